"""Characters that stand for nothing and that no XML may hold, so that no feed could hold the text.

https://www.w3.org/TR/xml/#charsets
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pressroom.content.problems import Problem

# A form feed can be written as a reference too; CommonMark takes the others' for plain text.
_FORBIDDEN = re.compile(
    "[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]|&#(?:0*12|[xX]0*[cC]);"
)
EXPECTED = (
    "It is none that can be read, and feeds cannot hold it; delete it, or put the character in "
    "its place that was meant."
)


def find_forbidden(text: str) -> Iterator[Problem]:
    """Yield a fatal problem for each line of *text* with such a character, the first of it."""
    for number, line in enumerate(text.split("\n"), start=1):
        if found := _FORBIDDEN.search(line):
            name = f"U+{ord(found[0]):04X}" if len(found[0]) == 1 else f"{found[0]} (U+000C)"
            what = f"The control character {name} stands in this line, at column"
            yield Problem(number, f"{what} {found.start() + 1}.", EXPECTED, fatal=True)
