"""The sitemap names every page for search engines, and no other."""

from __future__ import annotations

from urllib.parse import urlsplit

from lxml import etree

from pressroom.outputs.metadata.sitemap import Url, sitemaps
from tests.archive import Archive, Built, page
from tests.outputs.press_office import PressOffice

BASE = "https://press.example.org/"
NAMES = {
    "s": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "x": "http://www.w3.org/1999/xhtml",
}


def _changes(built: Built) -> dict[str, str]:
    """Return the last change of each page that the sitemap names."""
    root = etree.fromstring(built.read("sitemap.xml").encode())
    return {
        urlsplit(url.findtext("s:loc", "", NAMES)).path[1:]: url.findtext("s:lastmod", "", NAMES)
        for url in root.findall("s:url", NAMES)
    }


def test_pages_and_their_last_change(corrected: PressOffice) -> None:
    corrected.archive.write("releases/2020/rough.md", page(date="2020-03", topics="[wages]"))
    changes = _changes(corrected.archive.must_build())
    assert changes["releases/2021/doors.html"] == "2022-03-04"
    assert changes["releases/2020/rough.html"] == ""
    assert changes["topics/asylum.html"] == changes["years/2021.html"] == "2022-03-04"
    assert changes["index.html"] == changes["topics/wages.html"] == ""
    assert "corrections.html" in changes
    left_out = ("edition-", "compare-", "search", "404")
    assert not [name for name in changes if any(part in name for part in left_out)]


def test_every_page_of_the_sitemap_is_there_and_may_be_indexed(fiction: Archive) -> None:
    built = fiction.must_build()
    for name in _changes(built):
        assert 'name="robots"' not in built.read(name)


def test_robots_are_led_to_the_sitemap(archive: Archive) -> None:
    assert f"Sitemap: {BASE}sitemap.xml" in archive.must_build().read("robots.txt")


def test_robots_of_the_archives_own_stay(archive: Archive) -> None:
    archive.write("extra/robots.txt", "User-agent: *\nDisallow: /\n")
    archive.write("conf.py", archive.read("conf.py") + 'html_extra_path = ["extra"]\n')
    for _again in range(2):
        assert archive.must_build().read("robots.txt") == "User-agent: *\nDisallow: /\n"


def test_snapshot_has_no_sitemap(archive: Archive) -> None:
    archive.must_build()
    built = archive.must_build("html", "-D", "pressroom_snapshot=2021-12-31")
    assert not (built.out / "sitemap.xml").exists()
    assert not (built.out / "robots.txt").exists()


def test_sitemap_too_long_for_one_file_is_parted() -> None:
    urls = [Url(f"{BASE}{n}?a&b", f"2021-12-0{n}") for n in range(1, 6)]
    files = dict(sitemaps(urls, BASE, most=2))
    index = etree.fromstring(files.pop("sitemap.xml").encode())
    assert [x.text for x in index.iterfind(".//s:loc", NAMES)] == [BASE + name for name in files]
    assert [x.text for x in index.iterfind(".//s:lastmod", NAMES)] == [
        "2021-12-02",
        "2021-12-04",
        "2021-12-05",
    ]
    found = [
        loc.text
        for text in files.values()
        for loc in etree.fromstring(text.encode()).iterfind(".//s:loc", NAMES)
    ]
    assert found == [url.address for url in urls]
