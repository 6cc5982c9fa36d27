"""Headline and subhead, found in the text or known from the metadata."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from pressroom.acquire.lines.dateline import find_dateline
from pressroom.acquire.lines.head import Part, head_parts
from pressroom.acquire.lines.vocabulary import CONNECTING, HEADLINE_WORDS, SENDERS
from pressroom.content.names import fold

LONGEST = 320
"""Characters of the longest headline."""
SHORT = 3
"""Words up to which a line above a longer one is taken for a sender's name."""
LETTERS = 6
"""Letters of the shortest headline."""
SUBTITLE = 4
"""Words of the shortest subhead."""
ALIKE = 0.5
"""Share of words from which on two lines are wordings of one headline."""
COLUMN = 90
"""Characters of the widest column whose broken lines are joined."""
FILLED = 0.7
"""Share of a column that each broken line fills, but the last."""
LINES_OF_TITLE = 4
LINES_TO_COMPARE = 120
_QUOTED = re.compile(r"[“\"«].*[”\"»]\W{0,3}(?:[–—-].{0,60})?\Z")
_SECTION = re.compile(
    # Folded headings of a text's parts.
    r"(?:[ivx]{1,4}\.|\d{1,2}[.)])?\s*(?:executive )?(?:summary|introduction|background|overview"
    r"|attachments?|contents|table of contents|appendix|annex|notes?|details|conclusion"
    r"|resumen|introduccion|antecedentes|anexos?|contenido|indice|notas?|conclusion)"
)
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Headline:
    """Title and subtitle, white space evened out, and the lines they fill.

    ``repeats`` are further lines that say the title once more. All of ``title_lines`` and
    ``repeats`` can leave the running text, for the page prints its title itself.
    """

    title: str
    subtitle: str = ""
    title_lines: tuple[int, ...] = ()
    subtitle_lines: tuple[int, ...] = ()
    repeats: tuple[int, ...] = ()


def find_headline(
    lines: Sequence[str], skip: Set[int] = frozenset(), title: str = ""
) -> Headline | None:
    """Return the headline of *lines*, without the lines of *skip* (contacts and the like).

    *title* is the one that the source's metadata gives: then only its repetitions in the text
    and the subhead are looked for. Without it, None means that no line surely is a headline.
    """
    parts = head_parts(lines, skip)
    groups = _groups(lines, parts)
    if title.strip():
        return _known(lines, groups, parts, " ".join(title.split()))
    chosen = _choose(lines, groups, parts)
    if chosen is None:
        return None
    words = _joined(lines, chosen)
    repeats = tuple(_repeats(lines, words))
    again = tuple(index for index in repeats if index not in chosen)
    found = Headline(words, title_lines=chosen, repeats=again)
    return _with_subtitle(found, lines, groups, parts)


def _known(
    lines: Sequence[str], groups: list[tuple[int, ...]], parts: list[Part], title: str
) -> Headline:
    indices = tuple(_repeats(lines, title))
    found = Headline(title, title_lines=indices)
    return _with_subtitle(found, lines, groups, parts)


def _groups(lines: Sequence[str], parts: list[Part]) -> list[tuple[int, ...]]:
    """Return the candidates of the head, lines that go on in the next one joined."""
    groups: list[tuple[int, ...]] = []
    for index, part in enumerate(parts):
        if part is not Part.CANDIDATE:
            continue
        last = groups[-1] if groups else ()
        if last and _is_next(parts, last[-1], index) and _goes_on(lines, last[-1], index):
            groups[-1] = (*last, index)
        else:
            groups.append((index,))
    return _wrapped(lines, groups)


def _wrapped(lines: Sequence[str], groups: list[tuple[int, ...]]) -> list[tuple[int, ...]]:
    """Return *groups*, three or more in a row joined that a narrow column has broken."""
    result: list[tuple[int, ...]] = []
    position = 0
    while position < len(groups):
        end = position + 1
        while end < len(groups) and groups[end][0] == groups[end - 1][-1] + 1:
            end += 1
        run = tuple(index for group in groups[position:end] for index in group)
        if len(run) > 2 and _is_column([lines[index].strip() for index in run]):
            result.append(run)
        else:
            result += groups[position:end]
        position = end
    return result


def _is_column(run: Sequence[str]) -> bool:
    width = max(map(len, run))
    return width <= COLUMN and all(len(line) >= FILLED * width for line in run[:-1])


def _is_next(parts: list[Part], above: int, index: int) -> bool:
    return all(part is Part.BLANK for part in parts[above + 1 : index])


def _goes_on(lines: Sequence[str], above: int, index: int) -> bool:
    """Say whether the headline on line *above* goes on on line *index*."""
    line, following = lines[above].strip(), lines[index].strip()
    ends, begins = line.split(), following.split()
    if not ends or not begins or len(line) + len(following) > LONGEST:
        return False
    if index > above + 1:
        return ends[-1].casefold() in CONNECTING
    return (
        ends[-1].casefold() in CONNECTING
        or ends[-1][-1] in ",-–—&"
        or (begins[0].casefold() in CONNECTING and line.isupper() == following.isupper())
        or begins[0][0].islower()
        or (len(begins) == 1 and len(ends) > SHORT and line.isupper() == following.isupper())
    )


def _choose(
    lines: Sequence[str], groups: list[tuple[int, ...]], parts: list[Part]
) -> tuple[int, ...] | None:
    """Return the lines of the headline among the candidates."""
    titles = [group for group in groups if _is_title(lines, group, parts)]
    for group in titles:
        if len(set(_repeats(lines, _joined(lines, group)))) > len(group):
            return group
    if not titles:
        return None
    release = next((i for i, part in enumerate(parts) if part is Part.RELEASE), None)
    first = titles[0]
    for group in titles[1:]:
        if _is_sender(_joined(lines, first)) and _is_above_label(parts, first[-1]):
            first = group
        is_parted = release is not None and first[0] < release < group[0]
        is_name = len(_joined(lines, first).split()) <= SHORT
        longer = len(_joined(lines, group).split()) > SHORT
        if is_name and longer and (is_parted or first[0] == _first_line(parts)):
            first = group
    return first


def _is_sender(line: str) -> bool:
    """Say whether *line* is an organization's name and no headline."""
    words = set(fold(line).split())
    return bool(words & SENDERS) and not words & HEADLINE_WORDS


def _is_above_label(parts: list[Part], index: int) -> bool:
    """Say whether the line below *index* says what kind of text it is, or when it is released."""
    below = next((part for part in parts[index + 1 :] if part is not Part.BLANK), None)
    return below in (Part.LETTERHEAD, Part.RELEASE)


def _first_line(parts: list[Part]) -> int:
    return next((i for i, part in enumerate(parts) if part is not Part.BLANK), 0)


def _is_title(lines: Sequence[str], group: tuple[int, ...], parts: list[Part]) -> bool:
    words = _joined(lines, group)
    if len(words) > LONGEST or words.endswith((":", ";", ",")) or _QUOTED.match(words):
        return False
    if sum(map(str.isalpha, words)) < LETTERS or words.casefold() in CONNECTING:
        return False
    if _SECTION.fullmatch(fold(words)) or (" " not in words and words.islower()):
        return False
    if words.endswith(".") and not re.search(r"\b[\w.]*\.\w*\.\Z|\b(?:Inc|Jr|Sr)\.\Z", words):
        return _stands_above_text(lines, group, parts)
    return True


def _stands_above_text(lines: Sequence[str], group: tuple[int, ...], parts: list[Part]) -> bool:
    """Say whether the text begins with a dateline: a sentence above it is a headline's."""
    return parts[-1] is Part.TEXT and find_dateline(lines[len(parts) - 1]) is not None


def _with_subtitle(
    found: Headline, lines: Sequence[str], groups: list[tuple[int, ...]], parts: list[Part]
) -> Headline:
    taken = {*found.title_lines, *found.repeats}
    last = max((index for index in taken if index < len(parts)), default=-1)
    for group in groups:
        if group[0] <= last or taken & {*group}:
            continue
        words = _joined(lines, group)
        if not _is_subtitle(words, found, lines, group, parts):
            break
        return Headline(found.title, words, found.title_lines, group, found.repeats)
    return found


def _is_subtitle(
    words: str, found: Headline, lines: Sequence[str], group: tuple[int, ...], parts: list[Part]
) -> bool:
    if parts[-1] is not Part.TEXT or not _is_title(lines, group, parts):
        return False
    if len(words.split()) < SUBTITLE or _are_alike(words, found.title):
        return False
    return bool(found.title_lines) or _stands_above_text(lines, group, parts)


def _are_alike(one: str, other: str) -> bool:
    words = {word for word in _key(one).split() if word not in CONNECTING}
    others = {word for word in _key(other).split() if word not in CONNECTING}
    return bool(words) and len(words & others) >= ALIKE * min(len(words), len(others))


def _joined(lines: Sequence[str], group: Sequence[int]) -> str:
    return " ".join(" ".join(lines[index] for index in group).split())


def _repeats(lines: Sequence[str], title: str) -> Iterator[int]:
    """Yield the lines, alone or several in a row, that say *title* and nothing else."""
    wanted = _key(title)
    if not wanted:
        return
    longest = 2 * len(title) + 20
    full = [index for index, line in enumerate(lines[:LINES_TO_COMPARE]) if line.strip()]
    stripped = {index: lines[index].strip() for index in full}
    keys = {index: _key(text) if len(text) <= longest else "" for index, text in stripped.items()}
    position = 0
    while position < len(full):
        for count in range(1, LINES_OF_TITLE + 1):
            run = full[position : position + count]
            if " ".join(keys[index] for index in run) == wanted and len(run) == count:
                yield from run
                position += count - 1
                break
        position += 1


def _key(text: str) -> str:
    """Return the words of *text* as compared: without case, accents and marks."""
    return " ".join(_WORD.findall(fold(text).replace("’", "").replace("'", "")))
