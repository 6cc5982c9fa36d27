"""Progress tells every byte of a file once, however often and however far it is read."""

from __future__ import annotations

import io

import pytest

from pressroom.acquire.readers.counting import counted

SIZE = 200_000


def steps(reads: list[int], passes: int = 1) -> list[int]:
    """Return what progress is told while a file is read in *reads*; 0 winds it back."""
    told: list[int] = []
    with counted(io.BytesIO(b"a" * SIZE), told.append) as (stream, tally):
        tally.passes = passes
        for length in reads:
            if length:
                stream.read(length)
            else:
                stream.seek(0)
    return told


@pytest.mark.parametrize(
    ("reads", "passes"),
    [
        ([SIZE], 1),
        ([SIZE + 1], 1),
        ([1] * 10, 1),
        ([], 1),
        ([70_000, 0, SIZE], 1),
        ([SIZE, 0, SIZE], 2),
        ([SIZE], 2),
    ],
)
def test_steps_sum_up_to_the_size(reads: list[int], passes: int) -> None:
    told = steps(reads, passes)
    assert sum(told) == SIZE
    assert min(told) > 0


def test_first_of_two_passes_is_half_the_way() -> None:
    told: list[int] = []
    with counted(io.BytesIO(b"a" * SIZE), told.append) as (stream, tally):
        tally.passes = 2
        stream.read()
        assert sum(told) == SIZE // 2


def test_file_that_fails_counts_as_done() -> None:
    told: list[int] = []
    with pytest.raises(ValueError, match="broken"), counted(io.BytesIO(b"a" * 9), told.append):
        raise ValueError("broken")
    assert told == [9]


def test_empty_file_tells_nothing() -> None:
    told: list[int] = []
    with counted(io.BytesIO(), told.append) as (stream, _tally):
        assert stream.read() == b""
    assert told == []


def test_nobody_needs_to_be_told() -> None:
    with counted(io.BytesIO(b"abc"), None) as (stream, _tally):
        assert stream.read(1) == b"a"
        stream.seek(0)
        assert stream.read() == b"abc"
