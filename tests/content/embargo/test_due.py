"""When the next embargo lifts, and of which pages."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from pressroom.content.embargo.due import Due, next_due
from pressroom.content.embargo.hidden import hidden_pages
from tests.content.pages import page_text
from tests.content.shelves import begun, write

NOW = datetime(2022, 1, 1, tzinfo=UTC)


def due(folder: Path, **pages: str) -> Due | None:
    return next_due(hidden_pages(begun(folder, **pages).releases, NOW))


def test_next_embargo_is_due_with_all_its_pages(tmp_path: Path) -> None:
    found = due(
        tmp_path,
        late=page_text(embargo="2022-03-01T09:00Z"),
        soon=page_text(embargo="2022-02-01T09:00-05:00"),
        same=page_text(embargo="2022-02-01T14:00Z"),
        past=page_text(embargo="2021-02-01T14:00Z"),
    )
    assert found is not None
    assert found.at == datetime(2022, 2, 1, 14, tzinfo=UTC)
    assert [file.id for file in found.files] == ["2021/same", "2021/soon"]


def test_drafts_are_never_due(tmp_path: Path) -> None:
    page = page_text(draft="true", embargo="2022-02-01T09:00Z")
    assert due(tmp_path, doors=page, gates=page_text(draft="true")) is None


def test_editions_are_not_told_apart_from_their_release(tmp_path: Path) -> None:
    shelf = begun(tmp_path, doors=page_text(embargo="2022-02-01T09:00Z"))
    write(shelf, "2021/doors/edition-1", page_text())
    found = next_due(hidden_pages(shelf.releases, NOW))
    assert found is not None
    assert [file.id for file in found.files] == ["2021/doors"]
