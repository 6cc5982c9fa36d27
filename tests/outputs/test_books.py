"""Books of releases: EPUB and PDF of a year, a topic, a release, or all."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from zipfile import ZipFile

import pytest
from bs4 import BeautifulSoup

from tests.archive import QUOTE, Archive, Built, page
from tests.conftest import PROJECT
from tests.debian import epub_messages, text_of_pdf
from tests.outputs.press_office import PressOffice

WORDS = "“Nobody should wait,” said Oscar Chacón. “These doors are open.”"


@pytest.fixture
def shelf(archive: Archive) -> Archive:
    """An archive of three releases of two years, and a page that is none."""
    archive.write("releases/2021/doors.md", page(QUOTE))
    archive.write("releases/2021/wages.md", page("Pay.", title="Wages Rise", topics="[wages]"))
    gates = page("The gates are shut.", title="Las puertas", date="2022", language="es")
    archive.write("releases/2022/gates.md", gates)
    archive.write("guide.md", "---\norphan: true\n---\n\n# How to write\n")
    return archive


def epub(built: Built) -> dict[str, str]:
    """Return the pages of a book, by their names."""
    (path,) = built.out.glob("*.epub")
    with ZipFile(path) as book:
        return {
            name: BeautifulSoup(book.read(name), "html.parser").get_text(" ")
            for name in book.namelist()
            if name.endswith(".xhtml")
        }


def pdf(built: Built) -> str:
    (path,) = built.out.glob("*.pdf")
    return " ".join(text_of_pdf(path).split())


@pytest.mark.parametrize(
    ("wanted", "held"),
    [
        ("all", ["2021/doors", "2021/wages", "2022/gates"]),
        ("year=2021", ["2021/doors", "2021/wages"]),
        ("topic=wages", ["2021/wages"]),
        ("speaker=oscar-chacon", ["2021/doors"]),
        ("language=es", ["2022/gates"]),
        ("release=2022/gates", ["2022/gates"]),
    ],
)
def test_a_book_holds_the_releases_asked_for_and_no_other_page(
    shelf: Archive, wanted: str, held: list[str]
) -> None:
    pages = epub(shelf.must_build("epub", "-D", f"pressroom_book={wanted}"))
    releases = [f"releases/{name}.xhtml" for name in held]
    assert sorted(pages) == sorted(["index.xhtml", "nav.xhtml", *releases])


def test_an_epub_passes_epubcheck_and_is_dated_by_its_newest_release(shelf: Archive) -> None:
    built = shelf.must_build("epub", "-D", "pressroom_book=year=2021")
    (path,) = built.out.glob("*.epub")
    assert epub_messages(path) == ""
    content = built.read("content.opf")
    assert "<dc:title>A press archive: 2021</dc:title>" in content
    assert "<dc:date>2021-12-02T00:00:00Z</dc:date>" in content
    spine = re.findall(r'<itemref idref="(.+?)"', content)
    names = dict(re.findall(r'<item id="(.+?)" href="(.+?)"', content))
    assert [names[entry] for entry in spine] == [
        "index.xhtml",
        "releases/2021/doors.xhtml",
        "releases/2021/wages.xhtml",
    ]


def test_an_epub_holds_the_words_as_issued_and_who_said_them(shelf: Archive) -> None:
    pages = epub(shelf.must_build("epub"))
    text = " ".join(pages["releases/2021/doors.xhtml"].split())
    assert WORDS in text
    assert "Oscar Chacón , executive director , Alianza Americas" in text


def test_a_pdf_holds_the_words_as_issued_after_its_contents(shelf: Archive) -> None:
    text = pdf(shelf.must_build("pdf", "-D", "pressroom_book=year=2021"))
    contents, _sign, releases = text.partition(" 1 ")
    for title in ("A press archive: 2021", "Doors Open", "Wages Rise"):
        assert title in contents
    assert WORDS in releases
    assert "Las puertas" not in text
    assert "How to write" not in text


@pytest.mark.parametrize(("builder", "suffix"), [("epub", "epub"), ("pdf", "pdf")])
def test_the_same_source_gives_the_same_book(shelf: Archive, builder: str, suffix: str) -> None:
    books = []
    for out in ("one", "two"):
        (path,) = shelf.must_build(builder, out=out).out.glob(f"*.{suffix}")
        books.append(path.read_bytes())
    assert books[0] == books[1]


@pytest.mark.parametrize("builder", ["latex", "man", "singlehtml", "texinfo"])
def test_other_builders_of_one_volume_hold_the_releases_too(shelf: Archive, builder: str) -> None:
    files = shelf.must_build(builder).files()
    written = b"".join(files[name] for name in files if not name.startswith("_static"))
    assert b"Wages Rise" in written or b"WAGES RISE" in written


def test_a_book_made_after_the_site_leaves_the_site_as_it_was(shelf: Archive) -> None:
    doctrees = str(shelf.folder / "_build" / "shared")
    first = shelf.must_build("html", "-d", doctrees).files()
    shelf.must_build("epub", "-d", doctrees)
    assert shelf.must_build("html", "-d", doctrees).files() == first


def test_a_book_follows_the_releases(shelf: Archive) -> None:
    shelf.must_build("epub", "-D", "pressroom_book=year=2021")
    shelf.remove("releases/2021/wages.md")
    shelf.write("releases/2021/rain.md", page("Rain.", title="Rain Falls"))
    pages = epub(shelf.must_build("epub", "-D", "pressroom_book=year=2021"))
    assert "Rain Falls" in pages["index.xhtml"]
    assert "Wages Rise" not in pages["index.xhtml"]
    assert "releases/2021/wages.xhtml" not in pages


def test_a_book_says_what_became_of_a_release_outside_of_it(office: PressOffice) -> None:
    office.publish("2021/doors", page())
    office.publish("2022/gates", page(title="Gates Open", date="2022", replaces="2021/doors"))
    pages = epub(office.archive.must_build("epub", "-D", "pressroom_book=year=2021"))
    assert "Superseded. Read instead: Gates Open (2022)" in " ".join(
        pages["releases/2021/doors.xhtml"].split()
    )


def test_no_book_holds_what_is_under_embargo(shelf: Archive) -> None:
    secret = page("Zarzuela.", title="Secret", embargo="2999-01-01T00:00:00+00:00")
    shelf.write("releases/2021/secret.md", secret)
    assert "Zarzuela" not in " ".join(epub(shelf.must_build("epub")).values())
    assert "Zarzuela" not in pdf(shelf.must_build("pdf"))


@pytest.mark.parametrize(
    ("wanted", "advice"),
    [
        ("topic=asylm", "Did you mean “asylum”?"),
        ("release=2021/door", "Did you mean “2021/doors”?"),
        ("yaer=2021", "Did you mean “year”?"),
        ("topic=", "Expected all, or one such as year=2021"),
        ("kind=speech", "No release has kind=speech."),
    ],
)
def test_a_book_of_nothing_is_refused(shelf: Archive, wanted: str, advice: str) -> None:
    built = shelf.build("epub", "-D", f"pressroom_book={wanted}")
    assert built.status
    assert "pressroom_book" in built.printed
    assert advice in built.printed
    assert not list(built.out.glob("*.epub"))


def test_paragraphs_of_a_manual_page_stand_apart(shelf: Archive) -> None:
    contact = ":::{contact} Kelsey Parsons\n:phone: (347) 527-0969\n:::\n"
    shelf.write("releases/2021/doors.md", page(contact, subtitle="A day to remember"))
    (manual,) = shelf.must_build("man", "-D", "pressroom_book=release=2021/doors").out.glob("*.1")
    lines = manual.read_text(encoding="utf-8").splitlines()
    for words in ("Statement", "Contact", "Kelsey Parsons"):
        assert lines[lines.index(words) - 1] == ".sp"


GUIDE = PROJECT / "guide" / "books.md"


@pytest.mark.parametrize(
    ("words", "setting"),
    [
        ("epub YEAR=2021", "year=2021"),
        ("pdf RELEASE=2021/remain-in-mexico", "release=2021/remain-in-mexico"),
        ("epub TOPIC=asylum", "topic=asylum"),
        ("pdf SPEAKER=nancy-trevino", "speaker=nancy-trevino"),
        ("epub", "all"),
    ],
)
def test_make_asks_for_the_book_that_its_words_name(words: str, setting: str) -> None:
    command = ["make", "--dry-run", *words.split()]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=True)
    assert f"-D pressroom_book={setting} -b {words.split()[0]}" in done.stdout


def test_the_commands_of_the_guide_make_the_books_it_names(tmp_path: Path) -> None:
    text = GUIDE.read_text(encoding="utf-8")
    for builder in ("epub", "pdf"):
        (name,) = re.findall(rf"`_build/{builder}/(\w+\.{builder})`", text)
        setting = "pressroom_book=release=2021/remain-in-mexico"
        built = Archive(PROJECT).must_build(builder, "-D", setting, out=str(tmp_path / builder))
        assert (built.out / name).is_file()
    (setting,) = re.findall(r"-D (pressroom_book=\S+) -b man", text)
    Archive(PROJECT).must_build("man", "-D", setting, out=str(tmp_path / "man"))
