"""The sitemap, by which search engines find every page and when it last changed.

The format is that of https://www.sitemaps.org/protocol.html, with Google's addresses in other
languages (https://developers.google.com/search/docs/specialty/international/localized-versions).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from lxml import etree
from sphinx.application import Sphinx

from pressroom.content.dates import ArchiveDate
from pressroom.domain.archive import Listing
from pressroom.domain.links import SITE_BUILDERS
from pressroom.domain.press import PressDomain, press_domain
from pressroom.outputs.browse_pages import docnames_of_browse_pages
from pressroom.outputs.corrections import docnames_of_corrections
from pressroom.outputs.hosting import Hosting
from pressroom.outputs.metadata.addresses import Addresses, modified
from pressroom.outputs.metadata.tags import alternates
from pressroom.outputs.metadata.written import write_or_remove

MOST = 50_000
"""Addresses that the protocol allows in one file."""
SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
XHTML = "http://www.w3.org/1999/xhtml"
NAMES: Any = {None: SITEMAP, "xhtml": XHTML}
"""lxml's own types know no name for the namespace without a prefix."""


@dataclass(frozen=True)
class Url:
    """A page: its address, its last change (ISO 8601, or empty), itself in other languages."""

    address: str
    changed: str = ""
    alternates: Sequence[tuple[str, str]] = ()


def write_sitemap(app: Sphinx, exception: Exception | None) -> None:
    """Write ``sitemap.xml``, and ``robots.txt`` that names it; not for a build kept from robots."""
    if exception is not None or app.builder.name not in SITE_BUILDERS:
        return
    at = Addresses(app.builder)
    is_shown = bool(at.base) and not Hosting.of(app.config).is_hidden_from_robots
    files = dict(sitemaps(list(_urls(app, at)), at.base)) if is_shown else {}
    for name in {path.name for path in Path(app.outdir).glob("sitemap*.xml")} - files.keys():
        Path(app.outdir, name).unlink()
    for name, text in files.items():
        write_or_remove(Path(app.outdir, name), text)
    if not any(Path(app.confdir, extra, "robots.txt").exists() for extra in _extra(app)):
        robots = f"User-agent: *\nAllow: /\n\nSitemap: {at.of_file('sitemap.xml')}\n"
        write_or_remove(Path(app.outdir, "robots.txt"), robots if is_shown else "")


def _extra(app: Sphinx) -> list[str]:
    extra: list[str] = app.config.html_extra_path
    # An entry can be the file itself.
    return [*extra, *(str(Path(path).parent) for path in extra if Path(path).name == "robots.txt")]


def sitemaps(urls: Sequence[Url], base: str, most: int = MOST) -> Iterator[tuple[str, str]]:
    """Yield name and text of each file that *urls* take, at most *most* in one."""
    if len(urls) <= most:
        yield "sitemap.xml", _urlset(urls)
        return
    parts = [urls[at : at + most] for at in range(0, len(urls), most)]
    names = [f"sitemap-{number}.xml" for number in range(1, len(parts) + 1)]
    index = etree.Element(f"{{{SITEMAP}}}sitemapindex", nsmap=NAMES)
    for name, part in zip(names, parts, strict=True):
        changed = max((url.changed for url in part), default="")
        _add(index, "sitemap", base + name, changed)
        yield name, _urlset(part)
    yield "sitemap.xml", _text(index)


def _urlset(urls: Iterable[Url]) -> str:
    root = etree.Element(f"{{{SITEMAP}}}urlset", nsmap=NAMES)
    for url in urls:
        entry = _add(root, "url", url.address, url.changed)
        for language, address in url.alternates:
            etree.SubElement(
                entry, f"{{{XHTML}}}link", rel="alternate", hreflang=language, href=address
            )
    return _text(root)


def _add(root: etree._Element, name: str, address: str, changed: str) -> etree._Element:
    entry = etree.SubElement(root, f"{{{SITEMAP}}}{name}")
    etree.SubElement(entry, f"{{{SITEMAP}}}loc").text = address
    if changed:
        etree.SubElement(entry, f"{{{SITEMAP}}}lastmod").text = changed
    return entry


def _text(root: etree._Element) -> str:
    data: bytes = etree.tostring(root, xml_declaration=True, encoding="utf-8", pretty_print=True)
    return data.decode()


def _urls(app: Sphinx, at: Addresses) -> Iterator[Url]:
    """Yield every page that search engines may know, in the order of their names."""
    domain = press_domain(app.env)
    changed = _changes(domain)
    generated = (*docnames_of_browse_pages(app), *docnames_of_corrections(app))
    for docname in sorted({*app.env.found_docs, *generated} - domain.editions.keys()):
        others = list(alternates(domain, docname, at))
        yield Url(at.of(docname), changed.get(docname, ""), others)


def _changes(domain: PressDomain) -> dict[str, str]:
    """Return the day on which each page of a release, or list of them, last changed."""
    days = {docname: modified(release) for docname, release in domain.releases.items()}
    found = {docname: _last([day]) for docname, day in days.items()}
    listings = [listing for axis in domain.archive.axes for listing in axis.listings]
    for listing in _with_parts(listings):
        found[listing.docname] = _last([days[entry.docname] for entry in listing.everything])
    return found


def _with_parts(listings: Iterable[Listing]) -> Iterator[Listing]:
    for listing in listings:
        yield listing
        yield from _with_parts(listing.parts)


def _last(days: Sequence[ArchiveDate]) -> str:
    """Return the last of *days*; nothing where one of them is not known to the day.

    The protocol has no month or year, and a day that is not in the record would be made up.
    """
    known: list[date] = [day.earliest for day in days if day.precision == "day"]
    return max(known).isoformat() if known and len(known) == len(days) else ""
