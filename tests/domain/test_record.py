"""A build holds the record against its pages, and warns of all that breaks it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pressroom.cli import main
from tests.archive import Archive, page

DOORS = "releases/2021/doors.md"
Harm = Callable[[Archive], object]


def run(archive: Archive, command: str, *options: str) -> None:
    place = ["--archive", str(archive.folder)] if command == "record" else []
    name = [] if command == "record" else [str(archive.folder / DOORS)]
    assert main([command, *name, *place, *options]) == 0


@pytest.fixture
def revised(archive: Archive) -> Archive:
    """An archive whose one release has two recorded editions."""
    archive.write(DOORS, page())
    run(archive, "record")
    run(archive, "revise", "--kind", "update", "--note", "Ajar.", "--date", "2021-12-09")
    archive.write(DOORS, archive.read(DOORS).replace("are open", "are ajar"))
    run(archive, "record")
    return archive


def cut_ledger(archive: Archive) -> None:
    text = archive.read("releases/ledger.jsonl")
    archive.write("releases/ledger.jsonl", text.splitlines(keepends=True)[1])


HARMS: dict[str, tuple[Harm, str]] = {
    "silent edit": (
        lambda a: a.write(DOORS, a.read(DOORS).replace("ajar.\n", "shut.\n")),
        "doors.md:1: WARNING: The text differs from edition 2 as it was recorded: “The doors are "
        "[-ajar.-] {+shut.+}” Undo it; or run: pressroom revise",
    ),
    "page gone": (lambda a: a.remove(DOORS), "doors.md:1: WARNING: This release was recorded"),
    "page moved": (
        lambda a: (a.folder / DOORS).rename(a.folder / "releases/2021/gates.md"),
        "releases/2021/gates.md now.",
    ),
    "draft": (
        lambda a: a.write(DOORS, a.read(DOORS).replace("title:", "draft: true\ntitle:")),
        "is under embargo or a draft now.",
    ),
    "embargo": (
        lambda a: a.write(
            DOORS, a.read(DOORS).replace("title:", "embargo: 2999-01-01T09:00Z\ntitle:")
        ),
        "is under embargo or a draft now.",
    ),
    "earlier edition altered": (
        lambda a: a.write("releases/2021/doors/edition-1.md", page("The doors are old.\n")),
        "edition-1.md:1: WARNING: The text of edition 1 differs",
    ),
    "chain broken": (cut_ledger, "ledger.jsonl:1: WARNING: The line with the digest"),
    "ledger gone": (
        lambda a: a.remove("releases/ledger.jsonl"),
        "edition-1.md:1: WARNING: The text of edition 1 is kept here",
    ),
    "link": (
        lambda a: (a.folder / "releases/2020").symlink_to(a.folder / "releases/2021/doors"),
        "2020:1: WARNING: This is a symbolic link",
    ),
}


@pytest.mark.parametrize(("harm", "told"), HARMS.values(), ids=HARMS.keys())
def test_harm_fails_a_strict_build(revised: Archive, harm: Harm, told: str) -> None:
    revised.must_build("xml")
    harm(revised)
    for _again in range(2):
        # The second build reads no page again, and must warn all the same.
        built = revised.build("xml")
        assert built.status != 0
        assert told in built.printed


def test_removed_text_that_comes_back_fails(revised: Archive) -> None:
    first = revised.read("releases/2021/doors/edition-1.md")
    run(revised, "remove", "--reason", "It named a child.")
    revised.must_build("xml")
    revised.write("releases/2021/doors/edition-1.md", first)
    assert "was removed, and this edition of it is still kept" in revised.build("xml").printed


def test_sound_record_says_nothing_in_any_form(revised: Archive) -> None:
    for builder in ("dirhtml", "text"):
        revised.must_build(builder)


def test_unrecorded_release_may_be_edited(archive: Archive) -> None:
    archive.write(DOORS, page())
    archive.must_build("xml")
    archive.write(DOORS, page("Shut.\n"))
    archive.must_build("xml")
