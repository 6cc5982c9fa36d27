"""Settings of Sphinx that an archive depends on."""

from __future__ import annotations

from pathlib import Path

from sphinx.application import Sphinx
from sphinx.config import Config

from pressroom.outputs.copy_text import SELECTOR

HERE = Path(__file__).parent
RAW_HTML = ("html_block", "html_inline")


def set_defaults(app: Sphinx, config: Config) -> None:
    """Set what would otherwise alter a release's words, and what the pages are made with."""
    # Smart quotes would turn "issued" into “issued”, inside quotations too.
    config.smartquotes = False
    # A tag in a release is text, as it was issued, not an instruction to the browser.
    config.myst_disable_syntax = [*config.myst_disable_syntax, *RAW_HTML]
    config.copybutton_selector = f"{config.copybutton_selector}, {SELECTOR}"
    # An archive's own templates and files stand before these.
    config.templates_path = [*config.templates_path, str(HERE / "templates")]
    config.html_static_path = [*config.html_static_path, str(HERE / "static")]
