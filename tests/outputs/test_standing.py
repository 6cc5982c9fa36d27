"""What the page of a release says of how it stands today, above its text and below."""

from __future__ import annotations

import pytest

from tests.archive import QUOTE, Archive, page
from tests.outputs.press_office import PressOffice
from tests.outputs.reading import links, texts

PAGE = "releases/2021/doors.html"


def test_release_in_its_first_edition_says_nothing_of_editions(archive: Archive) -> None:
    archive.write("releases/2021/doors.md", page())
    built = archive.must_build()
    assert texts(built, PAGE, ".banner, .history, .masthead .edition") == []


def test_masthead_says_edition_first_issue_and_last_change(corrected: PressOffice) -> None:
    built = corrected.archive.must_build()
    assert texts(built, PAGE, ".masthead .edition") == [
        "Edition: 2, first issued on December 2, 2021, last changed on March 4, 2022 (history)"
    ]
    anchor = links(built, PAGE, ".edition a")["history"].removeprefix(f"{PAGE}#")
    assert built.article(PAGE).find(id=anchor)


def test_banner_says_what_was_wrong_and_is_right(corrected: PressOffice) -> None:
    built = corrected.archive.must_build()
    assert texts(built, PAGE, ".banner") == [
        "Corrected on March 4, 2022. A number was wrong. Wrong: “70” Right: “60” See what changed"
    ]
    comparison = "releases/2021/doors/compare-1-2.html"
    assert links(built, PAGE, ".banner a") == {"See what changed": comparison}


def test_words_of_the_release_stay_the_same_under_its_banners(corrected: PressOffice) -> None:
    built = corrected.archive.must_build()
    assert texts(built, PAGE, "section.release > p") == ["There are 60 doors."]
    assert texts(built, PAGE, "figure blockquote") == [
        "“Nobody should wait,” said Oscar Chacón. “These doors are open.”"
    ]


def test_newest_correction_and_a_newer_update_are_both_said(corrected: PressOffice) -> None:
    corrected.correct("2021/doors", "60", "61", date="2022-04-05")
    corrected.change("2021/doors", "61", "62", "2022-05-06", "update", "A door was built.")
    built = corrected.archive.must_build()
    assert texts(built, PAGE, ".banner strong") == [
        "Corrected on April 5, 2022.",
        "Updated on May 6, 2022.",
    ]


def test_history_tells_each_edition_and_leads_to_it(corrected: PressOffice) -> None:
    corrected.change("2021/doors", "60", "60 wide", "2022-05", "clarification", "They are wide.")
    built = corrected.archive.must_build()
    assert texts(built, PAGE, ".history li > p") == [
        "Edition 3 (this page) · May 2022 · Clarification · Compare with edition 2",
        "They are wide.",
        "Edition 2 · March 4, 2022 · Correction · Compare with edition 1",
        "A number was wrong. Wrong: “70” Right: “60”",
        "Edition 1 · December 2, 2021 · First issued",
    ]
    assert links(built, PAGE, ".history a") == {
        "Compare with edition 2": "releases/2021/doors/compare-2-3.html",
        "Edition 2": "releases/2021/doors/edition-2.html",
        "Compare with edition 1": "releases/2021/doors/compare-1-2.html",
        "Edition 1": "releases/2021/doors/edition-1.html",
    }


def test_withdrawn_release_says_since_when_and_why(office: PressOffice) -> None:
    office.publish("2021/doors", page())
    office.withdraw("2021/doors", "The doors are shut.")
    built = office.archive.must_build()
    assert texts(built, PAGE, ".banner") == [
        "Withdrawn on May 6, 2022. The doors are shut. All corrections and withdrawals"
    ]
    assert "The doors are open." in texts(built, PAGE, "section.release > p")


def test_removed_release_leaves_title_day_and_reason(office: PressOffice) -> None:
    office.publish("2021/doors", page(QUOTE))
    office.remove("2021/doors", "It named a witness.")
    built = office.archive.must_build()
    assert texts(built, PAGE, ".banner") == [
        "Removed on July 8, 2022. It named a witness. All corrections and withdrawals"
    ]
    assert texts(built, PAGE, "h1") == ["Doors Open¶"]
    assert texts(built, PAGE, "section.release > p, figure") == []


def test_replaced_release_leads_to_the_one_in_its_place(archive: Archive) -> None:
    archive.write("releases/2021/doors.md", page())
    archive.write(
        "releases/2022/a.md", page(title="Gates Open", date="2022", replaces="2021/doors")
    )
    built = archive.must_build()
    assert texts(built, PAGE, ".banner") == ["Superseded. Read instead: Gates Open (2022)"]
    assert links(built, PAGE, ".banner a") == {"Gates Open": "releases/2022/a.html"}
    assert texts(built, "releases/2022/a.html", ".masthead .replaces") == ["Replaces: Doors Open"]


def test_release_that_replaces_an_unknown_one_is_reported(archive: Archive) -> None:
    archive.write("releases/2021/doors.md", page(replaces="2021/dors"))
    built = archive.build()
    assert built.status == 1
    assert "Unknown release “2021/dors”" in built.printed


def test_hostile_note_is_text(office: PressOffice) -> None:
    office.publish("2021/doors", page("There are 70 doors.\n"))
    note = "<script>alert(1)</script> & `code` *stars*"
    words = ("--wrong", f"{note} 70", "--right", f"{note} 60")
    office.change("2021/doors", "70", "60", "2022-03-04", "correction", note, *words)
    built = office.archive.must_build()
    for name in (PAGE, "corrections.html", "releases/2021/doors/compare-1-2.html"):
        for text in (note, f"“{note} 70”", f"“{note} 60”"):
            assert text in built.article(name).get_text()
        assert built.article(name).find("script") is None


@pytest.mark.parametrize("builder", ["text", "singlehtml", "latex", "man", "texinfo", "xml"])
def test_every_builder_says_that_a_release_was_corrected(
    corrected: PressOffice, builder: str
) -> None:
    toctree = "\n```{toctree}\nreleases/2021/doors\n```\n"
    corrected.archive.write("index.md", f"# An archive\n{toctree}")
    built = corrected.archive.must_build(builder)
    written = b"".join(built.files().values()).decode(errors="replace")
    assert "A number was wrong." in " ".join(written.split())
