"""Bare Sphinx with MyST and Furo, with Sphinx's own search and without; no page in a toctree."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

from benchmarks.building.texts import Text, with_front_matter, write
from benchmarks.building.tool import Tool, sphinx_command

# The same versions as ours: what is compared is the archive, not two years of Sphinx.
SAME_VERSIONS = tuple(f"{name}=={version(name)}" for name in ("sphinx", "myst-parser", "furo"))

_CONF = """project = "Releases"
extensions = ["myst_parser"]
html_theme = "furo"
"""
_WITHOUT_SEARCH = """

def setup(app):
    app.connect("builder-inited", switch_off_search)


def switch_off_search(app):
    app.builder.search = False
"""


def write_sphinx(folder: Path, texts: Sequence[Text]) -> None:
    """Write *texts* as pages that stand in no toctree."""
    write(folder / "conf.py", _CONF)
    write(folder / "index.md", "# Releases\n")
    for text in texts:
        page = with_front_matter({"orphan": "true"}, f"# {text.title}\n\n{text.body}")
        write(folder / "releases" / f"{text.id}.md", page)


def write_sphinx_without_search(folder: Path, texts: Sequence[Text]) -> None:
    """The same, without Sphinx's search index."""
    write_sphinx(folder, texts)
    write(folder / "conf.py", _CONF + _WITHOUT_SEARCH)


SPHINX = Tool("sphinx", SAME_VERSIONS, write_sphinx, sphinx_command)
SPHINX_NOSEARCH = Tool(
    "sphinx-nosearch", SAME_VERSIONS, write_sphinx_without_search, sphinx_command
)
