"""What is a tag in a post, and which ``<`` is text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pressroom.acquire.document import LeftOut

BROKEN = "tag whose quotation marks do not match"

TAG = re.compile(
    # Plain-text releases write <press@example.org> and <https://example.org/>.
    r"<(?P<close>/?)(?!https?:|www\.)(?P<name>[A-Za-z][^\s/<>@\"'=]*)(?=[\s/>])(?:"
    # A value in quotation marks may hold > and <, if the tag goes on behind it as tags do.
    r"(?:[\s/]++|[^\s<>/=]++(?:\s*+=\s*+(?:\"[^\"<>]*\"|'[^'<>]*'|"
    r"\"[^\"]*\"(?=[\s/>])|'[^']*'(?=[\s/>])|[^\s\"'<>]++))?+)*+>"
    # Else it would swallow the words up to a quotation mark somewhere in the text.
    r"|(?P<broken>[^<>]*+)>)"
)
_OPENING = re.compile("<(?=[A-Za-z/!?])")


def mend_tags(content: str) -> tuple[str, tuple[LeftOut, ...]]:
    """Return *content* with each ``<`` that begins no tag escaped, and what of broken tags is not
    in it. There are no comments any more in *content*.
    """
    notes: list[LeftOut] = []
    return "".join(_mended(content, notes)), tuple(notes)


def _mended(content: str, notes: list[LeftOut]) -> Iterator[str]:
    at = 0
    while opening := _OPENING.search(content, at):
        tag = TAG.match(content, opening.start())
        yield content[at : opening.start()]
        at = tag.end() if tag else opening.end()
        if tag is None:
            yield "&lt;"
        elif tag["broken"] is None:
            yield tag[0]
        else:
            notes.append(LeftOut(BROKEN, tag[0]))
            yield f"<{tag['close']}{tag['name']}>"
    yield content[at:]
