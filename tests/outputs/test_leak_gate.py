"""No build ends well whose output holds words that the public must not see."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.archive import Archive, Built, page
from tests.content.planted import fragment, png_text
from tests.outputs.press_office import PressOffice

SENTENCE = "The harbour master will shut every single gate at midnight without telling anybody."
HELD = "releases/2022/harbour-gates-shut.md"
TITLE = "Harbour Gates Shut at Dawn"
HELD_PAGE = page(f"{SENTENCE}\n", title=TITLE, embargo="2999-01-01T09:00-05:00")


@pytest.fixture
def held(archive: Archive) -> Archive:
    """An archive with a public page and one under embargo."""
    archive.write("releases/2021/doors.md", page())
    archive.write(HELD, HELD_PAGE)
    return archive


def _in_template(archive: Archive, text: str) -> None:
    archive.write("_templates/page.html", f'{{% extends "!page.html" %}}{{# x #}}<p>{text}</p>')
    archive.write("conf.py", archive.read("conf.py") + 'templates_path = ["_templates"]\n')


def _in_static(archive: Archive, name: str, data: str | bytes) -> None:
    archive.write(f"_static/{name}", data)
    archive.write("conf.py", archive.read("conf.py") + 'html_static_path = ["_static"]\n')


LEAKS: dict[str, tuple[Callable[[Archive], object], str]] = {
    "a file of ours": (lambda a: _in_static(a, "notes.txt", SENTENCE), "_static/notes.txt"),
    "an image of ours": (lambda a: _in_static(a, "x.png", png_text(SENTENCE)), "_static/x.png"),
    "left from elsewhere": (lambda a: a.write("_build/html/old/x.html", TITLE), "old/x.html"),
    "an old index": (
        lambda a: a.write("_build/html/old/x.pf_fragment", fragment(SENTENCE)),
        "old/x.pf_fragment",
    ),
}


@pytest.mark.parametrize(("leak", "name"), LEAKS.values(), ids=LEAKS.keys())
def test_leak_fails_the_build_and_is_named(
    held: Archive, leak: Callable[[Archive], object], name: str
) -> None:
    leak(held)
    built = held.build(strict=False)
    assert built.status != 0
    assert "Do not publish this build" in built.printed
    assert f"{name}: " in built.printed
    assert HELD in built.printed
    assert TITLE not in built.printed
    assert "harbour master" not in built.printed
    assert (built.out / name).is_file()


def test_build_without_a_leak_is_good(held: Archive) -> None:
    built = held.must_build()
    assert _holding(built, b"arbour") == []


def test_leak_is_found_again_until_it_is_gone(held: Archive) -> None:
    held.write("_build/html/old/x.html", TITLE)
    assert held.build().status != 0
    assert held.build().status != 0
    held.remove("_build/html/old/x.html")
    held.must_build()


def test_what_cannot_be_looked_into_fails_the_build(held: Archive) -> None:
    held.write("_build/html/old/x.gz", fragment(SENTENCE)[:-9])
    built = held.build()
    assert built.status != 0
    assert "whether it holds a secret cannot be told: old/x.gz cannot be unpacked" in built.printed


def test_broken_ledger_fails_the_build(held: Archive) -> None:
    held.write("releases/ledger.jsonl", "nonsense\n")
    built = held.build(strict=False)
    assert built.status != 0
    assert "whether it holds a secret cannot be told" in built.printed


def test_sentence_of_a_public_page_is_no_leak(held: Archive) -> None:
    held.write("releases/2021/gates.md", page(f"{SENTENCE}\n"))
    held.must_build()


def test_preview_is_not_looked_at(held: Archive) -> None:
    built = held.must_build("html", "-D", "pressroom_preview=1", out="preview")
    assert TITLE in built.read("releases/2022/harbour-gates-shut.html")


@pytest.mark.parametrize("builder", ["dirhtml", "singlehtml", "epub", "text", "latex"])
def test_every_builder_has_the_gate(held: Archive, builder: str) -> None:
    held.write(f"_build/{builder}/old/x.txt", TITLE)
    built = held.build(builder)
    assert built.status != 0
    assert "old/x.txt: the title of" in built.printed


def test_removed_paragraph_in_a_guide_page_fails_the_build(office: PressOffice) -> None:
    office.publish("2021/doors", page(f"{SENTENCE}\n"))
    office.publish("2021/gates", page("The gates are open.\n"))
    office.archive.must_build()
    office.remove("2021/doors", "It named a child.")
    office.archive.must_build()
    office.archive.write("notes.md", f"---\norphan: true\n---\n# Notes\n\nOnce: {SENTENCE}\n")
    built = office.archive.build()
    assert built.status != 0
    assert "notes.html: words that were removed of" in built.printed


@pytest.mark.parametrize("doctrees", ["_build/doctrees-html", "_build/html/.doctrees"])
@pytest.mark.parametrize("builder", ["html", "dirhtml"])
def test_newly_held_page_leaves_nothing_behind(held: Archive, builder: str, doctrees: str) -> None:
    options = ("-d", str(held.folder / doctrees))
    held.write(HELD, page(f"{SENTENCE}\n", title=TITLE))
    held.write("conf.py", held.read("conf.py") + "html_copy_source = True\n")
    before = held.must_build(builder, *options, out="html")
    assert _holding(before, b"arbour")
    held.write(HELD, HELD_PAGE)
    built = held.must_build(builder, *options, out="html")
    assert _holding(built, b"arbour", b"harbour") == []
    assert _names(held.folder / "_build", "harbour") == []


def test_removed_release_leaves_nothing_behind(office: PressOffice) -> None:
    office.publish("2021/doors", page(f"{SENTENCE}\n"))
    before = office.archive.must_build()
    assert _holding(before, b"harbour master")
    office.remove("2021/doors", "It named a child.")
    built = office.archive.must_build()
    assert _holding(built, b"harbour master") == []
    assert b"harbour master" not in _all_bytes(office.archive.folder / "_build")


def _holding(built: Built, *words: bytes) -> list[str]:
    files = built.files().items()
    return [name for name, data in files if any(word in data for word in words)]


def _names(folder: Path, part: str) -> list[Path]:
    return [path for path in folder.rglob("*") if part in path.name]


def _all_bytes(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
