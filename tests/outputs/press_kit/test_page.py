"""The press kit below a release's text, as readers and machines find it."""

from __future__ import annotations

import pytest

from tests import press_kits
from tests.archive import Archive, Built, page
from tests.outputs.feeds.reading import atom, contents, json_feed
from tests.outputs.metadata.reading import Head
from tests.outputs.reading import links, text_of, texts

SITE = "https://press.example.org/"
FOLDER = f"{SITE}releases/2021/doors/"
FACTS = press_kits.PDF.ljust(2_345, b"\n")


def built(archive: Archive, builder: str = "html", **front_matter: str) -> Built:
    """Build an archive of one release with a picture and a document."""
    archive.write("releases/2021/doors.md", page(attachments=press_kits.KIT, **front_matter))
    archive.write("releases/2021/doors/photo.png", press_kits.png(1200, 800))
    archive.write("releases/2021/doors/facts.pdf", FACTS)
    return archive.must_build(builder)


@pytest.mark.parametrize(
    ("builder", "name"),
    [("html", "releases/2021/doors.html"), ("dirhtml", "releases/2021/doors/index.html")],
)
def test_files_are_where_the_page_says(archive: Archive, builder: str, name: str) -> None:
    site = built(archive, builder)
    (image,) = site.article(name).select(".press-kit figure > img")
    photo = "releases/2021/doors/photo.png"
    assert links(site, name, ".press-kit a[download]") == {
        "Download photo.png": photo,
        "Download facts.pdf": "releases/2021/doors/facts.pdf",
    }
    assert str(image["src"]).endswith("photo.png")
    assert (site.out / photo).read_bytes() == press_kits.png(1200, 800)
    assert (site.out / "releases/2021/doors/facts.pdf").read_bytes() == FACTS


def test_page_shows_what_must_be_known_of_a_file(archive: Archive) -> None:
    site = built(archive)
    name = "releases/2021/doors.html"
    (image,) = site.article(name).select(".press-kit figure > img")
    assert image["alt"] == 'Three open "doors" & <b>'
    assert (image["width"], image["height"], image["loading"]) == ("1200", "800", "lazy")
    assert texts(site, name, ".press-kit figcaption > p")[:3] == [
        "The doors",
        "Open since noon.",
        "Photo: Ana Example · CC-BY-4.0",
    ]
    photo, facts = texts(site, name, ".press-kit .kit-facts")
    assert photo.startswith("Download photo.png · image (PNG) · 1,200 × 800 pixels · ")
    assert facts == "Download facts.pdf · document (PDF) · 2.3 kB"
    licence = "https://creativecommons.org/licenses/by/4.0/"
    assert links(site, name, ".press-kit .kit-credit a") == {"CC-BY-4.0": licence}
    assert "Three open doors" not in text_of(site.article(name))


def test_words_of_a_file_are_in_the_language_of_the_release(archive: Archive) -> None:
    site = built(archive, language="fr")
    (image,) = site.article("releases/2021/doors.html").select(".press-kit img")
    (caption,) = site.article("releases/2021/doors.html").select(".press-kit .kit-caption")
    (kit,) = site.article("releases/2021/doors.html").select(".press-kit")
    assert (image["lang"], caption["lang"], kit["lang"]) == ("fr", "fr", "en")


def test_press_kit_speaks_the_language_of_the_release(archive: Archive) -> None:
    (kit,) = built(archive, language="es").article("releases/2021/doors.html").select(".press-kit")
    assert kit["lang"] == "es"
    assert "Material para la prensa" in kit.get_text()


def test_release_without_attachments_has_no_press_kit(archive: Archive) -> None:
    archive.write("releases/2021/doors.md", page())
    assert "Press kit" not in archive.must_build().read("releases/2021/doors.html")


@pytest.mark.parametrize("builder", ["text", "man", "singlehtml", "latex", "xml"])
def test_other_builders_name_the_files_and_where_they_are(archive: Archive, builder: str) -> None:
    site = built(archive, builder)
    said = "".join(path.read_text("utf-8") for path in site.out.rglob("*") if path.suffix in ENDS)
    said = (
        said.replace("\\:", "").replace("\\", "").replace("sphinxhyphen{}", "-").replace("\n", " ")
    )
    for words in ("Press kit", "The doors", "Open since noon.", "Photo: Ana Example"):
        assert words in said
    assert f"{FOLDER}photo.png" in said
    assert not list(site.out.rglob("photo.png"))


ENDS = (".txt", ".1", ".html", ".tex", ".xml")


def test_feeds_enclose_the_files(archive: Archive) -> None:
    site = built(archive)
    (entry,) = atom(site, "feed").entries
    assert [(e.href, e.type, e.length) for e in entry.enclosures] == [
        (f"{FOLDER}photo.png", "image/png", str(len(press_kits.png(1200, 800)))),
        (f"{FOLDER}facts.pdf", "application/pdf", str(len(FACTS))),
    ]
    (item,) = json_feed(site, "feed")["items"]
    assert item["attachments"][1] == {
        "url": f"{FOLDER}facts.pdf",
        "mime_type": "application/pdf",
        "title": "Fact sheet",
        "size_in_bytes": 2_345,
    }
    assert f'src="{FOLDER}photo.png"' in contents(site, "feed")[0]


def test_machines_are_told_of_the_files(archive: Archive) -> None:
    head = Head(built(archive), "releases/2021/doors.html")
    image, document = head.data["image"], head.data["associatedMedia"]
    assert (image["@type"], image["contentUrl"]) == ("ImageObject", f"{FOLDER}photo.png")
    assert image["creditText"] == "Photo: Ana Example"
    assert image["license"] == "https://creativecommons.org/licenses/by/4.0/"
    assert (document["@type"], document["name"]) == ("DigitalDocument", "Fact sheet")
    assert document["copyrightNotice"] == "Free for the press"
    assert head.graph("og:image") == [f"{FOLDER}photo.png"]
    assert head.graph("og:image:alt") == ['Three open "doors" & <b>']
    assert head.graph("og:image:width") == ["1200"]
    assert head.named("description") == ["The doors are open."]
