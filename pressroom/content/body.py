"""The records of a page's body: contacts, quotes, boilerplate.

The blocks are found with the CommonMark parser that MyST uses too (its block rules only, which
is a fraction of the work of a build).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.colon_fence import colon_fence_plugin
from mdit_py_plugins.footnote import footnote_plugin

from pressroom.content.abouts import About, read_about
from pressroom.content.contacts import Contact, read_contact
from pressroom.content.directory import Directory
from pressroom.content.fields import Block, read_block
from pressroom.content.problems import Problem, quoted, unknown
from pressroom.content.quotes import Quote, read_quote
from pressroom.content.source import Source

Record = Contact | Quote | About
PlacedBlock = tuple[Block, int]
"""A record's block, and the line after its closing fence."""

OWN_DIRECTIVES = ("contact", "quote", "about")
PLAIN_DIRECTIVES = ("figure", "image", "list-table", "table")
"""Directives of Sphinx that a release may use, since they only lay out what was issued. Not
``csv-table``, which reads any file and address, and whose cells hide directives from us."""
MAX_DEPTH = 3
"""An image in a table in a quote; deeper is an attack."""

_FENCE = re.compile(r"\{([^}]*)\}(\s*)(.*)", re.DOTALL)
_ANY_FENCE = re.compile("`{3}|~{3}|:{3}")
_DANGEROUS_WORDS = ("javascript:", "vbscript:", "data:")
_DANGEROUS_SCHEME = re.compile(
    r"(?:\]\(\s*(?:<\s*)?|<\s*|^\s*\[[^\]]+\]:\s*(?:<\s*)?|^\s*:?target:\s*[\"']?)"
    r"((?:javascript|vbscript|data):[^\s)>]*)",
    re.IGNORECASE,
)


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


@dataclass
class Body:
    """What a page's body holds: each record by the line of its opening fence, and what is wrong.

    *directory* tells people and organizations; *region* (ISO 3166) is that of phones without a
    country.
    """

    directory: Directory
    region: str
    records: dict[int, Record] = field(default_factory=dict)
    blocks: list[PlacedBlock] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def read(self, source: Source) -> None:
        """Collect the records of *source*."""
        self._blocks(source.body, source.body_line)
        lowered = source.body.lower()
        if any(word in lowered for word in _DANGEROUS_WORDS):
            self._links(source.body.split("\n"), source.body_line)
        self._repeated_anchors()

    def _blocks(self, text: str, first_line: int, depth: int = 0) -> None:
        """Read the blocks of *text*, which stands in *depth* directives."""
        if depth and _ANY_FENCE.search(text) is None:
            return
        lines = text.split("\n")
        # The rule for colon fences reads one character past a last line that does not end.
        for token in _block_parser().parse(text + "\n"):
            if token.type in ("fence", "colon_fence"):
                self._fence(token, lines, first_line, depth)
            elif token.type == "heading_open" and token.tag == "h1" and not depth:
                self._heading(token, first_line)

    def _fence(self, token: Token, lines: Sequence[str], first_line: int, depth: int) -> None:
        match = _FENCE.fullmatch(token.info.strip())
        if match is None or token.map is None:
            return
        name, space, argument = match.groups()
        line = token.map[0] + first_line
        is_record = name in OWN_DIRECTIVES and token.level == 0 and not depth
        if not is_record and (name not in PLAIN_DIRECTIVES or depth >= MAX_DEPTH):
            self.problems.append(_misplaced(name, line))
            return
        if argument and not space:
            # MyST shows such a block as program code.
            what = f"No space parts {{{name}}} from {quoted(argument)}."
            self.problems.append(Problem(line, what, f"Expected :::{{{name}}} {argument}."))
        elif token.level == 0 and not _is_closed(token, lines):
            expected = f"Expected a line {token.markup} after it."
            self.problems.append(Problem(line, f"This {name} never ends.", expected))
        content = token.content.removesuffix("\n").split("\n")
        block = read_block(name, argument, content, line, line + 1)
        if is_record:
            self._record(block)
            self.blocks.append((block, token.map[1] + first_line))
        self._blocks("\n".join(block.body), block.body_line, depth + 1)

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


def _is_closed(token: Token, lines: Sequence[str]) -> bool:
    begin, end = token.map or (0, 0)
    last = lines[end - 1].strip() if begin < end - 1 < len(lines) else ""
    return len(last) >= len(token.markup) and set(last) == {token.markup[0]}


def _misplaced(name: str, line: int) -> Problem:
    if name in OWN_DIRECTIVES:
        return Problem(
            line,
            f"This {name} stands inside something else.",
            f"Expected every {name} on its own in the page, not within a list, a quotation or "
            "another directive; does the one before it end?",
        )
    allowed = (*OWN_DIRECTIVES, *PLAIN_DIRECTIVES)
    expected = f"A release may hold {', '.join(allowed)}; anything else could change its words."
    return Problem(line, *unknown("directive", name, expected, allowed), fatal=True)
