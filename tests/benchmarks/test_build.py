"""``python -m benchmarks.build``: what it measures, and that every tool gets the same words."""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from pathlib import Path

import pytest

from benchmarks.build import main
from benchmarks.building.environments import NotInstalled, python_with
from benchmarks.building.measure import BuildFailed, measure
from benchmarks.building.ours import write_ours
from benchmarks.building.peers import PEERS
from benchmarks.building.plain import plain
from benchmarks.building.texts import Text, read_texts
from pressroom.content.release_files import release_files

MEGABYTE = 1_000_000
_WORD = re.compile(r"[^\W_]+")
# What a reader of a page never sees: names of directives and options, targets of roles.
_MARKUP = re.compile(r"^:::\{\w+\}|^:[\w-]+:|\{\w+\}(?=`)|(?<=[^\s`]) <[^`\n]*>(?=`)", re.MULTILINE)


def words(text: str) -> Counter[str]:
    return Counter(_WORD.findall(text))


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("build") / "archive"
    # A removed release and a corrected one are among so many.
    write_ours(folder, 60, history=True)
    return folder


@pytest.fixture(scope="module")
def texts(archive: Path) -> list[Text]:
    return list(read_texts(archive))


def test_plain_text_has_every_word_of_the_page(archive: Path) -> None:
    for file in release_files(archive / "releases"):
        body = file.path.read_text("utf-8").split("\n---\n", 1)[1]
        assert words(plain(body)) == words(_MARKUP.sub("", body)), file.id


def test_plain_text_is_markdown_without_our_markup(texts: list[Text]) -> None:
    for text in texts:
        assert ":::" not in text.body
        assert not re.search(r"\{\w+\}`|^:\w+:|\\$", text.body, re.MULTILINE)


def test_quote_becomes_a_block_quote_with_its_speaker() -> None:
    quote = ":::{quote} Ada Marrel\n:role: president\n\n“We stay.\n\n“We win,” she said.\n:::\n"
    assert plain(quote) == "> “We stay.\n>\n> “We win,” she said.\n>\n> Ada Marrel, president\n"


def test_contact_becomes_lines_of_a_paragraph() -> None:
    contact = ":::{contact} Ada Marrel\n:phone: (212) 555-0100\n:::\n"
    assert plain(contact) == "Ada Marrel  \n(212) 555-0100\n"


@pytest.mark.parametrize("name", PEERS)
def test_every_peer_gets_all_words_and_titles(name: str, texts: list[Text], tmp_path: Path) -> None:
    PEERS[name].write(tmp_path, texts)
    pages = {path.stem: path.read_text("utf-8") for path in tmp_path.rglob("*.md")}
    for text in texts:
        missing = words(f"{text.title}\n{text.body}") - words(pages[text.slug])
        assert not missing, text.id


def test_builds_are_measured_side_by_side(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["--releases", "3", "--present", "--peers", "sphinx,sphinx-nosearch"]
    assert main(arguments) == 0
    printed = capsys.readouterr().out
    result = json.loads(printed.splitlines()[-1])
    assert (result["releases"], result["runs"], result["failures"]) == (3, 1, {})
    assert list(result["builds"]) == ["ours", "sphinx", "sphinx-nosearch"]
    assert set(result["ratios"]) == {"sphinx", "sphinx-nosearch"}
    for name, figures in result["builds"].items():
        assert name in printed
        assert figures["pages"] > 3
        assert min(figures.values()) > 0
    # One has an index to search and the other has none.
    sizes = {name: figures["site_bytes_a_release"] for name, figures in result["builds"].items()}
    assert sizes["sphinx"] > sizes["sphinx-nosearch"]


def test_changes_and_growth_are_measured(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--releases", "2", "--peers=", "--changes", "--growth"]) == 0
    result = json.loads(capsys.readouterr().out.splitlines()[-1])
    pages = {name: figures["pages"] for name, figures in result["changes"].items()}
    assert pages["one page added"] > pages["one page changed"] == pages["cold"]
    assert pages["one page deleted"] == pages["no change"]
    assert list(result["growth"]) == ["2", "4", "8", "16"]


def test_peer_that_fails_is_named_and_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    # Hugo is no part of this environment.
    assert main(["--releases", "2", "--present", "--peers", "hugo"]) == 1
    printed = capsys.readouterr()
    result = json.loads(printed.out.splitlines()[-1])
    assert "hugo failed and is left out" in printed.err
    assert list(result["builds"]) == ["ours"]
    assert result["ratios"] == {}
    assert "No such file" in result["failures"]["hugo"]


def test_processor_and_memory_of_children_count(tmp_path: Path) -> None:
    child = "x = bytearray(60_000_000); sum(range(3_000_000)); import time; time.sleep(0.5)"
    parent = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {child!r}])"
    alone = measure([sys.executable, "-c", "pass"], tmp_path)
    both = measure([sys.executable, "-c", parent], tmp_path)
    assert both.cpu_seconds > alone.cpu_seconds
    assert both.peak_memory > 60 * MEGABYTE


def test_command_that_fails_says_why(tmp_path: Path) -> None:
    with pytest.raises(BuildFailed, match="no such theme"):
        measure([sys.executable, "-c", "import sys; sys.exit('no such theme')"], tmp_path)


def test_environment_that_cannot_be_made_says_why(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    with pytest.raises(NotInstalled, match="file"):
        python_with(["anything"], tmp_path / "file")


@pytest.mark.parametrize("arguments", [["--peers", "jekyll"], ["--runs", "0"]])
def test_unknown_peer_or_no_run_is_refused(arguments: list[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--releases", "1", *arguments])
