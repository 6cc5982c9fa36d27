"""The page on which the whole archive says what it changed, withdrew and removed."""

from __future__ import annotations

from tests.archive import Archive, page
from tests.outputs.press_office import PressOffice
from tests.outputs.reading import links, texts

PAGE = "corrections.html"


def test_archive_without_corrections_says_so(archive: Archive) -> None:
    archive.write("releases/2021/doors.md", page())
    built = archive.must_build()
    assert "Nothing has been changed, withdrawn or removed" in built.article(PAGE).get_text()
    assert texts(built, "index.html", ".below-browse") == []


def test_everything_that_happened_stands_there_newest_first(corrected: PressOffice) -> None:
    corrected.publish("2021/gates", page("The gates are shut.\n", title="Gates"))
    corrected.remove("2021/gates", "It named a witness.", date="2022-02-01")
    corrected.withdraw("2021/doors", "The doors are shut.", date="2022-05-06")
    built = corrected.archive.must_build()
    assert texts(built, PAGE, "ul.corrections > li > p") == [
        "Doors Open",
        "The doors are shut.",
        "May 6, 2022 · Withdrawn",
        "Doors Open",
        "A number was wrong. Wrong: “70” Right: “60”",
        "March 4, 2022 · Correction · Edition 2 · Compare with edition 1",
        "Gates",
        "It named a witness.",
        "February 1, 2022 · Removed",
    ]
    assert links(built, PAGE, ".facts a") == {
        "Compare with edition 1": "releases/2021/doors/compare-1-2.html"
    }


def test_front_page_leads_there_below_the_ways_to_browse(corrected: PressOffice) -> None:
    built = corrected.archive.must_build()
    assert texts(built, "index.html", ".below-browse") == [
        "Corrections, withdrawals and removals (1)"
    ]
    assert list(links(built, "index.html", ".below-browse a").values()) == [PAGE]


def test_corrections_and_comparisons_are_drawn_again_only_when_they_would_differ(
    corrected: PressOffice,
) -> None:
    def written() -> list[int]:
        out = corrected.archive.must_build().out
        names = (PAGE, "releases/2021/doors/compare-1-2.html")
        return [(out / name).stat().st_mtime_ns for name in names]

    first = written()
    assert written() == first
    corrected.withdraw("2021/doors", "The doors are shut.", date="2022-05-06")
    second = written()
    assert second[0] != first[0]
    assert written() == second


def test_many_corrections_go_on_on_further_pages(corrected: PressOffice) -> None:
    archive = corrected.archive
    archive.write("conf.py", archive.read("conf.py") + "pressroom_page_size = 2\n")
    corrected.correct("2021/doors", "60", "61", date="2022-04-05")
    corrected.correct("2021/doors", "61", "62", date="2022-05-06")
    built = archive.must_build()
    assert len(texts(built, PAGE, "ul.corrections > li")) == 1
    assert len(texts(built, "corrections/page-1.html", "ul.corrections > li")) == 2
    assert texts(built, PAGE, ".pager") == ["Newest of 2 pages Older"]
    corrected.remove("2021/doors", "It named a witness.")
    assert not (archive.must_build().out / "corrections/page-1.html").exists()
