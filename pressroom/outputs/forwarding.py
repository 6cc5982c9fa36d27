"""Pages that lead on from where a release once stood to the part of the archive that holds it now.

An address of a release does not die. A server may lead on by a rule of its own; these pages do it
on any host. A script keeps what stands behind ``#`` (a quote); without it the page leads on too.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from itertools import pairwise
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.builders import Builder
from sphinx.builders.html import StandaloneHTMLBuilder

from pressroom.content.editions.ledger import NAME as LEDGER
from pressroom.content.editions.ledger import Ledger, read_ledger
from pressroom.content.parts.setting import Part
from pressroom.content.release_files import edition_name
from pressroom.content.text_files import write_whole
from pressroom.domain.links import SITE_BUILDERS
from pressroom.domain.press import press_domain
from pressroom.words import _

SCRIPT = "_static/pressroom/forward.js"


def docnames_of_forwards(app: Sphinx) -> Iterator[str]:
    """Yield the name of every page that leads on."""
    return (docname for docname, _part in _forwards(app))


def write_forwards(app: Sphinx, exception: Exception | None) -> None:
    """Write the pages that lead on, unless they are there already."""
    builder = app.builder
    if exception is not None or not isinstance(builder, StandaloneHTMLBuilder):
        return
    if builder.name not in SITE_BUILDERS:
        return
    for docname, part in _forwards(app):
        path, text = Path(builder.get_output_path(docname)), _page(builder, docname, part)
        if not path.is_file() or path.read_bytes() != text.encode():
            write_whole(path, text)


def _forwards(app: Sphinx) -> Iterator[tuple[str, Part]]:
    """Yield the pages, by docname, that releases and years of other parts once had here."""
    domain, names = press_domain(app.env), app.config.pressroom_forward
    if not names:
        return
    folder = app.config.pressroom_releases
    ledger = read_ledger(Path(app.srcdir, folder, LEDGER))
    for release, part in domain.parts.releases.items():
        if part.name in names:
            yield from ((f"{folder}/{name}", part) for name in _pages(release, ledger))
    for name in names:
        for year in sorted(domain.parts.years(name)):
            yield f"years/{year}", domain.parts.named(name)


def _pages(release: str, ledger: Ledger) -> Iterator[str]:
    yield release
    editions = sorted(ledger.editions.get(release, ()))
    yield from (edition_name(release, number) for number in editions[:-1])
    yield from (f"{release}/compare-{one}-{two}" for one, two in pairwise(editions))


def _page(builder: Builder, docname: str, part: Part) -> str:
    # The parts were one archive, so the page has the same address below that of its part.
    url = escape(part.url + builder.get_target_uri(docname))
    script = escape(builder.get_relative_uri(docname, "index").removesuffix("index.html"))
    title = escape(_("This page has moved"))
    return f"""<!DOCTYPE html>
<html lang="{escape(builder.config.language)}">
<head>
<meta charset="utf-8">
<title>{title}</title>
<link rel="canonical" href="{url}">
<script src="{script}{SCRIPT}"></script>
<meta http-equiv="refresh" content="0; url={url}">
</head>
<body>
<p>{title}: <a href="{url}">{escape(part.title)}</a></p>
</body>
</html>
"""
