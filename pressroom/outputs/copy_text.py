"""What a copy button copies: a quote with its attribution, a contact as plain lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.writers.html5 import HTML5Translator

from pressroom.content.quotes import Quote
from pressroom.content.release import Release
from pressroom.directives.nodes import contact_card, press_quote
from pressroom.domain.editions import current_edition, number_of
from pressroom.domain.links import SITE_BUILDERS
from pressroom.domain.press import PressDomain, press_domain
from pressroom.messages import speaking
from pressroom.words import _, date_label, in_quotation_marks, locale_of

SELECTOR = ".copy-text"
"""What sphinx-copybutton puts a button behind; the element itself stays hidden."""


class copy_text(nodes.General, nodes.FixedTextElement):
    """Text that only a copy button sees."""


class AddCopyText(SphinxPostTransform):
    """Puts the text to copy into each quote and contact of a release, on the site only."""

    default_priority = 6
    formats = ("html",)

    def run(self, **kwargs: Any) -> None:
        domain = press_domain(self.env)
        if domain.builder.name not in SITE_BUILDERS:
            return
        release = domain.release_on(self.env.docname)
        by_anchor = {quote.anchor: quote for quote in release.quotes} if release else {}
        for card in self.document.findall(contact_card):
            card += copy_text("", card["copy"])
        with speaking(domain.voice_on(self.env.docname)):
            for node in self.document.findall(press_quote):
                if release and (quote := by_anchor.get(node["ids"][0])):
                    node += self._quote(quote, release)

    def _quote(self, quote: Quote, release: Release) -> copy_text:
        base = self.config.html_baseurl
        domain = press_domain(self.env)
        page = domain.builder.get_target_uri(self.env.docname)
        address = f"{base.rstrip('/')}/{page}#{quote.anchor}" if base else ""
        remarks = list(_remarks(domain, self.env.docname))
        locale = locale_of(domain.voice_on(self.env.docname))
        text = quote_text(quote, release, remarks, address, locale)
        # Where the archive does not know its address, the reader's browser does.
        return copy_text("", text, anchor="" if base else quote.anchor)


def _remarks(domain: PressDomain, docname: str) -> Iterator[str]:
    """Yield what must be known of the words besides where they stand."""
    current = current_edition(domain, docname)
    if current is None:
        return
    page, release = current
    if page != docname:
        numbers = {"number": number_of(docname, release), "edition": release.edition}
        yield _("edition %(number)d of %(edition)d") % numbers
    if status := domain.archive.quoted_from(release, locale_of(domain.voice_on(docname))):
        yield status


def quote_text(
    quote: Quote, release: Release, remarks: Sequence[str], address: str, locale: str
) -> str:
    """Return the spoken words, who said them, and where they stand, each on its line.

    *remarks* stand in brackets behind the release: that it was withdrawn, say.
    Every uninterrupted run keeps quotation marks of its own, so that words are never joined
    which the attribution held apart.
    """
    spoken = " ".join(map(in_quotation_marks, quote.spoken))
    where = f"{in_quotation_marks(release.title)}, {date_label(release.date, locale)}"
    if remarks:
        where += f" ({'; '.join(remarks)})"
    return f"{spoken}\n— {quote.attribution}\n{where}\n{address}"


def visit_copy_text(self: HTML5Translator, node: copy_text) -> None:
    anchor = {"data-anchor": node["anchor"]} if node.get("anchor") else {}
    self.body.append(self.starttag(node, "span", "", CLASS="copy-text", hidden="hidden", **anchor))
    self.body.append(f"{self.encode(node.astext())}</span>")
    raise nodes.SkipNode
