"""The files of press kits in the output: those of today's pages, written when they changed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests import press_kits
from tests.archive import Archive, Built, page
from tests.outputs.press_office import PressOffice

PHOTO = "releases/2021/doors/photo.png"
FACTS = "releases/2021/doors/facts.pdf"
PAGE = "releases/2021/doors.md"


@pytest.fixture
def kit(archive: Archive) -> Archive:
    """An archive of one release with a picture and a document."""
    archive.write(PAGE, page(attachments=press_kits.KIT))
    archive.write(PHOTO, press_kits.png())
    archive.write(FACTS, press_kits.PDF)
    return archive


def times(built: Built) -> dict[str, int]:
    return {
        path.relative_to(built.out).as_posix(): path.stat().st_ctime_ns
        for path in built.out.rglob("*")
        if path.is_file() and "doors" in path.as_posix()
    }


def test_unchanged_files_are_left_alone(kit: Archive) -> None:
    before = times(kit.must_build())
    assert times(kit.must_build()) == before


def test_file_that_changed_is_shown_anew_whatever_its_time(kit: Archive) -> None:
    kit.must_build()
    os.utime(kit.write(PHOTO, press_kits.png(30, 20)), (1, 1))
    built = kit.must_build()
    assert (built.out / PHOTO).read_bytes() == press_kits.png(30, 20)
    assert "30 × 20 pixels" in built.read("releases/2021/doors.html")
    assert built.files() == kit.must_build(out="fresh").files()


@pytest.mark.parametrize(
    "attachments", [None, "[{file: facts.pdf}]"], ids=["all of them", "one of them"]
)
def test_file_that_no_page_attaches_any_more_is_taken_away(
    kit: Archive, attachments: str | None
) -> None:
    kit.must_build()
    kit.write(PAGE, page(attachments=attachments))
    built = kit.must_build()
    assert not (built.out / PHOTO).exists()
    assert (built.out / FACTS).exists() == (attachments is not None)


def test_file_beside_a_page_that_names_it_nowhere_is_not_published(kit: Archive) -> None:
    kit.write("releases/2021/doors/notes.pdf", press_kits.PDF)
    kit.write("releases/2021/doors/notes.txt", "not for the public")
    assert not list(kit.must_build().out.rglob("notes.*"))


@pytest.mark.parametrize("hidden", [{"embargo": "2999-01-01T09:00Z"}, {"draft": "true"}])
def test_hidden_release_shows_none_of_its_files(kit: Archive, hidden: dict[str, str]) -> None:
    kit.must_build()
    kit.write(PAGE, page(attachments=press_kits.KIT, **hidden))
    built = kit.must_build()
    assert not [*built.out.rglob("photo.png"), *built.out.rglob("facts.pdf")]
    preview = kit.must_build("html", "-Dpressroom_preview=1", out="preview")
    assert (preview.out / PHOTO).is_file()


@pytest.mark.parametrize(
    ("data", "what"),
    [
        ("Yesterday Ana Example waits at the harbour gate.", "words of the text"),
        ("x", "the name of a file"),
    ],
    ids=["its caption", "its name"],
)
def test_secret_of_a_press_kit_is_found(archive: Archive, data: str, what: str) -> None:
    attachments = (
        "[{file: harbour-plan.pdf, caption: Yesterday Ana Example waits at the harbour gate.}]"
    )
    archive.write("releases/2021/a.md", page(attachments=attachments, draft="true"))
    archive.write("_build/html/old/harbour-plan.pdf" if data == "x" else "_build/html/x.txt", data)
    built = archive.build()
    assert built.status
    assert f"{what} of" in built.printed


def test_hidden_file_is_found_under_another_name(kit: Archive) -> None:
    kit.write(PAGE, page(attachments=press_kits.KIT, draft="true"))
    kit.write("conf.py", kit.read("conf.py") + 'html_static_path = ["_static"]\n')
    kit.write("_static/picture-of-the-day.png", (kit.folder / PHOTO).read_bytes())
    built = kit.build()
    assert built.status
    assert "_static/picture-of-the-day.png: an attached file, byte for byte, of" in built.printed


def test_file_of_a_release_that_is_out_too_is_no_secret(kit: Archive) -> None:
    kit.write("releases/2021/draft.md", page(attachments=press_kits.KIT, draft="true"))
    for name in (PHOTO, FACTS):
        other = name.replace("2021/doors", "2021/draft")
        kit.write(other, (kit.folder / name).read_bytes())
    kit.must_build()


def test_file_of_an_earlier_edition_stays_and_of_a_removed_release_goes(kit: Archive) -> None:
    office = PressOffice(kit)
    office.record()
    office.correct("2021/doors", "open", "ajar")
    kit.write(PAGE, kit.read(PAGE).replace("photo.png", "later.png"))
    kit.write("releases/2021/doors/later.png", press_kits.png(40, 30))
    built = kit.build()
    assert "differ from those of edition 2" in built.printed
    assert (built.out / PHOTO).is_file()
    assert (built.out / "releases/2021/doors/later.png").is_file()
    kit.write(PAGE, kit.read(PAGE).replace("later.png", "photo.png"))
    office.remove("2021/doors", "It named a child.")
    assert not list((kit.must_build().out / "releases").rglob("*.png"))


def test_file_that_cannot_be_published_stops_the_build_at_its_line(kit: Archive) -> None:
    kit.write("conf.py", kit.read("conf.py") + "pressroom_attachment_limit = 10\n")
    built = kit.build()
    assert built.status
    assert f"{Path(PAGE).name}:9: WARNING: “photo.png” has 0.0 MB." in built.printed
    assert not (built.out / PHOTO).exists()
