"""Old addresses lead to the release that stood there."""

from __future__ import annotations

import os
from urllib.parse import urljoin

import pytest

from tests.archive import Archive, Built, page

DOORS = "releases/2021/doors.html"
CANONICAL = f"https://press.example.org/{DOORS}"


def _built(archive: Archive, *formerly: str, builder: str = "html") -> Built:
    archive.write("releases/2021/doors.md", page(formerly=f"[{', '.join(formerly)}]"))
    return archive.must_build(builder)


def _target(built: Built, name: str) -> str:
    html = built.html(name)
    refresh = html.find("meta", attrs={"http-equiv": "refresh"})
    link = html.find("a")
    assert refresh is not None
    assert link is not None
    assert refresh["content"] == f"0; url={link['href']}"
    return urljoin(f"https://press.example.org/{name}", str(link["href"]))


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("/old/name/", "old/name/index.html"),
        ("/old/name", "old/name/index.html"),
        ("/2021/old.html", "2021/old.html"),
        ("/releases/2021/old-name.html", "releases/2021/old-name.html"),
        ("https://old.example.org/story.php", "story.php/index.html"),
        ("https://old.example.org/puertas-%C3%A9/", "puertas-é/index.html"),
    ],
)
def test_page_at_an_old_address_leads_to_the_release(
    archive: Archive, address: str, name: str
) -> None:
    for _again in range(2):
        built = _built(archive, f"'{address}'")
        assert _target(built, name) == CANONICAL
        canonical = built.html(name).find("link", rel="canonical")
        assert canonical is not None
        assert canonical["href"] == CANONICAL


def test_redirect_works_in_dirhtml(archive: Archive) -> None:
    built = _built(archive, "/old/", builder="dirhtml")
    assert _target(built, "old/index.html") == "https://press.example.org/releases/2021/doors/"


def test_lists_for_hosts(archive: Archive) -> None:
    built = _built(archive, "/old/", "'https://old.example.org/?p=12'", "'/a.html?b=\"$c;'")
    assert built.read("_redirects") == f"/old/ /{DOORS} 301\n"
    assert built.read("redirects.map").splitlines() == [
        f'"press.example.org/old/" "{CANONICAL}";',
        f'"old.example.org/?p=12" "{CANONICAL}";',
        f'"press.example.org/a.html?b=%22$c;" "{CANONICAL}";',
    ]


def test_redirect_that_is_taken_out_is_gone(archive: Archive) -> None:
    _built(archive, "/old/", "/older.html")
    built = _built(archive, "/older.html")
    assert not (built.out / "old").exists()
    assert (built.out / "older.html").is_file()
    built = _built(archive)
    assert not list(built.out.glob("*redirects*"))


def test_unchanged_redirects_are_left_alone(archive: Archive) -> None:
    built = _built(archive, "/releases/2021/old.html")
    written = built.out / "releases/2021/old.html"
    os.utime(written, (1, 1))
    archive.must_build()
    assert written.stat().st_mtime == 1


def test_title_in_a_redirect_is_text(archive: Archive) -> None:
    text = page(title="'<script>alert(1)</script>'", formerly="[/old/]")
    archive.write("releases/2021/doors.md", text)
    html = archive.must_build().html("old/index.html")
    assert html.find("script") is None
    assert "<script>alert(1)</script>" in html.get_text()


@pytest.mark.parametrize(
    "address", ["/../etc/x", "/%2e%2e/%2e%2e/x/", "'https://example.org/a/%2E%2E/b'", "/%5c..%5cx"]
)
def test_address_that_climbs_is_refused(archive: Archive, address: str) -> None:
    archive.write("releases/2021/doors.md", page(formerly=f"[/fine/, {address}]"))
    built = archive.build(strict=False)
    assert built.status != 0
    assert "releases/2021/doors.md:8: " in built.printed
    assert "Expected an old address" in built.printed


@pytest.mark.parametrize(
    ("address", "wrong"),
    [
        ("/index.html", "is that of a page or file of this site."),
        ("/Search.html", "is that of a page or file of this site."),
        ("/releases/2021/doors.html", "is that of a page or file of this site."),
        ("/years/2021.html", "is that of a page or file of this site."),
        ("/_static/theme/", "is that of a page or file of this site."),
        ("/mine/", "is that of a page or file of this site."),
        ("/index.html/below/", "lies below a page, where no other can be."),
    ],
)
def test_redirect_never_takes_the_place_of_a_page(
    archive: Archive, address: str, wrong: str
) -> None:
    archive.write("extra/mine/index.html", "mine")
    archive.write("conf.py", archive.read("conf.py") + 'html_extra_path = ["extra"]\n')
    archive.write("releases/2021/doors.md", page(formerly=f"[/fine/, {address}]"))
    for _again in range(2):
        built = archive.build()
        assert built.status != 0
        assert f"releases/2021/doors.md:8: WARNING: The old address {address} {wrong}" in (
            built.printed
        )
    assert "http-equiv" not in built.read("index.html")
    assert built.read("mine/index.html") == "mine"


def test_one_path_on_two_old_hosts_is_told_at_both(archive: Archive) -> None:
    archive.write("releases/2021/a.md", page(formerly="['https://a.example.org/old/']"))
    archive.write("releases/2021/b.md", page(formerly="['https://b.example.org/old']"))
    built = archive.build(strict=False)
    for name, other in (("a", "b"), ("b", "a")):
        assert f"releases/2021/{name}.md:8: WARNING: The old address" in built.printed
        assert f"leads to releases/2021/{other}.md too" in built.printed
    assert not (built.out / "old").exists()
