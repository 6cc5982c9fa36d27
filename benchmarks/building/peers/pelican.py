"""Pelican, with the theme that it comes with; it has no search."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from benchmarks.building.texts import Text, write
from benchmarks.building.tool import Site, Tool

_SETTINGS = """SITENAME = "Releases"
SITEURL = "https://press.example.org"
AUTHOR = "Press office"
TIMEZONE = "UTC"
DEFAULT_LANG = "en"
ARTICLE_LANG_URL = ARTICLE_LANG_SAVE_AS = "{slug}.html"
"""


def write_pelican(folder: Path, texts: Sequence[Text]) -> None:
    """Write *texts* as articles with a category, tags and a language."""
    write(folder / "pelicanconf.py", _SETTINGS)
    for text in texts:
        fields = {
            "Title": text.title,
            "Date": text.day.isoformat(),
            "Slug": text.slug,
            "Lang": text.language,
            "Category": text.kind,
            "Tags": ", ".join(text.tags),
        }
        head = "\n".join(f"{key}: {value}" for key, value in fields.items())
        write(folder / "content" / f"{text.id}.md", f"{head}\n\n{text.body}")


def pelican_command(python: Path, site: Site) -> list[str]:
    """Return the command that builds *site*."""
    settings = ["--settings", str(site.source / "pelicanconf.py")]
    options = ["--quiet", "--fatal", "errors", *settings, "--output", str(site.output)]
    return [str(python), "-m", "pelican", *options, str(site.source / "content")]


PELICAN = Tool("pelican", ("pelican[markdown]",), write_pelican, pelican_command)
