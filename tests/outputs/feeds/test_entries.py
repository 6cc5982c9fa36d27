"""An entry of a feed says what the release's page says."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup

from tests.archive import QUOTE, Archive, page
from tests.outputs.feeds.reading import atom, contents, json_feed, titles
from tests.outputs.press_office import PressOffice

SITE = "https://press.example.org/"
TAG = "tag:press.example.org,2026:"
BODY = f"""\
:::{{contact}} Ana Paz
:phone: (202) 555-0143
:::

The doors & [gates](https://example.org/gates) are open, see {{release}}`2020/b`.

{QUOTE}"""


@pytest.fixture
def filled(archive: Archive) -> Archive:
    issuers = "[alianza-americas, presente-org]"
    archive.write("releases/2021/a.md", page(BODY, title="Doors <open>", issuers=issuers))
    archive.write("releases/2020/b.md", page(date="2020-05", title="Puertas", language="es"))
    return archive


@pytest.mark.parametrize(
    ("builder", "address"),
    [("html", "releases/2021/a.html"), ("dirhtml", "releases/2021/a/")],
)
def test_every_field_is_the_releases(filled: Archive, builder: str, address: str) -> None:
    built = filled.must_build(builder)
    first, second = atom(built, "feed").entries
    assert first.id == f"{TAG}releases/2021/a"
    assert BeautifulSoup(first.title, "html.parser").get_text() in ("Doors ", "Doors <open>")
    assert first.link == SITE + address
    assert first.published == first.updated == "2021-12-02T12:00:00Z"
    assert [author.name for author in first.authors] == ["Alianza Americas", "Presente.org"]
    assert [person.name for person in first.contributors] == ["Oscar Chacón"]
    assert [(tag.term, tag.label) for tag in first.tags] == [
        ("asylum", "Asylum"),
        ("statement", "Statement"),
    ]
    assert (first.content[0].language, second.content[0].language) == ("en", "es")
    assert second.published == "2020-05-01T12:00:00Z"
    item, rough = json_feed(built, "feed")["items"]
    assert item["title"] == "Doors <open>"
    assert (item["id"], item["url"]) == (first.id, first.link)
    assert (item["date_published"], item["date_modified"]) == (first.published, first.updated)
    assert [author["name"] for author in item["authors"]] == ["Alianza Americas", "Presente.org"]
    assert item["tags"] == ["Asylum", "Statement"]
    assert (item["language"], rough["language"]) == ("en", "es")
    assert rough["_pressroom"]["date"] == "2020-05"
    assert "mayo de 2020" in rough["content_html"]


@pytest.mark.parametrize("builder", ["html", "dirhtml"])
def test_text_is_whole_and_stands_by_itself(filled: Archive, builder: str) -> None:
    built = filled.must_build(builder)
    text = BeautifulSoup(contents(built, "feed")[0], "html.parser")
    said = text.get_text()
    for words in ("Ana Paz", "(202) 555-0143", "The doors & gates are open, see Puertas."):
        assert words in said
    assert said.count("Nobody should wait") == 1
    quote = text.find("blockquote")
    assert quote is not None
    address = str(quote["cite"])
    page_address, _, anchor = address.partition("#")
    assert page_address == json_feed(built, "feed")["items"][0]["url"]
    path = "releases/2021/a/index.html" if builder == "dirhtml" else "releases/2021/a.html"
    assert built.html(path).find(id=anchor)
    addresses = [str(link["href"]) for link in text.select("[href]")]
    assert "https://example.org/gates" in addresses
    assert all(address.startswith(("https://", "tel:")) for address in addresses)
    assert "¶" not in said
    assert not text.select("[class], [id], h1, script, [hidden]")


def test_addresses_follow_the_version_and_identifiers_do_not(
    filled: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = json_feed(filled.must_build(), "feed")["items"][0]["id"]
    address = "https://archive.readthedocs.io/en/latest/"
    conf = filled.read("conf.py").replace(SITE, address)
    filled.write("conf.py", conf + 'pressroom_feed_authority = "press.example.org,2026"\n')
    monkeypatch.setenv("READTHEDOCS", "True")
    monkeypatch.setenv("READTHEDOCS_CANONICAL_URL", address)
    built = filled.must_build()
    item = json_feed(built, "feed")["items"][0]
    assert item["id"] == before
    assert item["url"] == f"{address}releases/2021/a.html"
    assert SITE not in built.read("feed.xml") + built.read("feed.json")


def test_corrected_release_was_updated_then(corrected: PressOffice) -> None:
    built = corrected.archive.must_build()
    (entry,) = atom(built, "feed").entries
    assert (entry.published, entry.updated) == ("2021-12-02T12:00:00Z", "2022-03-04T12:00:00Z")
    (text,) = contents(built, "feed")
    assert "There are 60 doors." in text
    assert "There are 70 doors." not in text
    assert "edition-1" not in text


def test_withdrawn_release_says_so_first(corrected: PressOffice) -> None:
    corrected.withdraw("2021/doors", "The doors are shut.")
    built = corrected.archive.must_build()
    assert titles(built, "feed") == ["Withdrawn: Doors Open"]
    assert "The doors are shut." in contents(built, "feed")[0]
    assert atom(built, "feed").entries[0].updated == "2022-05-06T12:00:00Z"


def test_removed_text_is_in_no_feed(corrected: PressOffice) -> None:
    corrected.archive.must_build()
    corrected.remove("2021/doors", "It named a witness.")
    built = corrected.archive.must_build()
    assert titles(built, "feed") == ["Removed: Doors Open"]
    assert "It named a witness." in contents(built, "feed")[0]
    for path in (*built.out.rglob("*.xml"), *built.out.rglob("*.json")):
        text = path.read_text(encoding="utf-8")
        assert "60 doors" not in text
        assert "Nobody should wait" not in text


def test_corrections_have_a_feed_of_their_own(corrected: PressOffice) -> None:
    corrected.withdraw("2021/doors", "The doors are shut.")
    built = corrected.archive.must_build()
    assert titles(built, "corrections") == ["Withdrawn: Doors Open", "Correction: Doors Open"]
    withdrawal, correction = atom(built, "corrections").entries
    assert withdrawal.id == f"{TAG}corrections/2021/doors/withdrawn"
    assert correction.id == f"{TAG}corrections/2021/doors/edition-2"
    assert correction.updated == "2022-03-04T12:00:00Z"
    assert correction.link == f"{SITE}releases/2021/doors/compare-1-2.html"
    text = BeautifulSoup(contents(built, "corrections")[1], "html.parser")
    assert [q.get_text() for q in text.find_all("q")] == ["70", "60"]
    assert "A number was wrong." in text.get_text()
