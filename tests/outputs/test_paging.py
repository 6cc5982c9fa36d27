"""A list cut into pages: nothing lost, nothing twice, and the past stays where it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressroom.outputs.paging import Paging

counts, sizes = st.integers(0, 400), st.integers(1, 60)


def on_pages(paging: Paging) -> list[list[int]]:
    """Return the places of the entries on each page, the newest first."""
    places = range(paging.count)
    return [list(places[paging.part(number)]) for number in paging.numbers]


@given(counts, sizes)
def test_every_entry_stands_on_one_page_in_order(count: int, size: int) -> None:
    paging = Paging(count, size)
    assert [place for part in on_pages(paging) for place in part] == list(range(count))
    for number, part in zip(paging.numbers, on_pages(paging), strict=True):
        assert {paging.page_of(place) for place in part} <= {number}


@given(counts, sizes)
def test_pages_are_full_and_the_newest_is_half_to_one_and_a_half(count: int, size: int) -> None:
    newest, *older = on_pages(Paging(count, size))
    assert all(len(part) == size for part in older)
    assert len(newest) < 1.5 * size + 1
    assert not older or len(newest) >= size / 2


@given(counts, sizes, st.integers(1, 100))
def test_what_is_added_leaves_older_pages_as_they_were(count: int, size: int, added: int) -> None:
    before, after = Paging(count, size), Paging(count + added, size)
    for number in before.numbers[1:]:
        assert before.docname("list", number) == after.docname("list", number)
        assert [place + added for place in range(count)[before.part(number)]] == list(
            range(after.count)[after.part(number)]
        )


@pytest.mark.parametrize(("count", "pages"), [(0, 1), (1, 1), (74, 1), (75, 2), (124, 2), (125, 3)])
def test_number_of_pages(count: int, pages: int) -> None:
    assert Paging(count, 50).last == pages
    assert len(list(Paging(count, 50).docnames("list"))) == pages
