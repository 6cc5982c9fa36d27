"""What in a text an editor should look at, told in sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pressroom.acquire.draft import AboutPart, Concern, Part, QuotePart, Text
from pressroom.acquire.markup.cleaning import invisible_characters
from pressroom.acquire.understanding.gaps import marked_gaps
from pressroom.content.plain_text import paragraphs
from pressroom.content.problems import quoted

_SPACED = re.compile(r"(?<!\w)(?:[^\W\d_] ){4,}[^\W\d_](?!\w)")
_PLACEHOLDER = re.compile(r"\[(?:e-?mail|correo)\W{0,3}protected\]|\[email&#160;protected\]", re.I)
_REPLACED = "\ufffd"
_AROUND = 25


def concerns_of_text(head: Sequence[str], parts: Sequence[Part]) -> Iterator[Concern]:
    """Yield what stands out in the words of *parts*, and of the *head* above them."""
    for markdown in (m for part in parts for m in _markdown(part)):
        for gap in marked_gaps(markdown):
            yield Concern(
                f"A name seems to be lost where […] stands: {quoted(gap)}. Put it back with "
                "{supplied}, or take the mark away."
            )
    body = "\n".join(text for part in parts for text in _texts(part))
    whole = "\n".join((*head, body))
    if match := _SPACED.search(whole):
        yield Concern(f"Letters stand apart, as a scanner leaves them: {quoted(match[0])}.")
    if match := _PLACEHOLDER.search(whole):
        yield Concern(f"An address was lost in the text, at {_near(whole, match)}.")
    if _REPLACED in whole:
        at = whole.index(_REPLACED)
        near = whole[max(0, at - _AROUND) : at + _AROUND]
        yield Concern(f"Characters were lost before the import, at {quoted(near)}.")
    for note in invisible_characters([whole]):
        yield Concern(f"Invisible characters stand in the text: {note.text}.")
    if not body.strip():
        yield Concern("The release has no text.", blocking=True)


def _texts(part: Part) -> Iterator[str]:
    for markdown in _markdown(part):
        yield from paragraphs(markdown.split("\n"))


def _markdown(part: Part) -> tuple[str, ...]:
    match part:
        case Text():
            return (part.markdown,)
        case QuotePart() | AboutPart():
            return part.paragraphs
    return ()


def _near(text: str, match: re.Match[str]) -> str:
    return quoted(text[max(0, match.start() - _AROUND) : match.end() + _AROUND].replace("\n", " "))
