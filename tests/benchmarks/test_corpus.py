"""``python -m benchmarks.corpus``: what it writes, and what it refuses to overwrite."""

from __future__ import annotations

import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import phonenumbers
import pytest

from benchmarks.fiction.english import ENGLISH
from benchmarks.fiction.grammar import SLOT
from benchmarks.fiction.language import Language
from benchmarks.fiction.shelf import Shelf
from benchmarks.fiction.spanish import SPANISH
from benchmarks.fiction.topics import TOPICS
from pressroom.content.directory import Directory, read_directory
from pressroom.content.page import Page, read_page

PROJECT = Path(__file__).parents[2]
RELEASES = 60
GIVEN_BY_THE_WRITER = {
    *("org", "city", "topic", "topic_lower", "reference", "past_year", "day"),
    *("speaker_name", "speaker_role", "speaker_org"),
}


def run_corpus(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "benchmarks.corpus", *map(str, arguments)],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=False,
    )


def make_corpus(folder: Path, *, seed: int = 0, releases: int = RELEASES) -> Path:
    done = run_corpus("--releases", str(releases), "--seed", str(seed), folder)
    assert done.returncode == 0, done.stderr
    return folder


def files_of(folder: Path) -> dict[str, bytes]:
    paths = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def pages_of(folder: Path) -> list[Path]:
    return sorted((folder / "releases").rglob("*.md"))


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_corpus(tmp_path_factory.mktemp("corpus") / "archive")


@pytest.fixture(scope="module")
def directory(corpus: Path) -> Directory:
    return read_directory(corpus / "directory.yml")


@pytest.fixture(scope="module")
def pages(corpus: Path, directory: Directory) -> dict[str, Page]:
    """Every page as the archive itself reads it, by release id."""
    root = corpus / "releases"
    ids = {path.relative_to(root).with_suffix("").as_posix(): path for path in pages_of(corpus)}
    return {
        release_id: read_page(path, release_id, directory, "US") for release_id, path in ids.items()
    }


def test_same_seed_gives_same_bytes(corpus: Path, tmp_path: Path) -> None:
    assert files_of(make_corpus(tmp_path / "again")) == files_of(corpus)


def test_other_seed_gives_other_releases(corpus: Path, tmp_path: Path) -> None:
    other = files_of(make_corpus(tmp_path / "other", seed=1))
    ours = files_of(corpus)
    shared = [name for name in ours if name.startswith("releases/") and other.get(name)]
    assert all(other[name] != ours[name] for name in shared)
    assert len(shared) < RELEASES / 2


def test_writes_a_whole_archive(corpus: Path) -> None:
    assert len(pages_of(corpus)) == RELEASES
    for name in ("conf.py", "index.md", "directory.yml"):
        assert (corpus / name).is_file()
    assert "does not exist" in (corpus / "index.md").read_text("utf-8")


def test_has_the_settings_of_the_project_but_another_name(corpus: Path) -> None:
    ours: dict[str, object] = {}
    theirs: dict[str, object] = {}
    exec((PROJECT / "conf.py").read_text("utf-8"), ours)
    exec((corpus / "conf.py").read_text("utf-8"), theirs)
    assert theirs["html_title"] == "The Republic of Veldoria press archive"
    assert theirs["html_baseurl"] == "https://demo.example.org/"
    for name in ("extensions", "primary_domain", "html_theme", "myst_enable_extensions"):
        assert theirs[name] == ours[name]


def test_brings_the_house_style(corpus: Path) -> None:
    ours = files_of(PROJECT / "_static")
    assert files_of(corpus / "_static") == ours


@pytest.mark.parametrize("count", [1, 2])
def test_smallest_archives_are_whole_too(count: int, tmp_path: Path) -> None:
    folder = make_corpus(tmp_path / "small", releases=count)
    known = read_directory(folder / "directory.yml")
    for path in pages_of(folder):
        assert not read_page(path, path.stem, known, "US").problems
    assert len(pages_of(folder)) == count


def test_archive_reads_every_page_without_a_problem(pages: dict[str, Page]) -> None:
    """Marks balance, anchors differ, dates exist, and everyone named is in the directory."""
    assert {key: page.problems for key, page in pages.items() if page.problems} == {}


def test_everybody_named_is_in_the_directory(pages: dict[str, Page], directory: Directory) -> None:
    for page in pages.values():
        assert page.release is not None
        assert set(page.release.issuers) <= set(directory.organizations)
        assert set(page.release.topics) <= set(directory.topics)
        assert all(quote.speaker_id in directory.people for quote in page.release.quotes)
        assert all(quote.organization_id for quote in page.release.quotes)


def test_dates_stand_in_the_folder_of_their_year(pages: dict[str, Page]) -> None:
    for release_id, page in pages.items():
        assert page.release is not None
        assert release_id.startswith(f"{page.release.date.year}/")
        assert 2004 <= page.release.date.year <= 2025


def test_slugs_are_unique_ascii_and_short(corpus: Path) -> None:
    slugs = [path.stem for path in pages_of(corpus)]
    assert len(set(slugs)) == len(slugs)
    assert all(slug.isascii() and 3 < len(slug) < 70 for slug in slugs)


def test_speaks_both_languages_english_more(pages: dict[str, Page]) -> None:
    languages = [page.release.language for page in pages.values() if page.release]
    assert languages.count("en") > languages.count("es") > RELEASES / 10


def test_has_every_kind_of_release(tmp_path: Path) -> None:
    texts = [path.read_text("utf-8") for path in pages_of(make_corpus(tmp_path, releases=200))]
    for kind in ("press-release", "statement", "media-advisory", "letter", "speech"):
        assert any(f"\nkind: {kind}\n" in text for text in texts), kind


def test_roles_change_over_the_years(pages: dict[str, Page]) -> None:
    roles: dict[tuple[str, str], set[str]] = defaultdict(set)
    for page in pages.values():
        assert page.release is not None
        for quote in page.release.quotes:
            roles[quote.speaker_id, page.release.language].add(quote.role)
    assert any(len(held) > 1 for held in roles.values())


def test_contacts_reach_nobody(pages: dict[str, Page]) -> None:
    """Reserved names, and numbers that are possible but out of the fictional 555-01xx."""
    for page in pages.values():
        assert page.release is not None
        assert 1 <= len(page.release.contacts) <= 3
        for channel in (c for contact in page.release.contacts for c in contact.channels):
            if channel.kind == "email":
                assert channel.printed.endswith(("@example.org", "@example.com"))
            if channel.kind == "phone":
                number = phonenumbers.parse(channel.printed, "US")
                assert phonenumbers.is_valid_number(number)
                assert str(number.national_number)[3:8] == "55501"


def test_pages_are_as_long_as_real_releases(corpus: Path) -> None:
    lengths = sorted(
        len(path.read_text("utf-8").split("\n---\n")[1].split()) for path in pages_of(corpus)
    )
    assert lengths[0] >= 230
    assert lengths[-1] <= 1050
    assert 400 <= lengths[RELEASES // 2] <= 540


def test_references_lead_to_releases_of_the_archive(tmp_path: Path) -> None:
    folder = make_corpus(tmp_path / "archive", releases=300)
    root = folder / "releases"
    targets = {path.relative_to(root).with_suffix("").as_posix() for path in pages_of(folder)}
    references = [
        reference.split("`")[0].rpartition("<")[2].rstrip(">")
        for path in pages_of(folder)
        for reference in path.read_text("utf-8").split("{release}`")[1:]
    ]
    assert references
    assert set(references) <= targets


@pytest.mark.parametrize("language", [ENGLISH, SPANISH], ids=["english", "spanish"])
@pytest.mark.parametrize("topic", TOPICS)
def test_every_slot_of_the_grammar_has_words(language: Language, topic: str) -> None:
    known = {*language.rules, *language.measures, *GIVEN_BY_THE_WRITER}
    known |= {rule.removeprefix(f"{topic}.") for rule in language.rules}
    texts = [text for alternatives in language.rules.values() for text in alternatives]
    assert {slot for text in texts for slot in SLOT.findall(text)} <= known


def test_replaces_only_what_it_made(tmp_path: Path) -> None:
    folder = make_corpus(tmp_path / "archive")
    before = files_of(folder)
    (folder / "releases" / "stale.md").write_text("stale", "utf-8")
    (folder / "notes.txt").write_text("mine", "utf-8")
    make_corpus(folder)
    assert files_of(folder) == {**before, "notes.txt": b"mine"}


def test_refuses_a_folder_of_someone_else(tmp_path: Path) -> None:
    (tmp_path / "conf.py").write_text('project = "A real archive"\n', "utf-8")
    done = run_corpus("--releases", "1", tmp_path)
    assert done.returncode == 2
    assert f"{tmp_path} is not empty" in done.stderr
    assert files_of(tmp_path) == {"conf.py": b'project = "A real archive"\n'}


def test_refuses_a_file(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_text("mine", "utf-8")
    done = run_corpus("--releases", "1", path)
    assert done.returncode == 2
    assert "is a file" in done.stderr
    assert path.read_text("utf-8") == "mine"


@pytest.mark.parametrize("count", ["0", "-3", "many", "1.5"])
def test_refuses_a_count_that_is_none(count: str, tmp_path: Path) -> None:
    done = run_corpus(f"--releases={count}", tmp_path / "archive")
    assert done.returncode == 2
    assert "whole number from 1 up" in done.stderr
    assert not (tmp_path / "archive").exists()


def test_no_two_releases_were_known_by_one_number() -> None:
    shelf = Shelf()
    assert [shelf.free_number(wanted) for wanted in (7, 8, 7, 7)] == [7, 8, 9, 10]
