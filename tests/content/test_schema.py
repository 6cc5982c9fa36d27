"""The front matter of a page, and what a press officer is told when it is wrong."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from pressroom.content.dates import parse_date
from pressroom.content.release import Release
from pressroom.content.schema import Kind
from tests.content.pages import FRONT_MATTER, KEYS, NEXT_KEY, page_text, parse, told


def release(**keys: str | None) -> Release:
    """Return the release of a page with these keys, in which nothing is wrong."""
    page = parse(page_text(**keys))
    assert told(page.problems) == []
    assert page.release is not None
    return page.release


def test_front_matter_with_everything() -> None:
    found = release(
        title="Biden Rebooting ‘Remain in Mexico’",
        subtitle="It restarts on December 6",
        date="2021-12~",
        kind="press-release",
        language="es-mx",
        issuers="[alianza-americas, presente-org]",
        topics="[asylum, remain-in-mexico]",
        **{"release-line": "FOR IMMEDIATE RELEASE"},
        dateline="WASHINGTON, D.C.",
        source="https://example.org/a?b=c#d",
        embargo="2021-12-02T09:00-05:00",
        formerly="[/node/12, 'https://old.example.org/press.php?id=7']",
    )
    assert found == Release(
        id="2021/doors",
        title="Biden Rebooting ‘Remain in Mexico’",
        subtitle="It restarts on December 6",
        date=parse_date("2021-12~"),
        kind=Kind.PRESS_RELEASE,
        language="es-MX",
        issuers=("alianza-americas", "presente-org"),
        topics=("asylum", "remain-in-mexico"),
        release_line="FOR IMMEDIATE RELEASE",
        dateline="WASHINGTON, D.C.",
        source="https://example.org/a?b=c#d",
        embargo=datetime(2021, 12, 2, 9, tzinfo=timezone(timedelta(hours=-5))),
        formerly=("/node/12", "https://old.example.org/press.php?id=7"),
    )


def test_front_matter_with_what_is_required_only() -> None:
    found = release(topics=None)
    assert (found.topics, found.formerly, found.embargo) == ((), (), None)
    assert (found.subtitle, found.dateline, found.source) == ("", "", "")
    assert found.release_line == ""


@pytest.mark.parametrize("kind", [kind.value for kind in Kind])
def test_every_kind(kind: str) -> None:
    assert release(kind=kind).kind.value == kind


TITLES = {
    "a number": ("1984", "1984"),
    "a word YAML takes for false": ("No", "No"),
    "a word YAML takes for nothing": ("null", "null"),
    "a date": ("2021-12-02", "2021-12-02"),
    "HTML": ("</script><script>alert(1)</script>", "</script><script>alert(1)</script>"),
    "Markdown": ("'*Stars* and `ticks` and [links](x)'", "*Stars* and `ticks` and [links](x)"),
    "a colon in marks": ('"Breaking: news"', "Breaking: news"),
    "an apostrophe": ("Biden's ‘Remain in Mexico’", "Biden's ‘Remain in Mexico’"),
    "spaces around": ("'  Doors Open  '", "Doors Open"),
    "a no-break space": ("70\u00a0000 people", "70\u00a0000 people"),
    "a narrow no-break space": ("«\u202fOui\u202f»", "«\u202fOui\u202f»"),
    "an emoji": ("Doors Open 🎉", "Doors Open 🎉"),
    "folded over two lines": (">-\n  Doors\n  Open", "Doors Open"),
}


@pytest.mark.parametrize(("written", "title"), TITLES.values(), ids=TITLES)
def test_title_is_the_text_as_written(written: str, title: str) -> None:
    assert release(title=written).title == title


@pytest.mark.parametrize(
    ("written", "instant"),
    [
        ("2021-12-02T09:00-05:00", "2021-12-02T14:00:00+00:00"),
        ("2021-12-02T09:00:30Z", "2021-12-02T09:00:30+00:00"),
        ("2021-12-02 09:00+01:00", "2021-12-02T08:00:00+00:00"),
    ],
)
def test_embargo_is_an_instant(written: str, instant: str) -> None:
    assert release(embargo=written).embargo == datetime.fromisoformat(instant)


FORMS = "Expected 2021-12-02, 2021-12 or 2021; with ~ behind it if approximate, ? if uncertain."
KINDS = "Expected press-release, statement, media-advisory, letter, speech."
ID = "Expected lower-case letters a to z, digits and single hyphens:"
INSTANT = "Expected an instant with its offset from UTC, such as 2021-12-02T09:00-05:00."
OLD = "Expected an old address: https://… or /path/on/this/site/."
LINK = "Expected an address that begins with https:// or http://."
ONE_LINE = "Expected one line of text without control characters."
LIST = "Expected a list, such as [one, two]."

WRONG: dict[str, tuple[dict[str, str | None], list[str]]] = {
    "no title": (
        {"title": None},
        ["2: The front matter has no title. Expected: The headline, as issued."],
    ),
    "no date": (
        {"date": None},
        [
            "2: The front matter has no date. Expected: The day, month or year of issue (EDTF): "
            "2021-12-02, 2021-12, 2021; ~ behind it says approximate, ? uncertain, % both."
        ],
    ),
    "no kind": (
        {"kind": None},
        ["2: The front matter has no kind. Expected: What the release is."],
    ),
    "no language": (
        {"language": None},
        [
            "2: The front matter has no language. "
            "Expected: The language of the text (BCP 47), such as en or es."
        ],
    ),
    "no issuers": (
        {"issuers": None},
        [
            "2: The front matter has no issuers. "
            "Expected: The organizations that put it out: their ids in directory.yml."
        ],
    ),
    "an empty title": ({"title": "''"}, ["2: title is empty. Expected: The headline, as issued."]),
    "a blank title": ({"title": "'  '"}, ["2: title is empty. Expected: The headline, as issued."]),
    "a title of lines": (
        {"title": '"Doors\\nOpen"'},
        [f"2: title: “Doors\\nOpen” is wrong. {ONE_LINE}"],
    ),
    "a title that turns its direction": (
        {"title": "Doors \u202enepO"},
        [f"2: title: “Doors \\u202enepO” is wrong. {ONE_LINE}"],
    ),
    "a title that is a list": ({"title": "[a, b]"}, ["2: title is a list. Expected a text."]),
    "a title that is a mapping": ({"title": "{a: b}"}, ["2: title is a mapping. Expected a text."]),
    "an impossible day": (
        {"date": "2021-02-30"},
        [f"3: date: “2021-02-30” is wrong. There is no such day or month. {FORMS}"],
    ),
    "an impossible month": (
        {"date": "2021-13"},
        [f"3: date: “2021-13” is wrong. {FORMS}"],
    ),
    "a date without hyphens": (
        {"date": "20211202"},
        [f"3: date: “20211202” is wrong. {FORMS}"],
    ),
    "a date with a time": (
        {"date": "2021-12-02T00:00"},
        [f"3: date: “2021-12-02T00:00” is wrong. {FORMS}"],
    ),
    "a date in full-width digits": (
        {"date": "２０２１-１２-０２"},
        [f"3: date: “２０２１-１２-０２” is wrong. {FORMS}"],
    ),
    "a date in words": (
        {"date": "December 2, 2021"},
        [f"3: date: “December 2, 2021” is wrong. {FORMS}"],
    ),
    "a misspelt kind": (
        {"kind": "statment"},
        [f"4: Unknown kind “statment”. {KINDS} Did you mean “statement”?"],
    ),
    "a kind in capitals": (
        {"kind": "Press Release"},
        [f"4: Unknown kind “Press Release”. {KINDS} Did you mean “press-release”?"],
    ),
    "a kind like no other": ({"kind": "tweet!"}, [f"4: Unknown kind “tweet!”. {KINDS}"]),
    "a language by name": (
        {"language": "English"},
        [
            "5: language: “English” is wrong. "
            "Expected a BCP 47 language tag, such as en, es or es-MX."
        ],
    ),
    "an issuer that is no list": (
        {"issuers": "alianza-americas"},
        [f"6: issuers is “alianza-americas”. {LIST}"],
    ),
    "an empty list of issuers": (
        {"issuers": "[]"},
        [
            "6: issuers is empty. "
            "Expected: The organizations that put it out: their ids in directory.yml."
        ],
    ),
    "an issuer by name": (
        {"issuers": "[Alianza Americas]"},
        [f"6: issuers.0: “Alianza Americas” is not an id. {ID} alianza-americas."],
    ),
    "an unknown issuer": (
        {"issuers": "[alianza-americas, presnte-org]"},
        [
            "6: Unknown organization “presnte-org”. "
            "Expected an id of the organizations in the directory. Did you mean “presente-org”?"
        ],
    ),
    "an unknown topic": (
        {"topics": "[asylum, asylm]"},
        [
            "7: Unknown topic “asylm”. Expected an id of the topics in the directory. "
            "Did you mean “asylum”?"
        ],
    ),
    "a topic like no other": (
        {"topics": "[zzz]"},
        ["7: Unknown topic “zzz”. Expected an id of the topics in the directory."],
    ),
    "a topic by label": (
        {"topics": "[Remain in Mexico]"},
        [f"7: topics.0: “Remain in Mexico” is not an id. {ID} remain-in-mexico."],
    ),
    "topics one a line": (
        {"topics": "\n- asylum\n- asylm"},
        [
            "9: Unknown topic “asylm”. Expected an id of the topics in the directory. "
            "Did you mean “asylum”?"
        ],
    ),
    "an unknown key": (
        {"sumary": "x"},
        [f"{NEXT_KEY}: Unknown key “sumary”. Expected {KEYS}."],
    ),
    "a misspelt key": (
        {"subtitel": "x"},
        [f"{NEXT_KEY}: Unknown key “subtitel”. Expected {KEYS}. Did you mean “subtitle”?"],
    ),
    "a key in capitals": (
        {"Topics": "[asylum]"},
        [f"{NEXT_KEY}: Unknown key “Topics”. Expected {KEYS}. Did you mean “topics”?"],
    ),
    "a key that merges": (
        {"<<": "{title: x}"},
        [f"{NEXT_KEY}: Unknown key “<<”. Expected {KEYS}."],
    ),
    "a hostile key": (
        {'"<script>\\e[0m"': "x"},
        [f"{NEXT_KEY}: Unknown key “<script>\\x1b[0m”. Expected {KEYS}."],
    ),
    "a source that runs a program": (
        {"source": "javascript:alert(1)"},
        [f"{NEXT_KEY}: source: “javascript:alert(1)” is wrong. {LINK}"],
    ),
    "a source that runs a program in capitals": (
        {"source": "JavaScript:alert(1)"},
        [f"{NEXT_KEY}: source: “JavaScript:alert(1)” is wrong. {LINK}"],
    ),
    "a source without its scheme": (
        {"source": "example.org"},
        [f"{NEXT_KEY}: source: “example.org” is wrong. {LINK}"],
    ),
    "an embargo without its offset": (
        {"embargo": "2021-12-02T09:00"},
        [f"{NEXT_KEY}: embargo: “2021-12-02T09:00” is wrong. {INSTANT}"],
    ),
    "an embargo of a day": (
        {"embargo": "2021-12-02"},
        [f"{NEXT_KEY}: embargo: “2021-12-02” is wrong. {INSTANT}"],
    ),
    "an embargo in words": (
        {"embargo": "until tomorrow"},
        [f"{NEXT_KEY}: embargo: “until tomorrow” is wrong. {INSTANT}"],
    ),
    "an embargo at no such hour": (
        {"embargo": "2021-12-02T25:00Z"},
        [f"{NEXT_KEY}: embargo: “2021-12-02T25:00Z” is wrong. {INSTANT}"],
    ),
    "old addresses that are none": (
        {"formerly": "[/ok/, javascript:alert(1), //evil.example, /a/../b, 'a b', '/a\\b']"},
        [
            f"{NEXT_KEY}: formerly.{index}: “{address}” is wrong. {OLD}"
            for index, address in enumerate(
                ["javascript:alert(1)", "//evil.example", "/a/../b", "a b", "/a\\b"], start=1
            )
        ],
    ),
    "two things at once": (
        {"title": None, "kind": "speach"},
        [
            "2: The front matter has no title. Expected: The headline, as issued.",
            f"3: Unknown kind “speach”. {KINDS} Did you mean “speech”?",
        ],
    ),
}


@pytest.mark.parametrize(("keys", "messages"), WRONG.values(), ids=WRONG)
def test_front_matter_that_is_wrong(keys: dict[str, str | None], messages: list[str]) -> None:
    page = parse(page_text(**keys))
    assert told(page.problems) == messages
    assert page.is_refused


@pytest.mark.parametrize("key", [*FRONT_MATTER, "subtitle", "source", "embargo"])
def test_key_whose_list_or_text_is_of_another_shape(key: str) -> None:
    page = parse(page_text(**{key: "{a: b}"}))
    assert page.is_refused
    assert all(problem.line >= 2 and problem.expected for problem in page.problems)


def test_embargo_left_empty_does_not_publish() -> None:
    page = parse(page_text(embargo=""))
    assert told(page.problems) == [f"{NEXT_KEY}: embargo: “” is wrong. {INSTANT}"]
    assert page.is_refused


def test_key_that_is_not_required_may_be_left_empty() -> None:
    found = release(subtitle="", dateline="", source="")
    assert (found.subtitle, found.dateline, found.source) == ("", "", "")


@pytest.mark.parametrize("key", ["title", "date", "kind", "language", "issuers"])
def test_required_key_without_a_value(key: str) -> None:
    page = parse(page_text(**{key: ""}))
    line = 2 + list(FRONT_MATTER).index(key)
    assert [problem.line for problem in page.problems] == [line]
    assert page.problems[0].expected.startswith("Expected")
    assert page.is_refused
