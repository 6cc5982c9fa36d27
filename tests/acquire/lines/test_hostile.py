"""No line, however long or odd, keeps a recogniser busy."""

import pytest

from pressroom.acquire import lines as recognisers
from tests.patience import patience

MILLION = 1_000_000
UNITS = [
    *("a", " ", "#", "- ", "1 ", "May 1 ", "12/", "2 de mayo de ", "|", "(", "“", "…", "\xa0"),
    *("para difusión ", "FOR IMMEDIATE ", "contact ", "home > ", "we use cookies ", "A.", "x@"),
]


@pytest.mark.parametrize("unit", UNITS)
def test_a_line_of_a_million_characters(unit: str) -> None:
    line = unit * (MILLION // len(unit))
    with patience():
        recognisers.find_release_line([line])
        recognisers.find_headline([line])
        recognisers.find_headline([line], title=line[:2000])
        recognisers.find_date([line], line)
        recognisers.find_end_mark([line])
        recognisers.find_residue([line])
        recognisers.guess_kind(line, [line])
        recognisers.guess_language(line)
