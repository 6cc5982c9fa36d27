"""Pages under embargo and drafts are kept out before Sphinx discovers them."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.archive import QUOTE, Archive, page
from tests.outputs.test_builders import BUILDERS

SECRET = "Xylophone"
HELD = "releases/2022/held.md"
BEFORE = ("-D", "pressroom_now=2022-01-01T00:00+00:00")
AFTER = ("-D", "pressroom_now=2022-01-03T00:00+00:00")
EMBARGO = "2022-01-02T09:00-05:00"


def held_page(**front_matter: str) -> str:
    body = f"{QUOTE}\nThe {SECRET} orchestra will play tonight at the old gate.\n"
    return page(body, title=f"{SECRET} orchestra plays", **({"embargo": EMBARGO} | front_matter))


@pytest.fixture
def held(archive: Archive) -> Archive:
    archive.write("releases/2021/doors.md", page())
    archive.write(HELD, held_page())
    return archive


def everything(folder: Path) -> bytes:
    """Return all names and bytes below *folder*, in small letters."""
    paths = [path for path in folder.rglob("*") if path.is_file()]
    return b"".join(str(path).encode() + path.read_bytes() for path in paths).lower()


@pytest.mark.parametrize("builder", BUILDERS)
def test_no_builder_shows_a_held_page(held: Archive, builder: str) -> None:
    held.must_build(builder, *BEFORE, "-D", "copyright=us")
    written = everything(held.folder / "_build")
    assert b"doors" in written
    assert SECRET.lower().encode() not in written
    assert b"2022/held" not in written


def test_parallel_build_does_not_show_it(fiction: Archive) -> None:
    fiction.write(HELD, held_page(issuers="[]").replace("issuers: []\n", _issuers(fiction)))
    fiction.must_build("html", *BEFORE, "-j", "4")
    assert SECRET.lower().encode() not in everything(fiction.folder / "_build")


def _issuers(archive: Archive) -> str:
    """Return the line of the issuers of some release."""
    text = next((archive.folder / "releases").rglob("*.md")).read_text(encoding="utf-8")
    return next(line for line in text.splitlines(keepends=True) if line.startswith("issuers:"))


@pytest.mark.parametrize(
    "name",
    ["a[1]", "what?", "star*", "a[!b]", "{a}", "a b", "año", "a]b", "!a", "**", "a'b", "A"],
)
def test_name_with_special_characters_is_hidden_like_any_other(held: Archive, name: str) -> None:
    held.write(f"releases/2022/{name}.md", held_page())
    built = held.must_build("html", *BEFORE)
    assert SECRET.lower().encode() not in everything(built.out)


def test_name_with_special_characters_hides_no_other_page(held: Archive) -> None:
    held.write("releases/2022/a[bc].md", held_page())
    held.write("releases/2022/ab.md", page(title="Another page"))
    built = held.must_build("html", *BEFORE)
    assert (built.out / "releases/2022/ab.html").is_file()


def test_page_in_a_linked_folder_is_refused(held: Archive, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "a.md").write_text(held_page(), encoding="utf-8")
    (held.folder / "releases/linked").symlink_to(outside)
    built = held.build("html", *BEFORE, strict=False)
    assert built.status != 0
    assert f"{SECRET} orchestra" not in built.printed
    assert not list(built.out.rglob("*.html"))


def test_page_with_an_error_is_hidden_all_the_same(held: Archive) -> None:
    held.write(HELD, held_page(topics="[no-such-topic]"))
    held.must_build("html", *BEFORE)


def test_page_appears_when_its_embargo_lifts(held: Archive) -> None:
    held.must_build("html", *BEFORE)
    built = held.must_build("html", *AFTER)
    assert SECRET in built.read("releases/2022/held.html")
    assert SECRET in built.read("index.html")


def test_embargo_lifts_at_its_very_instant(held: Archive) -> None:
    built = held.must_build("html", "-D", "pressroom_now=2022-01-02T13:59:59Z")
    assert not (built.out / "releases/2022/held.html").exists()
    built = held.must_build("html", "-D", "pressroom_now=2022-01-02T14:00Z")
    assert (built.out / "releases/2022/held.html").exists()


def test_embargo_that_lifts_makes_only_its_own_page_be_read(held: Archive) -> None:
    for number in range(5):
        held.write(f"releases/2020/{number}.md", page(title=f"Page {number}", date="2020"))
    held.must_build("html", *BEFORE)
    before = _doctrees(held)
    time.sleep(0.01)
    held.must_build("html", *AFTER)
    after = _doctrees(held)
    assert [name for name in after if after[name] != before.get(name)] == ["held.doctree"]


def _doctrees(archive: Archive) -> dict[str, int]:
    folder = archive.folder / "_build/doctrees-html/releases"
    return {path.name: path.stat().st_mtime_ns for path in folder.rglob("*.doctree")}


@pytest.mark.parametrize(
    ("epoch", "is_public"),
    [("1641000000", False), ("1641200000", True), ("99999999999", True)],
    ids=["before", "after", "far ahead"],
)
def test_epoch_is_the_clock(
    held: Archive, monkeypatch: pytest.MonkeyPatch, epoch: str, is_public: bool
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    built = held.must_build("html")
    assert (built.out / "releases/2022/held.html").exists() is is_public


def test_epoch_ahead_lifts_no_embargo(held: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    held.write(HELD, held_page(embargo="2999-01-01T00:00Z"))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "99999999999")
    built = held.must_build("html")
    assert not (built.out / "releases/2022/held.html").exists()


@pytest.mark.parametrize("now", ["2022-01-01T00:00", "2022-01-01", "soon"])
def test_moment_without_an_offset_is_refused(held: Archive, now: str) -> None:
    built = held.build("html", "-D", f"pressroom_now={now}")
    assert built.status != 0
    assert "pressroom_now" in built.printed
    assert "2021-12-02T09:00-05:00" in built.printed


@pytest.mark.parametrize(("draft", "is_public"), [("true", False), ("yes", False), ("no", True)])
def test_draft_is_hidden(held: Archive, draft: str, is_public: bool) -> None:
    held.write(HELD, page(title="x", draft=draft))
    built = held.must_build("html")
    assert (built.out / "releases/2022/held.html").exists() is is_public
