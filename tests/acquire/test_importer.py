"""Pages on the disk: written once, never over an editor's work, and never with a word missing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from pressroom.acquire.document import Block, Document, LeftOut, Skipped, Unreadable
from pressroom.acquire.draft import Concern, Draft, Text
from pressroom.acquire.importer import Importer
from pressroom.acquire.outcome import Fate, Outcome
from pressroom.acquire.pages import Pages
from pressroom.content.directory import Directory, Organization
from pressroom.content.problems import ContentError

DIRECTORY = Directory(organizations={"alianza-americas": Organization(name="Alianza Americas")})


def understand(document: Document) -> Draft:
    return Draft(
        name=document.name,
        title=document.blocks[0].text,
        date=document.date,
        kind="statement",
        language="en",
        issuers=("alianza-americas",),
        topics=(),
        parts=tuple(Text(block.markdown) for block in document.blocks[1:]),
        concerns=() if document.date else (Concern("The source has no date.", blocking=True),),
    )


def document(name: str = "a.txt", title: str = "Doors Open", date: str = "2021-12-02") -> Document:
    return Document(name, (Block(title, title), Block("Come in.", "Come in.")), date=date)


@dataclass
class Archive:
    """An archive in a folder, and how its documents are understood."""

    folder: Path
    understand: Callable[[Document], Draft] = understand
    dry_run: bool = False

    def run(self, *documents: Document | Skipped | Unreadable) -> list[Outcome]:
        """Import in a run of its own."""
        return list(self.start(documents))

    def start(self, documents: Iterable[Document | Skipped | Unreadable]) -> Iterator[Outcome]:
        pages = Pages(self.folder / "releases", self.dry_run)
        return Importer(pages, DIRECTORY, "US").run(documents, self.understand)

    def fates(self, *documents: Document) -> list[tuple[Fate, str]]:
        return [(outcome.fate, outcome.page) for outcome in self.run(*documents)]

    def read(self, page: str) -> str:
        return (self.folder / page).read_text(encoding="utf-8")


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive(tmp_path)


def test_page_stands_under_its_year_and_title(archive: Archive) -> None:
    assert archive.fates(document()) == [(Fate.WRITTEN, "releases/2021/doors-open.md")]
    assert "Come in." in archive.read("releases/2021/doors-open.md")


def test_second_run_writes_nothing_twice(archive: Archive) -> None:
    one, other = document("a.txt"), document("b.txt")
    assert archive.fates(one, other) == [
        (Fate.WRITTEN, "releases/2021/doors-open.md"),
        (Fate.WRITTEN, "releases/2021/doors-open-2.md"),
    ]
    assert archive.fates(one, other) == [
        (Fate.UNCHANGED, "releases/2021/doors-open.md"),
        (Fate.UNCHANGED, "releases/2021/doors-open-2.md"),
    ]


def test_interrupted_import_goes_on(archive: Archive) -> None:
    one, two = document("a.txt", "One"), document("b.txt", "Two")
    run = archive.start([one, two])
    next(run)
    del run
    with (archive.folder / "import.jsonl").open("a", encoding="utf-8") as journal:
        journal.write('{"document": "b.t')
    assert archive.fates(one, two) == [
        (Fate.UNCHANGED, "releases/2021/one.md"),
        (Fate.WRITTEN, "releases/2021/two.md"),
    ]
    assert archive.fates(two) == [(Fate.UNCHANGED, "releases/2021/two.md")]


def test_edited_page_is_left_alone(archive: Archive) -> None:
    archive.run(document())
    page = archive.folder / "releases/2021/doors-open.md"
    page.write_text("edited", encoding="utf-8")
    (outcome,) = archive.run(document())
    assert (outcome.fate, outcome.page, outcome.reason) == (
        Fate.EDITED,
        "releases/2021/doors-open.md",
        "releases/2021/doors-open.md was imported before, and edited since",
    )
    assert page.read_text(encoding="utf-8") == "edited"


@pytest.mark.parametrize("date", ["2021-12-02", ""])
def test_page_that_was_taken_away_does_not_come_back(archive: Archive, date: str) -> None:
    (first,) = archive.run(document(date=date))
    (archive.folder / first.page).unlink()
    assert archive.fates(document(date=date)) == [(Fate.EDITED, first.page)]
    assert not (archive.folder / first.page).exists()


def test_page_of_another_hand_is_never_overwritten(archive: Archive) -> None:
    page = archive.folder / "releases/2021/doors-open.md"
    page.parent.mkdir(parents=True)
    page.write_text("by hand", encoding="utf-8")
    assert archive.fates(document()) == [(Fate.WRITTEN, "releases/2021/doors-open-2.md")]
    assert page.read_text(encoding="utf-8") == "by hand"


def test_two_documents_of_one_name_have_a_page_each(archive: Archive) -> None:
    archive.run(document("index.html", "Doors Open"))
    (outcome,) = archive.run(document("index.html", "Doors Close"))
    assert (outcome.fate, outcome.page) == (Fate.WRITTEN, "releases/2021/doors-close.md")
    assert outcome.concerns[-1].what.startswith(
        "Another text of this name was imported before, as releases/2021/doors-open.md"
    )
    assert "Doors Open" in archive.read("releases/2021/doors-open.md")


def test_two_documents_of_one_name_in_one_run_are_no_concern(archive: Archive) -> None:
    documents = document("index.html", "Doors Open"), document("index.html", "Doors Close")
    for _run in range(2):
        assert [outcome.concerns for outcome in archive.run(*documents)] == [(), ()]


def test_document_without_a_date_is_held_until_it_has_one(archive: Archive) -> None:
    assert archive.fates(document(date="")) == [(Fate.HELD, "held/doors-open.md")]
    text = archive.read("held/doors-open.md")
    assert "\ndate:" not in text
    assert "\n# - The source has no date.\n" in text
    assert archive.fates(document()) == [(Fate.WRITTEN, "releases/2021/doors-open.md")]
    assert not (archive.folder / "held/doors-open.md").exists()


def test_page_that_the_build_would_refuse_is_held(archive: Archive) -> None:
    archive.understand = lambda source: replace(understand(source), issuers=("alianza",))
    (outcome,) = archive.run(document())
    assert outcome.fate == Fate.HELD
    assert "Did you mean “alianza-americas”?" in outcome.concerns[-1].what


def test_page_with_a_word_missing_is_not_written(archive: Archive) -> None:
    archive.understand = lambda source: replace(understand(source), parts=())
    (outcome,) = archive.run(document())
    assert (outcome.fate, outcome.reason) == (
        Fate.FAILED,
        "words of the source would be lost: Come, in",
    )
    assert not list(archive.folder.rglob("*.md"))


def test_words_left_out_for_a_reason_are_not_missing(archive: Archive) -> None:
    left_out = (LeftOut("share button", "Come in."),)
    archive.understand = lambda source: replace(understand(source), parts=(), left_out=left_out)
    assert archive.fates(document()) == [(Fate.WRITTEN, "releases/2021/doors-open.md")]


def test_invented_word_is_refused(archive: Archive) -> None:
    archive.understand = lambda source: replace(understand(source), title="Doors Never Open")
    (outcome,) = archive.run(document())
    assert outcome.reason == "words would be added that the source does not hold: Never"


def test_one_document_that_fails_does_not_end_the_run(archive: Archive) -> None:
    def fail_on_the_first(source: Document) -> Draft:
        if source.name == "a.txt":
            raise ValueError("no such thing")
        return understand(source)

    archive.understand = fail_on_the_first
    first, second = archive.run(document("a.txt"), document("b.txt"))
    assert first.fate is Fate.FAILED
    assert "no such thing" in first.reason
    assert second.fate is Fate.WRITTEN


def test_translation_names_the_release_that_came_before_it(archive: Archive) -> None:
    english = document("export.xml#1", "Doors Open")
    spanish = replace(document("export.xml#2", "Puertas"), translations=("export.xml#1",))
    for _run in range(2):
        _first, second = archive.run(english, spanish)
        assert second.draft is not None
        assert second.draft.translation_of == "2021/doors-open"
    (archive.folder / "releases/2021/doors-open.md").write_text("edited", encoding="utf-8")
    assert archive.fates(english, spanish)[1] == (Fate.UNCHANGED, "releases/2021/puertas.md")


def test_dry_run_writes_nothing(archive: Archive) -> None:
    archive.dry_run = True
    assert archive.fates(document()) == [(Fate.WRITTEN, "releases/2021/doors-open.md")]
    assert not list(archive.folder.rglob("*"))


def test_skipped_and_unreadable_parts_of_a_source_keep_their_reasons(archive: Archive) -> None:
    skipped, broken = archive.run(Skipped("export.xml#7", "a draft"), Unreadable("b.txt", "torn"))
    assert (skipped.fate, skipped.reason) == (Fate.SKIPPED, "a draft")
    assert (broken.fate, broken.reason) == (Fate.FAILED, "torn")


def test_broken_journal_is_told_with_its_line(archive: Archive) -> None:
    archive.run(document())
    journal = archive.folder / "import.jsonl"
    journal.write_text("not JSON\n" + journal.read_text(encoding="utf-8"), encoding="utf-8")
    with pytest.raises(ContentError, match=r"import\.jsonl:1: This line of the journal"):
        archive.run(document())
