"""End marks, on a line of their own or behind the last sentence."""

import pytest

from pressroom.acquire.lines import find_end_mark, find_end_marks


@pytest.mark.parametrize(
    "mark",
    [
        *("###", "# # #", "# ##", "#######", "-###-", "-30-", "– 30 –", "#30#", "ENDS", "-ends-"),
        *("[END]", "*** END ***", "FIN", "- FIN -", "XXX", "-XXX-", "Fin del comunicado"),
    ],
)
def test_end_mark_on_its_own_line(mark: str) -> None:
    found = find_end_mark(["The last sentence.", f"  {mark} ", "About us"])
    assert found is not None
    assert (found.line, found.text, found.is_whole) == (1, mark, True)


@pytest.mark.parametrize("mark", ["###", "# # #", "-30-", "#30#", "--END--"])
def test_end_mark_behind_the_last_sentence(mark: str) -> None:
    line = f"“We march,” said Vega. {mark}"
    found = find_end_mark([line])
    assert found is not None
    assert (line[found.start : found.end], found.is_whole) == (mark, False)


@pytest.mark.parametrize(
    "line",
    [
        "# Heading",
        "##",
        "30",
        "-",
        "* * *",
        "The end.",
        "End",
        "xxx",
        "item #3",
        "Finland",
        "#hashtag",
    ],
)
def test_other_lines_are_no_end_mark(line: str) -> None:
    assert find_end_mark([line]) is None


def test_every_end_mark_is_found() -> None:
    assert [found.line for found in find_end_marks(["###", "About us", "# # #"])] == [0, 2]
