"""``contact``: a media contact as printed on that release."""

from __future__ import annotations

from itertools import groupby

from docutils import nodes
from sphinx.transforms import SphinxTransform

from pressroom.content.contacts import Channel, Contact, read_contact
from pressroom.content.fields import Block
from pressroom.content.problems import Problem
from pressroom.directives.base import RecordDirective
from pressroom.directives.desk import Desk, desk_of
from pressroom.directives.nodes import contact_block, contact_card
from pressroom.messages import ngettext, speaking
from pressroom.words import _, channel_name, foreign, in_a_row, language_name, locale_of

MICROFORMAT = {"phone": "p-tel", "email": "u-email", "link": "u-url"}
"""Properties of h-card (https://microformats.org/wiki/h-card)."""


class ContactDirective(RecordDirective[Contact]):
    """Draws a contact as an h-card."""

    record_type = Contact

    def read(self, block: Block, desk: Desk) -> tuple[Contact, list[Problem]]:
        return read_contact(block, desk.region)

    def draw(self, record: Contact, body: list[nodes.Node]) -> nodes.Element:
        card = contact_card("", *contact_lines(record, desk_of(self.env)))
        card["classes"].append("h-card")
        card["copy"] = "\n".join(record.plain_lines())
        return card


def contact_lines(contact: Contact, desk: Desk) -> list[nodes.Node]:
    """Return a paragraph for each thing that is known of *contact*."""
    locale, own = locale_of(desk.voice), foreign(desk.voice, locale_of(desk.language))
    lines: list[nodes.Node] = [
        nodes.paragraph("", text, classes=[name])
        for name, text in (
            ("p-name", contact.name),
            ("p-job-title", contact.role),
            ("p-org", contact.organization),
        )
        if text
    ]
    lines += [_channel(channel) for channel in contact.channels]
    if contact.languages:
        names = in_a_row((language_name(tag, locale) for tag in contact.languages), locale)
        lines.append(nodes.paragraph("", _("Speaks %s") % names, classes=["languages", *own]))
    for kind in contact.withheld:
        text = _("%s: not preserved in the source") % channel_name(kind)
        lines.append(nodes.paragraph("", text, classes=["withheld", *own]))
    return lines


def _channel(channel: Channel) -> nodes.paragraph:
    link = nodes.reference("", channel.printed, refuri=channel.uri, internal=False)
    link["classes"].append(MICROFORMAT[channel.kind])
    return nodes.paragraph("", "", link)


class GroupContacts(SphinxTransform):
    """Puts neighbouring contacts into one block under one label."""

    default_priority = 210

    def apply(self) -> None:
        desk = desk_of(self.env)
        with speaking(desk.voice):
            self._group(foreign(desk.voice, locale_of(desk.language)))

    def _group(self, own: list[str]) -> None:
        """Group all contacts; *own* are the classes of words in the archive's language."""
        parents = {id(card.parent): card.parent for card in self.document.findall(contact_card)}
        for parent in parents.values():
            parent.children = list(self._grouped(parent.children, own))
            for child in parent.children:
                parent.setup_child(child)

    def _grouped(self, children: list[nodes.Node], own: list[str]) -> list[nodes.Node]:
        grouped: list[nodes.Node] = []
        for is_card, run in groupby(children, key=lambda child: isinstance(child, contact_card)):
            cards = list(run)
            if not is_card:
                grouped += cards
                continue
            label = ngettext("Contact", "Contacts", len(cards))
            line = nodes.paragraph("", label, classes=["label", *own])
            block = contact_block("", line, *cards)
            block["classes"].append("contacts")
            grouped.append(block)
        return grouped
