"""The press kit as it is shown below a release's text.

The site shows the pictures themselves, as large as the measure and no larger, and loads them when a
reader comes near. A book, a manual page and the like name the files, and where they can be had: the
photographs of a year, made for print, would make a book of a gigabyte.
"""

from __future__ import annotations

from collections.abc import Iterator

from docutils import nodes

from pressroom.content.attachments.attachment import Attachment
from pressroom.content.attachments.licences import licence_address
from pressroom.content.release import Release
from pressroom.domain.links import SITE_BUILDERS
from pressroom.domain.press import PressDomain
from pressroom.outputs.listings import dotted
from pressroom.outputs.press_kit.files import address_of, link_to, path_of
from pressroom.outputs.press_kit.nodes import kit_file, kit_picture, kit_words, press_kit
from pressroom.words import _, file_kind, file_size, foreign, locale_of, pixels


class PressKit:
    """Draws what *release* attaches, for its page *docname*."""

    def __init__(self, domain: PressDomain, docname: str, release: Release) -> None:
        self.domain = domain
        self.docname = docname
        self.release = release
        self.voice = domain.voice_on(docname)
        self.locale = locale_of(self.voice)
        self.is_site = domain.builder.name in SITE_BUILDERS
        self.foreign = foreign(release.language, self.locale)

    def draw(self) -> Iterator[press_kit]:
        """Yield the press kit, if there is one."""
        if self.release.attachments:
            label = nodes.rubric("", _("Press kit"), classes=["kit-label"], **{"heading-level": 2})
            classes = ["press-kit", f"language-{self.voice}"]
            yield press_kit("", label, *map(self._file, self.release.attachments), classes=classes)

    def _file(self, attachment: Attachment) -> kit_file:
        is_image = attachment.kind.is_image and self.is_site
        drawn = kit_file("", is_image=is_image, classes=["attachment"])
        path = path_of(self.domain, self.release, attachment)
        if is_image:
            drawn += self._picture(attachment, link_to(self.domain, self.docname, path))
        drawn += kit_words("", *self._words(attachment), self._facts(attachment, path))
        return drawn

    def _picture(self, attachment: Attachment, link: str) -> kit_picture:
        return kit_picture(
            src=link,
            alt=attachment.alt,
            width=attachment.width,
            height=attachment.height,
            classes=self.foreign,
        )

    def _words(self, attachment: Attachment) -> Iterator[nodes.paragraph]:
        """Yield what was issued with the file."""
        for name, text in (("kit-title", attachment.title), ("kit-caption", attachment.caption)):
            if text:
                yield nodes.paragraph("", text, classes=[name, *self.foreign])
        terms: list[nodes.Node] = []
        if attachment.credit:
            terms.append(nodes.inline("", attachment.credit))
        if attachment.licence:
            terms.append(_licence(attachment.licence))
        if terms:
            yield nodes.paragraph("", "", *dotted(terms), classes=["kit-credit", *self.foreign])

    def _facts(self, attachment: Attachment, path: str) -> nodes.paragraph:
        facts: list[nodes.Node] = list(self._links(attachment, path))
        facts.append(nodes.inline("", file_kind(attachment.kind)))
        if attachment.width and attachment.height:
            size = pixels(attachment.width, attachment.height, self.locale)
            facts.append(nodes.inline("", size))
        facts.append(nodes.inline("", file_size(attachment.size, self.locale)))
        return nodes.paragraph("", "", *dotted(facts), classes=["kit-facts"])

    def _links(self, attachment: Attachment, path: str) -> Iterator[nodes.Element]:
        if self.is_site:
            text = _("Download %s") % attachment.file
            link = link_to(self.domain, self.docname, path)
            yield nodes.reference("", text, refuri=link, internal=True, download=True)
            return
        yield nodes.inline("", attachment.file)
        if address := address_of(self.domain, path):
            # In full: on paper and in a terminal there is nothing to click.
            yield nodes.reference("", address, refuri=address, internal=False)


def _licence(licence: str) -> nodes.Element:
    address = licence_address(licence)
    if not address:
        return nodes.inline("", licence)
    return nodes.reference("", licence, refuri=address, internal=False)
