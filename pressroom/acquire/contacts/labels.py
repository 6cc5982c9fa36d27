"""The label of contacts: where it stands in a line, and how sure it is."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pressroom.acquire.contacts import vocabulary
from pressroom.acquire.contacts.names import Sense, is_organization, sense_of
from pressroom.acquire.contacts.pieces import folded_words

_PHRASES = "|".join(f"(?:{phrase})" for phrase in vocabulary.LABELS)
_QUALIFIER = (
    r"(?:\s{0,3}\((?P<bracketed>[^()\n]{1,60})\)"
    r"|\s+(?:for|from|at|de|para)\s+(?P<of>[A-ZÁÉÍÓÚÑ][^:\n]{1,60}?)(?=\s{0,3}:))?"
)
_AT_START = re.compile(
    rf"[\W_]{{0,12}}(?P<phrase>(?i:{_PHRASES}))(?![a-záéíóúñ]){_QUALIFIER}"
    r"(?P<mark>\s{0,3}(?:[:：]|[-–—|]+(?=\s|$))|[\s_*]{0,6}$|)[\s_*.]{0,6}"
)
_OWNER = re.compile(
    # Alianza Americas Media Contact: …
    rf"\W{{0,6}}(?P<owner>[^\W\d_a-z][^:|\n]{{1,50}}?)[\s:–—-]{{1,4}}(?P<phrase>(?i:{_PHRASES}))"
    r"\s{0,3}(?P<mark>[:：])\s{0,6}"
)
_INSIDE = re.compile(
    # Glued to the word before, it still begins with a capital and ends with a colon.
    r"(?P<phrase>(?:\b(?:Press|Media|News|PRESS|MEDIA|NEWS)\s+)?"
    r"(?:Contact(?:o|s|os)?|CONTACT(?:O|S|OS)?)(?:\s+(?:de|DE)\s+(?:[Pp]rensa|PRENSA))?"
    r"(?:\s+(?:[Pp]erson|[Ii]nformation|PERSON|INFORMATION))?)"
    r"(?:\s{0,3}\((?P<bracketed>[^()\n]{1,60})\))?(?P<mark>\s{0,3}[:：])\s{0,6}"
)
_HINT = re.compile(
    "conta|info|inquir|enquir|quer|request|question|interview|entrevista|consulta|solicitud"
    "|pregunta|relaciones|comun|press|media|prensa|medios",
    re.IGNORECASE,
)
_GLUED = re.compile(r"(?<=[A-Za-z])[A-ZÁÉÍÓÚÑ][a-záéíóúñ]")
_STEMS = ("Contact", "CONTACT")
MOST_INSIDE = 20
"""Labels within one line that are looked at."""
FARTHEST_INSIDE = 20_000
"""Characters of a line in which such labels are looked for: some releases are one line."""
_LONGEST_PREFIX = 300


@dataclass(frozen=True, slots=True)
class Label:
    """A label at characters *start* to *end* of a line.

    ``organization`` is what it names itself (``Contact (Alianza Americas):``), ``words`` is the
    rest of it. ``has_mark`` says that a colon or a dash follows, or a name glued to it,
    ``is_alone`` that nothing else stands in the line.
    """

    words: tuple[str, ...]
    start: int
    end: int
    organization: str
    has_mark: bool
    is_alone: bool


def labels_in(line: str) -> list[Label]:
    """Return the labels of *line* that contacts may follow, in order."""
    head = line[:_LONGEST_PREFIX]
    found: list[Label] = []
    if _HINT.search(head) and (match := _AT_START.match(head) or _owned(head)):
        found.append(_label(line, match))
    if not any(stem in line for stem in _STEMS):
        return found
    after = found[0].end if found else 0
    for number, match in enumerate(_INSIDE.finditer(line, after, FARTHEST_INSIDE)):
        if number >= MOST_INSIDE:
            break
        found.append(_label(line, match))
    return found


def _owned(head: str) -> re.Match[str] | None:
    match = _OWNER.match(head)
    if match is None or vocabulary.LETTERHEAD & set(folded_words(match["owner"])):
        return None
    return match if is_organization(match["owner"]) else None


def _label(line: str, match: re.Match[str]) -> Label:
    groups = match.groupdict()
    owner = next((k for k in ("bracketed", "of", "owner") if groups.get(k)), "")
    if owner and sense_of(groups[owner]) is Sense.LANGUAGE:
        owner = ""
    around = [match.start(), *(match.span(owner) if owner else ()), match.end()]
    words = (line[s:e].strip() for s, e in zip(around[::2], around[1::2], strict=True))
    is_alone = not line[: match.start()].strip() and not re.search(r"\w", line[match.end() :])
    return Label(
        words=tuple(part for part in words if re.search(r"\w", part)),
        start=match.start(),
        end=match.end(),
        organization=groups[owner].strip(" *_") if owner else "",
        has_mark=bool(groups["mark"].strip(" _*") or _GLUED.match(line, match.end())),
        is_alone=is_alone,
    )
