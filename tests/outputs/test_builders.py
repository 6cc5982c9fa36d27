"""Every builder of Sphinx draws the archive, and a site is the same whoever builds it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.archive import Archive, page
from tests.conftest import PROJECT

BUILDERS = [
    "html",
    "dirhtml",
    "singlehtml",
    "epub",
    "latex",
    "text",
    "man",
    "texinfo",
    "xml",
    "gettext",
]
QUOTE = """\
:::{quote} Oscar Chacón
:role: executive director
:organization: Alianza Americas

“Nobody should wait,” said Oscar Chacón. “These doors are *open*.”
:::

:::{contact} Kelsey Parsons
:phone: (347) 527-0969
:::
"""


@pytest.mark.parametrize("builder", BUILDERS)
def test_fifty_releases_build_without_a_warning(fiction: Archive, builder: str) -> None:
    fiction.must_build(builder)


@pytest.mark.parametrize("builder", BUILDERS)
def test_the_archive_itself_builds_without_a_warning(builder: str, tmp_path: Path) -> None:
    Archive(PROJECT).must_build(builder, out=str(tmp_path / builder))


def test_parallel_build_equals_serial_one(fiction: Archive) -> None:
    serial = fiction.must_build(out="serial").files()
    parallel = fiction.must_build("html", "-j", "4", out="parallel").files()
    assert parallel == serial


def test_pages_of_one_title_keep_their_own_numbers(archive: Archive) -> None:
    archive.write("index.md", "# Archive\n\n:::{toctree}\n:numbered:\n\nfirst\nsecond\nlast\n:::\n")
    for name in ("first", "second", "last"):
        archive.write(f"{name}.md", "# Same\n")
    built = archive.must_build()
    neighbours = {name: built.read(f"{name}.html") for name in ("first", "last")}
    assert 'rel="next" title="2. Same"' in neighbours["first"]
    assert 'rel="prev" title="2. Same"' in neighbours["last"]
    assert 'rel="next" title="3. Same"' in built.read("second.html")


@pytest.mark.parametrize("builder", ["html", "dirhtml"])
def test_images_of_all_processes_are_copied(archive: Archive, builder: str) -> None:
    names = [f"picture-{number}" for number in range(24)]
    for name in names:
        archive.write(f"pictures/{name}.svg", '<svg xmlns="http://www.w3.org/2000/svg"/>')
        archive.write(
            f"{name}.md", f"---\norphan: true\n---\n\n# {name}\n\n![x](pictures/{name}.svg)\n"
        )
    built = archive.must_build(builder, "-j", "2")
    assert {path.stem for path in (built.out / "_images").iterdir()} == set(names)


@pytest.mark.parametrize("processes", ["1", "2"])
def test_every_flaw_of_many_pages_is_told_once(archive: Archive, processes: str) -> None:
    for number in range(24):
        archive.write(
            f"releases/2021/doors-{number}.md",
            page("“The doors are open.\n\n:::{contact} Ann\n:phone: 1\n:::\n"),
        )
    built = archive.build("html", "-j", processes)
    assert built.status == 1
    told = [line for line in built.printed.splitlines() if "doors-" in line and "phone" in line]
    assert len(told) == 24


def test_second_build_changes_no_byte(fiction: Archive) -> None:
    first = fiction.must_build().files()
    second = fiction.must_build().files()
    assert second == first


def test_text_says_who_said_it(archive: Archive) -> None:
    archive.write("releases/2021/doors.md", page(QUOTE))
    text = archive.must_build("text").read("releases/2021/doors.txt")
    assert "“Nobody should wait,” said Oscar Chacón. “These doors are *open*.”" in text
    assert "-- Oscar Chacón, executive director, Alianza Americas" in text
    assert "(347) 527-0969" in text


def test_latex_quotes_can_be_linked_to(archive: Archive) -> None:
    anchor = "oscar-chacon-nobody-should-wait-these-doors"
    archive.write("releases/2021/doors.md", page(QUOTE))
    archive.write(
        "index.md",
        f"# Archive\n\n{{quote}}`2021/doors#{anchor}`\n\n"
        "```{toctree}\nreleases/2021/doors\n```\n",
    )
    (tex,) = archive.must_build("latex").out.glob("*.tex")
    assert rf"\label{{\detokenize{{releases/2021/doors:{anchor}}}}}" in tex.read_text()


def test_gettext_offers_title_passage_and_role_for_translation(archive: Archive) -> None:
    archive.write("releases/2021/doors.md", page(QUOTE))
    (catalog,) = archive.must_build("gettext").out.glob("releases.pot")
    text = catalog.read_text(encoding="utf-8")
    for message in ("Doors Open", "“Nobody should wait,” said Oscar Chacón.", "executive director"):
        assert message in text


def test_a_translated_build_shows_the_translation_of_title_passage_and_attribution(
    archive: Archive,
) -> None:
    archive.write("releases/2021/doors.md", page(QUOTE))
    messages = {
        "Doors Open": "Puertas abiertas",
        "“Nobody should wait,” said Oscar Chacón. “These doors are *open*.”": "«Nadie», dijo él.",
        "Oscar Chacón, executive director, Alianza Americas": "Oscar Chacón, director ejecutivo",
    }
    entries = "".join(f'msgid "{one}"\nmsgstr "{other}"\n\n' for one, other in messages.items())
    head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
    archive.write("locales/es/LC_MESSAGES/releases.po", head + entries)
    built = archive.must_build("html", "-D", "language=es", "-D", "locale_dirs=locales")
    text = " ".join(built.article("releases/2021/doors.html").get_text().split())
    for translation in messages.values():
        assert translation in text
    links = built.article("releases/2021/doors.html").select("figcaption a:not(.headerlink)")
    assert [link.get_text() for link in links] == ["Oscar Chacón"]


def test_a_translated_release_is_marked_and_spoken_of_in_the_language_it_is_shown_in(
    archive: Archive,
) -> None:
    archive.write("releases/2021/doors.md", page(QUOTE))
    head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
    title = 'msgid "Doors Open"\nmsgstr "Puertas abiertas"\n'
    archive.write("locales/es/LC_MESSAGES/releases.po", head + title)
    built = archive.must_build("html", "-D", "language=es", "-D", "locale_dirs=locales")
    (release,) = built.article("releases/2021/doors.html").select("section.release")
    assert release["lang"] == "es"
    assert "Emitido por:" in release.get_text()


@pytest.mark.parametrize("builder", ["latex", "man", "texinfo"])
def test_volume_has_the_day_of_its_newest_release_and_not_of_the_build(
    archive: Archive, monkeypatch: pytest.MonkeyPatch, builder: str
) -> None:
    archive.write("releases/2021/doors.md", page(QUOTE, date="2021-12-02"))
    built = []
    for second in ("1000000000", "2000000000"):
        monkeypatch.setenv("SOURCE_DATE_EPOCH", second)
        built.append(archive.must_build(builder, out=f"{builder}-{second}").files())
    assert built[0] == built[1]
    volume = next(text for name, text in built[0].items() if name.endswith((".tex", ".1", ".texi")))
    assert b"December 2, 2021" in volume


def test_second_volume_reads_no_document_again(archive: Archive) -> None:
    archive.write("releases/2021/doors.md", page(QUOTE))
    archive.must_build("man")
    doctree = next((archive.folder / "_build/doctrees-man").rglob("doors.doctree"))
    before = doctree.stat().st_mtime_ns
    archive.must_build("man")
    assert doctree.stat().st_mtime_ns == before
