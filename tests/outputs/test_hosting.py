"""What a version of the site says of itself on Read the Docs."""

from __future__ import annotations

import pytest
from bs4 import Tag

from tests.archive import Archive, Built, page
from tests.conftest import PROJECT

PAGE = "releases/2021/remain-in-mexico.html"
PREVIEW = "A preview of a proposed change. Nothing here has been published."
SNAPSHOT = "The archive as of 2021-12-31. Later corrections are not in it."
NEWEST = "The newest version of this page"


@pytest.mark.parametrize(
    ("version_type", "version", "banner", "robots"),
    [
        ("branch", "latest", "", None),
        ("tag", "2021-12-31", SNAPSHOT, "noindex"),
        ("external", "17", PREVIEW, "noindex"),
    ],
)
def test_version_on_read_the_docs(
    archive: Archive,
    monkeypatch: pytest.MonkeyPatch,
    version_type: str,
    version: str,
    banner: str,
    robots: str | None,
) -> None:
    address = f"https://archive.readthedocs.io/en/{version}/"
    monkeypatch.setenv("READTHEDOCS", "True")
    monkeypatch.setenv("READTHEDOCS_CANONICAL_URL", address)
    monkeypatch.setenv("READTHEDOCS_VERSION", version)
    monkeypatch.setenv("READTHEDOCS_VERSION_TYPE", version_type)
    built = _project(archive).must_build()
    for name in (PAGE, "index.html", "speakers/oscar-chacon.html"):
        html = built.html(name)
        canonical = html.find("link", rel="canonical")
        assert canonical is not None
        assert canonical["href"] == address + name
        tag = html.find("meta", attrs={"name": "robots"})
        assert (tag["content"] if tag else None) == robots
        notice = html.select_one(".site-notice")
        assert (notice is not None) == bool(banner)
        assert banner in (notice.get_text() if notice else "")
    assert address + PAGE in _copied(built)


def test_elsewhere_the_address_is_the_archives_own(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("READTHEDOCS", "READTHEDOCS_CANONICAL_URL"):
        monkeypatch.delenv(name, raising=False)
    built = _project(archive).must_build()
    canonical = built.html(PAGE).find("link", rel="canonical")
    assert canonical is not None
    assert canonical["href"] == f"https://press.example.org/{PAGE}"
    assert built.html(PAGE).select_one(".site-notice") is None


def test_hostile_version_name_is_text(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("READTHEDOCS", "True")
    monkeypatch.setenv("READTHEDOCS_VERSION", "<script>alert(1)</script>")
    monkeypatch.setenv("READTHEDOCS_VERSION_TYPE", "tag")
    notice = _project(archive).must_build().html(PAGE).select_one(".site-notice")
    assert notice is not None
    assert notice.find("script") is None
    assert "<script>alert(1)</script>" in notice.get_text()


@pytest.mark.parametrize(
    ("address", "newest"),
    [
        ("https://archive.readthedocs.io/en/2021-12-31/", "https://archive.readthedocs.io/page/"),
        ("https://press.example.org/2021-12-31/", "https://press.example.org/page/"),
        (
            "https://parts.readthedocs.io/projects/nineties/en/2021-12-31/",
            "https://parts.readthedocs.io/projects/nineties/page/",
        ),
    ],
)
def test_page_of_a_snapshot_leads_to_its_newest_version(
    archive: Archive, monkeypatch: pytest.MonkeyPatch, address: str, newest: str
) -> None:
    monkeypatch.setenv("READTHEDOCS", "True")
    monkeypatch.setenv("READTHEDOCS_CANONICAL_URL", address)
    monkeypatch.setenv("READTHEDOCS_LANGUAGE", "en")
    monkeypatch.setenv("READTHEDOCS_VERSION", "2021-12-31")
    monkeypatch.setenv("READTHEDOCS_VERSION_TYPE", "tag")
    built = _project(archive).must_build()
    for name in (PAGE, "speakers/oscar-chacon.html", "corrections.html"):
        assert _newest(built, name) == newest + name


def test_self_hosted_snapshot_leads_to_the_archives_own_address(archive: Archive) -> None:
    archive.write("releases/2021/doors.md", page())
    built = archive.must_build("html", "-D", "pressroom_snapshot=2021-12-31")
    notice = built.html("releases/2021/doors.html").select_one(".site-notice")
    assert notice is not None
    assert SNAPSHOT in notice.get_text()
    newest = "https://press.example.org/releases/2021/doors.html"
    assert _newest(built, "releases/2021/doors.html") == newest


def _newest(built: Built, name: str) -> str:
    link = built.html(name).find("a", string=NEWEST)
    assert isinstance(link, Tag)
    return str(link["href"])


def _project(archive: Archive) -> Archive:
    """Put the project's own settings and release into *archive*."""
    pictures = ("_static/mark.svg", "_static/preview.png")
    names = ("conf.py", "directory.yml", *pictures, "releases/2021/remain-in-mexico.md")
    for name in names:
        archive.write(name, (PROJECT / name).read_bytes())
    archive.write("_static/press.css", (PROJECT / "_static/press.css").read_bytes())
    return archive


def _copied(built: Built) -> str:
    text = built.html(PAGE).select_one("figure.quote .copy-text")
    assert text is not None
    return text.get_text()
