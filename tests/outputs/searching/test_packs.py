"""What results show of headlines and quotes."""

from __future__ import annotations

from tests.archive import QUOTE, Archive, page
from tests.outputs.reading import bundles, records

MANY = 20
SILENT = ":::{quote} Oscar Chacón\n:anchor: silence\n\n“…”\n:::\n"


def test_they_are_kept_several_to_a_file_in_the_order_of_time(archive: Archive) -> None:
    for day in range(1, MANY + 1):
        release = page(date=f"2021-12-{day:02}", title=f"Day {day}")
        archive.write(f"releases/2021/{day}.md", release)
    built = archive.must_build()
    (row,) = (row for row in bundles(built) if row["scope"] == "titles")
    shown = built.out / "pagefind" / row["name"]
    assert len(list(shown.glob("shown/*"))) == -(-MANY // row["pack"]) < MANY
    assert not list(shown.glob("fragment/*"))
    assert [found["content"] for found in records(built, "titles").values()] == [
        f"Day {day}" for day in range(1, MANY + 1)
    ]


def test_what_has_no_word_keeps_its_place(archive: Archive) -> None:
    archive.write("releases/2021/doors.md", page(f"{SILENT}\n{QUOTE}"))
    built = archive.must_build()
    quotes = records(built, "said")
    assert [quote["content"] for quote in quotes.values()] == [
        "",
        "Nobody should wait, These doors are open.",
    ]
    assert next(iter(quotes)) == "releases/2021/doors.html#silence"


def test_no_pack_of_an_index_is_called_as_one_of_the_index_before(archive: Archive) -> None:
    archive.write("releases/2021/doors.md", page(QUOTE))
    before = archive.must_build().files().keys()
    archive.write("releases/2021/doors.md", page(QUOTE.replace("should", "must")))
    after = archive.must_build().files().keys()
    titles, said = (
        {name for name in after if f"pagefind/{scope}-2021/shown/" in name}
        for scope in ("titles", "said")
    )
    assert titles
    assert titles <= before
    assert said
    assert not said & before
