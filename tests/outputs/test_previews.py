"""What a preview shows that the public does not see, and that it says so."""

from __future__ import annotations

import pytest

from tests.archive import Archive, Built, page
from tests.outputs.reading import robots, texts

PREVIEW = ("-D", "pressroom_preview=1", "-D", "pressroom_now=2022-01-01T00:00+00:00")
PUBLIC = ("-D", "pressroom_now=2022-01-01T00:00+00:00")


@pytest.fixture
def hidden(archive: Archive) -> Archive:
    embargo = "2022-01-02T09:00-05:00"
    archive.write("releases/2022/held.md", page(title="Xylophones", date="2022", embargo=embargo))
    archive.write("releases/2022/draft.md", page(title="Zithers", date="2022", draft="true"))
    archive.write("releases/2021/doors.md", page())
    return archive


def test_preview_says_of_each_page_why_it_is_not_public(hidden: Archive) -> None:
    built = hidden.must_build("html", *PREVIEW, out="preview")
    assert texts(built, "releases/2022/held.html", ".banner") == [
        "Under embargo until January 2, 2022, 9:00 AM (UTC-05:00)."
    ]
    assert texts(built, "releases/2022/draft.html", ".banner") == ["A draft. It is not public."]
    assert texts(built, "releases/2021/doors.html", ".banner") == []
    assert texts(built, "years/2022.html", ".facts .status") == ["Under embargo", "Draft"]


def test_preview_is_not_for_search_engines(hidden: Archive) -> None:
    built = hidden.must_build("html", *PREVIEW, out="preview")
    pages = [path.relative_to(built.out).as_posix() for path in built.out.rglob("*.html")]
    assert len(pages) > 10
    assert [name for name in pages if robots(built, name) != ["noindex"]] == []
    notices = {str(built.html(name).select_one(".site-notice")) for name in pages}
    assert len(notices) == 1
    assert "A preview. It may show what is not public yet" in notices.pop()


def test_public_build_shows_nothing_of_it(hidden: Archive) -> None:
    built = hidden.must_build("html", *PUBLIC)
    assert _holding(built, b"Xylophones", b"Zithers", b"2022/held", b"2022/draft") == []


@pytest.mark.parametrize("role", ["release", "quote"])
def test_reference_to_a_hidden_page_names_only_what_its_author_wrote(
    hidden: Archive, role: str
) -> None:
    target = "2022/held" if role == "release" else "2022/held#oscar-chacon-we-stay"
    hidden.write("index.md", f"# An archive\n\n{{{role}}}`{target}`\n")
    built = hidden.build("html", *PUBLIC)
    assert built.status == 1
    assert f"“{target}” is not public, and this page is." in built.printed
    assert "Xylophones" not in built.printed
    assert _holding(built, b"Xylophones") == []


def _holding(built: Built, *words: bytes) -> list[str]:
    files = built.files().items()
    return [name for name, content in files if any(word in content for word in words)]
