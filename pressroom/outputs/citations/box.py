"""The box “Cite” on a release and below each quote: every style, and a button that copies it.

It is a ``<details>``, which opens without a script.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from html import escape
from itertools import islice
from typing import Any

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.writers.html5 import HTML5Translator

from pressroom.content.quotes import Quote
from pressroom.content.release import Release
from pressroom.directives.nodes import history, press_quote
from pressroom.domain.editions import current_edition, number_of
from pressroom.domain.links import SITE_BUILDERS
from pressroom.domain.press import PressDomain, press_domain
from pressroom.messages import speaking
from pressroom.outputs.citations.bibtex import bibtex
from pressroom.outputs.citations.cited import Cited
from pressroom.outputs.citations.csl import csl_json
from pressroom.outputs.citations.styles import apa, chicago, mla
from pressroom.outputs.citations.wikipedia import wikipedia
from pressroom.words import _, locale_of

STYLES: tuple[tuple[str, Callable[[Cited], str]], ...] = (
    ("APA", apa),
    ("Chicago", chicago),
    ("MLA", mla),
    ("Wikipedia", wikipedia),
    ("BibTeX", bibtex),
    ("CSL-JSON", csl_json),
)
_BEGINNING, _END = '<details class="cite"><summary>', "</dl></details>"


class cite_box(nodes.General, nodes.Element):  # noqa: N801 — named like an element
    """A box; ``label`` says what it cites, ``html`` is the list of it."""


class AddCitations(SphinxPostTransform):
    """Puts a box below each quote of a release and below its text, on the site only."""

    default_priority = 7
    formats = ("html",)

    def run(self, **kwargs: Any) -> None:
        domain = press_domain(self.env)
        release = domain.release_on(self.env.docname)
        if domain.builder.name not in SITE_BUILDERS or release is None or release.removed:
            return
        with speaking(domain.voice_on(self.env.docname)):
            self._add(domain, release)

    def _add(self, domain: PressDomain, release: Release) -> None:
        cited = cited_on(domain, self.env.docname, release)
        for node, quote in self._quotes(release):
            node.parent.insert(node.parent.index(node) + 1, _quote_box(cited, quote))
        section = next(self.document.findall(nodes.section))
        place = next((n for n in section.children if isinstance(n, history)), None)
        at = section.index(place) if place else len(section)
        section.insert(at, _box(_("Cite this release"), cited))

    def _quotes(self, release: Release) -> list[tuple[press_quote, Quote]]:
        """Return each quote of *release* with its node; behind the last none is looked for."""
        quotes = {quote.anchor: quote for quote in release.quotes}
        found = ((node, quotes.get(node["ids"][0])) for node in self.document.findall(press_quote))
        return list(islice(((node, quote) for node, quote in found if quote), len(quotes)))


def cited_on(domain: PressDomain, docname: str, release: Release) -> Cited:
    """Return what is cited on the page *docname*, which shows an edition of *release*."""
    config = domain.env.config
    current = current_edition(domain, docname)
    has_editions = bool(current and current[1].changes)
    organizations = domain.directory.organizations
    base, page = config.html_baseurl.rstrip("/"), domain.builder.get_target_uri(docname)
    return Cited(
        id=release.id,
        title=release.title,
        issuers=tuple(organizations[issuer].name for issuer in release.issuers),
        kind=release.kind,
        date=release.date,
        language=release.language,
        archive=config.project,
        locale=locale_of(domain.voice_on(docname)),
        edition=number_of(docname, release) if has_editions else 0,
        address=f"{base}/{page}" if base else "",
    )


def _quote_box(cited: Cited, quote: Quote) -> cite_box:
    address = cited.address and f"{cited.address}#{quote.anchor}"
    return _box(_("Cite this quote"), replace(cited, address=address, quote=quote))


def _box(label: str, cited: Cited) -> cite_box:
    rows = (
        f'<dt>{name}</dt><dd><span class="copy-text">{escape(style(cited).strip())}</span></dd>'
        for name, style in STYLES
    )
    return cite_box(label=str(label), html="".join(rows))


def visit_cite_box(self: HTML5Translator, node: cite_box) -> None:
    label = self.encode(node["label"])
    self.body.append(f"{_BEGINNING}{label}</summary><dl>{node['html']}{_END}\n")
    raise nodes.SkipNode


def without_boxes(html: str) -> str:
    """Return *html* of a page without the boxes: more than half of it, and none of the release."""
    first, *others = html.split(_BEGINNING)
    return first + "".join(map(_after_box, others))


def _after_box(html: str) -> str:
    """Return what follows the box in *html*; what only begins like one stays as it is."""
    _drawn, end, rest = html.partition(_END)
    return rest if end else _BEGINNING + html
