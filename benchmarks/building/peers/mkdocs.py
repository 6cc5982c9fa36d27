"""The blog of Material for MkDocs, with its search."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from benchmarks.building.texts import Text, with_front_matter, write
from benchmarks.building.tool import Site, Tool

# A text is listed by its first paragraph, as the theme's manual advises, and not whole.
EXCERPT_ENDS = "<!-- more -->"
_SETTINGS = """site_name: Releases
theme:
  name: material
plugins:
  - search
  - tags
  - blog:
      blog_dir: .
      post_excerpt: required
"""


def write_mkdocs(folder: Path, texts: Sequence[Text]) -> None:
    """Write *texts* as posts with a category and tags."""
    write(folder / "mkdocs.yml", _SETTINGS)
    write(folder / "docs" / "index.md", "# Releases\n")
    write(folder / "docs" / "tags.md", "# Tags\n\n<!-- material/tags -->\n")
    for text in texts:
        fields: dict[str, str | list[str]] = {
            "date": text.day.isoformat(),
            "slug": text.slug,
            "categories": [text.kind],
            "tags": list(text.tags),
        }
        first, _, rest = text.body.partition("\n\n")
        body = f"# {text.title}\n\n{first}\n\n{EXCERPT_ENDS}\n\n{rest}"
        write(folder / "docs" / "posts" / f"{text.id}.md", with_front_matter(fields, body))


def mkdocs_command(python: Path, site: Site) -> list[str]:
    """Return the command that builds *site*."""
    settings = str(site.source / "mkdocs.yml")
    options = ["--quiet", "--config-file", settings, "--site-dir", str(site.output)]
    return [str(python), "-m", "mkdocs", "build", *options]


MKDOCS_MATERIAL = Tool("mkdocs-material", ("mkdocs-material",), write_mkdocs, mkdocs_command)
