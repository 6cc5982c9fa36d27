"""Where the files of press kits lie, in the source and in the output: at the same path."""

from __future__ import annotations

from urllib.parse import quote

from sphinx.util.osutil import relative_uri

from pressroom.content.attachments.attachment import Attachment
from pressroom.content.release import Release
from pressroom.domain.press import PressDomain


def path_of(domain: PressDomain, release: Release, attachment: Attachment) -> str:
    """Return the path of the file below the source folder and below the output folder."""
    return f"{domain.docname_of(release.id)}/{attachment.file}"


def link_to(domain: PressDomain, docname: str, path: str) -> str:
    """Return the link to the file at *path* from the page *docname* of the site."""
    return relative_uri(domain.builder.get_target_uri(docname), quote(path))


def address_of(domain: PressDomain, path: str) -> str:
    """Return the whole address of the file at *path*, empty where the site has none."""
    base: str = domain.env.config.html_baseurl
    return f"{base.rstrip('/')}/{quote(path)}" if base else ""
