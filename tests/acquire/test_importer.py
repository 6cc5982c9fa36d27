"""Pages on the disk: written once, never over an editor's work, and never with a word missing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pressroom.acquire.document import Block, Document, LeftOut, Skipped
from pressroom.acquire.draft import Concern, Draft, Text
from pressroom.acquire.importer import Fate, Importer
from pressroom.content.directory import Directory, Organization

DIRECTORY = Directory(organizations={"alianza-americas": Organization(name="Alianza Americas")})


def understand(document: Document) -> Draft:
    return Draft(
        name=document.name,
        title=document.blocks[0].text,
        date=document.date,
        kind="statement",
        language="en",
        issuers=("alianza-americas",),
        parts=tuple(Text(block.markdown) for block in document.blocks[1:]),
        concerns=() if document.date else (Concern("The source has no date.", blocking=True),),
    )


def document(name: str = "a.txt", title: str = "Doors Open", date: str = "2021-12-02") -> Document:
    return Document(name, (Block(title, title), Block("Come in.", "Come in.")), date=date)


@pytest.fixture
def importer(tmp_path: Path) -> Importer:
    return Importer(tmp_path / "releases", DIRECTORY, "US", understand)


def again(importer: Importer) -> Importer:
    """The importer of a second run."""
    return Importer(importer.releases, DIRECTORY, "US", importer.understand)


def fates(importer: Importer, *documents: Document | Skipped) -> list[tuple[Fate, str]]:
    return [(outcome.fate, outcome.page) for outcome in importer.run(documents)]


def test_page_stands_under_its_year_and_title(importer: Importer) -> None:
    assert fates(importer, document()) == [(Fate.WRITTEN, "releases/2021/doors-open.md")]
    assert "Come in." in (importer.releases / "2021/doors-open.md").read_text(encoding="utf-8")


def test_second_run_writes_nothing_twice(importer: Importer) -> None:
    one, other = document("a.txt"), document("b.txt")
    assert fates(importer, one, other) == [
        (Fate.WRITTEN, "releases/2021/doors-open.md"),
        (Fate.WRITTEN, "releases/2021/doors-open-2.md"),
    ]
    assert fates(again(importer), one, other) == [
        (Fate.UNCHANGED, "releases/2021/doors-open.md"),
        (Fate.UNCHANGED, "releases/2021/doors-open-2.md"),
    ]


def test_interrupted_import_goes_on(importer: Importer) -> None:
    run = importer.run([document("a.txt", "One"), document("b.txt", "Two")])
    next(run)
    del run
    journal = importer.journal.path
    journal.write_text(journal.read_text(encoding="utf-8") + '{"document": "b.t', encoding="utf-8")
    second = again(importer)
    assert fates(second, document("a.txt", "One"), document("b.txt", "Two")) == [
        (Fate.UNCHANGED, "releases/2021/one.md"),
        (Fate.WRITTEN, "releases/2021/two.md"),
    ]
    assert fates(again(importer), document("b.txt", "Two")) == [
        (Fate.UNCHANGED, "releases/2021/two.md")
    ]


def test_edited_page_is_left_alone(importer: Importer) -> None:
    fates(importer, document())
    page = importer.releases / "2021/doors-open.md"
    page.write_text("edited", encoding="utf-8")
    (outcome,) = again(importer).run([document()])
    assert (outcome.fate, outcome.reason) == (
        Fate.EDITED,
        "releases/2021/doors-open.md was imported and edited since",
    )
    assert page.read_text(encoding="utf-8") == "edited"


def test_page_that_was_taken_away_does_not_come_back(importer: Importer) -> None:
    fates(importer, document())
    (importer.releases / "2021/doors-open.md").unlink()
    assert fates(again(importer), document()) == [(Fate.EDITED, "releases/2021/doors-open.md")]


def test_page_of_another_hand_is_never_overwritten(importer: Importer) -> None:
    page = importer.releases / "2021/doors-open.md"
    page.parent.mkdir(parents=True)
    page.write_text("by hand", encoding="utf-8")
    assert fates(importer, document()) == [(Fate.WRITTEN, "releases/2021/doors-open-2.md")]
    assert page.read_text(encoding="utf-8") == "by hand"


def test_document_without_a_date_is_held_until_it_has_one(importer: Importer) -> None:
    assert fates(importer, document(date="")) == [(Fate.HELD, "held/doors-open.md")]
    held = importer.archive / "held/doors-open.md"
    assert "date:" not in held.read_text(encoding="utf-8")
    assert fates(again(importer), document()) == [(Fate.WRITTEN, "releases/2021/doors-open.md")]
    assert not held.exists()


def test_page_that_the_build_would_refuse_is_held(importer: Importer) -> None:
    importer.understand = lambda source: replace(understand(source), issuers=("alianza",))
    (outcome,) = importer.run([document()])
    assert outcome.fate == Fate.HELD
    assert "Did you mean “alianza-americas”?" in outcome.concerns[-1].what


def test_page_with_a_word_missing_is_not_written(importer: Importer) -> None:
    importer.understand = lambda source: replace(understand(source), parts=())
    (outcome,) = importer.run([document()])
    assert (outcome.fate, outcome.reason) == (
        Fate.FAILED,
        "words of the source would be lost: Come, in",
    )
    assert not list(importer.archive.rglob("*.md"))


def test_words_left_out_for_a_reason_are_not_missing(importer: Importer) -> None:
    left_out = (LeftOut("share button", "Come in."),)
    importer.understand = lambda source: replace(understand(source), parts=(), left_out=left_out)
    assert fates(importer, document()) == [(Fate.WRITTEN, "releases/2021/doors-open.md")]


def test_invented_word_is_refused(importer: Importer) -> None:
    importer.understand = lambda source: replace(understand(source), title="Doors Never Open")
    (outcome,) = importer.run([document()])
    assert outcome.reason == "words would be added that the source does not hold: Never"


def test_dry_run_writes_nothing(importer: Importer) -> None:
    importer.dry_run = True
    assert fates(importer, document()) == [(Fate.WRITTEN, "releases/2021/doors-open.md")]
    assert not list(importer.archive.rglob("*"))


def test_skipped_part_of_a_source_keeps_its_reason(importer: Importer) -> None:
    (outcome,) = importer.run([Skipped("export.xml#7", "a draft")])
    assert (outcome.fate, outcome.reason) == (Fate.SKIPPED, "a draft")
