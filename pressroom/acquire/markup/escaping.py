"""Plain text as Markdown that shows exactly that text.

Every character that CommonMark, MyST or one of MyST's extensions could take for markup is written
so that it stands for itself, and no more than that: pages are read and edited by people.
"""

from __future__ import annotations

import re

_ALWAYS = r"\\`*\[\]<{"
_INLINE = re.compile(
    rf"[{_ALWAYS}]"
    # Between two letters an underscore is never emphasis (press_office@example.org).
    r"|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])"
    r"|&(?=#?[0-9A-Za-z]{1,40};)"  # what would read as an entity
    r"|~(?=~)|(?<=~)~"  # strikethrough, where somebody enables it
    r"|\$(?=\$)"
)
_LINE_START = re.compile(
    r"""
    (?P<mark> [#>~:|%=] | [-+](?=[\s\-+]|$) | -(?=[-:|\s]*$) | \((?=[^\s()]+\)=) )
    | (?P<number> \d{1,9} )(?P<stop> [.)] )(?=\s|$)
    """,
    re.VERBOSE,
)


def escape(text: str) -> str:
    """Return Markdown whose rendered text is *text*, to stand at the beginning of a block.

    A ``\\n`` in *text* becomes a hard line break.
    """
    lines = text.split("\n")
    last = len(lines) - 1
    parts: list[str] = []
    for index, line in enumerate(lines):
        parts.append(_escape_line(line))
        if index < last:
            parts.append("\\\n" if line and lines[index + 1] else "&#10;")
    return "".join(parts)


def escape_inline(text: str) -> str:
    """Like :func:`escape`, for text that follows other words on its line; line ends are kept."""
    return _INLINE.sub(r"\\\g<0>", text)


def escape_cell(markdown: str) -> str:
    """Return finished inline Markdown fit for a cell of a pipe table: one line, no bare pipe."""
    return " ".join(markdown.replace("\\\n", " ").split()).replace("|", "\\|")


def escape_line_start(markdown: str) -> str:
    """Escape what only the beginning of a line makes markup of, in otherwise finished Markdown."""
    match = _LINE_START.match(markdown)
    if match is None:
        return markdown
    at = match.start("stop") if match["stop"] else 0
    return f"{markdown[:at]}\\{markdown[at:]}"


def _escape_line(line: str) -> str:
    if not line:
        return ""
    if line.isspace():
        return "".join(_entity(character) for character in line)
    # A parser strips white space at both ends of a line, no-break spaces too.
    head = _entity(line[0]) if line[0].isspace() else ""
    tail = _entity(line[-1]) if line[-1].isspace() else ""
    core = escape_inline(line[len(head) > 0 : len(line) - (len(tail) > 0)])
    return f"{head}{core if head else escape_line_start(core)}{tail}"


def _entity(character: str) -> str:
    return f"&#{ord(character)};"
