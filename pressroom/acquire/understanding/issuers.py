"""Whose release it is, where the text itself says so."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from pressroom.acquire.draft import AboutPart, ContactPart, Part, Text
from pressroom.content.directory import Directory
from pressroom.content.names import fold

_ISSUED = re.compile(
    # Folded: the verbs by which a text says who put it out.
    r"(?:released|issued|released today|issued today|made) (?:the following|this|a|the) (?:joint )?"
    r"(?:\w+ ){0,2}statement"
    r"|(?:emiti|public|difundi|compart)\w* (?:hoy )?(?:la|el|las) siguientes? "
    r"(?:declaraci|comunicado|pronunciamiento)"
)
FARTHEST = 160
"""Characters before such a verb in which an organization's name stands."""
HEAD = 12
"""Parts from the beginning in which a line that is only a name is the sender's."""


def find_issuers(parts: Sequence[Part], directory: Directory) -> tuple[str, ...]:
    """Return the ids of the organizations that put the release out, in the order of the text.

    They are those that issue a statement, whose name is a line of the head, whom contacts of the
    head work for, and whose boilerplate ends the text.
    """
    ways = (_in_sentences, _in_head, _boilerplates)
    return tuple(dict.fromkeys(key for way in ways for key in way(parts, directory)))


def _in_sentences(parts: Iterable[Part], directory: Directory) -> Iterator[str]:
    for part in parts:
        if not isinstance(part, Text):
            continue
        text = fold(part.markdown)
        for match in _ISSUED.finditer(text):
            yield from _named(text[max(0, match.start() - FARTHEST) : match.start()], directory)


def _named(words: str, directory: Directory) -> list[str]:
    """Return the organizations named in *words*, in their order."""
    sentence = re.split(r"[.;:]\s", words)[-1]
    found: dict[str, int] = {}
    for name in directory.organization_names:
        match = re.search(rf"(?<!\w){re.escape(fold(name))}(?!\w)", sentence)
        key = directory.organization(name)
        if match and key:
            found[key] = min(match.start(), found.get(key, match.start()))
    return sorted(found, key=lambda key: found[key])


def _in_head(parts: Sequence[Part], directory: Directory) -> Iterator[str]:
    for part in parts[:HEAD]:
        name = ""
        if isinstance(part, ContactPart):
            name = part.organization or part.name
        elif isinstance(part, Text) and len(part.markdown) <= FARTHEST:
            name = part.markdown.strip("*_# ")
        if key := directory.organization(name) if name else None:
            yield key


def _boilerplates(parts: Iterable[Part], directory: Directory) -> Iterator[str]:
    for part in parts:
        if isinstance(part, AboutPart) and (key := directory.organization(part.organization)):
            yield key
