"""A part that keeps no copy of another asks it; what it answered last serves while it is silent."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.browser import serve
from tests.outputs.reading import texts
from tests.outputs.two_parts import TwoParts


@pytest.fixture
def asking(parts: TwoParts, tmp_path: Path) -> TwoParts:
    """The closed part published in a folder ``host``, of which today's archive has no copy."""
    built = parts.publish(parts.closed, parts.today)
    shutil.rmtree(parts.today.folder / "parts")
    shutil.copytree(built.out, tmp_path / "host/projects/2000s/en/latest")
    text = parts.today.read("conf.py").replace(', "folder": "parts/2000s"', "")
    parts.today.write("conf.py", text)
    return parts


def test_a_part_without_a_copy_is_asked_over_the_web(asking: TwoParts, tmp_path: Path) -> None:
    asking.today.write("index.md", "# Archive\n\n{release}`2004/gates`\n")
    with serve(tmp_path / "host") as host:
        built = asking.today.must_build("html", "-D", f"html_baseurl={host}/")
    assert texts(built, "years/index.html", ".headings li") == ["2021 (1)", "2004 (1)"]
    assert texts(built, "index.html", "p a") == ["Gates"]
    # Nobody answers any more.
    again = asking.today.must_build("html", "-D", f"html_baseurl={host}/")
    assert texts(again, "years/index.html", ".headings li") == ["2021 (1)", "2004 (1)"]


def test_a_part_that_nobody_ever_reached_stops_the_build(asking: TwoParts, tmp_path: Path) -> None:
    with serve(tmp_path / "archive-without-parts") as host:
        built = asking.today.build("html", "-D", f"html_baseurl={host}/")
    assert built.status
    assert "The part “2000s” cannot be reached: 404 Client Error: File not found" in built.printed
    assert "or keep a copy of it here, and name its folder" in built.printed


def test_a_path_on_no_host_cannot_be_asked(asking: TwoParts) -> None:
    built = asking.today.build()
    assert built.status
    assert "html_baseurl is empty" in built.printed
