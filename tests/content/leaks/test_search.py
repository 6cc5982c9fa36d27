"""A leak of each kind is planted in a built site, and found."""

from __future__ import annotations

import gzip
import json
import os
from functools import reduce
from pathlib import Path

import pytest

from pressroom.content.editions.revision import remove
from pressroom.content.leaks import search as leaks_module
from pressroom.content.leaks.unpacking import Unreadable
from pressroom.outputs.searching.packing import packed
from tests.content.pages import page_text
from tests.content.planted import (
    atom,
    fragment,
    inventory,
    jpeg,
    pdf,
    pickled,
    png_international_text,
    png_packed_text,
    png_text,
    zipped,
)
from tests.content.secret_pages import EMAIL, HELD, HELD_TEXT, SENTENCE, SHORT, TITLE, Site
from tests.content.shelves import notice, recorded

PAGE = f"releases/{HELD}.md"
PLANTED: dict[str, tuple[str, str | bytes]] = {
    "text of a page": ("a.html", f"<p>{SENTENCE}</p>"),
    "text over two lines": ("a.html", f"<p>{SENTENCE.replace(' will ', chr(10) + 'will ')}</p>"),
    "text with emphasis": ("a.html", f"<p>{SENTENCE.replace('gate', '<em>ga</em>te')}</p>"),
    "text in capitals": ("a.html", f"<p>{SENTENCE.upper()}</p>"),
    "text without accents": ("a.html", f"<p>{SENTENCE.replace('ñ', 'n')}</p>"),
    "text without punctuation": ("a.html", f"<p>{SENTENCE.replace(',', '')}</p>"),
    "some words of the text": (
        "a.html",
        "<li>… will shut every single gate without telling anybody …</li>",
    ),
    "a short sentence": ("a.html", f"<p>“{SHORT}”</p>"),
    "title": ("years/2021.html", f'<li><a href="x.html"><span>{TITLE}</span></a></li>'),
    "attribute": ("a.html", f'<meta property="og:title" content="{TITLE}" />'),
    "entities": ("a.html", f"<p>&#72;{SENTENCE.replace('ñ', '&ntilde;')}</p>"),
    "comment": ("a.html", f"<!-- to come: {TITLE} -->"),
    "JSON in a script": (
        "a.html",
        f'<script type="application/ld+json">{json.dumps({"text": SENTENCE})}</script>',
    ),
    "address": ("a.html", '<a href="../2021/harbour-gates-shut.html">more</a>'),
    "address in JSON": ("a.json", r'{"url": "\/releases\/2021\/harbour-gates-shut\/"}'),
    "name of a page": ("a.html", '<a href="harbour-gates-shut.html#x">more</a>'),
    "e-mail address": ("a.html", f'<a href="mailto:{EMAIL}">write</a>'),
    "phone": ("a.html", "<p>Call 347.555.0142.</p>"),
    "link to share": (
        "a.html",
        f'<a href="https://x.example/?t={TITLE.replace(" ", "%20")}">x</a>',
    ),
    "index of the search": (
        "pagefind/fragment/en_1.pf_fragment",
        fragment(f"One. {SENTENCE} Two."),
    ),
    "table of the search": (
        "pagefind/2021/table.packed",
        gzip.compress(json.dumps({"facets": {"topic": {"values": [TITLE]}}}).encode()),
    ),
    "pack of the search": (
        "pagefind/said-2021/shown/0123456789ab-0.packed",
        packed([["/releases/2021/x.html#a", f"One. {SENTENCE} Two.", {"title": "x"}]]),
    ),
    "source": (f"_sources/releases/{HELD}.md.txt", "nothing"),
    "words of a source": ("_sources/x.md.txt", HELD_TEXT),
    "inventory": ("objects.inv", inventory(f"x press:release 1 x.html {TITLE}\n")),
    "address in an inventory": ("objects.inv", inventory(f"{HELD} press:release 1 x.html -\n")),
    "map of the site": ("sitemap.xml", f"<url><loc>https://x.org/{HELD}.html</loc></url>"),
    "feed": ("feed.xml", atom(SENTENCE)),
    "record": ("records.json", json.dumps([{"title": TITLE}])),
    "table": ("records.csv", f'2021,"{TITLE}",statement\n'),
    "drawing": ("_images/a.svg", f"<svg><text>{TITLE}</text></svg>"),
    "name of an image": ("_images/plan-of-gates.png", png_text("x")),
    "text in an image": ("_images/a.png", png_text(SENTENCE)),
    "packed text in an image": ("_images/a.png", png_packed_text(SENTENCE)),
    "international text in an image": ("_images/a.png", png_international_text(SENTENCE)),
    "title of a photograph": ("_images/a.jpg", jpeg(SENTENCE)),
    "doctree": (".doctrees/a.doctree", pickled(SENTENCE)),
    "title in a doctree": (".doctrees/a.doctree", pickled(f"{TITLE}, and so on: " + "x" * 40)),
    "PDF": ("_static/a.pdf", pdf(SENTENCE)),
    "member of a zip": ("_static/press-kit.zip", zipped("a.txt", SENTENCE)),
    "name in a zip": ("_static/press-kit.zip", zipped("plan-of-gates.png", b"x")),
    "page of a book": ("a.epub", zipped("a.xhtml", f"<h1>{TITLE}</h1>")),
    "zip in a zip": ("a.zip", zipped("b.zip", zipped("a.txt", SENTENCE))),
    "UTF-16": ("a.txt", SENTENCE.encode("utf-16")),
    "UTF-16 without a mark": ("a.txt", SENTENCE.encode("utf-16-be")),
    "Windows-1252": ("a.txt", f"“{SENTENCE}”".encode("cp1252")),
    "compressed for the server": ("a.html.gz", gzip.compress(f"<p>{SENTENCE}</p>".encode())),
    "name of a folder": ("2021/harbour-gates-shut/index.html", "<p>Nothing here.</p>"),
}


@pytest.mark.parametrize(("name", "data"), PLANTED.values(), ids=PLANTED.keys())
def test_planted_leak_is_found(tmp_path: Path, name: str, data: str | bytes) -> None:
    site = Site.of(tmp_path)
    assert site.leaks() == []
    site.plant(name, data)
    found = site.leaks()
    assert found != []
    assert all(leak.endswith(f" of {PAGE}") for leak in found)
    # The folder too, where that is the leak.
    assert all(name in leak or name.startswith(leak.partition(":")[0]) for leak in found)


def test_it_says_what_leaked_without_repeating_it(tmp_path: Path) -> None:
    site = Site.of(tmp_path)
    site.plant("a.html", f"<h1>{TITLE}</h1><p>{SHORT}</p>")
    assert site.leaks() == [
        f"a.html: a sentence of {PAGE}",
        f"a.html: the title of {PAGE}",
    ]


def test_leak_in_every_page_is_told_of_every_page(tmp_path: Path) -> None:
    site = Site.of(tmp_path)
    for name in ("a.html", "b.html", "c.html"):
        site.plant(name, f"<nav><p>{TITLE}</p></nav>")
    assert len(site.leaks()) == 3


@pytest.mark.parametrize(
    "page",
    ["releases/2020/gates.md", "index.md", "guide/gates.md"],
)
@pytest.mark.parametrize(
    "text",
    [
        f"{TITLE}. {SENTENCE} {SHORT}",
        f"{TITLE}. {SENTENCE.replace('every', '[every](https://example.org/a-page)')} {SHORT}",
    ],
    ids=["plain", "with a link"],
)
def test_what_also_stands_in_a_public_page_is_no_leak(tmp_path: Path, page: str, text: str) -> None:
    site = Site.of(tmp_path)
    site.plant("a.html", f"<h1>{TITLE}</h1><p>{SENTENCE} {SHORT}</p>")
    assert site.leaks() != []
    site.write(page, page_text(text))
    assert site.leaks() == []


@pytest.mark.parametrize("page", ["releases/2020/gates.md", "held/gates.md", "_drafts/gates.md"])
def test_what_stands_in_another_page_that_is_not_public_is_a_leak(
    tmp_path: Path, page: str
) -> None:
    site = Site.of(tmp_path)
    site.plant("a.html", f"<h1>{TITLE}</h1>")
    site.write(page, page_text(f"{TITLE}.", draft="true"))
    assert f"a.html: the title of {PAGE}" in site.leaks()


@pytest.mark.parametrize("title", ["Search", "Press release", "The Doors are open"])
def test_common_title_is_no_leak(tmp_path: Path, title: str) -> None:
    site = Site.of(tmp_path, gates=page_text("x", title=title, draft="true"))
    site.plant("a.html", f"<h1>{title}</h1><p>See there: {title}</p>")
    assert site.leaks() == []


def test_title_of_one_word_leaks_where_it_stands_alone(tmp_path: Path) -> None:
    site = Site.of(tmp_path, gates=page_text("x", title="Xylophones", draft="true"))
    site.plant("a.html", "<p>They play xylophones.</p>")
    assert site.leaks() == []
    site.plant("a.html", '<li><a href="x">Xylophones</a></li>')
    assert site.leaks() == ["a.html: the title of releases/2021/gates.md"]


@pytest.mark.parametrize(
    "public",
    ["harbour-gates-shut-again.html", "a-harbour-gates-shut.html", "harbour_gates_shut.html"],
)
def test_longer_name_is_another_one(tmp_path: Path, public: str) -> None:
    site = Site.of(tmp_path)
    site.plant(f"releases/2021/{public}", "<p>x</p>")
    assert site.leaks() == []


def test_contact_of_a_public_release_is_no_secret(tmp_path: Path) -> None:
    contact = f":::{{contact}} Kelsey Parsons\n:phone: 347-555-0142\n:email: {EMAIL}\n:::\n"
    site = Site.of(tmp_path, gates=page_text(contact))
    site.plant("a.html", f"<p>Kelsey Parsons, (347) 555-0142, {EMAIL}</p>")
    assert site.leaks() == []


def test_removed_paragraph_in_a_guide_page_is_found(tmp_path: Path) -> None:
    shelf = recorded(tmp_path, doors=page_text(SENTENCE))
    remove(shelf, "2021/doors", notice())
    site = Site(tmp_path, shelf)
    site.write("guide/example.md", f"# An example\n\nIt said: {SENTENCE}\n")
    site.plant("guide/example.html", f"<p>It said: {SENTENCE}</p>")
    assert site.leaks() == ["guide/example.html: words that were removed of releases/2021/doors.md"]


def test_removed_words_that_another_release_says_are_no_leak(tmp_path: Path) -> None:
    shelf = recorded(tmp_path, doors=page_text(SENTENCE), gates=page_text(f"We say: {SENTENCE}"))
    remove(shelf, "2021/doors", notice())
    site = Site(tmp_path, shelf)
    site.plant("releases/2021/gates.html", f"<p>We say: {SENTENCE}</p>")
    assert site.leaks() == []


def test_removed_attribution_is_no_leak_where_a_public_quote_has_it(tmp_path: Path) -> None:
    name, role, organization = "Oscar Chacón", "the executive director for life", "Alianza Americas"
    quote = f":::{{quote}} {name}\n:organization: {organization}\n:role: {role}\n\n“No.”\n:::"
    said = f"“No,” said {name}, {role}, {organization}."
    shelf = recorded(tmp_path, doors=page_text(said), gates=page_text(quote))
    remove(shelf, "2021/doors", notice())
    site = Site(tmp_path, shelf)
    site.plant("records/quotes.csv", f"{name},{role},{organization}")
    assert site.leaks() == []


def test_removed_words_that_the_directory_says_of_an_organization_are_no_leak(
    tmp_path: Path,
) -> None:
    shelf = recorded(tmp_path, doors=page_text(SENTENCE))
    remove(shelf, "2021/doors", notice())
    site = Site(tmp_path, shelf)
    site.write("directory.yml", f"organizations:\n  a: {{name: A, description: '{SENTENCE}'}}\n")
    site.plant("releases/2021/gates.html", f"<script>{SENTENCE}</script>")
    assert site.leaks() == []


def test_removed_words_are_no_leak_where_a_public_quote_says_them_with_a_pause(
    tmp_path: Path,
) -> None:
    said = page_text("“We will not wait,” said Kelsey Parsons. “We march on Monday morning.”")
    shelf = recorded(tmp_path, doors=page_text("We will not wait. We march on Monday."), gates=said)
    remove(shelf, "2021/doors", notice())
    site = Site(tmp_path, shelf)
    site.plant("records/quotes.csv", "We will not wait, We march on Monday morning.")
    assert site.leaks() == []


def test_kept_edition_of_a_removed_release_is_found_by_its_name(tmp_path: Path) -> None:
    shelf = recorded(tmp_path, doors=page_text(SENTENCE))
    remove(shelf, "2021/doors", notice())
    site = Site(tmp_path, shelf)
    site.plant("releases/2021/doors.html", "<p>Removed.</p>")
    assert site.leaks() == []
    site.plant("releases/2021/doors/edition-1.html", "<p>x</p>")
    assert site.leaks() == [
        "releases/2021/doors/edition-1.html: the address of an edition of releases/2021/doors.md"
    ]


def test_kept_texts_of_a_hidden_page_are_secret_too(tmp_path: Path) -> None:
    shelf = recorded(tmp_path, doors=page_text(SENTENCE))
    shelf.path("2021/doors").write_text(page_text("Nothing.", draft="true"), encoding="utf-8")
    site = Site(tmp_path, shelf)
    site.plant("a.html", f"<p>{SENTENCE}</p>")
    assert site.leaks() == ["a.html: words of the text of releases/2021/doors.md"]


UNREADABLE: dict[str, tuple[str, bytes]] = {
    "a damaged gzip": ("a.pf_fragment", fragment(SENTENCE)[:-20]),
    "a damaged zip": ("a.zip", zipped("a.txt", SENTENCE)[:-30]),
    "7z": ("a.7z", b"7z\xbc\xaf\x27\x1c\0\4"),
    "an encrypted PDF": ("a.pdf", b"%PDF-1.7\ntrailer <</Encrypt 5 0 R>>"),
    "a zip in a zip, and so on": (
        "a.zip",
        reduce(lambda inner, _layer: zipped("a.zip", inner), range(9), b"x"),
    ),
}


@pytest.mark.parametrize(("name", "data"), UNREADABLE.values(), ids=UNREADABLE.keys())
def test_what_cannot_be_looked_into_stops_the_gate(tmp_path: Path, name: str, data: bytes) -> None:
    site = Site.of(tmp_path)
    site.plant(name, data)
    with pytest.raises(Unreadable, match=name):
        site.leaks()


def test_bomb_stops_the_gate_before_it_fills_the_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pressroom.content.leaks.unpacking.MOST_BYTES", 1_000_000)
    site = Site.of(tmp_path)
    site.plant("a.gz", gzip.compress(bytes(2_000_000)))
    with pytest.raises(Unreadable, match="unpacks to more than"):
        site.leaks()


def test_link_that_leads_nowhere_stops_the_gate(tmp_path: Path) -> None:
    site = Site.of(tmp_path)
    (tmp_path / "_build/html/a.html").symlink_to(tmp_path / "nowhere")
    with pytest.raises(Unreadable, match=r"a\.html is neither a file nor a folder"):
        site.leaks()


def test_pipe_stops_the_gate_and_does_not_hang_it(tmp_path: Path) -> None:
    site = Site.of(tmp_path)
    os.mkfifo(tmp_path / "_build/html/pipe")
    with pytest.raises(Unreadable):
        site.leaks()


def test_linked_folder_is_looked_into_once(tmp_path: Path) -> None:
    site = Site.of(tmp_path)
    outside = tmp_path / "_outside"
    outside.mkdir()
    (outside / "a.html").write_text(f"<p>{SENTENCE}</p>", encoding="utf-8")
    (outside / "loop").symlink_to(outside)
    (tmp_path / "_build/html/linked").symlink_to(outside)
    assert site.leaks() == [f"linked/a.html: words of the text of {PAGE}"]


def test_without_secrets_nothing_is_read(tmp_path: Path) -> None:
    site = Site.of(tmp_path, **{"harbour-gates-shut": page_text()})
    site.plant("a.7z", UNREADABLE["7z"][1])
    assert site.leaks() == []


@pytest.mark.parametrize(
    "part", ["<a", "<p", "&", "\\", "%", "x\x9c", "\0a", "](<", ".”", "< p >", "\n[a"]
)
def test_long_and_hostile_file_takes_a_moment(tmp_path: Path, part: str) -> None:
    site = Site.of(tmp_path)
    site.plant("a.html", (part * 1_000_000).encode("latin-1", "replace") + SENTENCE.encode())
    assert site.leaks() == [f"a.html: words of the text of {PAGE}"]


def test_empty_folder_is_found_by_its_name(tmp_path: Path) -> None:
    site = Site.of(tmp_path)
    (tmp_path / f"_build/html/releases/{HELD}").mkdir(parents=True)
    assert f"releases/{HELD}: the address of {PAGE}" in site.leaks()


def test_two_processes_find_what_one_does(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leaks_module, "FEW", 9)
    site = Site.of(tmp_path)
    for number in range(9):
        site.plant(f"{number}.html", f"<p>{number}</p><p>{TITLE if number % 4 else SHORT}</p>")
    assert site.leaks(processes=2) == site.leaks()
    assert len(site.leaks()) == 9
