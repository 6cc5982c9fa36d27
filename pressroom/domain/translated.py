"""Releases that a build shows in another language, by Sphinx's own message catalogues.

See https://www.sphinx-doc.org/en/master/usage/advanced/intl.html.
"""

from __future__ import annotations

from pathlib import Path

from sphinx.environment import BuildEnvironment
from sphinx.locale import init
from sphinx.util.i18n import docname_to_domain

NOTE = "translated"
"""What a document's metadata say of it."""


def note_translation(env: BuildEnvironment, docname: str, title: str) -> None:
    """Note whether there is a translation of the release on *docname*: of its *title*, at least."""
    config = env.config
    folders = [Path(env.srcdir, folder) for folder in config.locale_dirs]
    domain = docname_to_domain(docname, config.gettext_compact)
    catalog, _is_there = init(folders, config.language, domain)
    env.metadata[docname][NOTE] = catalog.gettext(title) != title


def is_translated(env: BuildEnvironment, docname: str) -> bool:
    """Whether the release on *docname* is shown in the language of the build, not in its own."""
    return bool(env.metadata[docname].get(NOTE))
