"""What becomes front matter leaves the text, and what is printed twice is named as left out."""

from __future__ import annotations

import pytest

from pressroom.acquire.document import Block, Document
from pressroom.acquire.draft import ContactPart
from pressroom.acquire.markup.escaping import escape
from pressroom.acquire.understanding.head import (
    find_head,
    leave_out_end_marks,
    leave_out_residue,
    take_head,
    take_release_line,
)
from pressroom.acquire.understanding.working_text import WorkingText

TITLE = "Coalition Asks the Court for a New Hearing"
BODY = "CHICAGO – The coalition said today that the hearing would be postponed to the fall."


def document(*lines: str, title: str = "") -> Document:
    return Document("a.txt", tuple(Block(escape(line), line) for line in lines), title=title)


def after_head(source: Document) -> tuple[str, str, WorkingText]:
    """Return title and day, and the text without its head."""
    text = WorkingText.of(source.blocks)
    head = find_head(text, source, frozenset(), None)
    take_head(text, head, source)
    return head.title, head.date.edtf if head.date else "", text


def reasons(text: WorkingText) -> list[tuple[str, str]]:
    return [(item.reason, item.text) for item in text.left_out]


@pytest.mark.parametrize(
    "lines",
    [
        (TITLE, "May 2, 2019", BODY),
        ("May 2, 2019", TITLE, BODY),
        (TITLE, "May 2, 2019", TITLE, BODY),
    ],
)
def test_title_and_day_leave_the_text(lines: tuple[str, ...]) -> None:
    title, day, text = after_head(document(*lines))
    assert (title, day) == (TITLE, "2019-05-02")
    assert [line for line in text.texts() if line] == [BODY]
    assert ("date, in the front matter", "May 2, 2019") in reasons(text)


def test_title_of_the_metadata_is_left_out_where_the_text_repeats_it() -> None:
    _, _, text = after_head(document(TITLE.upper(), BODY, title=TITLE))
    assert reasons(text) == [("headline, printed again", TITLE.upper())]


def test_day_of_an_event_stays_in_the_text() -> None:
    event = "Saturday, May 4, 2019"
    _, day, text = after_head(document(TITLE, event, "6:00 p.m.", "City Hall", BODY))
    assert day == ""
    assert event in text.texts()


def test_phone_of_a_contact_shows_whose_figures_a_day_is_written_in() -> None:
    source = document("05/03/2019", TITLE, "The coalition marched to the court.", "Contact")
    text = WorkingText.of(source.blocks)
    text.take(3, ContactPart("Jane Doe", phones=("(202) 225-0142",)))
    found = find_head(text, source, frozenset(), None).date
    assert found is not None
    assert found.edtf == "2019-05-03"


def test_release_line_printed_twice_leaves_the_text_once() -> None:
    text = WorkingText.of(document("FOR IMMEDIATE RELEASE:", "For Immediate Release", BODY).blocks)
    assert take_release_line(text) == ("FOR IMMEDIATE RELEASE:", "")
    assert reasons(text) == [("release line, printed again", "For Immediate Release")]
    assert [line for line in text.texts() if line] == [BODY]


def test_release_line_before_other_words_stays() -> None:
    line = "For Immediate Release – Statement of the coalition on the hearing"
    text = WorkingText.of(document(line, BODY).blocks)
    assert take_release_line(text) == ("", "")
    assert text.texts() == [line, BODY]


def test_moment_of_an_embargo_is_told() -> None:
    text = WorkingText.of(document("EMBARGOED UNTIL 10 a.m. EST, May 3, 2019", BODY).blocks)
    assert take_release_line(text)[1] == "10 a.m. EST, May 3, 2019"


def test_residue_and_end_marks_are_left_out_with_their_reasons() -> None:
    text = WorkingText.of(document("Share on Facebook", f"{BODY} ###").blocks)
    leave_out_residue(text)
    leave_out_end_marks(text)
    assert reasons(text) == [("share buttons", "Share on Facebook"), ("end mark", "###")]
    assert [line for line in text.texts() if line] == [BODY]
