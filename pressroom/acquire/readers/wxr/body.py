"""A post's content as WordPress keeps it, made the HTML that its readers saw."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from pressroom.acquire.document import LeftOut
from pressroom.acquire.readers.addresses import safe_link
from pressroom.acquire.readers.wxr.blocks import BlockReader
from pressroom.acquire.readers.wxr.index import Index
from pressroom.acquire.readers.wxr.paragraphs import with_paragraphs
from pressroom.acquire.readers.wxr.references import escape_bare, resolve
from pressroom.acquire.readers.wxr.shortcodes import ShortcodeReader
from pressroom.acquire.readers.wxr.tags import mend_tags

_HREF = re.compile(r"\shref\s?=\s?(?:\"([^\"<>]*)\"|'([^'<>]*)')", re.IGNORECASE)
_UPLOADS = ("/wp-content/uploads/", "/wp-content/blogs.dir/")
_FILE = re.compile(
    r"\.(?:pdf|docx?|odt|rtf|xlsx?|ods|csv|pptx?|odp|zip|epub|jpe?g|png|gif|webp|svg|tiff?|mp3|m4a|"
    r"ogg|wav|mp4|m4v|mov|webm)\Z",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Body:
    """The HTML of a post, what of it is no text of the page, and the files it shows.

    ``inserted`` are the texts of other items that WordPress shows in it, as they stand.
    """

    html: str
    left_out: tuple[LeftOut, ...] = ()
    media: tuple[str, ...] = ()
    inserted: tuple[str, ...] = ()


def body_of(content: str, index: Index, post_id: str = "", base: str = "") -> Body:
    """Return the body of the post *post_id*, whose address is *base*, from its *content*."""
    blocks = BlockReader(index.reusable)
    shortcodes = ShortcodeReader(index, post_id, base)
    text = content.replace("\r\n", "\n").replace("\r", "\n")
    # Shortcodes before paragraphs, as one may hold several; blocks first of all, as a shortcode
    # may begin in one and end in another.
    text, broken = mend_tags(blocks.read(text))
    text = with_paragraphs(shortcodes.read(escape_bare(text)))
    return Body(
        text,
        (*blocks.left_out, *broken, *shortcodes.left_out),
        tuple(dict.fromkeys((*shortcodes.media, *_linked_files(text, base)))),
        (*blocks.reused, *shortcodes.captions),
    )


def _linked_files(text: str, base: str) -> Iterator[str]:
    """Yield the addresses of files of the site, and of what else is no page, that *text* links."""
    for match in _HREF.finditer(text):
        link = safe_link(resolve(match[1] or match[2] or ""), base)
        path = urlsplit(link).path
        if _FILE.search(path) or any(folder in path for folder in _UPLOADS):
            yield link
