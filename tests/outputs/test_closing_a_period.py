"""Closing a period, step by step as the guide has it: nothing of the record is lost."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from pressroom.cli import main
from tests.archive import QUOTE, Archive, Built, page
from tests.outputs.press_office import PressOffice
from tests.outputs.two_parts import CLOSED, TwoParts

FORWARD = 'pressroom_forward = ["2000s"]\n'


def check(archive: Archive, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    """Run ``pressroom check`` on *archive*; return its exit code and what it printed."""
    capsys.readouterr()
    code = main(["check", "--archive", str(archive.folder)])
    return code, capsys.readouterr().out


@pytest.fixture
def cut(archive: Archive, tmp_path: Path) -> TwoParts:
    """An archive with a history, cut in two: its folder is ``today`` now, and 2004 moved away."""
    office = PressOffice(archive)
    office.publish("2004/gates", page(f"There are 70 gates.\n\n{QUOTE}", date="2004-05-06"))
    office.publish("2004/named", page("It names a child of nine years.\n", date="2004-06-07"))
    office.publish("2021/doors", page(QUOTE))
    office.correct("2004/gates", "70", "60")
    office.remove("2004/named", "It named a child.")
    parts = TwoParts(tmp_path)
    for part in (parts.closed, parts.today):
        shutil.rmtree(part.folder / "releases")
        shutil.copytree(archive.folder / "releases", part.folder / "releases")
    shutil.rmtree(parts.closed.folder / "releases/2021")
    shutil.rmtree(parts.today.folder / "releases/2004")
    return parts


def joined(parts: TwoParts) -> tuple[Built, Built]:
    """Give each part a copy of the other's catalogue, and build both without a warning."""
    parts.publish(parts.closed, parts.today)
    parts.publish(parts.today, parts.closed)
    return parts.closed.must_build(), parts.today.must_build()


def test_check_misses_what_moved_until_another_part_says_that_it_has_it(
    cut: TwoParts, capsys: pytest.CaptureFixture[str]
) -> None:
    code, printed = check(cut.today, capsys)
    assert code == 1
    assert "2004/gates.md" in printed
    joined(cut)
    for part in (cut.closed, cut.today):
        code, printed = check(part, capsys)
        assert code == 0, printed


def test_a_release_that_no_part_has_is_still_missed(
    cut: TwoParts, capsys: pytest.CaptureFixture[str]
) -> None:
    (cut.closed.folder / "releases/2004/named.md").unlink()
    cut.publish(cut.closed, cut.today)
    code, printed = check(cut.today, capsys)
    assert code == 1
    assert "2004/named.md" in printed
    assert "2004/gates.md" not in printed


def test_each_part_goes_on_recording_alone(
    cut: TwoParts, capsys: pytest.CaptureFixture[str]
) -> None:
    cut.publish(cut.closed, cut.today)
    cut.publish(cut.today, cut.closed)
    PressOffice(cut.today).publish("2022/new", page(date="2022-01-02"))
    PressOffice(cut.closed).correct("2004/gates", "60", "50", date="2022-04-05")
    joined(cut)
    for part in (cut.closed, cut.today):
        assert check(part, capsys)[0] == 0


@pytest.mark.parametrize("builder", ["html", "dirhtml"])
def test_an_old_address_leads_on_to_the_same_page_of_the_other_part(
    cut: TwoParts, builder: str
) -> None:
    cut.publish(cut.closed, cut.today)
    cut.today.write("conf.py", cut.today.read("conf.py") + FORWARD)
    moved = cut.closed.build(builder, strict=False)
    here = cut.today.build(builder, strict=False)
    release = "releases/2004/gates"
    for name in (release, f"{release}/edition-1", f"{release}/compare-1-2", "years/2004"):
        address = name + (".html" if builder == "html" else "/index.html")
        assert (moved.out / address).is_file()
        leading = here.html(address)
        refresh = leading.find("meta", attrs={"http-equiv": "refresh"})
        assert refresh is not None
        assert refresh["content"] == f"0; url={CLOSED}{address.removesuffix('index.html')}"
        script = leading.find("script")
        assert script is not None
        assert (here.out / address).parent.joinpath(str(script["src"])).resolve().is_file()


def test_pages_that_lead_on_are_kept_by_a_build_and_go_with_the_setting(cut: TwoParts) -> None:
    cut.publish(cut.closed, cut.today)
    settings = cut.today.read("conf.py")
    cut.today.write("conf.py", settings + FORWARD)
    leading = cut.today.build(strict=False).out / "releases/2004/gates.html"
    written = leading.stat().st_mtime_ns
    cut.today.write("guide.md", "---\norphan: true\n---\n# Guide\n")
    cut.today.build(strict=False)
    assert leading.stat().st_mtime_ns == written
    cut.today.write("conf.py", settings)
    cut.today.build(strict=False)
    assert not leading.exists()


@pytest.mark.parametrize("names", ['["200s"]', '["today"]'])
def test_forwarding_to_what_is_no_other_part_is_refused(cut: TwoParts, names: str) -> None:
    cut.today.write("conf.py", cut.today.read("conf.py") + f"pressroom_forward = {names}\n")
    built = cut.today.build()
    assert built.status
    assert "is no other part. Expected names of other parts: 2000s." in built.printed
