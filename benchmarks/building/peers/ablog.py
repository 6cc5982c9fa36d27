"""ABlog, a blog made by Sphinx, with its own choice of theme (Alabaster)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from benchmarks.building.peers.sphinx import SAME_VERSIONS
from benchmarks.building.texts import Text, with_front_matter, write
from benchmarks.building.tool import Tool, sphinx_command

_CONF = """project = blog_title = "Releases"
extensions = ["ablog", "myst_parser"]
html_theme = "alabaster"
post_date_format = "%Y-%m-%d"
"""


def write_ablog(folder: Path, texts: Sequence[Text]) -> None:
    """Write *texts* as posts with a category, tags and a language."""
    write(folder / "conf.py", _CONF)
    write(folder / "index.md", "# Releases\n")
    for text in texts:
        fields: dict[str, str | list[str]] = {
            "blogpost": "true",
            "orphan": "true",
            "date": text.day.isoformat(),
            "category": text.kind,
            "tags": ", ".join(text.tags),
            "language": text.language,
        }
        page = with_front_matter(fields, f"# {text.title}\n\n{text.body}")
        write(folder / "releases" / f"{text.id}.md", page)


ABLOG = Tool("ablog", ("ablog", *SAME_VERSIONS[:2]), write_ablog, sphinx_command)
