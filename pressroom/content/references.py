"""Links within the archive that a page holds, and those among them that lead nowhere."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from pressroom.content.editions.shelf import Shelf
from pressroom.content.embargo.hidden import hidden_page
from pressroom.content.plain_text import parser
from pressroom.content.problems import Problem, quoted, unknown
from pressroom.content.release_files import (
    ReleaseFile,
    edition_of,
    is_release_id,
    release_files,
)
from pressroom.content.source import Source

KINDS = ("release", "quote", "speaker", "organization", "topic")
_MENTION = re.compile(rf"\{{(?:press:)?(?:{'|'.join(KINDS)})\}}")
_TARGET = re.compile(r".*<(.*?)>\s*", re.DOTALL)
_EXAMPLES = {
    "release": "2021/remain-in-mexico",
    "quote": "2021/remain-in-mexico#oscar-chacon-the-decision-to-resume-the",
}


def expected(kind: str) -> str:
    """Return what a reference of that *kind* should name."""
    example = _EXAMPLES.get(kind)
    return f"Expected one such as {example}." if example else "Expected an id of the directory."


@dataclass(frozen=True, slots=True)
class Reference:
    """What a page refers to on a *line*: the *kind* of thing, and its name."""

    line: int
    kind: str
    target: str


def references(source: Source) -> Iterator[Reference]:
    """Yield every reference in the body of a page, as MyST and Sphinx would find them."""
    if _MENTION.search(source.body):
        yield from _in(source.body, source.body_line)


def _in(text: str, first_line: int) -> Iterator[Reference]:
    for token in parser().parse(text):
        line = first_line + (token.map or [0])[0]
        if token.type == "fence" and token.info.startswith("{"):
            yield from _in(token.content, line + 1)
        for child in token.children or ():
            kind = child.meta.get("name", "").removeprefix("press:")
            # Sphinx makes no link of what begins with an exclamation mark.
            if child.type == "myst_role" and kind in KINDS and not child.content.startswith("!"):
                match = _TARGET.fullmatch(child.content)
                yield Reference(line, kind, match[1] if match else child.content)
            line += child.type in ("softbreak", "hardbreak") or child.content.count("\n")


def dead_references(
    shelf: Shelf, found: Iterable[Reference], now: datetime
) -> Iterator[tuple[Problem, bool]]:
    """Yield what is wrong with each reference, and whether its target only is not public yet."""
    for reference in found:
        if _is_held_back(shelf, reference, now):
            what = f"{quoted(reference.target)} is not public."
            yield Problem(reference.line, what, "Take the reference out until it is."), True
        elif not _is_there(shelf, reference):
            # The names of all releases are only needed to find the nearest.
            known = _known(shelf, reference)
            what, advice = unknown(
                reference.kind, reference.target, expected(reference.kind), known
            )
            yield Problem(reference.line, what, advice), False


def _is_there(shelf: Shelf, reference: Reference) -> bool:
    directory = shelf.directory
    match reference.kind:
        case "release" | "quote":
            release, _mark, anchor = reference.target.partition("#")
            if release in shelf.elsewhere:
                return True
            if not _is_page(shelf, release):
                return False
            return reference.kind == "release" or anchor in _anchors(shelf, release)
        case "speaker":
            return reference.target in directory.people or bool(shelf.elsewhere)
        case "organization":
            return reference.target in directory.organizations or bool(shelf.elsewhere)
        case _:
            # Another part of the archive may have a longer directory.
            return reference.target in directory.topics or bool(shelf.elsewhere)


def _is_held_back(shelf: Shelf, reference: Reference, now: datetime) -> bool:
    release = reference.target.partition("#")[0]
    if reference.kind not in ("release", "quote") or not _is_page(shelf, release):
        return False
    return hidden_page(ReleaseFile(release, shelf.path(release)), now) is not None


def _is_page(shelf: Shelf, release: str) -> bool:
    return is_release_id(release) and edition_of(release) is None and shelf.path(release).is_file()


def _anchors(shelf: Shelf, release: str) -> set[str]:
    page = shelf.page(release).release
    return {quote.anchor for quote in page.quotes} if page else set()


def _known(shelf: Shelf, reference: Reference) -> list[str]:
    match reference.kind:
        case "speaker":
            return sorted(shelf.directory.people)
        case "organization":
            return sorted(shelf.directory.organizations)
        case "topic":
            return sorted(shelf.directory.topics)
        case "quote":
            release = reference.target.partition("#")[0]
            anchors = _anchors(shelf, release) if _is_page(shelf, release) else ()
            return [f"{release}#{anchor}" for anchor in sorted(anchors)]
        case _:
            return [file.id for file in release_files(shelf.releases)]
