"""A release's body as Markdown that every tool reads: the same words, without our directives."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

LINE_END = "  \n"
"""Ends a line within a paragraph: Python-Markdown would print a backslash."""

_DIRECTIVE = re.compile(r"^:::\{(\w+)\} *(.*)\n((?::[\w-]+:.*\n)*)((?:.*\n)*?):::$", re.MULTILINE)
_OPTION = re.compile(r"^:[\w-]+: *(.*)$", re.MULTILINE)
_ROLE = re.compile(r"\{\w+\}`([^`<]*?)\s*(?:<[^`]*>)?`")


def plain(body: str) -> str:
    """Return *body* with contacts as paragraphs, quotes as block quotes, roles as their text."""
    text = _DIRECTIVE.sub(_directive, body)
    return _ROLE.sub(r"\1", text).replace("\\\n", LINE_END).strip() + "\n"


def _directive(found: re.Match[str]) -> str:
    name, argument, options, words = found.groups()
    fields = filter(None, [argument, *_OPTION.findall(options)])
    return _FORMS[name](list(fields), words.strip())


def _contact(fields: Sequence[str], _words: str) -> str:
    return LINE_END.join(fields)


def _quote(fields: Sequence[str], words: str) -> str:
    lines = f"{words}\n\n{', '.join(fields)}".strip().split("\n")
    return "\n".join(f"> {line}".rstrip() for line in lines)


def _about(fields: Sequence[str], words: str) -> str:
    heading = "".join(f"**{field}**\n\n" for field in fields)
    return heading + words


_FORMS: dict[str, Callable[[Sequence[str], str], str]] = {
    "contact": _contact,
    "quote": _quote,
    "about": _about,
}
