"""Which indexes a build makes again, and what it leaves of others."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.archive import QUOTE, Archive, Built, page
from tests.outputs.press_office import PressOffice
from tests.outputs.reading import bundles, records

TWO = ("-D", "pressroom_search_period=2")
OLD = {"2019-2020", "said-2019-2020", "titles-2019-2020"}
NEW = {"2021", "titles-2021"}


@pytest.fixture
def filled(archive: Archive) -> Archive:
    """Three releases, of which the two older ones are a period."""
    for year in ("2019", "2020"):
        archive.write(f"releases/{year}/a.md", page(QUOTE, date=year, title=f"Title of {year}"))
    archive.write("releases/2021/a.md", page("No quote.\n", date="2021", title="Title of 2021"))
    return archive


def build(archive: Archive) -> Built:
    return archive.must_build("html", *TWO)


def made(built: Built) -> dict[str, int]:
    """Return when each index was made."""
    folders = [path for path in (built.out / "pagefind").iterdir() if path.is_dir()]
    return {path.name: (path / "pagefind-entry.json").stat().st_mtime_ns for path in folders}


def test_there_is_an_index_of_texts_headlines_and_quotes_for_each_period(filled: Archive) -> None:
    built = build(filled)
    assert set(made(built)) == OLD | NEW
    assert [row["name"] for row in bundles(built)] == [
        "2019-2020",
        "2021",
        "said-2019-2020",
        "titles-2019-2020",
        "titles-2021",
    ]


CHANGES: dict[str, tuple[Callable[[Archive], object], set[str]]] = {
    "nothing": (lambda _: None, set()),
    "a word of a text": (
        lambda a: a.write("releases/2021/a.md", page("One.\n", date="2021", title="Title of 2021")),
        {"2021"},
    ),
    "a headline": (
        lambda a: a.write("releases/2021/a.md", page("No quote.\n", date="2021", title="Other")),
        NEW,
    ),
    "a spoken word": (
        lambda a: a.write(
            "releases/2019/a.md",
            page(QUOTE.replace("should", "must"), date="2019", title="Title of 2019"),
        ),
        {"2019-2020", "said-2019-2020"},
    ),
    "a release": (
        lambda a: a.write("releases/2021/b.md", page(date="2021", title="Another")),
        NEW,
    ),
    "a page of the archive itself": (lambda a: a.write("index.md", "# Another archive\n"), set()),
}


@pytest.mark.parametrize(("change", "again"), CHANGES.values(), ids=CHANGES.keys())
def test_only_what_changed_is_indexed_again(
    filled: Archive, change: Callable[[Archive], object], again: set[str]
) -> None:
    before = made(build(filled))
    change(filled)
    after = made(build(filled))
    assert {name for name in after if after[name] != before.get(name)} == again


def test_index_of_a_period_that_is_gone_goes_too(filled: Archive) -> None:
    build(filled)
    filled.remove("releases/2021/a.md")
    built = build(filled)
    assert set(made(built)) == OLD
    assert {row["name"] for row in bundles(built)} == OLD


def test_archive_without_releases_has_no_index(filled: Archive) -> None:
    build(filled)
    for year in ("2019", "2020", "2021"):
        filled.remove(f"releases/{year}/a.md")
    assert not (build(filled).out / "pagefind").exists()


def test_program_lies_in_the_first_index_only_and_nothing_unused_anywhere(filled: Archive) -> None:
    index = build(filled).out / "pagefind"
    others = {path for path in index.rglob("*") if path.suffix in (".js", ".css", ".pagefind")}
    assert others == {
        index / "2019-2020/pagefind.js",
        index / "2019-2020/wasm.en-x-2019-2020.pagefind",
    }


def test_earlier_edition_is_in_an_index_of_its_own(corrected: PressOffice) -> None:
    built = corrected.archive.must_build()
    assert list(records(built)) == ["releases/2021/doors.html"]
    (edition,) = records(built, "earlier")
    assert edition == "releases/2021/doors/edition-1.html"


def test_quote_is_what_was_spoken_and_who_spoke(filled: Archive) -> None:
    quotes = records(build(filled), "said")
    address = "releases/2019/a.html#oscar-chacon-nobody-should-wait-these-doors"
    quote = quotes[address]
    assert quote["content"] == "Nobody should wait, These doors are open."
    assert quote["meta"]["title"] == "Title of 2019"
    assert quote["meta"]["speaker"] == "Oscar Chacón"


def test_index_that_was_lost_or_left_half_is_made_again(filled: Archive) -> None:
    whole = build(filled)
    before = {name: data for name, data in whole.files().items() if "pagefind" in name}
    (whole.out / "pagefind/2021/fingerprint.txt").unlink()
    (whole.out / "pagefind/2021.new").mkdir()
    again = {name: data for name, data in build(filled).files().items() if "pagefind" in name}
    assert again == before
    assert not Path(whole.out, "pagefind/2021.new").exists()
