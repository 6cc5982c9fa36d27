"""What the search knows of a release: its text, with what an archive adds left out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.archive import QUOTE, Archive, page
from tests.outputs.press_office import PressOffice
from tests.outputs.reading import records

PAGE = "releases/2021/doors.md"
CONTACT = ":::{contact} Kelsey Parsons\n:phone: (347) 527-0969\n:::\n"
ABOUT = ":::{about} Alianza Americas\nThe lamplighters.\n:::\n"
BODY = f"{CONTACT}\nThe doors are open.\n\n## Hinges\n\n{QUOTE}\n{ABOUT}"


def record(archive: Archive, builder: str = "html") -> dict[str, Any]:
    """Return what the search knows of the only release."""
    archive.write(PAGE, page(BODY, title="Doors Open"))
    (found,) = records(archive.must_build(builder)).values()
    return found


def test_text_comes_first_and_contacts_last(archive: Archive) -> None:
    said = "“Nobody should wait,” said Oscar Chacón. “These doors are open.”"
    assert record(archive)["content"] == (
        f"Doors Open. The doors are open. Hinges. {said} "
        "Oscar Chacón, executive director, Alianza Americas The lamplighters. "
        "Kelsey Parsons, (347) 527-0969."
    )


def test_result_shows_title_date_and_speakers(archive: Archive) -> None:
    shown = record(archive)["meta"]
    assert (shown["title"], shown["date"]) == ("Doors Open", "December 2, 2021")
    assert shown["speakers"] == "Oscar Chacón"


@pytest.mark.parametrize(
    ("builder", "address"),
    [("html", "/releases/2021/doors.html"), ("dirhtml", "/releases/2021/doors/")],
)
def test_result_leads_to_the_page(archive: Archive, builder: str, address: str) -> None:
    assert record(archive, builder)["url"] == address


def test_page_itself_has_no_marks_of_the_search(archive: Archive) -> None:
    archive.write(PAGE, page(BODY))
    assert "pagefind" not in archive.must_build().read("releases/2021/doors.html")


def test_banners_and_history_are_no_words_of_a_release(corrected: PressOffice) -> None:
    built = corrected.archive.must_build()
    content = records(built)["releases/2021/doors.html"]["content"]
    assert "There are 60 doors." in content
    assert "70" not in content


def test_no_word_of_a_release_that_is_gone_stays_in_the_cache(archive: Archive) -> None:
    archive.write(PAGE, page("Xylophones.\n"))
    archive.write("releases/2021/gates.md", page())
    archive.must_build()
    archive.remove(PAGE)
    archive.must_build()
    cache = archive.folder / "_build/doctrees-html/search"
    files = [path for path in cache.rglob("*") if path.is_file()]
    assert files
    assert [path for path in files if b"Xylophones" in path.read_bytes()] == []


def test_lost_extract_is_written_again(archive: Archive, tmp_path: Path) -> None:
    before = record(archive)
    for path in (archive.folder / "_build/doctrees-html/search").rglob("doors*"):
        path.unlink()
    assert record(archive) == before
