"""No word is lost, none is invented, and each counts as often as it stands."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from pressroom.acquire.conservation import difference
from pressroom.acquire.document import Block, Document, LeftOut
from pressroom.acquire.draft import AboutPart, ContactPart, Draft, Part, QuotePart, Text
from tests.patience import patience


def document(*texts: str, markdown: str = "", seen: str = "") -> Document:
    blocks = tuple(Block(markdown or text, text) for text in texts)
    return Document("a.txt", blocks, title="Doors open", seen=seen)


def draft(*parts: Part, title: str = "Doors open", left_out: tuple[LeftOut, ...] = ()) -> Draft:
    return Draft("a.txt", title, "2019-03-01", "statement", "en", (), (), parts, left_out=left_out)


def words(source: Document, page: Draft) -> tuple[Counter[str], Counter[str]]:
    found = difference(source, page)
    return found.lost, found.invented


def lost(source: Document, page: Draft) -> dict[str, int]:
    found, invented = words(source, page)
    assert not invented
    return dict(found)


def invented(source: Document, page: Draft) -> dict[str, int]:
    found, more = words(source, page)
    assert not found
    return dict(more)


@pytest.mark.parametrize(
    "parts",
    [
        [Text("Come in, *all* of [you](https://example.org).")],
        [QuotePart(("Come in,", "all of you."), "Ana Pruebas")],
        [AboutPart("Alianza", ("Come in, all of you.",))],
        [ContactPart("Come in", role="all", organization="of", phones=("you",))],
    ],
)
def test_words_may_stand_in_every_kind_of_part(parts: list[Part]) -> None:
    assert words(document("Come in, all of you."), draft(*parts)) == (Counter(), Counter())


def test_whose_words_a_quote_is_adds_none_to_the_page() -> None:
    quote = QuotePart(("“Come in.”",), "Ana Pruebas", role="director", organization="Alianza")
    assert words(document("“Come in.”"), draft(quote)) == (Counter(), Counter())


def test_word_that_is_only_in_the_source_is_lost() -> None:
    assert lost(document("Come in now."), draft(Text("Come in."))) == {"now": 1}


def test_word_that_is_only_in_the_page_is_invented() -> None:
    assert invented(document("Come in."), draft(Text("Come in now."))) == {"now": 1}


def test_each_word_counts_as_often_as_it_stands() -> None:
    assert lost(document("no no no"), draft(Text("no"))) == {"no": 2}
    assert invented(document("no"), draft(Text("no no no"))) == {"no": 2}


@pytest.mark.parametrize(
    ("source", "page"),
    [("Pérez", "Perez"), ("Doors", "doors"), ("70,000", "7,0000"), ("2019", "2O19")],
)
def test_word_that_was_altered_is_lost_and_invented(source: str, page: str) -> None:
    found = difference(document(source), draft(Text(page)))
    assert found.lost
    assert found.invented


def test_title_that_was_dropped_is_lost() -> None:
    assert lost(document("Come in."), draft(Text("Come in."), title="")) == {"Doors": 1, "open": 1}


def test_word_left_out_with_a_reason_is_not_lost() -> None:
    page = draft(Text("Come in."), left_out=(LeftOut("share button", "Tweet"),))
    assert words(document("Come in.", "Tweet"), page) == (Counter(), Counter())


def test_word_that_the_reader_dropped_is_lost() -> None:
    source = document("Come in.", seen="Doors open\nCome in right now.")
    assert lost(source, draft(Text("Come in."))) == {"right": 1, "now": 1}


def test_word_that_only_the_reader_saw_is_not_invented() -> None:
    assert words(document("Come in.", seen="Come"), draft(Text("Come in."))) == (
        Counter(),
        Counter(),
    )


def test_words_glued_in_the_source_may_be_parted() -> None:
    source = document("at 7000Washington")
    assert words(source, draft(Text("at 7000 Washington"))) == (Counter(), Counter())


def test_glued_word_is_lost_if_a_part_of_it_is() -> None:
    found = difference(document("7000Washington"), draft(Text("Washington")))
    assert (found.lost, found.invented) == (
        Counter(["7000Washington"]),
        Counter(["Washington"]),
    )


def test_parts_of_a_glued_word_count_once_each() -> None:
    found = difference(document("nono nono"), draft(Text("no no no")))
    assert (found.lost, found.invented) == (Counter(["nono"]), Counter(["no"]))


def test_words_of_the_source_may_not_be_glued() -> None:
    found = difference(document("come in"), draft(Text("comein")))
    assert (found.lost, found.invented) == (Counter(["come", "in"]), Counter(["comein"]))


def test_address_behind_a_link_may_be_printed_in_a_contact() -> None:
    source = document("Ana Pruebas", markdown="[Ana Pruebas](mailto:ana@example.org)")
    contact = ContactPart("Ana Pruebas", emails=("ana@example.org",))
    assert words(source, draft(contact)) == (Counter(), Counter())


def test_address_that_stands_nowhere_is_invented() -> None:
    contact = ContactPart("Ana Pruebas", emails=("ana@example.org",))
    assert invented(document("Ana Pruebas"), draft(contact)) == {"ana": 1, "example": 1, "org": 1}


def test_supplied_text_is_not_counted_as_issued() -> None:
    page = draft(Text("and {supplied}`Alianza <lost>` released"))
    assert words(document("and released"), page) == (Counter(), Counter())
    assert lost(document("and Alianza released"), page) == {"Alianza": 1}


def test_text_that_looks_like_the_mark_for_supplied_words_was_issued() -> None:
    page = draft(Text("and \\{supplied}\\`Alianza\\`"))
    assert words(document("and {supplied}`Alianza`"), page) == (Counter(), Counter())


MANY = [f"w{number}x" for number in range(100_000)]


@pytest.mark.parametrize(
    ("source", "page"),
    [
        (MANY, []),
        (MANY, ["w", "x", *map(str, range(100_000))]),
        (["a" * 200_000], ["a"] * 200_000),
        (["a" * n for n in range(1, 300)], ["a"] * 300 + ["b"]),
        (["ab" * 50 + f"{n}" for n in range(2_000)], ["a", "b", "ab", "aba"] * 30_000),
    ],
    ids=["all lost", "all altered", "one long word", "many like words", "many ways"],
)
def test_wild_differences_are_told_in_seconds(source: list[str], page: list[str]) -> None:
    with patience():
        difference(document(" ".join(source)), draft(Text(" ".join(page))))


def test_word_that_hides_another_one_is_accounted_for_in_parts() -> None:
    hidden = (LeftOut("hidden in the page", "x"),)
    source = replace(document("john", seen="johnx"), left_out=hidden)
    assert words(source, draft(Text("john"), left_out=hidden)) == (Counter(), Counter())


def test_phone_printed_once_for_two_people_stands_with_each() -> None:
    phones = ("555-0101",)
    contacts = [ContactPart("Ana", phones=phones), ContactPart("Eva", phones=phones)]
    source = document("Contact: Ana or Eva, 555-0101")
    page = draft(*contacts, left_out=(LeftOut("label", "Contact: or"),))
    assert words(source, page) == (Counter(), Counter())
