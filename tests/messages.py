"""Gathers the interface's words into the message catalogues: ``python -m tests.messages``.

Babel's own command would stamp each file with the time.
"""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import DEFAULT_KEYWORDS, extract_from_dir
from babel.messages.pofile import read_po, write_po

from pressroom.messages import DOMAIN, FOLDER

PACKAGE = FOLDER.parent
TEMPLATE = FOLDER / f"{DOMAIN}.pot"
METHODS = [("templates/**.html", "jinja2"), ("**.py", "python")]
KEYWORDS = {**DEFAULT_KEYWORDS, "voiced": None}
HEADER = "# The archive's own words; guide/languages.md says how to put them into a language."
HEAD_OF_TOOLS = tuple(
    f'"{name}'.encode()
    for name in ("Generated-By", "Project-Id", "Report-Msgid", "Last-Translator", "Language-Team")
)
"""Lines of the head that say nothing here, or change with Babel."""
NO_TIME = datetime(2026, 1, 1, tzinfo=UTC)
"""Stands where a catalogue wants to know when it was made: the same words give the same bytes."""


def catalogues() -> list[Path]:
    """Return the catalogue of every language."""
    return sorted(FOLDER.glob(f"*/LC_MESSAGES/{DOMAIN}.po"))


def gathered() -> Catalog:
    """Return every message in the code and the templates of the package."""
    catalog = Catalog(header_comment=HEADER, charset="utf-8", creation_date=NO_TIME)
    for name, _line, message, *_rest in extract_from_dir(PACKAGE, METHODS, {}, KEYWORDS):
        catalog.add(message, locations=[(name, 0)])
    return catalog


def text_of(catalog: Catalog) -> bytes:
    """Return *catalog* as a file."""
    text = BytesIO()
    # Without the lines' numbers and breaks, a catalogue changes only where its words do.
    write_po(text, catalog, 0, sort_by_file=True, ignore_obsolete=True, include_lineno=False)
    lines = text.getvalue().splitlines(keepends=True)
    return b"".join(line for line in lines if not line.startswith(HEAD_OF_TOOLS))


def read(path: Path) -> Catalog:
    with path.open("rb") as file:
        return read_po(file, domain=DOMAIN)


def updated(path: Path, template: Catalog) -> bytes:
    """Return the catalogue at *path* with the messages of *template*; new ones are empty."""
    catalog = read(path)
    catalog.update(template, no_fuzzy_matching=True)
    catalog.creation_date = catalog.revision_date = NO_TIME
    catalog.fuzzy = False
    return text_of(catalog)


def main() -> None:
    template = gathered()
    TEMPLATE.write_bytes(text_of(template))
    for path in catalogues():
        path.write_bytes(updated(path, template))


if __name__ == "__main__":
    main()
