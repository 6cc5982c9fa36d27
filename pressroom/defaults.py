"""Settings of Sphinx that an archive depends on."""

from __future__ import annotations

from pathlib import Path

from sphinx.application import Sphinx
from sphinx.config import Config

from pressroom.outputs.copy_text import SELECTOR

HELD = "held"
"""The folder of imported pages that an editor must finish: no release yet."""
HERE = Path(__file__).parent
MARKUP_THAT_HIDES = (
    "html_block",
    "html_inline",
    "myst_line_comment",
    "myst_block_break",
    "myst_target",
)
"""Rules of MyST's parser by which text would vanish from the page: HTML tags, and lines such as
``% note``, ``+++`` and ``(name)=``. In a release they are the words that were issued."""


def set_defaults(app: Sphinx, config: Config) -> None:
    """Set what would otherwise alter a release's words, and what the pages are made with."""
    config.exclude_patterns = [*config.exclude_patterns, HELD]
    # Smart quotes would turn "issued" into “issued”, inside quotations too.
    config.smartquotes = False
    config.myst_disable_syntax = [*config.myst_disable_syntax, *MARKUP_THAT_HIDES]
    config.copybutton_selector = f"{config.copybutton_selector}, {SELECTOR}"
    # An archive's own templates and files stand before these.
    config.templates_path = [*config.templates_path, str(HERE / "templates")]
    config.html_static_path = [*config.html_static_path, str(HERE / "static")]
