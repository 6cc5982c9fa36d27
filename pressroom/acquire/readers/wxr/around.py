"""The words of a post that stand beside its text: excerpt, custom fields, readers' comments."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pressroom.acquire.document import Document, LeftOut
from pressroom.acquire.markup.cleaning import Cleaned, clean
from pressroom.acquire.readers.addresses import safe_link
from pressroom.acquire.readers.wxr.blocks import HTML_COMMENT
from pressroom.acquire.readers.wxr.index import Index
from pressroom.acquire.readers.wxr.items import Item
from pressroom.acquire.readers.wxr.references import resolve
from pressroom.acquire.readers.wxr.witness import words_of
from pressroom.content.links import is_web_address

EXCERPT = "excerpt"
EXCERPT_AGAIN = "excerpt, which repeats how the text begins"
DESCRIPTION = "description"
FIELD = "custom field {}"
COMMENT = "comment of a reader of the site"

# In a title only these are markup: "x<y" is text.
_TITLE_MARKUP = re.compile(
    r"</?(?:a|abbr|b|big|cite|code|del|em|font|i|ins|mark|nobr|q|s|small|span|strong|sub|sup|tt|u|"
    r"wbr)(?:\s[^<>]*)?>",
    re.IGNORECASE,
)
_TITLE_COMMENT = re.compile(r"<!--(.*?)-->", re.DOTALL)
_TITLE_BREAK = re.compile(r"</?(?:br|div|h[1-6]|p)(?:\s[^<>]*)?/?>", re.IGNORECASE)
_CUT_MARK = re.compile(r"(?:\[(?:…|\.\.\.)\]|…|\.\.\.)\Z")
_SUBTITLES = (
    "subtitle sub_title sub-title _subtitle wps_subtitle kia_subtitle subhead sub_head subheading "
    "sub_heading subheadline secondary_title".split()
)
_RECORDING = "enclosure"
# PHP's way to write a list: only its strings, in quotation marks, can be words.
_SERIALIZED = re.compile(r"[aO]:\d+:")
_SERIALIZED_WORD = re.compile(r":\"[^\"]*[^\W\d_]")
_PROGRAM = re.compile(r"[aO]:\d+:|[\[{<]")
_PROSE = re.compile(r"[^\W\d_]\S*\s+[^\W\d_]")


def plain_title(title: str) -> Cleaned:
    """Return a title without its markup, in one line."""
    comments = (note.strip() for note in _TITLE_COMMENT.findall(title))
    plain = _TITLE_MARKUP.sub("", _TITLE_COMMENT.sub("", title))
    cleaned = clean(resolve(_TITLE_BREAK.sub(" ", plain)))
    notes = (LeftOut(HTML_COMMENT, comment) for comment in comments if comment)
    return Cleaned(" ".join(cleaned.text.split()), (*cleaned.left_out, *notes))


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
    """Yield the words that stand in *item* beside *read*, its text."""
    if excerpt := words_of(item.text("excerpt:encoded")):
        begin = " ".join(" ".join(block.text for block in read.blocks).split())
        is_again = begin.startswith(_CUT_MARK.sub("", excerpt).rstrip())
        yield LeftOut(EXCERPT_AGAIN if is_again else EXCERPT, excerpt)
    if description := words_of(item.text("description")):
        yield LeftOut(DESCRIPTION, description)
    yield from _custom_fields(item)
    for comment in item.comments:
        yield LeftOut(COMMENT, f"{comment.author}: {words_of(comment.text)}")


def _custom_fields(item: Item) -> Iterator[LeftOut]:
    """Yield the fields that hold words which an editor may have written."""
    subtitle = item.first_meta(*_SUBTITLES)
    for key, values in item.meta.items():
        for value in map(str.strip, values):
            if _holds_words(key, value) and not (key in _SUBTITLES and value == subtitle):
                yield LeftOut(FIELD.format(key), value)


def _holds_words(key: str, value: str) -> bool:
    if key == _RECORDING:
        return False
    if key.startswith("_"):
        # A program's own, such as "default"; but plugins let editors write sentences there too.
        return not _PROGRAM.match(value) and _PROSE.search(value) is not None
    if _SERIALIZED.match(value):
        return _SERIALIZED_WORD.search(value) is not None
    return any(character.isalpha() for character in value)
