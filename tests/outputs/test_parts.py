"""Browse pages and references that lead from one part of an archive into another."""

from __future__ import annotations

import json

import pytest

from tests.archive import QUOTE, Archive, page
from tests.outputs.reading import links, text_of, texts
from tests.outputs.two_parts import ANCHOR, CLOSED, TwoParts


def headings(parts: TwoParts, name: str) -> list[str]:
    return texts(parts.today.must_build(), name, ".headings li")


def test_the_years_of_every_part_stand_in_one_list_and_lead_there(parts: TwoParts) -> None:
    built = parts.today.must_build()
    assert texts(built, "years/index.html", ".headings li") == ["2021 (1)", "2004 (1)"]
    found = links(built, "years/index.html", ".headings a")
    assert found == {"2021": "years/2021.html", "2004": f"{CLOSED}years/2004.html"}


def test_a_name_is_listed_once_with_its_number_in_every_part(parts: TwoParts) -> None:
    parts.closed.write(
        "releases/2005/nancy.md", page(QUOTE.replace("Oscar Chacón", "Nancy Treviño"), date="2005")
    )
    parts.publish(parts.closed, parts.today)
    assert headings(parts, "speakers/index.html") == [
        "Nancy Treviño · 2000–2009 (1)",
        "Oscar Chacón (1) · 2000–2009 (1)",
    ]


def test_a_page_says_where_else_the_same_is_listed(parts: TwoParts) -> None:
    built = parts.today.must_build()
    assert texts(built, "topics/asylum.html", ".elsewhere") == ["Also in: 2000–2009 (1)"]
    found = links(built, "topics/asylum.html", ".elsewhere a")
    assert found == {"2000–2009": f"{CLOSED}topics/asylum.html"}
    assert texts(built, "topics/wages.html", ".elsewhere") == []


def test_every_page_names_its_part_and_leads_to_the_others(parts: TwoParts) -> None:
    sidebar = parts.today.must_build().html("releases/2021/doors.html").select_one(".part")
    assert sidebar is not None
    assert text_of(sidebar) == "Part of the archive: 2010–"
    others = sidebar.find_next("ul")
    assert others is not None
    assert [a["href"] for a in others.find_all("a")] == [CLOSED]


def test_references_lead_into_another_part_by_the_title_there(parts: TwoParts) -> None:
    parts.today.write(
        "index.md",
        f"# Archive\n\n{{release}}`2004/gates` {{quote}}`2004/gates#{ANCHOR}` "
        "{speaker}`oscar-chacon` {release}`before <2004/gates>`\n",
    )
    parts.today.write("releases/2021/doors.md", page(QUOTE, replaces="2004/gates"))
    built = parts.today.must_build()
    found = [(text_of(a), a["href"]) for a in built.article("index.html").select("p a")]
    assert found == [
        ("Gates", f"{CLOSED}releases/2004/gates.html"),
        (
            "Oscar Chacón, executive director, Alianza Americas",
            f"{CLOSED}releases/2004/gates.html#{ANCHOR}",
        ),
        ("Oscar Chacón", "speakers/oscar-chacon.html"),
        ("before", f"{CLOSED}releases/2004/gates.html"),
    ]
    replaced = links(built, "releases/2021/doors.html", ".replaces a")
    assert replaced == {"Gates": f"{CLOSED}releases/2004/gates.html"}


def test_a_reference_that_no_part_has_is_a_warning_with_the_nearest_of_them(
    parts: TwoParts,
) -> None:
    parts.today.write("index.md", "# Archive\n\n{release}`2004/gate`\n")
    built = parts.today.build()
    assert built.status == 1
    assert "index.md:3: WARNING: Unknown release “2004/gate”." in built.printed
    assert "Did you mean “2004/gates”?" in built.printed


def test_a_changed_catalogue_rewrites_the_pages_that_show_it_and_no_others(
    parts: TwoParts,
) -> None:
    parts.today.write("guide.md", "---\norphan: true\n---\n# Guide\n\n{release}`2004/gates`\n")
    before = parts.today.must_build()
    written = {path: path.stat().st_mtime_ns for path in before.out.rglob("*.html")}
    parts.closed.write(
        "releases/2004/gates.md", page(QUOTE, title="Iron Gates", date="2004", topics="[]")
    )
    parts.publish(parts.closed, parts.today)
    after = parts.today.must_build()
    changed = {
        path.relative_to(after.out).as_posix()
        for path in after.out.rglob("*.html")
        if written[path] != path.stat().st_mtime_ns
    }
    # These are written by every build.
    every = {"years/index.html", "search.html", "404.html"}
    assert changed - every == {"guide.html", "topics/index.html", "topics/asylum.html"}
    assert texts(after, "guide.html", "p a") == ["Iron Gates"]


def test_a_catalogue_is_written_only_when_it_says_something_else(archive: Archive) -> None:
    archive.write("releases/2021/doors.md", page())
    catalogue = archive.must_build().out / "catalogue.json"
    written = catalogue.stat().st_mtime_ns
    archive.write("releases/2021/doors.md", page("The doors are open again.\n"))
    archive.must_build()
    assert catalogue.stat().st_mtime_ns == written
    archive.write("releases/2020/gates.md", page(date="2020"))
    archive.must_build()
    assert json.loads(catalogue.read_text("utf-8"))["releases"] == ["2020/gates", "2021/doors"]


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("catalogue.json", "{}", "catalogue.json:1: This is not the catalogue of a part"),
        ("catalogue.json", "<html>", "catalogue.json:1: This is not the catalogue of a part"),
    ],
)
def test_what_is_no_catalogue_is_refused(
    parts: TwoParts, name: str, text: str, message: str
) -> None:
    parts.today.write(f"parts/2000s/{name}", text)
    built = parts.today.build()
    assert built.status
    assert message in built.printed
    assert "Expected the catalogue.json of the built site of that part" in built.printed


@pytest.mark.parametrize(
    ("year", "message"),
    [
        ("2004", "The year 2004 is claimed by “2000s” and “today”."),
        ("2003", "The part “today” has the year 2003, and “2000s”, which stands before it"),
    ],
)
def test_parts_that_do_not_follow_each_other_are_refused(
    parts: TwoParts, year: str, message: str
) -> None:
    parts.today.write(f"releases/{year}/late.md", page(date=f"{year}-12"))
    built = parts.today.build()
    assert built.status
    assert message in built.printed


def test_a_release_in_two_parts_is_refused(parts: TwoParts) -> None:
    parts.today.write("releases/2004/gates.md", page(date="2021"))
    built = parts.today.build()
    assert built.status
    assert "The release “2004/gates” stands here and in the part “2000s” too." in built.printed


def test_a_copy_that_is_not_there_yet_is_one_warning(parts: TwoParts) -> None:
    (parts.today.folder / "parts/2000s/catalogue.json").unlink()
    (parts.today.folder / "parts/2000s/objects.inv").unlink()
    built = parts.today.build()
    assert built.status == 1
    assert built.printed.count("WARNING") == 1
    assert "copy catalogue.json and objects.inv of its site there" in built.printed
    assert texts(built, "years/index.html", ".headings li") == ["2021 (1)"]
