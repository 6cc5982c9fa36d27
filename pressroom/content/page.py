"""A release page's text to a :class:`Release`: the one way in.

The page is parted into front matter and body; the body's blocks are found with the CommonMark
parser that MyST uses too (its block rules only, which is a fraction of the work of a build).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.colon_fence import colon_fence_plugin
from mdit_py_plugins.footnote import footnote_plugin

from pressroom.content.abouts import About, read_about
from pressroom.content.contacts import Contact, read_contact
from pressroom.content.directory import Directory
from pressroom.content.fields import Block, read_block
from pressroom.content.models import validate
from pressroom.content.problems import ContentError, Problem, quoted, unknown
from pressroom.content.quotes import Quote, read_quote
from pressroom.content.release import Release
from pressroom.content.schema import FrontMatter
from pressroom.content.strict_yaml import Document, YamlProblem, parse
from pressroom.content.text_files import read_text

Record = Contact | Quote | About

OWN_DIRECTIVES = ("contact", "quote", "about")
PLAIN_DIRECTIVES = ("figure", "image", "list-table", "table", "csv-table")
"""Directives of Sphinx that a release may use, since they only lay out what was issued."""

_FENCE = re.compile(r"\{([^}]*)\}\s*(.*)", re.DOTALL)
_DANGEROUS_WORDS = ("javascript:", "vbscript:", "data:")
_DANGEROUS_SCHEME = re.compile(
    r"(?:\]\(\s*(?:<\s*)?|<\s*|^\s*\[[^\]]+\]:\s*(?:<\s*)?)"
    r"((?:javascript|vbscript|data):[^\s)>]*)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Page:
    """What a page's text came to.

    ``release`` is ``None`` where a fatal problem hides what the page is. ``records`` holds each
    contact, quote and about by the line of its opening fence, for the directives that draw them.
    """

    release: Release | None
    problems: tuple[Problem, ...]
    records: Mapping[int, Record] = field(default_factory=dict)

    @property
    def is_refused(self) -> bool:
        return any(problem.fatal for problem in self.problems)


def read_page(path: Path, release_id: str, directory: Directory, region: str) -> Page:
    """Read the release page at *path*.

    *release_id* becomes the release's id; people, organizations and topics are looked up in
    *directory*; phones without a country are of *region* (ISO 3166). Whatever is wrong comes
    back as problems; only an unreadable file (:class:`OSError`) raises.
    """
    try:
        text = read_text(path)
    except ContentError as error:
        return Page(None, error.problems)
    return parse_page(text, release_id, directory, region)


def parse_page(text: str, release_id: str, directory: Directory, region: str) -> Page:
    """Like :func:`read_page`, for a page's *text*."""
    try:
        source = split_front_matter(text)
        document = parse(source.front_matter, first_line=2)
    except YamlProblem as error:
        return Page(None, (error.problem,))
    front_matter, problems = validate(FrontMatter, document, what="front matter")
    reader = _BodyReader(directory, region)
    reader.read(source)
    if front_matter is None:
        return Page(None, (*problems, *reader.problems), reader.records)
    problems = [*_unknown_ids(front_matter, directory, document), *reader.problems]
    release = _release(release_id, front_matter, reader.records.values())
    return Page(release, tuple(problems), reader.records)


@dataclass(frozen=True, slots=True)
class Source:
    """A page's text in two: ``body`` begins on line ``body_line`` (from 1)."""

    front_matter: str
    body: str
    body_line: int


def split_front_matter(text: str) -> Source:
    """Part *text* at the two lines of ``---``.

    :raises YamlProblem: if the text does not begin with front matter, or it never ends.
    """
    lines = text.split("\n")
    if lines[0].rstrip() != "---":
        what = "This page has no front matter."
        expected = "Expected --- on the first line, then title:, date:, kind: and so on, then ---."
        raise YamlProblem(Problem(1, what, expected, fatal=True))
    for number, line in enumerate(lines[1:], start=1):
        if line.rstrip() == "---":
            return Source("\n".join(lines[1:number]), "\n".join(lines[number + 1 :]), number + 2)
    raise YamlProblem(
        Problem(1, "The front matter never ends.", "Expected a line --- after it.", True)
    )


def _release(release_id: str, front: FrontMatter, records: Iterable[Record]) -> Release:
    release = Release(
        id=release_id,
        title=front.title,
        subtitle=front.subtitle or "",
        date=front.date,
        kind=front.kind,
        language=front.language,
        issuers=front.issuers,
        topics=front.topics,
        dateline=front.dateline or "",
        source=front.source or "",
        embargo=front.embargo,
        formerly=front.formerly,
    )
    return replace(
        release,
        contacts=tuple(record for record in records if isinstance(record, Contact)),
        quotes=tuple(record for record in records if isinstance(record, Quote)),
        boilerplates=tuple(r.organization_id for r in records if isinstance(r, About)),
    )


def _unknown_ids(front: FrontMatter, directory: Directory, document: Document) -> Iterator[Problem]:
    for key, ids, thing, known in (
        ("issuers", front.issuers, "organization", directory.organizations),
        ("topics", front.topics, "topic", directory.topics),
    ):
        for index, entry_id in enumerate(ids):
            if entry_id not in known:
                expected = f"Expected an id of the {thing}s in the directory."
                what = unknown(thing, entry_id, expected, known)
                yield Problem(document.line((key, index)), *what, fatal=True)


@cache
def _block_parser() -> MarkdownIt:
    # Raw HTML is text in a release, so its rules must not hide a fence from us.
    return (
        MarkdownIt("commonmark")
        .use(colon_fence_plugin)
        .use(footnote_plugin, inline=False, move_to_end=False)
        .enable("table")
        .disable(["inline", "html_block"])
    )


class _BodyReader:
    """Collects the records of a page's body, and what is wrong with them."""

    def __init__(self, directory: Directory, region: str) -> None:
        self.directory = directory
        self.region = region
        self.records: dict[int, Record] = {}
        self.problems: list[Problem] = []

    def read(self, source: Source) -> None:
        lines = source.body.split("\n")
        # The rule for colon fences reads one character past a last line that does not end.
        for token in _block_parser().parse(source.body + "\n"):
            if token.type in ("fence", "colon_fence"):
                self._fence(token, source.body_line)
            elif token.type == "heading_open" and token.tag == "h1":
                self._heading(token, source.body_line)
        lowered = source.body.lower()
        if any(word in lowered for word in _DANGEROUS_WORDS):
            self._links(lines, source.body_line)
        self._repeated_anchors()

    def _fence(self, token: Token, body_line: int) -> None:
        match = _FENCE.fullmatch(token.info.strip())
        if match is None or token.map is None:
            return
        name, argument = match[1], match[2]
        line = token.map[0] + body_line
        if name in OWN_DIRECTIVES and token.level == 0:
            content = token.content.removesuffix("\n").split("\n")
            self._record(read_block(name, argument, content, line, line + 1))
        elif name not in PLAIN_DIRECTIVES:
            self.problems.append(_misplaced(name, line))

    def _heading(self, token: Token, body_line: int) -> None:
        line = (token.map[0] if token.map else 0) + body_line
        expected = "Expected ## or more: the title above them all stands in the front matter."
        self.problems.append(Problem(line, "This heading is as high as the title.", expected))

    def _record(self, block: Block) -> None:
        record: Record
        match block.name:
            case "contact":
                record, problems = read_contact(block, self.region)
            case "quote":
                record, problems = read_quote(block, self.directory)
            case _:
                record, problems = read_about(block, self.directory)
        self.records[block.line] = record
        self.problems += problems

    def _links(self, lines: Iterable[str], first_line: int) -> None:
        for line, text in enumerate(lines, start=first_line):
            if match := _DANGEROUS_SCHEME.search(text):
                what = f"The link {quoted(match[1])} could run a program."
                self.problems.append(Problem(line, what, "Expected https:// or http://."))

    def _repeated_anchors(self) -> None:
        seen: dict[str, int] = {}
        for line, record in self.records.items():
            if isinstance(record, Quote) and seen.setdefault(record.anchor, line) != line:
                self.problems.append(
                    Problem(
                        line,
                        f"This quote would have the address #{record.anchor} of the one on line "
                        f"{seen[record.anchor]}.",
                        f"Expected an address of its own; add :anchor: {record.anchor}-again.",
                    )
                )


def _misplaced(name: str, line: int) -> Problem:
    if name in OWN_DIRECTIVES:
        return Problem(
            line,
            f"This {name} stands inside something else.",
            f"Expected every {name} on its own in the page, not within a list or a quotation.",
        )
    allowed = (*OWN_DIRECTIVES, *PLAIN_DIRECTIVES)
    expected = f"A release may hold {', '.join(allowed)}; anything else could change its words."
    return Problem(line, *unknown("directive", name, expected, allowed), fatal=True)
