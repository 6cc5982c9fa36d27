"""The page that a reader sees where nothing is."""

from __future__ import annotations

import pytest

from tests.archive import Archive, page
from tests.outputs.reading import robots


@pytest.mark.parametrize(
    ("base", "root"),
    [
        ("https://press.example.org/", "/"),
        ("https://archive.readthedocs.io/en/latest/", "/en/latest/"),
        ("", "/"),
    ],
)
@pytest.mark.parametrize("builder", ["html", "dirhtml"])
def test_page_works_at_any_depth(archive: Archive, builder: str, base: str, root: str) -> None:
    archive.write("conf.py", archive.read("conf.py").replace("https://press.example.org/", base))
    archive.write("releases/2021/doors.md", page())
    built = archive.must_build(builder)
    html = built.html("404.html")
    form = html.select_one("article form[role=search]")
    link = html.select_one("article .releases a")
    suffix = ".html" if builder == "html" else "/"
    assert form is not None
    assert form["action"] == f"{root}search{suffix}"
    assert link is not None
    assert link["href"] == f"{root}releases/2021/doors{suffix}"
    for name in ("href", "src", "action"):
        links = [str(x[name]) for x in html.select(f"[{name}]")]
        assert [x for x in links if not x.startswith(("/", "#", "https://"))] == []
    assert html.find("link", rel="canonical") is None
    assert not (built.out / "404").exists()


def test_robots_leave_it_out(archive: Archive) -> None:
    archive.write("releases/2021/doors.md", page())
    assert robots(archive.must_build(), "404.html") == ["noindex"]
