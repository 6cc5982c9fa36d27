"""Records come out one by one, whatever holds them, and what is broken is said."""

from __future__ import annotations

import io
import json
import tracemalloc
from collections.abc import Iterator

import pytest

from pressroom.acquire.readers.json.records import NotJson, records


def values(data: bytes | str, *, are_lines: bool = False) -> list[tuple[int, object]]:
    raw = data.encode() if isinstance(data, str) else data
    return list(records(io.BytesIO(raw), are_lines=are_lines))


@pytest.mark.parametrize(
    "text", ['{"a": 1}', '\n\n{\n "a":\n1}\n', '\ufeff{"a": 1}', '{"a": 1}\n\n \n']
)
def test_single_record_has_number_zero(text: str) -> None:
    assert values(text) == [(0, {"a": 1})]


@pytest.mark.parametrize(
    "text", ['[{"a": 1}, {"a": 2}]', '\n [\n{"a": 1}\n,\n{"a": 2}\n]\n', '\ufeff[{"a":1},{"a":2}]']
)
def test_list_is_read_record_by_record(text: str) -> None:
    assert values(text) == [(1, {"a": 1}), (2, {"a": 2})]


def test_one_record_a_line_is_known_without_being_told() -> None:
    assert values('{"a": 1}\n\n{"a": 2}\r\n{"a": 3}') == [(n, {"a": n}) for n in (1, 2, 3)]


def test_single_line_of_a_file_of_lines_has_number_one() -> None:
    assert values('{"a": 1}', are_lines=True) == [(1, {"a": 1})]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "utf-8-sig", "cp1252"])
def test_encoding_does_not_matter(encoding: str) -> None:
    for text in ('[{"a": "ñ"}]', '[{"a": "ñ"}'.ljust(100_000) + "]"):
        assert values(text.encode(encoding)) == [(1, {"a": "ñ"})]
    assert values('{"a": "ñ"}'.encode(encoding)) == [(0, {"a": "ñ"})]


def test_nothing_holds_no_record() -> None:
    assert values("[]") == []
    ((_number, value),) = values("")
    assert isinstance(value, NotJson)


def test_broken_line_does_not_end_the_file() -> None:
    first, broken, last = values('{"a": 1}\n{"a": \n{"a": 3}')
    assert (first, last) == ((1, {"a": 1}), (3, {"a": 3}))
    assert isinstance(broken[1], NotJson)
    assert "is not JSON" in broken[1].reason


def test_broken_part_of_a_list_is_told_at_once_with_what_follows() -> None:
    text = '[{"a": 1}, {"a": 2 "b": 3}, ' + ", ".join(['{"a": 4}'] * 100_000) + "]"
    first, broken = values(text)
    assert first == (1, {"a": 1})
    assert isinstance(broken[1], NotJson)
    assert "delimiter" in broken[1].reason
    assert "rest of the list" in broken[1].reason


@pytest.mark.parametrize("text", ['[{"a": 1}', '[{"a": 1},', '[{"a": 1}, {"a'])
def test_list_that_breaks_off_gives_what_is_there_and_is_told(text: str) -> None:
    first, broken = values(text)
    assert first == (1, {"a": 1})
    assert isinstance(broken[1], NotJson)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('{"a": 1, "a": 2}', "names a key twice"),
        ('[{"a": 1, "a": 2}]', "names a key twice"),
        ("[" * 50_000, "too deeply"),
        ('{"a":' * 50_000, "too deeply"),
        ('["' + "a" * 11_000_000, "longer than 10 MB"),
        ('{"a": "' + "a" * 11_000_000 + '"}', "longer than 10 MB"),
    ],
)
def test_record_that_no_release_would_be_is_told(text: str, reason: str) -> None:
    ((_number, value),) = values(text)
    assert isinstance(value, NotJson)
    assert reason in value.reason


@pytest.mark.parametrize("cut", range(65_520, 65_545))
def test_value_may_lie_across_the_parts_in_which_a_file_is_read(cut: int) -> None:
    wanted = [{"a": "x" * cut}, True, -12.5e3, None, {"b": 'ñ\n"'}]
    assert [value for _n, value in values(json.dumps(wanted))] == wanted


class Endless(io.RawIOBase):
    """A list of *number* records, made as it is read."""

    def __init__(self, number: int) -> None:
        self._parts: Iterator[bytes] = (
            (b"[" if n == 0 else b",") + json.dumps({"id": n, "text": "a " * 5_000}).encode()
            for n in range(number)
        )
        self._left = b""
        self.size = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview, /) -> int:  # type: ignore[override]
        data = self._left or next(self._parts, b"")
        taken, self._left = data[: len(buffer)], data[len(buffer) :]
        buffer[: len(taken)] = taken
        self.size += len(taken)
        return len(taken)


def test_huge_list_is_read_in_flat_memory() -> None:
    raw = Endless(10_000)
    tracemalloc.start()
    found = sum(isinstance(value, dict) for _n, value in records(io.BufferedReader(raw)))
    _now, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert found == 10_000
    assert raw.size > 100_000_000
    assert peak < 40_000_000
