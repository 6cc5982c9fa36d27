"""Generated pages of an earlier build that say already what they should, and are left as they are.

Thousands of browse pages and comparisons show what did not change. One page is written by every
build; what stands around its body (the theme, the sidebar, the addresses of styles) stands around
the others' too.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from operator import itemgetter
from pathlib import Path
from typing import Any

import docutils
from sphinx.application import Sphinx
from sphinx.builders.html import StandaloneHTMLBuilder

from pressroom.outputs.output_names import output_file
from pressroom.outputs.printer import Page

NOTE = "browse.json"
"""By page, a digest of all that it shows; in the cache, for it is no part of the site."""

END = 16
"""So many characters at the end of a page tell that it was written to its end."""


@dataclass(frozen=True)
class Sheet:
    """A page still to be drawn; *shows* has another ``repr`` whenever it would look different."""

    docname: str
    shows: object
    draw: Callable[[], Page]


def changed_pages(
    app: Sphinx, builder: StandaloneHTMLBuilder, sheets: Iterator[Sheet]
) -> Iterator[Page]:
    """Yield the first page of *sheets*, and each that is not on the disk as it would be drawn.

    Sphinx writes a page before it asks for the next.
    """
    note = Path(app.doctreedir, NOTE)
    before = json.loads(note.read_text()) if note.is_file() else {}
    # A build that is killed leaves no note, and the next one writes every page.
    note.unlink(missing_ok=True)
    first = next(sheets).draw()
    yield first
    head, foot = _around(builder, first)
    common = digest_of(head, foot, builder.templates.newest_template_mtime(), _settings(app))
    now = {}
    for sheet in sheets:
        path = Path(output_file(builder, sheet.docname))
        digest = digest_of(common, str(path), sheet.shows)
        if before.get(sheet.docname) != digest or not path.is_file():
            page = sheet.draw()
            yield page
            if not _ends_as(foot, path):
                continue
        now[sheet.docname] = digest
    note.write_text(json.dumps(now, indent=0))


def _around(builder: StandaloneHTMLBuilder, page: Page) -> tuple[str, str]:
    """Return what was written before the body of *page*, and what was written after it."""
    docname, context, _template = page
    path = Path(output_file(builder, docname))
    written = path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""
    head, _body, foot = written.partition(context["body"])
    return head, foot


def _ends_as(foot: str, path: Path) -> bool:
    """Whether the page at *path* and the one of *foot* are whole: a full disk is only a warning."""
    written = path.read_bytes() if path.is_file() else b""
    return foot != "" and written.endswith(foot[-END:].encode())


def _settings(app: Sphinx) -> list[Any]:
    """Return what may change how a body is drawn and cannot be seen around it."""
    values = [(value.name, _in_order(value.value)) for value in app.config.filter({"env", "html"})]
    versions = [(name, extension.version) for name, extension in app.extensions.items()]
    return [docutils.__version__, sorted(versions), sorted(values, key=itemgetter(0))]


def _in_order(value: object) -> object:
    return sorted(value, key=repr) if isinstance(value, set | frozenset) else value


def digest_of(*parts: object) -> str:
    """Return a digest of how *parts* present themselves to a programmer."""
    return hashlib.sha256(repr(parts).encode(errors="surrogatepass")).hexdigest()
