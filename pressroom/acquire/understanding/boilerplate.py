"""Boilerplate: the paragraphs at the end of a release that say who an organization is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pressroom.acquire.draft import AboutPart
from pressroom.acquire.lines.tables import word_set
from pressroom.acquire.understanding.gaps import MARK
from pressroom.content.directory import Directory
from pressroom.content.names import fold

HEADINGS = (
    *("about the", "about", "acerca de la", "acerca del", "acerca de"),
    *("sobre la", "sobre el", "sobre", "quienes somos"),
)
"""Folded words before an organization's name that announce its boilerplate; longer ones first."""
ARTICLES = ("the ", "la ", "el ")
PREDICATES = word_set(
    # The verb that follows an organization's name where its boilerplate begins.
    "is are was were has works serves represents advocates seeks strives fights brings provides "
    "es son fue fueron trabaja representa lucha busca promueve defiende agrupa"
)
FARTHEST = 12
"""Boilerplate stands among the last paragraphs."""
MOST_AFTER = 2
"""Short paragraphs that may follow it: a web address, where to read more."""
SHORT = 160
"""Characters of such a paragraph."""
_WORD = re.compile(r"\w+")
_MARKS = " \t\xa0:.*_-–—"


def find_boilerplate(paragraphs: Sequence[str], directory: Directory) -> dict[int, str]:
    """Return the id of the organization whose boilerplate each paragraph is, by its index.

    A heading (“About Alianza Americas”) belongs to it, and so does what stands below the heading.
    """
    names = _names(directory)
    first = max(0, len(paragraphs) - FARTHEST)
    folded = [fold(text) for text in paragraphs]
    found = _below_headings(folded, first, names)
    begin = min(found, default=len(paragraphs))
    found |= _at_the_end(folded[:begin], first, names)
    return found


def split_boilerplate(
    paragraphs: Sequence[str], owner: str, directory: Directory
) -> Iterator[AboutPart]:
    """Yield the boilerplate of *owner*, an id, and of whom a paragraph speaks after a lost name.

    “… South America. […] is the largest group. Presente is now a project of …” goes on with
    another organization, which the sentences after the gap name.
    """
    own: list[str] = []
    others: list[AboutPart] = []
    for markdown in paragraphs:
        before, mark, after = markdown.partition(MARK)
        other = _only_other(after, owner, directory) if mark and before else None
        own.append(before.rstrip() if other else markdown)
        if other:
            others.append(AboutPart(directory.organizations[other].name, (mark + after,)))
    yield AboutPart(directory.organizations[owner].name, tuple(own))
    yield from others


def _only_other(text: str, owner: str, directory: Directory) -> str | None:
    folded = fold(text)
    named = {
        key
        for name, key in _names(directory)
        if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", folded)
    }
    others = named - {owner}
    return others.pop() if len(others) == 1 else None


def _names(directory: Directory) -> list[tuple[str, str]]:
    names = (
        (fold(name), key)
        for key, item in directory.organizations.items()
        for name in (item.name, *item.spellings)
    )
    return sorted(names, key=lambda pair: -len(pair[0]))


def _below_headings(
    folded: Sequence[str], first: int, names: Sequence[tuple[str, str]]
) -> dict[int, str]:
    found: dict[int, str] = {}
    owner: str | None = None
    for index in range(first, len(folded)):
        text = folded[index]
        if (named := _headed(text, names)) or (owner and (named := _owner(text, names))):
            owner = named
        elif _is_heading(text):
            owner = None  # that of an organization the directory does not know
        if owner:
            found[index] = owner
    return found


def _at_the_end(
    folded: Sequence[str], first: int, names: Sequence[tuple[str, str]]
) -> dict[int, str]:
    found: dict[int, str] = {}
    after = 0
    for index in range(len(folded) - 1, first - 1, -1):
        if owner := _owner(folded[index], names):
            found[index] = owner
        elif found or len(folded[index]) > SHORT or after == MOST_AFTER:
            break
        else:
            after += 1
    return found


def _is_heading(text: str) -> bool:
    return len(text) <= SHORT and text.startswith(tuple(f"{heading} " for heading in HEADINGS))


def _headed(text: str, names: Sequence[tuple[str, str]]) -> str | None:
    """Return whose boilerplate a heading announces, alone or before the text on its line."""
    for heading in HEADINGS:
        if text.startswith(f"{heading} "):
            rest = text.removeprefix(heading).lstrip()
            for name, key in names:
                if rest.startswith(name) and not rest[len(name) :][:1].isalnum():
                    return key if _ends_or_goes_on(rest[len(name) :], name) else None
    return None


def _ends_or_goes_on(rest: str, name: str) -> bool:
    """Whether nothing follows the name but marks, a bracket, or its own boilerplate."""
    bare = rest.strip(_MARKS)
    return (
        not bare
        or bare.startswith("(")
        or rest.lstrip()[:1] in ":.-–—"
        or any(bare.startswith(f"{article}{name}") for article in ("", *ARTICLES))
    )


def _owner(text: str, names: Sequence[tuple[str, str]]) -> str | None:
    for article in ARTICLES:
        text = text.removeprefix(article)
    for name, key in names:
        if text.startswith(name):
            rest = re.sub(r"\A\s*\([^()]{1,40}\)", "", text[len(name) :])
            verb = _WORD.search(rest)
            if verb and verb[0] in PREDICATES and not rest[: verb.start()].strip(" ,"):
                return key
    return None
