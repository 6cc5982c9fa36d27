"""While the archive is served, pages are right at once, and a later build makes up for the rest."""

from __future__ import annotations

import shutil

import pytest

from tests.archive import QUOTE, Archive, Built, page
from tests.test_makefile import make

DOORS = "releases/2021/doors.md"
SERVING = ("-D", "pressroom_serving=1")


@pytest.fixture
def served(archive: Archive) -> Archive:
    """An archive that was built whole, and in which a page has changed since."""
    archive.write(DOORS, page(QUOTE, formerly="[/old/]"))
    archive.write("releases/2021/gates.md", page(title="Gates Open"))
    archive.must_build()
    return archive


def rebuilt(archive: Archive) -> Built:
    return archive.must_build("html", *SERVING)


def test_changed_page_and_the_lists_beside_it_are_right(served: Archive) -> None:
    served.write(DOORS, page(QUOTE.replace("wait", "stand"), title="Windows Open"))
    built = rebuilt(served)
    assert "Nobody should stand" in built.article("releases/2021/doors.html").get_text()
    assert "Windows Open" in built.article("index.html").get_text()


def test_what_no_page_shows_is_left_as_it_was(served: Archive) -> None:
    before = served.must_build().files()
    served.write(DOORS, page(QUOTE, title="Windows Open", formerly="[/older/]"))
    after = rebuilt(served).files()
    assert before.keys() == after.keys()
    changed = {name for name in after if after[name] != before[name]}
    shown = ("index.html", "objects.inv", "releases/", "_sources/")
    assert {name for name in changed if not name.startswith(shown)} == set()


def test_next_build_is_as_if_nothing_had_been_served(served: Archive) -> None:
    served.write(DOORS, page(QUOTE, title="Windows Open", formerly="[/older/]"))
    served.write("releases/2022/new.md", page(title="New", date="2022-01-05"))
    served.remove("releases/2021/gates.md")
    rebuilt(served)
    served.write("releases/2022/new.md", page("Newer.\n", title="Newer", date="2022-01-06"))
    rebuilt(served)
    made_up = served.must_build().files()
    shutil.rmtree(served.folder / "_build")
    assert made_up == served.must_build().files()


def test_make_serves_drafts_and_builds_the_whole_archive_first() -> None:
    _code, printed = make("--dry-run", "serve")
    first, then = (line for line in printed.splitlines() if ".venv/bin/sphinx-" in line)
    assert first.startswith(".venv/bin/sphinx-build -j auto -D pressroom_preview=1 ")
    assert first.endswith(" . _build/preview/html")
    assert then.startswith(".venv/bin/sphinx-autobuild --no-initial ")
    assert "-D pressroom_serving=1" in printed
