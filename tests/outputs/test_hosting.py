"""What a version of the site says of itself on Read the Docs."""

from __future__ import annotations

import pytest

from tests.archive import Archive, Built
from tests.conftest import PROJECT

PAGE = "releases/2021/remain-in-mexico.html"
PREVIEW = "A preview of a proposed change. Nothing here has been published."
SNAPSHOT = "The archive as it stood at 2021-12-31. Later corrections are not in it."


@pytest.mark.parametrize(
    ("version_type", "version", "banner", "robots"),
    [
        ("branch", "latest", None, None),
        ("tag", "2021-12-31", SNAPSHOT, "noindex"),
        ("external", "17", PREVIEW, "noindex"),
    ],
)
def test_version_on_read_the_docs(
    archive: Archive,
    monkeypatch: pytest.MonkeyPatch,
    version_type: str,
    version: str,
    banner: str | None,
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
        announcement = html.select_one(".announcement-content")
        assert (announcement.get_text(strip=True) if announcement else None) == banner
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
    assert built.html(PAGE).select_one(".announcement") is None


def test_hostile_version_name_is_text(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("READTHEDOCS", "True")
    monkeypatch.setenv("READTHEDOCS_VERSION", "<script>alert(1)</script>")
    monkeypatch.setenv("READTHEDOCS_VERSION_TYPE", "tag")
    announcement = _project(archive).must_build().html(PAGE).select_one(".announcement-content")
    assert announcement is not None
    assert announcement.find("script") is None
    assert "<script>alert(1)</script>" in announcement.get_text()


def _project(archive: Archive) -> Archive:
    """Put the project's own settings and release into *archive*."""
    for name in ("conf.py", "directory.yml", "releases/2021/remain-in-mexico.md"):
        archive.write(name, (PROJECT / name).read_bytes())
    archive.write("_static/press.css", (PROJECT / "_static/press.css").read_bytes())
    return archive


def _copied(built: Built) -> str:
    text = built.html(PAGE).select_one("figure.quote .copy-text")
    assert text is not None
    return text.get_text()
