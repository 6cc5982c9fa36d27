"""The search of a large archive: what it says is held to the files that the archive was made of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from playwright.sync_api import expect

from benchmarks.fiction.archive import write_archive
from tests.archive import Archive
from tests.browser import serve
from tests.browser.search_page import Search, number

RELEASES = 2_000


@pytest.fixture(scope="session")
def archive_of_thousands(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("large") / "archive"
    write_archive(folder, RELEASES, seed=5)
    return folder


@pytest.fixture(scope="session")
def site_folder(archive_of_thousands: Path) -> Path:
    return Archive(archive_of_thousands).must_build().out


@pytest.fixture(scope="session")
def site(site_folder: Path) -> Iterator[str]:
    with serve(site_folder) as address:
        yield address


@pytest.fixture(scope="session")
def pages(archive_of_thousands: Path) -> list[tuple[dict[str, str], str]]:
    """The front matter and the text of every release."""
    paths = sorted(archive_of_thousands.glob("releases/*/*.md"))
    assert len(paths) == RELEASES
    return [_parted(path.read_text(encoding="utf-8")) for path in paths]


def _parted(page: str) -> tuple[dict[str, str], str]:
    _, head, body = page.split("---\n", 2)
    return yaml.load(head, yaml.BaseLoader), body


Pages = list[tuple[dict[str, str], str]]


def test_the_picture_tells_every_year_of_the_archive(search: Search, pages: Pages) -> None:
    search.open()
    names = [bar.get_attribute("aria-label") or "" for bar in search.bars.all()]
    drawn = {year: number(count) for year, count in (name.split(": ") for name in names)}
    assert drawn == Counter(head["date"][:4] for head, _ in pages)


def test_a_span_lets_through_each_release_of_its_days(search: Search, pages: Pages) -> None:
    first, last = "2019-11-15", "2021-02-10"
    search.open(**{"from": first, "to": last})
    exact = [head["date"] for head, _ in pages if len(head["date"]) == 10]
    assert len(exact) > RELEASES * 0.9
    vague = len(pages) - len(exact)
    within = sum(first <= day <= last for day in exact)
    assert within <= search.found() <= within + vague


def test_several_values_of_several_facets_are_counted_rightly(search: Search, pages: Pages) -> None:
    years, kinds = ("2019", "2022"), {"statement": "Statement", "speech": "Speech"}
    search.open(year=list(years), kind=list(kinds.values()))
    fitting = [head for head, _ in pages if head["date"][:4] in years and head["kind"] in kinds]
    assert search.found() == len(fitting)
    for kind, name in kinds.items():
        count = search.values("kind").filter(has_text=name).locator(".count")
        expect(count).to_have_text(str(sum(head["kind"] == kind for head in fitting)))


@pytest.mark.parametrize("place", [3, 777, 1_999])
def test_a_headline_in_quotation_marks_is_found_first(
    search: Search, pages: Pages, place: int
) -> None:
    title = pages[place][0]["title"]
    search.open(**{"q": f'"{title}"', "in": "titles"})
    expect(search.titles.first).to_have_text(title)


def test_both_languages_are_searched_at_once_or_one(search: Search, pages: Pages) -> None:
    search.open(q="2016")
    both = search.found()
    spanish, english = (
        number(search.values("language").filter(has_text=name).locator(".count").inner_text())
        for name in ("Spanish", "English")
    )
    assert spanish
    assert english
    assert spanish + english == both
    search.box_of("language", "Spanish").check()
    expect(search.status).to_have_text(f"Releases found: {spanish:,}")
    languages = {link.get_attribute("lang") for link in search.titles.locator("a").all()}
    assert languages == {"es"}


def test_words_that_nearly_all_releases_hold_are_shown_by_tens(search: Search) -> None:
    search.open(q="the")
    assert search.found() > RELEASES / 2
    expect(search.titles).to_have_count(10)
    search.more.click()
    expect(search.titles).to_have_count(20)


def test_what_was_said_by_a_speaker_is_all_by_that_speaker(search: Search, pages: Pages) -> None:
    text = "".join(body for _, body in pages)
    names = Counter(
        line.removeprefix(":::{quote} ")
        for line in text.splitlines()
        if line.startswith(":::{quote} ")
    )
    speaker, count = names.most_common(1)[0]
    search.open(speaker=speaker, **{"in": "said"})
    assert count > 50
    assert search.found() >= count
    expect(search.results.locator(".speaker strong").first).to_have_text(speaker)
