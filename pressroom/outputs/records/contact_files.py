"""“Save contact”: a link in each contact to its vCard."""

from __future__ import annotations

from typing import Any

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.util.osutil import relative_uri

from pressroom.content.release import Release
from pressroom.directives.nodes import contact_card
from pressroom.domain.links import SITE_BUILDERS
from pressroom.domain.press import PressDomain, press_domain
from pressroom.messages import speaking
from pressroom.words import _


def contact_file(docname: str, number: int) -> str:
    """Return the name of the vCard of contact *number* (from 1) on a page."""
    return f"{docname}/contact-{number}.vcf"


class LinkContactFiles(SphinxPostTransform):
    """Adds the links, on the site only, and only where there are files: not in a preview, and
    not on the page of an earlier edition."""

    default_priority = 7
    formats = ("html",)

    def run(self, **kwargs: Any) -> None:
        domain = press_domain(self.env)
        docname = self.env.docname
        release = domain.releases.get(docname)
        if domain.builder.name not in SITE_BUILDERS or release is None:
            return
        if self.config.pressroom_preview:
            return
        with speaking(domain.voice_on(docname)):
            self._link(domain, docname, release)

    def _link(self, domain: PressDomain, docname: str, release: Release) -> None:
        page = domain.builder.get_target_uri(docname)
        cards = self.document.findall(contact_card)
        # In this order: behind the last contact no card is looked for.
        for number, (contact, card) in enumerate(zip(release.contacts, cards, strict=False), 1):
            if contact.channels:
                address = relative_uri(page, contact_file(docname, number))
                link = nodes.reference("", _("Save contact"), refuri=address, internal=True)
                card.append(nodes.paragraph("", "", link, classes=["save-contact"]))
