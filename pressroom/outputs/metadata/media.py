"""The press kit in schema.org's words, and as the picture of a preview.

See https://schema.org/ImageObject, https://schema.org/DigitalDocument.
"""

from __future__ import annotations

from collections.abc import Iterator

from pressroom.content.attachments.attachment import Attachment
from pressroom.content.attachments.licences import licence_address
from pressroom.content.release import Release
from pressroom.domain.press import PressDomain
from pressroom.outputs.metadata.json_ld import Node, filled, one_or_all
from pressroom.outputs.press_kit.files import address_of, path_of
from pressroom.words import file_size

SHOWN_IN_PREVIEWS = frozenset({"image/jpeg", "image/png", "image/gif", "image/webp"})
"""What those who show previews of links can draw."""


def media(domain: PressDomain, release: Release) -> Node:
    """Return the properties of the article that name the files of *release*."""
    images = [a for a in release.attachments if a.kind.is_image]
    documents = [a for a in release.attachments if not a.kind.is_image]
    return {
        "image": one_or_all([_file(domain, release, image) for image in images]),
        "associatedMedia": one_or_all([_file(domain, release, other) for other in documents]),
    }


def _file(domain: PressDomain, release: Release, attachment: Attachment) -> Node:
    licence = licence_address(attachment.licence)
    return filled(
        {
            "@type": "ImageObject" if attachment.kind.is_image else "DigitalDocument",
            "name": attachment.title or attachment.file,
            "contentUrl": address_of(domain, path_of(domain, release, attachment)),
            "encodingFormat": attachment.kind.media_type,
            "contentSize": file_size(attachment.size, domain.archive.locale),
            "width": attachment.width or "",
            "height": attachment.height or "",
            "caption": attachment.caption or attachment.alt,
            "creditText": attachment.credit,
            "license": licence,
            "copyrightNotice": "" if licence else attachment.licence,
            "inLanguage": release.language,
            "sha256": attachment.sha256,
        }
    )


def preview_picture(domain: PressDomain, release: Release) -> Iterator[tuple[str, str]]:
    """Yield the properties of Open Graph for the first picture of *release* that can be shown."""
    for attachment in release.attachments:
        address = address_of(domain, path_of(domain, release, attachment))
        if address and attachment.kind.media_type in SHOWN_IN_PREVIEWS:
            yield "og:image", address
            yield "og:image:type", attachment.kind.media_type
            yield "og:image:width", str(attachment.width)
            yield "og:image:height", str(attachment.height)
            yield "og:image:alt", attachment.alt
            return
