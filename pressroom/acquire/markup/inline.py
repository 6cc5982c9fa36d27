"""Running text with emphasis and links, as Markdown and as what a reader sees of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import groupby

from markdown_it import MarkdownIt
from mdit_py_plugins.myst_role import myst_role_plugin

from pressroom.acquire.markup.cleaning import narrow
from pressroom.acquire.markup.escaping import escape, escape_inline, escape_line_start

_BLANKS = re.compile(r"[ \t\f\u2028\u2029]+")
_AROUND_BREAK = re.compile(r"[ \t\u00a0]*\n[ \t\u00a0\n]*")
_UNSAFE_IN_TARGET = re.compile(r"[()<>\\\[\]`{}|\s\x00-\x20]")
_EDGES = re.compile(r"(\s*)(.*?)(\s*)\Z", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one look. ``\\n`` in it is a line break that a reader sees."""

    text: str
    strong: bool = False
    emphasis: bool = False
    link: str = ""

    @property
    def look(self) -> tuple[bool, bool, str]:
        return self.strong, self.emphasis, self.link


@dataclass(frozen=True, slots=True)
class Inline:
    """A line of text, or several, in both forms."""

    markdown: str
    text: str


def render(runs: Iterable[Run]) -> Inline:
    """Join *runs*: white space collapsed, emphasis and links in Markdown where it holds them.

    Where Markdown's rules would make the marks visible (a word half bold, say), the words win and
    the emphasis goes.
    """
    tidy = _tidy(runs)
    text = "".join(run.text for run in tidy)
    if not any(run.strong or run.emphasis or run.link for run in tidy):
        return Inline(escape(text), text)
    for attempt in (tidy, [replace(run, strong=False, emphasis=False) for run in tidy]):
        markdown = "\n".join(
            escape_line_start(line) for line in _markdown(_merged(attempt)).split("\n")
        )
        if _shown(markdown) == " ".join(text.split()):
            return Inline(markdown, text)
    return Inline(escape(text), text)


def _tidy(runs: Iterable[Run]) -> list[Run]:
    """Collapse white space across *runs*, drop what is empty, merge neighbours of one look."""
    tidy: list[Run] = []
    blank = True  # whether a blank now would stand at the beginning of a line
    for run in _merged(runs):
        text = narrow(run.text)
        text = _AROUND_BREAK.sub("\n", _BLANKS.sub(" ", text))
        if blank:
            text = text.lstrip()
        if text.startswith("\n") and tidy:
            tidy[-1] = replace(tidy[-1], text=tidy[-1].text.rstrip())
        if text:
            blank = text[-1] in " \n"
            tidy.append(replace(run, text=text))
    while tidy and not tidy[-1].text.rstrip():
        tidy.pop()
    if tidy:
        tidy[-1] = replace(tidy[-1], text=tidy[-1].text.rstrip())
    return [run for run in tidy if run.text]


def _merged(runs: Iterable[Run]) -> Iterator[Run]:
    for _look, group in groupby(runs, key=lambda run: run.look):
        members = list(group)
        yield replace(members[0], text="".join(run.text for run in members))


def _markdown(runs: Iterable[Run]) -> str:
    parts: list[str] = []
    for link, group in groupby(runs, key=lambda run: run.link):
        inner = "".join(_emphasized(run) for run in group)
        if link:
            lead, core, tail = _edges(inner)
            # [^ would begin a footnote.
            core = f"\\{core}" if core.startswith("^") else core
            inner = f"{lead}[{core}]({_target(link)}){tail}" if core else inner
        parts.append(inner)
    return "".join(parts)


def _emphasized(run: Run) -> str:
    mark = "*" * (2 * run.strong + run.emphasis)
    lines = []
    for line in run.text.split("\n"):
        lead, core, tail = _edges(line)
        lines.append(f"{lead}{mark}{escape_inline(core)}{mark}{tail}" if core else line)
    return "\\\n".join(lines)


def _edges(text: str) -> Sequence[str]:
    match = _EDGES.match(text)
    assert match is not None
    return match.groups()


def _target(link: str) -> str:
    return _UNSAFE_IN_TARGET.sub(lambda match: f"%{ord(match[0]):02X}", link)


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark").disable(["html_block", "html_inline"])
    return parser.use(myst_role_plugin)


def _shown(markdown: str) -> str:
    """Return what a reader sees of *markdown*, white space collapsed; links keep their words."""
    shown: list[str] = []
    for token in _parser().parse(markdown):
        for child in token.children or []:
            if child.type in ("softbreak", "hardbreak"):
                shown.append(" ")
            elif child.type in ("text", "text_special"):
                shown.append(child.content)
            elif child.type not in _MARKS:
                shown.append("\0")
    return " ".join("".join(shown).split())


_MARKS = frozenset(
    f"{name}_{side}" for name in ("strong", "em", "link") for side in ("open", "close")
)
