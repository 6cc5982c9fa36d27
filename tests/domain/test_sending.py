"""With several processes, each sends back what it read, however much was known before."""

from __future__ import annotations

from tests.archive import QUOTE, Archive, page

MERGING = """
def sent(app, env, docnames, other):
    known = {*other.domaindata["press"]["releases"], *other.titles, *other.tocs}
    print("sent back", *sorted(known - {*docnames}))


def setup(app):
    app.connect("env-merge-info", sent)
"""
RELEASES = 9
READ_AGAIN = 7
"""Sphinx reads fewer than six documents in one process."""


def write_releases(archive: Archive, numbers: range, words: str) -> None:
    for number in numbers:
        text = page(f"{QUOTE}\n{words} {number}.\n", title=f"Door {number} Opens")
        archive.write(f"releases/2021/door-{number}.md", text)


def test_a_process_sends_back_what_it_read_and_the_rest_stays_known(archive: Archive) -> None:
    archive.write("conf.py", archive.read("conf.py") + MERGING)
    write_releases(archive, range(RELEASES), "First words")
    archive.build("html", "-j", "2")
    write_releases(archive, range(READ_AGAIN), "Other words")
    again = archive.build("html", "-j", "2")
    assert {*again.printed.splitlines()} == {"sent back"}, "and the names of no other documents"
    assert again.files() == archive.must_build("html", out="anew").files()
