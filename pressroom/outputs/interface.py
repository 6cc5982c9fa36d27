"""The language of the interface: the archive's own words, and those of the theme."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sphinx.application import Sphinx
from sphinx.builders.html import StandaloneHTMLBuilder
from sphinx.config import Config
from sphinx.jinja2glue import BuiltinTemplateLoader
from sphinx.locale import get_translation

from pressroom.messages import digest, gettext, ngettext, speaking, use_catalogues

_of_sphinx = get_translation("sphinx")


def choose_language(app: Sphinx, config: Config) -> None:
    """Speak the language of conf.py; a build with other catalogues than before begins anew."""
    folders = [Path(app.srcdir, folder) for folder in config.locale_dirs]
    use_catalogues(folders, config.language)
    config.pressroom_words = digest()


def translate_templates(app: Sphinx) -> None:
    """Let templates find their words in the archive's catalogue, and then in Sphinx's."""
    builder = app.builder
    if isinstance(builder, StandaloneHTMLBuilder):
        assert isinstance(builder.templates, BuiltinTemplateLoader)
        environment: Any = builder.templates.environment
        environment.install_gettext_callables(_said, ngettext, newstyle=False)
        environment.globals["voiced"] = _voiced


def _voiced(message: str, language: str) -> str:
    """Return *message* in *language*: what a template says beside the text of a release."""
    with speaking(language):
        return gettext(message)


def _said(message: str) -> str:
    own = gettext(message)
    return own if own != message else _of_sphinx(message)
