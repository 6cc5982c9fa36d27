"""A page's text to a release, whatever editor it comes from and whoever wrote it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressroom.content.abouts import About
from pressroom.content.contacts import Contact
from pressroom.content.page import read_page
from pressroom.content.quotes import Quote
from tests.content.pages import (
    BODY,
    DIRECTORY,
    PASSAGE,
    PHONE,
    block,
    contact,
    only,
    page_text,
    parse,
    quote,
    released,
    told,
)
from tests.patience import patience

ABOUT = block("about", "Presente.org", "", "Presente organizes.")
WHOLE = "\n".join(
    [
        contact(":role: press", PHONE),
        "The doors are open. He said:\n",
        quote(":role: director", *PASSAGE),
        ABOUT,
        quote(":delivery: spoken", "", "“All of us,” she said.", speaker="Nancy Treviño"),
    ]
)


def test_whole_page() -> None:
    page = parse(page_text(WHOLE))
    release = released(page)
    assert (release.id, release.title) == ("2021/doors", "Doors Open")
    assert [found.name for found in release.contacts] == ["Kelsey Parsons"]
    assert [found.speaker_id for found in release.quotes] == ["oscar-chacon", "nancy-trevino"]
    assert release.boilerplates == ("presente-org",)
    assert {line: type(record) for line, record in page.records.items()} == {
        BODY: Contact,
        BODY + 7: Quote,
        BODY + 13: About,
        BODY + 18: Quote,
    }
    assert not page.is_refused


def test_page_without_any_directive() -> None:
    release = released(parse(page_text("Only words.\n")))
    assert (release.contacts, release.quotes, release.boilerplates) == ((), (), ())


def test_page_without_a_body() -> None:
    assert released(parse(page_text(""))).title == "Doors Open"


@pytest.mark.parametrize(
    "text",
    [
        page_text(WHOLE).replace("\n", "\r\n"),
        page_text(WHOLE).replace("---\n", "--- \t\n"),
        page_text(WHOLE.replace("\n\n", "\n \t\n")),
    ],
    ids=["line ends of Windows", "spaces behind the rules", "blank lines with spaces"],
)
def test_blanks_change_nothing(text: str) -> None:
    ours, plain = parse(text), parse(page_text(WHOLE))
    assert released(ours) == released(plain)
    assert list(ours.records) == list(plain.records)


def test_tabs_indent_like_spaces() -> None:
    text = quote("\t:role: director", "", "“We\tstay,”\the said.")
    (found,) = released(parse(page_text(text))).quotes
    assert (found.role, found.spoken) == ("director", ("We stay,",))


@pytest.mark.parametrize(
    "data",
    [
        page_text(WHOLE).encode(),
        b"\xef\xbb\xbf" + page_text(WHOLE).encode(),
        page_text(WHOLE).replace("\n", "\r\n").encode(),
        page_text(WHOLE).replace("\n", "\r").encode(),
    ],
    ids=["UTF-8", "byte order mark", "Windows", "old Mac"],
)
def test_files_of_all_editors_are_one_page(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "doors.md"
    path.write_bytes(data)
    page = read_page(path, "2021/doors", DIRECTORY, "US")
    assert page == parse(page_text(WHOLE))
    assert list(page.records) == list(parse(page_text(WHOLE)).records)


def test_file_that_is_not_utf_8(tmp_path: Path) -> None:
    path = tmp_path / "doors.md"
    path.write_bytes(page_text(WHOLE).encode("latin-1", "replace"))
    page = read_page(path, "2021/doors", DIRECTORY, "US")
    problem = only(page.problems)
    assert problem.line == BODY + 7
    assert str(problem) == (
        "This file is not UTF-8: byte 0xf3 stands for no character. "
        "Save it as UTF-8 in your editor (it may be Windows-1252, “ANSI”)."
    )
    assert page.release is None
    assert page.is_refused


def test_phones_are_of_the_region(tmp_path: Path) -> None:
    path = tmp_path / "doors.md"
    path.write_text(page_text(contact(":phone: 2222 0000")), encoding="utf-8")
    page = read_page(path, "2021/doors", DIRECTORY, "SV")
    assert released(page).contacts[0].channels[0].uri == "tel:+50322220000"
    assert only(read_page(path, "2021/doors", DIRECTORY, "US").problems).line == BODY + 1


# Front matter


NO_FRONT_MATTER = (
    "1: This page has no front matter. "
    "Expected --- on the first line, then title:, date:, kind: and so on, then ---."
)
HEADS = {
    "nothing": ("", NO_FRONT_MATTER),
    "a heading": ("# Doors Open\n\nWords.\n", NO_FRONT_MATTER),
    "a blank line first": ("\n" + page_text(), NO_FRONT_MATTER),
    "four hyphens": ("----\ntitle: x\n----\n", NO_FRONT_MATTER),
    "a space before": (" " + page_text(), NO_FRONT_MATTER),
    "no end": (
        "---\ntitle: Doors Open\n\nWords.\n",
        "1: The front matter never ends. Expected a line --- after it.",
    ),
    "an end with a space before": (
        "---\ntitle: Doors Open\n ---\n",
        "1: The front matter never ends. Expected a line --- after it.",
    ),
    "a rule alone": ("---", "1: The front matter never ends. Expected a line --- after it."),
    "a list": (
        "---\n- title\n---\n",
        "2: The front matter is not a mapping. Expected key: value lines; the keys are title, "
        "subtitle, date, kind, language, issuers, topics, release-line, dateline, source, "
        "embargo, formerly, translation-of, replaces, attachments, draft, changes, withdrawn, "
        "removed.",
    ),
    "a text": (
        "---\n\ntitle Doors Open\n---\n",
        "3: The front matter is not a mapping. Expected key: value lines; the keys are title, "
        "subtitle, date, kind, language, issuers, topics, release-line, dateline, source, "
        "embargo, formerly, translation-of, replaces, attachments, draft, changes, withdrawn, "
        "removed.",
    ),
    "a tag": (
        "---\ntitle: x\ndate: !!python/name:os.system\n---\n",
        "3: A YAML tag (“tag:yaml.org,2002:python/name:os.system”) is not allowed. "
        "Write plain text; put text that begins with ! in quotation marks.",
    ),
    "a key twice": (
        "---\ntitle: x\ndate: 2021\ntitle: y\n---\n",
        "4: The key “title” stands here a second time. Keep one of the two.",
    ),
    "an alias": (
        "---\ntitle: &t x\nsubtitle: *t\n---\n",
        "2: A YAML anchor or alias (“t”) is not allowed. "
        "Write the value out; put text that begins with & or * in quotation marks.",
    ),
}


@pytest.mark.parametrize(("text", "message"), HEADS.values(), ids=HEADS)
def test_head_that_is_wrong(text: str, message: str) -> None:
    page = parse(text)
    assert told(page.problems) == [message]
    assert page.release is None
    assert page.is_refused


def test_body_is_checked_even_when_the_front_matter_is_wrong() -> None:
    page = parse(page_text(contact(":phone: call me"), kind="statment"))
    assert [problem.line for problem in page.problems] == [4, BODY + 1]
    assert page.release is None


# Attacks


HOSTILE = '</script><script>alert(1)</script><img src=x onerror="alert(1)">'


def test_hostile_text_stays_text() -> None:
    body = contact(f":role: {HOSTILE}", PHONE, name=HOSTILE) + quote(
        f":role: {HOSTILE}", "", "“</script><b onclick=alert(1)>,” he said. <!-- “--> <?php?>”"
    )
    release = released(parse(page_text(body, title=f"'{HOSTILE}'", dateline=f"'{HOSTILE}'")))
    assert (release.title, release.dateline) == (HOSTILE, HOSTILE)
    assert (release.contacts[0].name, release.contacts[0].role) == (HOSTILE, HOSTILE)
    assert release.quotes[0].role == HOSTILE
    assert release.quotes[0].spoken == ("</script><b onclick=alert(1)>,", "--> <?php?>")


SIZE = 100_000
ENDLESS = {
    "prose of ten megabytes": "The doors are open. " * 500_000,
    "a quote of ten megabytes": quote("", "“" + "The doors are open. " * 500_000 + "”"),
    "spaces behind a bracket": "javascript:\n<" + " " * SIZE,
    "spaces in a link": "javascript:\n[x](" + " " * SIZE,
    "brackets": "javascript:\n" + "[" * SIZE,
    "angle brackets": "javascript:\n" + "<" * SIZE,
    "paragraphs that open a quotation": quote("", *(["“a", ""] * (SIZE // 2))),
    "marks that open": quote("", "“" * SIZE),
    "quotations": ">" * SIZE,
    "lists": "- " * SIZE,
    "backticks": "`" * SIZE,
    "fences": ":::{contact} Kelsey\n:phone: (347) 527-0969\n:::\n" * 1000,
    "an endless name": quote(*PASSAGE, speaker="Oscar " * SIZE),
    "an endless field": quote(f":{'r' * SIZE}: x", *PASSAGE),
    "an endless phone": contact(":phone: " + "1-" * SIZE),
    "an endless e-mail": contact(":email: " + "a." * SIZE + "@example.org"),
    "an endless language": contact(PHONE, ":language: " + "a-" * SIZE),
}


@pytest.mark.parametrize("body", ENDLESS.values(), ids=ENDLESS)
def test_endless_page_takes_no_endless_time(body: str) -> None:
    text = page_text(body)
    with patience():
        parse(text)


def test_page_of_ten_megabytes_is_refused() -> None:
    problem = only(parse(page_text(subtitle="x" * 10_000_000)).problems)
    assert problem.fatal
    assert problem.line == 1
    assert problem.what.startswith("This page has 10,000,")


PIECES = st.sampled_from(
    ["\n", "\n\n", "---\n", ":::", ":::{quote} Oscar Chacón\n", ":::{contact} K\n",
     ":::{about} Presente\n", "```{raw} html\n", "```", "~~~", ":phone: (347) 527-0969\n",
     ":email: a@b.org\n", ":link: http://x\n", ":language: es\n", ":anchor: x\n", ":unclosed:\n",
     "“", "”", "«", "»", '"', "- ", "> ", "    ", "\t", "  ", "1. ", "[^1]: ", "[^1]", "# ",
     "{supplied}`x <y>`", "`", "*", "_", "[x](y)", "javascript:", "](", "<", ">", "|", "|-|\n", "a",
     "b c", "\r", "\x00", "\u2028", "\x0b", "\\", "&amp;", "% c\n", "+++\n", "(t)=\n",
     "title: x\n", "date: 2021\n", "{", "}", "é", ":", "#", "!"]
)  # fmt: skip
PIECED = st.lists(PIECES, max_size=25).map("".join)


@given(st.one_of(st.text(max_size=200), PIECED), st.sampled_from(["", "---\n", page_text("")]))
def test_any_text_is_a_page_or_problems_with_their_lines(text: str, head: str) -> None:
    page = parse(head + text)
    assert page.release is not None or page.is_refused
    last = (head + text).replace("\r", "\n").count("\n") + 1
    assert all(1 <= problem.line <= last for problem in page.problems)
    assert all(problem.what and "\n" not in str(problem) for problem in page.problems)
    assert all(1 <= line <= last for line in page.records)
