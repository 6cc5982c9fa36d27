"""Quotes: who speaks, what was spoken, and the permanent address."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressroom.content.fields import read_block
from pressroom.content.problems import Problem
from pressroom.content.quotes import Quote, read_quote
from tests.content.pages import BODY, DIRECTORY, only, parse, quote, quotes, told
from tests.content.pages import page_text as page

WORDS = ("", "“We stay,” he said. “All of us.”")


def read(*lines: str, speaker: str = "Oscar Chacón") -> tuple[Quote, list[Problem]]:
    """Read a quote that opens on line 10 with *lines* below."""
    return read_quote(read_block("quote", speaker, lines, line=10, offset=11), DIRECTORY)


def sound(*lines: str, speaker: str = "Oscar Chacón") -> Quote:
    """Return a quote in which nothing is wrong."""
    found, problems = read(*lines, speaker=speaker)
    assert told(problems) == []
    return found


def test_quote_with_everything() -> None:
    found = sound(
        ":role: executive director",
        ":organization: Presente",
        ":language: ES-mx",
        ":delivery: prepared",
        ":anchor: chacon-on-doors",
        *WORDS,
    )
    assert found == Quote(
        speaker="Oscar Chacón",
        speaker_id="oscar-chacon",
        role="executive director",
        organization="Presente",
        organization_id="presente-org",
        language="es-MX",
        delivery="prepared",
        spoken=("We stay,", "All of us."),
        anchor="chacon-on-doors",
    )
    assert found.line == 10
    assert found.attribution == "Oscar Chacón, executive director, Presente"


@pytest.mark.parametrize(
    ("speaker", "speaker_id", "printed"),
    [
        ("Oscar Chacón", "oscar-chacon", "Oscar Chacón"),
        ("OSCAR CHACON", "oscar-chacon", "OSCAR CHACON"),
        ("oscar-chacon", "oscar-chacon", "Oscar Chacón"),
        ("Nancy Guzmán", "nancy-trevino", "Nancy Guzmán"),
        ("Oscar\u00a0Chacón", "oscar-chacon", "Oscar\u00a0Chacón"),
    ],
)
def test_speaker_is_found_and_shown_as_printed(speaker: str, speaker_id: str, printed: str) -> None:
    found = sound(*WORDS, speaker=speaker)
    assert (found.speaker_id, found.speaker) == (speaker_id, printed)


def test_organization_may_speak_for_itself() -> None:
    found = sound(":organization: alianza-americas", *WORDS, speaker="")
    assert (found.speaker, found.organization) == ("", "Alianza Americas")
    assert found.attribution == "Alianza Americas"
    assert found.anchor == "alianza-americas-we-stay-all-of-us"


FIELDS = "Expected :role:, :organization:, :language:, :delivery:, :anchor:, :unclosed:."
PERSON = "Expected a person of the directory, by name, other spelling or id."
ORGANIZATION = "Expected an organization of the directory, by name, other spelling or id."
FLAWS = {
    "unknown speaker": (
        "Oscar Chacom",
        WORDS,
        f"10: Unknown speaker “Oscar Chacom”. {PERSON} Did you mean “Oscar Chacón”?",
    ),
    "other spelling misspelt": (
        "Nancy Guzmam",
        WORDS,
        f"10: Unknown speaker “Nancy Guzmam”. {PERSON} Did you mean “Nancy Guzmán”?",
    ),
    "nobody like the speaker": (
        "The President",
        WORDS,
        f"10: Unknown speaker “The President”. {PERSON}",
    ),
    "an organization as speaker": (
        "Presente.org",
        WORDS,
        f"10: Unknown speaker “Presente.org”. {PERSON}",
    ),
    "hostile speaker": (
        "<script>alert(1)</script>\x1b[31m",
        WORDS,
        f"10: Unknown speaker “<script>alert(1)</script>\\x1b[31m”. {PERSON}",
    ),
    "nobody": (
        "",
        WORDS,
        "10: This quote does not say whose words they are. "
        "Expected :::{quote} Name of the speaker, or an :organization: that speaks.",
    ),
    "unknown organization": (
        "Oscar Chacón",
        (":role: director", ":organization: Aliansa Americas", *WORDS),
        f"12: Unknown organization “Aliansa Americas”. {ORGANIZATION} "
        "Did you mean “Alianza Americas”?",
    ),
    "misspelt field": (
        "Oscar Chacón",
        (":organisation: Presente", *WORDS),
        f"11: Unknown quote field “organisation”. {FIELDS} Did you mean “organization”?",
    ),
    "two roles": (
        "Oscar Chacón",
        (":role: a", ":role: b", *WORDS),
        "12: A quote has one :role: only.",
    ),
    "no language": (
        "Oscar Chacón",
        (":role: a", ":language: english", *WORDS),
        "12: “english” is not a language tag. Expected BCP 47, such as es or en-US.",
    ),
    "misspelt delivery": (
        "Oscar Chacón",
        (":delivery: writen", *WORDS),
        "11: Unknown delivery “writen”. Expected written, spoken, prepared. "
        "Did you mean “written”?",
    ),
    "anchor in capitals": (
        "Oscar Chacón",
        (":anchor: Doors", *WORDS),
        "11: “Doors” cannot be the end of an address. "
        "Expected lower-case letters a to z, digits and single hyphens, a letter first.",
    ),
    "anchor with a tag": (
        "Oscar Chacón",
        (':anchor: x"><script>', *WORDS),
        '11: “x"><script>” cannot be the end of an address. '
        "Expected lower-case letters a to z, digits and single hyphens, a letter first.",
    ),
    "no passage": (
        "Oscar Chacón",
        (":role: director", ""),
        "10: This quote is empty. "
        "Expected the passage as issued, below the fields and a blank line.",
    ),
    "nothing inside the marks": (
        "Oscar Chacón",
        ("", "“ ” “”"),
        "10: This quote is empty. "
        "Expected the passage as issued, below the fields and a blank line.",
    ),
    "blank passage": (
        "Oscar Chacón",
        ("", " ", "\t"),
        "10: This quote is empty. "
        "Expected the passage as issued, below the fields and a blank line.",
    ),
}


@pytest.mark.parametrize(("speaker", "lines", "message"), FLAWS.values(), ids=FLAWS)
def test_flaw_of_a_quote(speaker: str, lines: tuple[str, ...], message: str) -> None:
    assert told(read(*lines, speaker=speaker)[1]) == [message]


@pytest.mark.parametrize("anchor", ["-a", "a-", "a--b", "1st", "a b", "ñ", "a/b", "#a", "a\u00a0"])
def test_anchor_that_is_none_gives_way_to_the_words(anchor: str) -> None:
    found, problems = read(f":anchor: {anchor}", *WORDS)
    if anchor.strip() == "a":
        assert (found.anchor, problems) == ("a", [])
    else:
        assert only(problems).what.endswith("cannot be the end of an address.")
        assert found.anchor == "oscar-chacon-we-stay-all-of-us"


PAIRS = (
    "Expected marks in pairs; where a quotation goes on, each paragraph opens again and only the "
    "last closes. If the text was issued like this, add the field :unclosed: to the quote."
)
UNPAIRED = {
    "never closed": (
        ["", "“We stay."],
        "12: The quotation mark “ has no partner, in the paragraph that begins ““We stay.”.",
    ),
    "in the second paragraph": (
        [":role: director", "", "“We stay.”", "", "“All of us."],
        "15: The quotation mark “ has no partner, in the paragraph that begins ““All of us.”.",
    ),
    "in a paragraph of two lines": (
        ["", "“We", "stay.”", "", "", "", "He", "said “no."],
        "17: The quotation mark “ has no partner, in the paragraph that begins “He said “no.”.",
    ),
    "closed but never opened": (
        ["", "“We stay.”", "", "No,” he said."],
        "14: The quotation mark ” has no partner, in the paragraph that begins “No,” he said.”.",
    ),
    "of another kind": (
        ["", "«Nos quedamos”, dijo."],
        "12: The quotation mark ” has no partner, in the paragraph that begins "
        "“«Nos quedamos”, dijo.”.",
    ),
    "straight": (
        ["", 'The 6" line.'],
        '12: The quotation mark " has no partner, in the paragraph that begins “The 6" line.”.',
    ),
}


@pytest.mark.parametrize(("lines", "message"), UNPAIRED.values(), ids=UNPAIRED)
def test_quotation_marks_without_partner(lines: list[str], message: str) -> None:
    problems = read(*lines)[1]
    assert told(problems) == [f"{message} {PAIRS}"]


def test_long_paragraph_is_named_by_its_beginning() -> None:
    what = only(read("", "“" + "We stay, all of us. " * 500)[1]).what
    assert what.endswith("begins ““We stay, all of us. We stay, all of us.”.")


def test_unpaired_marks_still_give_words_and_an_address() -> None:
    found, problems = read("", "“We stay,” he said. “All of us")
    assert len(problems) == 1
    assert found.spoken == ("We stay,", "All of us")
    assert found.anchor == "oscar-chacon-we-stay-all-of-us"


def test_source_that_never_closes_is_told_by_unclosed() -> None:
    found = sound(":unclosed:", "", "“We stay.", "", "All of us.")
    assert found.spoken == ("We stay.", "All of us.")


def test_spoken_words_are_free_of_markup() -> None:
    found = sound(
        "",
        "“*We* stay in {supplied}`this country <The source lost it>` &amp; [here](https://x.org),”",
        "he said.",
    )
    assert found.spoken == ("We stay in [this country] & here,",)


def test_passage_without_marks_is_spoken_throughout() -> None:
    assert sound("", "We stay.", "", "All of us.").spoken == ("We stay.", "All of us.")


ANCHORS = {
    "five words": ("“We stay here for a while.”", "oscar-chacon-we-stay-here-for-a"),
    "fewer words": ("“No.”", "oscar-chacon-no"),
    "words over two runs": (
        "“We stay,” he said. “All of us now.”",
        "oscar-chacon-we-stay-all-of-us",
    ),
    "attribution first": ("Oscar Chacón said: “We stay.”", "oscar-chacon-we-stay"),
    "accents and marks": ("«¿Año nuevo? ¡Sí!»", "oscar-chacon-ano-nuevo-si"),
    "numbers": ("“70,000 people wait.”", "oscar-chacon-70-000-people-wait"),
    "another script": ("“Привет всем.”", "oscar-chacon"),
    "tags": ("“<script>alert(1)</script> </p>”", "oscar-chacon-script-alert-1-script-p"),
}


@pytest.mark.parametrize(("passage", "anchor"), ANCHORS.values(), ids=ANCHORS)
def test_address_of_a_quote(passage: str, anchor: str) -> None:
    assert sound("", passage).anchor == anchor


def test_address_begins_with_a_letter_whoever_speaks() -> None:
    found, _problems = read("", "“70,000 people wait.”", speaker="Somebody Unknown")
    assert found.anchor == "quote-70-000-people-wait"
    found, _problems = read("", "“Привет.”", speaker="")
    assert found.anchor == "quote"


def test_address_stays_when_other_quotes_come_before_or_after() -> None:
    ours = quote("", "“We stay,” he said.")
    before = quote("", "“First of all, no.”")
    after = quote("", "“We go,” she said.", speaker="Nancy Treviño")
    alone = quotes(parse(page(ours)))
    among = quotes(parse(page("\n".join([before, after, ours, after.replace("We", "They")]))))
    assert alone[0] in among
    assert [found.anchor for found in among] == [
        "oscar-chacon-first-of-all-no",
        "nancy-trevino-we-go",
        "oscar-chacon-we-stay",
        "nancy-trevino-they-go",
    ]


def test_address_stays_when_role_typing_and_later_words_change() -> None:
    one = sound(":role: director", "", "“The decision to resume the *program* is cruel.”")
    other = sound("", "“The *decision* to\nresume the plan", "is", "not.”", speaker="oscar-chacon")
    assert one.anchor == other.anchor


def test_two_quotes_at_one_address() -> None:
    twice = quote("", "“We stay,” he said.")
    again = quote(":anchor: oscar-chacon-we-stay", "", "“Other words.”")
    assert told(parse(page(twice + "\n" + twice + again)).problems) == [
        f"{line}: This quote would have the address #oscar-chacon-we-stay of the one on line "
        f"{BODY}. Expected an address of its own; add :anchor: oscar-chacon-we-stay-again."
        for line in (BODY + 5, BODY + 9)
    ]


def test_two_speakers_may_say_the_same() -> None:
    words = ("", "“We stay.”")
    body = quote(*words) + "\n" + quote(*words, speaker="Nancy Treviño")
    assert [found.anchor for found in quotes(parse(page(body)))] == [
        "oscar-chacon-we-stay",
        "nancy-trevino-we-stay",
    ]


def test_anchor_field_parts_two_quotes() -> None:
    words = ("", "“We stay.”")
    body = quote(*words) + "\n" + quote(":anchor: oscar-chacon-we-stay-again", *words)
    assert len(quotes(parse(page(body)))) == 2


@given(st.lists(st.text(max_size=40).filter(lambda text: "\n" not in text), max_size=5))
def test_any_passage_has_an_address_that_html_and_urls_take(lines: list[str]) -> None:
    found, _problems = read("", *lines)
    assert found.anchor.startswith("oscar-chacon")
    assert set(found.anchor) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
