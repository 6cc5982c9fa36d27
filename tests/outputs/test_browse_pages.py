"""The pages on which a reader browses."""

from __future__ import annotations

import pytest
from bs4 import Tag

from tests.archive import QUOTE, Archive, Built, page


@pytest.fixture
def built(archive: Archive) -> Built:
    archive.write("conf.py", archive.read("conf.py") + "pressroom_page_size = 2\n")
    later = QUOTE.replace("executive director", "president").replace("Nobody", "No one")
    archive.write("releases/2019/a.md", page(QUOTE, title="A", date="2019", language="es"))
    archive.write("releases/2021/b.md", page(title="B", date="2021-03-01", kind="letter"))
    archive.write("releases/2021/c.md", page(title="C", date="2021-03-09", topics="[wages]"))
    archive.write("releases/2021/d.md", page(later, title="D", date="2021-12"))
    return archive.must_build()


def lines(element: Tag, selector: str) -> list[str]:
    return [" ".join(found.get_text().split()) for found in element.select(selector)]


def test_index_pages_count_what_stands_behind_each_heading(built: Built) -> None:
    def headings(name: str) -> list[str]:
        return lines(built.article(name), "ul.headings > li")

    assert headings("years/index.html") == ["2021 (3)", "2019 (1)"]
    assert headings("years/2021.html") == ["December 2021 (1)", "March 2021 (2)"]
    assert headings("speakers/index.html") == ["Oscar Chacón (2)"]
    assert headings("organizations/index.html") == ["Alianza Americas (4)"]
    assert headings("topics/index.html") == ["Asylum (3)", "Wages (1)"]
    assert headings("kinds/index.html") == ["Statement (3)", "Letter (1)"]
    assert headings("languages/index.html") == ["English (3)", "Spanish (1)"]


def test_long_listing_goes_on_on_a_second_page(built: Built) -> None:
    first, second = built.article("years/2021.html"), built.article("years/2021/page-1.html")
    assert lines(first, "ul.releases .title") == ["D"]
    assert lines(second, "ul.releases .title") == ["C", "B"]
    assert lines(first, ".pager") == ["Newest of 2 pages Older"]
    assert lines(second, ".pager") == ["Newer Page 1 from the oldest"]
    older = first.select_one(".pager a")
    assert older is not None
    assert older["href"] == "2021/page-1.html"


def test_page_of_the_past_stays_as_it_is_while_releases_are_added(archive: Archive) -> None:
    archive.write("conf.py", archive.read("conf.py") + "pressroom_page_size = 2\n")
    name, seen, written = "kinds/statement/page-1.html", [], []
    for day in range(1, 8):
        archive.write(f"releases/2021/{day}.md", page(title=f"Day {day}", date=f"2021-12-{day:02}"))
        built = archive.must_build()
        if (built.out / name).exists():
            seen.append(lines(built.article(name), ".title"))
            written.append((built.out / name).stat().st_mtime_ns)
    assert seen == [["Day 2", "Day 1"]] * 5
    # Once more when the newest page, to which it leads, gets another address.
    assert len(set(written)) == 2


def test_year_that_fits_on_a_page_is_divided_by_its_months(archive: Archive) -> None:
    archive.write("releases/2021/a.md", page(title="A", date="2021-03-01"))
    archive.write("releases/2021/b.md", page(title="B", date="2021-12"))
    archive.write("releases/2021/c.md", page(title="C", date="2021"))
    archive.write("releases/2021/d.md", page(title="D", date="2021-03-31"))
    built = archive.must_build()
    found = lines(built.article("years/2021.html"), "h2, .title")
    assert found == ["December 2021", "B", "March 2021", "D", "A", "C"]
    assert not (built.out / "years/2021").exists()


def test_twelfth_page_of_a_year_is_not_its_december(archive: Archive) -> None:
    archive.write("conf.py", archive.read("conf.py") + "pressroom_page_size = 1\n")
    for day in range(1, 14):
        archive.write(f"releases/2021/{day}.md", page(title=f"Day {day}", date=f"2021-12-{day:02}"))
    built = archive.must_build()
    assert lines(built.article("years/2021/12.html"), "h1, .title") == ["December 2021", "Day 13"]
    assert lines(built.article("years/2021/page-12.html"), ".title") == ["Day 12"]


def test_speaker_page_shows_each_quote_with_the_role_on_that_day(built: Built) -> None:
    items = built.article("speakers/oscar-chacon.html").select("ul.releases > li")
    assert [lines(item, "p") for item in items] == [
        [
            "“No one should wait, … These doors are open.”",
            "December 2021 · president, Alianza Americas · D",
        ],
        [
            "“Nobody should wait, … These doors are open.”",
            "2019 · executive director, Alianza Americas · A",
        ],
    ]
    links = [item.select_one("a") for item in items]
    assert [link["href"] for link in links if link] == [
        "../releases/2021/d.html#oscar-chacon-no-one-should-wait-these",
        "../releases/2019/a.html#oscar-chacon-nobody-should-wait-these-doors",
    ]


def test_month_page_names_its_year(built: Built) -> None:
    trail = built.article("years/2021/03.html").select("nav.trail a")
    assert [(a.get_text(), a["href"]) for a in trail] == [
        ("Years", "../index.html"),
        ("2021", "../2021.html"),
    ]


def test_previous_and_next_follow_the_dates(built: Built) -> None:
    related = built.html("releases/2021/c.html").select_one(".related-pages")
    assert related is not None
    assert lines(related, ".next-page .title") == ["D"]
    assert lines(related, ".prev-page .title") == ["B"]
    first = built.html("releases/2019/a.html")
    assert first.select_one(".prev-page") is None


def test_sidebar_never_lists_releases(built: Built) -> None:
    sidebar = built.html("releases/2021/c.html").select_one(".sidebar-drawer")
    assert sidebar is not None
    assert [a for a in sidebar.select("a") if "releases/" in str(a["href"])] == []


def test_lists_can_be_narrowed(archive: Archive) -> None:
    archive.write("releases/2021/a.md", page(title="A", date="2021-01-01"))
    archive.write("releases/2021/b.md", page(title="B", topics="[wages]"))
    archive.write("releases/2021/c.md", page(title="C", kind="letter"))
    archive.write(
        "index.md",
        "# Archive\n\n:::{release-list}\n:topic: asylum\n:kind: statement\n:::\n",
    )
    assert lines(archive.must_build().article("index.html"), ".title") == ["A"]


def test_list_of_something_unknown_names_the_nearest(archive: Archive) -> None:
    archive.write("releases/2021/a.md", page())
    archive.write("index.md", "# Archive\n\n:::{release-list}\n:topic: asylm\n:::\n")
    built = archive.build()
    assert built.status == 1
    assert "index.md:3: WARNING: Unknown topic “asylm”." in built.printed
    assert "Did you mean “asylum”?" in built.printed
