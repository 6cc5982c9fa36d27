"""Where releases and their editions lie."""

from __future__ import annotations

from pathlib import Path

import pytest

from pressroom.content.release_files import (
    edition_of,
    is_release_id,
    kept_files,
    linked_files,
    release_files,
    release_id,
    remains,
    same_address,
)
from tests.content.shelves import DOORS, recorded, second_edition


def test_editions_are_no_releases(tmp_path: Path) -> None:
    shelf = recorded(tmp_path)
    second_edition(shelf)
    assert [file.id for file in release_files(shelf.releases)] == [DOORS]
    kept = [(file.release, file.edition) for file in kept_files(shelf.releases)]
    assert kept == [(DOORS, 1), (DOORS, 2)]


def test_release_may_lie_in_the_folder_of_another(tmp_path: Path) -> None:
    shelf = recorded(tmp_path)
    page = shelf.path(f"{DOORS}/annex")
    page.write_text("x", encoding="utf-8")
    assert [file.id for file in release_files(shelf.releases)] == [DOORS, f"{DOORS}/annex"]
    assert page not in remains(shelf.releases, DOORS)


def test_linked_folder_is_found_and_not_entered(tmp_path: Path) -> None:
    shelf = recorded(tmp_path / "archive")
    (tmp_path / "other").mkdir()
    (tmp_path / "other/x.md").write_text("x", encoding="utf-8")
    link = shelf.releases / "2020"
    link.symlink_to(tmp_path / "other")
    assert list(linked_files(shelf.releases)) == [link]
    assert [file.id for file in release_files(shelf.releases)] == [DOORS]


@pytest.mark.parametrize("target", ["gates.md", "nowhere.md"])
def test_link_that_leads_to_itself_or_nowhere_is_found_and_no_release(
    tmp_path: Path, target: str
) -> None:
    shelf = recorded(tmp_path)
    link = shelf.releases / "2021/gates.md"
    link.symlink_to(target)
    assert list(linked_files(shelf.releases)) == [link]
    assert [file.id for file in release_files(shelf.releases)] == [DOORS]


@pytest.mark.parametrize("name", ["2021/doors/edition-1.md", "2021/doors.txt", "../doors.md"])
def test_only_a_page_has_an_id(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="doors"):
        release_id(tmp_path / "releases", tmp_path / "releases" / name)


def test_id_is_the_path_without_suffix(tmp_path: Path) -> None:
    assert release_id(tmp_path, tmp_path / "2021/v1.2.md") == "2021/v1.2"


@pytest.mark.parametrize(
    ("name", "edition"),
    [
        ("2021/doors/edition-1", ("2021/doors", 1)),
        ("2021/doors/edition-12", ("2021/doors", 12)),
        ("2021/doors/edition-0", None),
        ("2021/doors/edition-1b", None),
        ("edition-1", None),
    ],
)
def test_name_tells_the_edition(name: str, edition: tuple[str, int] | None) -> None:
    assert edition_of(name) == edition


@pytest.mark.parametrize("name", ["../x", "a//b", "/a", "a\\b", "a\nb", "", "a/./b", "\u202ea"])
def test_id_stays_in_the_folder(name: str) -> None:
    assert not is_release_id(name)


@pytest.mark.parametrize("name", ["2021/doors", "2021/Año", "a b/c.d", "2021/..."])
def test_odd_names_are_ids(name: str) -> None:
    assert is_release_id(name)


def test_names_that_some_file_systems_confuse_are_the_same_address() -> None:
    assert same_address("2021/Doors") == same_address("2021/doors")
    assert same_address("2021/an\u0303o") == same_address("2021/a\u00f1o")
    assert same_address("2021/a") != same_address("2021/b")
