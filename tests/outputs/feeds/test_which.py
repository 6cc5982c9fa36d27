"""Which feeds there are, where they lie, and when they are written."""

from __future__ import annotations

import pytest

from tests.archive import QUOTE, Archive, Built, page
from tests.outputs.feeds.reading import atom, json_feed, links, titles
from tests.outputs.press_office import PressOffice

SITE = "https://press.example.org/"


def _feeds(built: Built) -> set[str]:
    """Return the names of all feeds, which say themselves what they are."""
    return {
        name.removesuffix(".xml").removesuffix(".json")
        for name, data in built.files().items()
        if b"http://www.w3.org/2005/Atom" in data[:400] or b"jsonfeed.org/version" in data[:400]
    }


@pytest.fixture
def many(archive: Archive) -> Archive:
    """An archive of 65 releases: 60 of 2020, 5 of 2021."""
    for number in range(65):
        year = 2020 if number < 60 else 2021
        day = f"{year}-{number % 60 // 28 + 1:02}-{number % 60 % 28 + 1:02}"
        text = page(date=day, title=f"Release {number}")
        archive.write(f"releases/{year}/r{number:02}.md", text)
    return archive


@pytest.mark.parametrize("builder", ["html", "dirhtml"])
def test_each_heading_with_a_release_has_a_feed(archive: Archive, builder: str) -> None:
    archive.write("releases/2021/a.md", page(QUOTE))
    built = archive.must_build(builder)
    assert _feeds(built) == {
        "feed",
        "corrections",
        "topics/asylum",
        "speakers/oscar-chacon",
        "organizations/alianza-americas",
        "kinds/statement",
        "languages/en",
    }
    for name in _feeds(built) - {"corrections"}:
        assert titles(built, name) == ["Doors Open"]
        assert links(built, name)["self"] == f"{SITE}{name}.xml"


def test_feed_without_entries_was_updated_when_its_authority_began(archive: Archive) -> None:
    feed = atom(archive.must_build(), "corrections")
    assert (feed.entries, feed.feed.updated) == ([], "2026-01-01T12:00:00Z")


def test_rest_of_the_archive_stands_in_archive_documents(many: Archive) -> None:
    built = many.must_build()
    newest = titles(built, "feed")
    assert newest == [f"Release {number}" for number in range(64, 14, -1)]
    assert len(titles(built, "topics/asylum")) == 20
    older = titles(built, "feed/2020-1")
    assert older == [f"Release {number}" for number in range(49, -1, -1)]
    assert links(built, "feed")["prev-archive"] == f"{SITE}feed/2020-1.xml"
    assert json_feed(built, "feed")["next_url"] == f"{SITE}feed/2020-1.json"
    assert links(built, "feed/2020-1")["current"] == f"{SITE}feed.xml"
    assert "prev-archive" not in links(built, "feed/2020-1")
    assert "<fh:archive/>" in built.read("feed/2020-1.xml")
    assert "<fh:archive/>" not in built.read("feed.xml")


def test_full_archive_document_stays_when_releases_follow(many: Archive) -> None:
    before = titles(many.must_build(), "feed/2020-1")
    for number in range(65, 110):
        day = f"2022-{number % 60 // 28 + 1:02}-{number % 60 % 28 + 1:02}"
        many.write(f"releases/2022/r{number}.md", page(date=day, title=f"Release {number}"))
    built = many.must_build()
    assert titles(built, "feed/2020-1") == before
    path, read = "feed", []
    while path:
        read += titles(built, path)
        path = links(built, path).get("prev-archive", "").removeprefix(SITE).removesuffix(".xml")
    assert set(read) == {f"Release {number}" for number in range(110)}
    assert links(built, "feed/2020-1")["next-archive"] == f"{SITE}feed/2020-2.xml"


def test_unchanged_build_writes_no_feed_and_a_change_those_that_show_it(archive: Archive) -> None:
    archive.write("releases/2021/a.md", page(title="Old doors", topics="[asylum]"))
    archive.write("releases/2021/b.md", page(title="Wages", topics="[wages]"))
    built = archive.must_build()

    def times() -> dict[str, int]:
        return {name: (built.out / f"{name}.xml").stat().st_mtime_ns for name in _feeds(built)}

    first = times()
    archive.must_build()
    assert times() == first
    archive.write("releases/2021/a.md", page(title="New doors", topics="[asylum]"))
    archive.must_build()
    changed = {name for name, time in times().items() if time != first[name]}
    assert {"feed", "topics/asylum"} <= changed
    assert not {"topics/wages", "corrections"} & changed
    assert titles(built, "topics/asylum") == ["New doors"]


BESIDES = {
    "name of an issuer": ("directory.yml", "{name: Alianza Americas}", "{name: Alianza}"),
    "name of a speaker": ("directory.yml", "{name: Oscar Chacón}", "{name: Óscar Chacón}"),
    "name of a topic": ("directory.yml", "en: Asylum", "en: Refuge"),
    "address": ("conf.py", "https://press.example.org/", "https://press.example.org/archive/"),
    "language": ("conf.py", 'theme = "furo"', 'theme = "furo"\nlanguage = "es"'),
    "release in its place": ("releases/2022/b.md", "kind:", "replaces: 2021/a\nkind:"),
}


@pytest.mark.parametrize(("file", "before", "after"), BESIDES.values(), ids=BESIDES.keys())
def test_feed_follows_whatever_an_entry_is_made_with(
    archive: Archive, file: str, before: str, after: str
) -> None:
    archive.write("releases/2021/a.md", page(QUOTE))
    archive.write("releases/2022/b.md", page(title="Gates", date="2022-01-01", kind="letter"))
    first = _written(archive.must_build())
    text = archive.read(file)
    assert before in text
    archive.write(file, text.replace(before, after))
    again = _written(archive.build(strict=False))
    assert again == _written(archive.build(strict=False, out="fresh"))
    assert again["feed.xml"] != first["feed.xml"]


def _written(built: Built) -> dict[str, bytes]:
    names = {f"{name}.{suffix}" for name in _feeds(built) for suffix in ("xml", "json")}
    return {name: data for name, data in built.files().items() if name in names}


def test_feed_of_a_heading_that_lost_its_releases_is_deleted(archive: Archive) -> None:
    archive.write("releases/2021/a.md", page())
    archive.must_build()
    archive.write("releases/2021/a.md", page(topics="[wages]"))
    assert "topics/asylum" not in _feeds(archive.must_build())


@pytest.mark.parametrize(
    "secret", [{"embargo": "2999-01-01T09:00-05:00"}, {"draft": "true"}], ids=["embargo", "draft"]
)
def test_hidden_release_is_in_no_feed(archive: Archive, secret: dict[str, str]) -> None:
    archive.write("releases/2021/a.md", page())
    hidden = page("The harbour gates shut.\n", title="Hidden", topics="[wages]", **secret)
    archive.write("releases/2021/b.md", hidden)
    built = archive.must_build()
    assert titles(built, "feed") == ["Doors Open"]
    assert "topics/wages" not in _feeds(built)


@pytest.mark.parametrize(
    "option", ["pressroom_preview=1", "pressroom_snapshot=2021-12-31", "html_baseurl="]
)
def test_nobody_can_follow_what_is_not_the_archive_itself(archive: Archive, option: str) -> None:
    archive.write("releases/2021/a.md", page())
    assert _feeds(archive.must_build())
    built = archive.must_build("html", "-D", option)
    assert _feeds(built) == set()
    assert not built.html("index.html").select('link[rel="alternate"]')


@pytest.mark.parametrize(
    ("setting", "said"),
    [
        ('pressroom_feed_authority = "press.example.org"', "a comma, and a day, month or year"),
        ('pressroom_feed_authority = "https://x.org,2026"', "Expected a host name"),
        ('pressroom_feed_authority = "x.org,2026-02-31"', "Expected a host name"),
        ('html_baseurl = "press.example.org"', "with https:// before it"),
    ],
)
def test_setting_that_would_spoil_feeds_is_an_error(
    archive: Archive, setting: str, said: str
) -> None:
    archive.write("conf.py", f"{archive.read('conf.py')}{setting}\n")
    built = archive.build()
    assert built.status != 0
    assert f"conf.py: {setting.partition(' ')[0]} is" in built.printed
    assert said in built.printed


def test_pages_lead_to_the_feeds_that_concern_them(corrected: PressOffice) -> None:
    built = corrected.archive.must_build()
    whole = {"feed", "corrections"}
    heading = "topics/asylum"
    for name, expected in {
        "index.html": whole,
        f"{heading}.html": {*whole, heading},
        "corrections.html": whole,
        "releases/2021/doors.html": {
            *whole,
            heading,
            "speakers/oscar-chacon",
            "organizations/alianza-americas",
            "kinds/statement",
            "languages/en",
        },
        "releases/2021/doors/edition-1.html": set(),
    }.items():
        found = built.html(name).select(
            'link[type="application/atom+xml"], link[type="application/feed+json"]'
        )
        addresses = {str(link["href"]) for link in found}
        suffixes = ("xml", "json")
        assert addresses == {f"{SITE}{feed}.{end}" for feed in expected for end in suffixes}
        for address in addresses:
            assert (built.out / address.removeprefix(SITE)).is_file()


@pytest.mark.parametrize(
    ("page_name", "feed"),
    [
        ("topics/asylum", "topics/asylum"),
        ("topics/index", "feed"),
        ("years/2021", "feed"),
        ("corrections", "corrections"),
    ],
)
def test_browse_page_shows_where_to_follow_it(archive: Archive, page_name: str, feed: str) -> None:
    archive.write("releases/2021/a.md", page())
    article = archive.must_build().article(f"{page_name}.html")
    found = {link.get_text(): link["href"] for link in article.select("p.feeds a")}
    assert found == {"Atom": f"{SITE}{feed}.xml", "JSON Feed": f"{SITE}{feed}.json"}


@pytest.mark.parametrize("page_name", ["index", "releases/2021/doors", "speakers/index"])
def test_every_page_shows_where_to_follow_the_archive(archive: Archive, page_name: str) -> None:
    archive.write("releases/2021/doors.md", page())
    sidebars = 'html_sidebars = {"**": ["sidebar/browse.html"]}\n'
    archive.write("conf.py", archive.read("conf.py") + sidebars)
    page_built = archive.must_build().html(f"{page_name}.html")
    (link,) = page_built.select(".sidebar-tree a[type='application/atom+xml']")
    assert link["href"] == f"{SITE}feed.xml"
