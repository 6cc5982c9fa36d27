"""The files that a page shows: images, and what else its Markdown points to in the archive."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

_DESTINATION = re.compile(
    r"""\]\([ ]*(?:<([^<>\n]+)>|([^)\s]+))         # [text](name) and ![text](<a name>)
    |^[ ]{0,3}\[[^\]\n]+\]:[ ]*(?:<([^<>\n]+)>|(\S+))   # [label]: name
    |\{(?:image|figure)\}[ ]*(\S[^\n]*)           # :::{image} name
    """,
    re.MULTILINE | re.VERBOSE,
)


def names_of_files(body: str) -> Iterator[str]:
    """Yield the name, without its folder, of each file of the archive that *body* points to."""
    for match in _DESTINATION.finditer(body):
        target = next(part for part in match.groups() if part).strip()
        name = PurePosixPath(unquote(urlsplit(target).path)).name
        if not urlsplit(target).scheme and PurePosixPath(name).suffix:
            yield name
