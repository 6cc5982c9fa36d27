"""What previews and reference managers read in the head of a page."""

from __future__ import annotations

import pytest

from tests.archive import QUOTE, Archive, page
from tests.outputs.metadata.reading import Head

DOORS = "releases/2021/doors.html"
ADDRESS = "https://press.example.org/releases/2021/doors.html"
CONTACT = ":::{contact} Kelsey Parsons\n:email: press@example.org\n:::\n\n"


def _head(archive: Archive, body: str = "The doors are open.\n", **keys: str) -> Head:
    archive.write("releases/2021/doors.md", page(body, **keys))
    return Head(archive.must_build(), DOORS)


def test_preview_shows_title_and_first_words(archive: Archive) -> None:
    head = _head(archive, f"{CONTACT}*The* doors\nare “open”.\n\nMore.\n", subtitle="Three cities")
    assert head.graph("og:type") == ["article"]
    assert head.graph("og:title") == ["Doors Open"]
    assert head.graph("og:description") == head.named("description") == ["The doors are “open”."]
    assert head.graph("og:url") == [ADDRESS]
    assert head.graph("og:site_name") == ["A press archive"]
    assert head.graph("og:locale") == ["en_US"]
    assert head.graph("article:published_time") == ["2021-12-02"]
    assert head.graph("article:modified_time") == []
    assert head.graph("article:tag") == ["Asylum"]
    assert head.named("twitter:card") == ["summary"]
    assert head.graph("og:image") == []


def test_release_that_begins_with_a_quote_is_previewed_by_it(archive: Archive) -> None:
    assert _head(archive, QUOTE).graph("og:description") == [
        "“Nobody should wait,” said Oscar Chacón. “These doors are open.”"
    ]


def test_long_beginning_is_cut_between_words(archive: Archive) -> None:
    (said,) = _head(archive, "open doors " * 90).graph("og:description")
    words = said.removesuffix(" …").split()
    assert said.endswith(" …")
    assert len(said) <= 301
    assert set(words) == {"open", "doors"}


def test_preview_has_the_archives_picture(archive: Archive) -> None:
    archive.write("_static/preview.png", b"")
    settings = 'html_static_path = ["_static"]\npressroom_share_image = "_static/preview.png"\n'
    archive.write("conf.py", archive.read("conf.py") + settings)
    head = _head(archive)
    assert head.graph("og:image") == ["https://press.example.org/_static/preview.png"]
    assert head.named("twitter:card") == ["summary_large_image"]


@pytest.mark.parametrize(
    ("date", "told"), [("2021-12-02", "2021/12/02"), ("2021-12", "2021/12"), ("2021~", "2021")]
)
def test_reference_manager_stores_the_release(archive: Archive, date: str, told: str) -> None:
    # The names are those that Zotero’s Embedded Metadata looks for.
    head = _head(
        archive, date=date, issuers="[alianza-americas, presente-org]", topics="[asylum, wages]"
    )
    assert head.named("citation_title") == ["Doors Open"]
    assert head.named("citation_publication_date") == [told]
    assert head.named("citation_author") == ["Alianza Americas", "Presente.org"]
    assert head.named("citation_publisher") == ["Alianza Americas; Presente.org"]
    assert head.named("citation_public_url") == [ADDRESS]
    assert head.named("citation_language") == ["en"]
    assert head.named("citation_keywords") == ["Asylum", "Wages"]


def test_archive_without_address_names_none(archive: Archive) -> None:
    archive.write("conf.py", archive.read("conf.py").replace("https://press.example.org/", ""))
    archive.write("releases/2021/doors.md", page(QUOTE, formerly="[/old/]"))
    built = archive.must_build()
    head = Head(built, DOORS)
    assert head.graph("og:url") == head.named("citation_public_url") == []
    assert "url" not in head.data
    assert not (built.out / "sitemap.xml").exists()
    assert not (built.out / "robots.txt").exists()
    assert (built.out / "old/index.html").is_file()


def test_every_page_that_is_sought_describes_itself(archive: Archive) -> None:
    archive.write("index.md", "# Archive\n\n:::{search-box}\n:::\n\nAll we have said.\n")
    archive.write("releases/2021/doors.md", page())
    built = archive.must_build()
    assert Head(built, "index.html").named("description") == ["All we have said."]
    assert Head(built, "topics/asylum.html").named("description") == [
        "Press releases and statements under “Asylum” in: A press archive."
    ]
    assert Head(built, "search.html").named("description") == [
        "Search the archive: A press archive"
    ]


def test_picture_of_the_archive_that_is_missing_is_told(archive: Archive) -> None:
    archive.write("conf.py", archive.read("conf.py") + 'pressroom_share_image = "_static/no.png"\n')
    built = archive.build()
    assert built.status == 1
    assert "WARNING: conf.py: pressroom_share_image is '_static/no.png'" in built.printed
