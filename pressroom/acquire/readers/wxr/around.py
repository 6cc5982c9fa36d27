"""The words of a post that stand beside its text: excerpt, custom fields, readers' comments."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from pressroom.acquire.document import Document, LeftOut
from pressroom.acquire.markup.cleaning import Cleaned, clean
from pressroom.acquire.readers.addresses import safe_link
from pressroom.acquire.readers.html.page import read_fragment
from pressroom.acquire.readers.wxr.index import Index
from pressroom.acquire.readers.wxr.items import Item
from pressroom.content.links import is_web_address

EXCERPT = "excerpt"
DESCRIPTION = "description"
FIELD = "custom field {}"
COMMENT = "comment of a reader of the site"

# In a title only these are markup: "x<y" is text.
_TITLE_MARKUP = re.compile(
    r"<!--[^<>]*-->|</?(?:a|abbr|b|big|cite|code|del|em|font|i|ins|mark|nobr|q|s|small|span|strong|"
    r"sub|sup|tt|u)(?:\s[^<>]*)?>",
    re.IGNORECASE,
)
_TITLE_BREAK = re.compile(r"</?(?:br|div|h[1-6]|p|wbr)(?:\s[^<>]*)?/?>", re.IGNORECASE)
_CUT_MARK = re.compile(r"(?:\[(?:…|\.\.\.)\]|…|\.\.\.)\Z")
_SUBTITLES = (
    "subtitle sub_title sub-title _subtitle wps_subtitle kia_subtitle subhead sub_head subheading "
    "sub_heading subheadline secondary_title".split()
)
_RECORDING = "enclosure"
# PHP's way to write a list: only its strings, in quotation marks, can be words.
_SERIALIZED = re.compile(r"[aO]:\d+:")
_SERIALIZED_WORD = re.compile(r":\"[^\"]*[^\W\d_]")


def plain_title(title: str) -> Cleaned:
    """Return a title without its markup, in one line."""
    plain = _TITLE_BREAK.sub(" ", _TITLE_MARKUP.sub("", title))
    cleaned = clean(html.unescape(plain))
    return Cleaned(" ".join(cleaned.text.split()), cleaned.left_out)


def subtitle_of(item: Item) -> Cleaned:
    """Return the subtitle, from the custom field of one of the plugins that have it."""
    return plain_title(item.first_meta(*_SUBTITLES))


def media_of(item: Item, index: Index) -> Iterator[str]:
    """Yield the addresses of the post's picture and of the recording it comes with."""
    picture = index.attachments.get(item.first_meta("_thumbnail_id"))
    if picture and (address := safe_link(picture.url)):
        yield address
    # https://developer.wordpress.org/reference/functions/do_enclose/: address, size and type.
    lines = (value.strip().partition("\n")[0].strip() for value in item.meta.get(_RECORDING, ()))
    yield from filter(is_web_address, lines)


def words_around(item: Item, read: Document) -> Iterator[LeftOut]:
    """Yield the words of *item* that *read*, its text, does not have."""
    begin = " ".join(" ".join(block.text for block in read.blocks).split())
    for reason, name in ((EXCERPT, "excerpt:encoded"), (DESCRIPTION, "description")):
        text = _shown(item.text(name))
        if text and not begin.startswith(_CUT_MARK.sub("", text).rstrip()):
            yield LeftOut(reason, text)
    yield from _custom_fields(item)
    for comment in item.comments:
        yield LeftOut(COMMENT, f"{comment.author}: {_shown(comment.text)}")


def _custom_fields(item: Item) -> Iterator[LeftOut]:
    """Yield the fields that editors fill in; a name with an underscore is a program's own."""
    subtitle = item.first_meta(*_SUBTITLES)
    for key, values in item.meta.items():
        if key.startswith("_") or key == _RECORDING:
            continue
        for value in map(str.strip, values):
            if _holds_words(value) and not (key in _SUBTITLES and value == subtitle):
                yield LeftOut(FIELD.format(key), value)


def _holds_words(value: str) -> bool:
    if _SERIALIZED.match(value):
        return _SERIALIZED_WORD.search(value) is not None
    return any(character.isalpha() for character in value)


def _shown(markup: str) -> str:
    """Return the words of a short text with markup in one line."""
    if "<" not in markup and "&" not in markup:
        return " ".join(markup.split())
    blocks = read_fragment(markup, "").blocks
    return " ".join(" ".join(block.text for block in blocks).split())
