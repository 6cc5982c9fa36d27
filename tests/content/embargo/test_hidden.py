"""Which pages are kept back, told by their front matter alone."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from pressroom.content.embargo.hidden import hidden_pages
from tests.content.pages import page_text
from tests.content.shelves import begun, write

NOW = datetime(2022, 1, 1, 9, tzinfo=UTC)


def hidden(folder: Path, text: str) -> list[str]:
    shelf = begun(folder, doors=text)
    return [page.file.id for page in hidden_pages(shelf.releases, NOW)]


@pytest.mark.parametrize(
    "embargo",
    [
        "2022-01-01T09:01Z",
        "2022-01-01T09:00:01+00:00",
        "2022-01-01T04:01-05:00",
        '"2022-01-02T09:00+01:00"',
    ],
)
def test_embargo_ahead_hides_the_page(tmp_path: Path, embargo: str) -> None:
    assert hidden(tmp_path, page_text(embargo=embargo)) == ["2021/doors"]


@pytest.mark.parametrize("embargo", ["2022-01-01T09:00Z", "2022-01-01T13:59+05:00", None])
def test_embargo_that_is_over_hides_nothing(tmp_path: Path, embargo: str | None) -> None:
    assert hidden(tmp_path, page_text(embargo=embargo)) == []


@pytest.mark.parametrize("draft", ["true", "yes", '"true"', "'yes'"])
def test_draft_is_hidden(tmp_path: Path, draft: str) -> None:
    assert hidden(tmp_path, page_text(draft=draft)) == ["2021/doors"]


@pytest.mark.parametrize("draft", ["false", "no", None])
def test_what_is_no_draft_is_not(tmp_path: Path, draft: str | None) -> None:
    assert hidden(tmp_path, page_text(draft=draft)) == []


def test_escaped_key_hides_too(tmp_path: Path) -> None:
    text = page_text().replace("title:", '"\\x64raft": true\ntitle:')
    assert hidden(tmp_path, text) == ["2021/doors"]


def test_word_in_the_text_hides_nothing(tmp_path: Path) -> None:
    assert hidden(tmp_path, page_text("draft: true\n\nembargo: 2999-01-01T09:00Z\n")) == []


def test_draft_stays_one_when_its_embargo_is_over(tmp_path: Path) -> None:
    text = page_text(draft="true", embargo="2022-01-02T09:00Z")
    shelf = begun(tmp_path, doors=text)
    assert [page.embargo for page in hidden_pages(shelf.releases, NOW)] == [None]


def test_earlier_editions_are_hidden_with_their_page(tmp_path: Path) -> None:
    shelf = begun(tmp_path, doors=page_text(draft="true"), gates=page_text())
    write(shelf, "2021/doors/edition-1", page_text())
    write(shelf, "2021/gates/edition-1", page_text())
    found = [page.file.id for page in hidden_pages(shelf.releases, NOW)]
    assert found == ["2021/doors", "2021/doors/edition-1"]
