"""Media contacts: what is read from the page, and what is wrong with it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressroom.content.contacts import Channel, Contact, read_contact
from pressroom.content.fields import read_block
from pressroom.content.problems import Problem
from tests.content.pages import only, told

NUMBER = ":phone: (347) 527-0969"


def read(
    *lines: str, name: str = "Kelsey Parsons", region: str = "US"
) -> tuple[Contact, list[Problem]]:
    """Read a contact that opens on line 10 with *lines* below."""
    return read_contact(read_block("contact", name, lines, line=10, offset=11), region)


def channel(line: str, region: str = "US") -> Channel:
    """Return the only channel of a contact with that *line*, in which nothing is wrong."""
    contact, problems = read(line, region=region)
    assert told(problems) == []
    (found,) = contact.channels
    return found


def test_contact_with_everything() -> None:
    contact, problems = read(
        ":role: press officer",
        ":organization: Alianza Americas",
        NUMBER,
        ":email: press@example.org",
        ":phone: +503 2222 0000",
        ":link: https://example.org/press",
        ":language: es",
        ":language: EN-us",
        ":withheld: email",
    )
    assert told(problems) == []
    assert contact == Contact(
        name="Kelsey Parsons",
        role="press officer",
        organization="Alianza Americas",
        channels=(
            Channel("phone", "(347) 527-0969", "tel:+13475270969"),
            Channel("email", "press@example.org", "mailto:press@example.org"),
            Channel("phone", "+503 2222 0000", "tel:+50322220000"),
            Channel("link", "https://example.org/press", "https://example.org/press"),
        ),
        languages=("es", "en-US"),
        withheld=("email",),
    )
    assert contact.line == 10
    assert contact.plain_lines() == [
        "Kelsey Parsons",
        "press officer",
        "Alianza Americas",
        "(347) 527-0969",
        "press@example.org",
        "+503 2222 0000",
        "https://example.org/press",
    ]


def test_organization_alone_may_answer() -> None:
    contact, problems = read(":organization: Alianza Americas", NUMBER, name="")
    assert told(problems) == []
    assert contact.plain_lines() == ["Alianza Americas", "(347) 527-0969"]


PHONES = {
    "as in the United States": ("(347) 527-0969", "US", "tel:+13475270969"),
    "with the country": ("+1 503 347 23 29", "SV", "tel:+15033472329"),
    "of the region": ("2222 0000", "SV", "tel:+50322220000"),
    "letters of a keypad": ("1-800-FLOWERS", "US", "tel:+18003569377"),
    "an extension": ("(347) 527-0969 ext. 5", "US", "tel:+13475270969;ext=5"),
    "an extension by a sign": ("(347) 527-0969 x12", "US", "tel:+13475270969;ext=12"),
    "a word behind": ("(347) 527-0969 (cell)", "US", "tel:+13475270969"),
    "a word before": ("Cell: 347.527.0969", "US", "tel:+13475270969"),
    "a sentence": ("347-527-0969; ask for Kelsey", "US", "tel:+13475270969"),
    "Arabic digits": ("٣٤٧ ٥٢٧ ٠٩٦٩", "US", "tel:+13475270969"),
    "no-break spaces": ("347\u00a0527\u00a00969", "US", "tel:+13475270969"),
    "dashes of a typographer": ("347–527–0969", "US", "tel:+13475270969"),
}


@pytest.mark.parametrize(("printed", "region", "uri"), PHONES.values(), ids=PHONES)
def test_phone_is_shown_as_printed_and_leads_to_one_number(
    printed: str, region: str, uri: str
) -> None:
    assert channel(f":phone: {printed}", region) == Channel("phone", printed, uri)


@pytest.mark.parametrize(
    "printed",
    [
        "call me",
        "911",
        "527-0969",  # without its area code, tel: would call someone else or nobody
        "(347) 527-0969 / (212) 555-0100",
        "12345678901234567890",
        "2021-12-02",
        "+1",
        "+999 1234 5678",
        "++++",
        "press@example.org",
        "javascript:alert(1)",
        "<script>",
        "",
    ],
)
def test_what_is_no_phone(printed: str) -> None:
    contact, problems = read(":role: press", f":phone: {printed}")
    assert told(problems) == [
        f"12: “{printed}” is not a phone number. Expected a number such as (347) 527-0969, or "
        "+503 2222 0000 with its country; put each number on a :phone: line of its own."
    ]
    assert contact.channels == ()


EMAILS = {
    "plain": ("press@example.org", "mailto:press@example.org"),
    "with a tag": ("press+es@example.org", "mailto:press+es@example.org"),
    "in capitals": ("Press@EXAMPLE.org", "mailto:Press@example.org"),
    "international": ("josé@exämple.org", "mailto:jos%C3%A9@ex%C3%A4mple.org"),
    "headers of a mail": ("a?bcc=b@example.org", "mailto:a%3Fbcc%3Db@example.org"),
    "a percent sign": ("a%41@example.org", "mailto:a%2541@example.org"),
    "an apostrophe": ("o'neil@example.org", "mailto:o%27neil@example.org"),
}


@pytest.mark.parametrize(("printed", "uri"), EMAILS.values(), ids=EMAILS)
def test_email_is_shown_as_printed_and_leads_to_one_mailbox(printed: str, uri: str) -> None:
    assert channel(f":email: {printed}") == Channel("email", printed, uri)


NO_EMAILS = {
    "press": "An email address must have an @-sign.",
    "press [at] example.org": "An email address must have an @-sign.",
    "press@": "There must be something after the @-sign.",
    "@example.org": "There must be something before the @-sign.",
    "press@localhost": "The part after the @-sign is not valid. It should have a period.",
    "two words@example.org": "SPACE",
    "a@example.org, b@example.org": "The part after the @-sign contains invalid characters",
    "Press <press@example.org>": "A display name and angle brackets",
    "mailto:press@example.org": "invalid characters before the @-sign: ':'",
    "javascript:alert(1)@example.org": "invalid characters before the @-sign",
    "[email protected]": "An email address must have an @-sign.",
    "": "An email address must have an @-sign.",
}


@pytest.mark.parametrize(("printed", "why"), NO_EMAILS.items(), ids=lambda text: text or "nothing")
def test_what_is_no_email(printed: str, why: str) -> None:
    contact, problems = read(":role: press", f":email: {printed}")
    problem = only(problems)
    assert problem.line == 12
    assert problem.what.startswith(f"“{printed}” is not an e-mail address: ")
    assert why.rstrip(".") in problem.what
    assert problem.expected == (
        "Expected an address such as press@example.org, or :withheld: email if the source did "
        "not preserve it."
    )
    assert contact.channels == ()


@pytest.mark.parametrize(
    "printed",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,x",
        "example.org/press",
        "//example.org",
        "https://",
        "https://two words.org",
        "",
    ],
)
def test_what_is_no_link(printed: str) -> None:
    contact, problems = read(":role: press", f":link: {printed}")
    assert told(problems) == [
        f"12: “{printed}” is not a web address. "
        "Expected an address that begins with https:// or http://."
    ]
    assert contact.channels == ()


def test_each_wrong_line_is_told_and_the_right_ones_are_kept() -> None:
    contact, problems = read(":phone: call me", NUMBER, ":email: x", ":link: y", ":phone: also me")
    assert [problem.line for problem in problems] == [11, 13, 14, 15]
    assert [kept.printed for kept in contact.channels] == ["(347) 527-0969"]


FLAWS = {
    "no channel": (
        [":role: press"],
        "Kelsey Parsons",
        "10: Nobody can reach this contact (“Kelsey Parsons”). Expected at least one :phone:, "
        ":email: or :link:, or :withheld: email (or phone, or link) for what the source did not "
        "preserve, or :as-printed: if the release printed none.",
    ),
    "nothing at all": (
        [":organization: Alianza Americas"],
        "",
        "10: Nobody can reach this contact (“Alianza Americas”). Expected at least one :phone:, "
        ":email: or :link:, or :withheld: email (or phone, or link) for what the source did not "
        "preserve, or :as-printed: if the release printed none.",
    ),
    "no name": (
        [NUMBER, ":role: press"],
        "",
        "10: This contact has no name. "
        "Expected :::{contact} Name, or an :organization: that answers; :as-printed: if the "
        "release printed none.",
    ),
    "a text": (
        [NUMBER, "", "Call before noon."],
        "Kelsey Parsons",
        "13: A contact has no text of its own. "
        "Expected only :field: lines up to the closing fence.",
    ),
    "a field without its second colon": (
        [NUMBER, ":role press officer"],
        "Kelsey Parsons",
        "12: A contact has no text of its own. "
        "Expected only :field: lines up to the closing fence.",
    ),
    "a misspelt field": (
        [":telephone: 1", NUMBER],
        "Kelsey Parsons",
        "11: Unknown contact field “telephone”. Expected :role:, :organization:, :phone:, "
        ":email:, :link:, :language:, :withheld:, "
        ":as-printed:. Did you mean “phone”?",
    ),
    "two roles": (
        [":role: a", ":role: b", NUMBER],
        "Kelsey Parsons",
        "12: A contact has one :role: only.",
    ),
    "no language": (
        [NUMBER, ":language: Spanish language"],
        "Kelsey Parsons",
        "12: “Spanish language” is not a language tag. Expected BCP 47, such as es or en-US.",
    ),
    "a misspelt kind of channel": (
        [NUMBER, ":withheld: e-mail"],
        "Kelsey Parsons",
        "12: Unknown kind of channel “e-mail”. Expected phone, email, link. Did you mean “email”?",
    ),
    "a kind of channel in capitals": (
        [NUMBER, ":withheld: Phone"],
        "Kelsey Parsons",
        "12: Unknown kind of channel “Phone”. Expected phone, email, link. Did you mean “phone”?",
    ),
}


@pytest.mark.parametrize(("lines", "name", "message"), FLAWS.values(), ids=FLAWS)
def test_flaw_of_a_contact(lines: list[str], name: str, message: str) -> None:
    assert told(read(*lines, name=name)[1]) == [message]


def test_contact_without_anything_has_two_things_wrong() -> None:
    assert [problem.what for problem in read(name="")[1]] == [
        "This contact has no name.",
        "Nobody can reach this contact (“”).",
    ]


@pytest.mark.parametrize("kind", ["phone", "email", "link"])
def test_withheld_channel_is_enough(kind: str) -> None:
    contact, problems = read(f":withheld: {kind}")
    assert told(problems) == []
    assert (contact.channels, contact.withheld) == ((), (kind,))


def test_wrong_channel_is_not_also_told_to_be_missing() -> None:
    assert [problem.line for problem in read(":phone: call me")[1]] == [11]


HOSTILE = '</script><img src=x onerror="alert(1)">&amp;'


def test_hostile_text_stays_text() -> None:
    contact, problems = read(f":role: {HOSTILE}", f":organization: {HOSTILE}", NUMBER, name=HOSTILE)
    assert told(problems) == []
    assert (contact.name, contact.role, contact.organization) == (HOSTILE, HOSTILE, HOSTILE)


ANY_LINE = st.text(max_size=30).filter(lambda text: "\n" not in text)


@given(st.sampled_from(["phone", "email", "link", "language", "withheld"]), ANY_LINE)
def test_any_value_is_a_channel_or_a_problem_on_its_line(name: str, value: str) -> None:
    contact, problems = read(f":{name}: {value}")
    assert all(problem.line in (10, 11) and problem.expected for problem in problems)
    schemes = ("tel:+", "mailto:", "http://", "https://")
    assert all(found.uri.lower().startswith(schemes) for found in contact.channels)


@pytest.mark.parametrize(
    ("lines", "name"), [([":as-printed:"], "Judith Ingram"), ([NUMBER, ":as-printed:"], "")]
)
def test_contact_of_which_no_more_was_printed(lines: list[str], name: str) -> None:
    contact, problems = read(*lines, name=name)
    assert (contact.name, problems) == (name, [])


def test_contact_of_which_nothing_was_printed_is_none() -> None:
    assert len(read(":as-printed:", name="")[1]) == 2
