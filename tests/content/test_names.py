"""Names as keys and as addresses."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressroom.content.names import fold, slug


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Nancy Treviño", "nancy trevino"),
        ("OSCAR CHACÓN", "Oscar Chacón"),
        ("Oscar Chaco\u0301n", "Oscar Chacón"),  # an accent of its own
        ("Oscar\u00a0 Chacón ", "Oscar Chacón"),
        ("Łódź", "lodz"),
        ("Straße", "STRASSE"),
        ("ﬁnal", "final"),
        ("№ 5", "no 5"),
        ("Søren Æbelø", "soren aebelo"),
    ],
)
def test_accents_case_and_spaces_do_not_part_a_name(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Nancy Treviño", "Nancy Trevina"), ("Oscar Chacón", "OscarChacón"), ("Ana", "Ann")],
)
def test_other_names_stay_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Oscar Chacón", "oscar-chacon"),
        ("Biden’s first day", "bidens-first-day"),
        ("Biden's first day", "bidens-first-day"),
        ("Presente.org", "presente-org"),
        ("70,000 people — now!", "70-000-people-now"),
        ("№ 5", "no-5"),
        ("  --a--  ", "a"),
        ("</script><script>", "script-script"),
        ("../../etc/passwd", "etc-passwd"),
        ("Привет", ""),
        ("", ""),
    ],
)
def test_slug(text: str, address: str) -> None:
    assert slug(text) == address


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_slug_is_always_an_id_or_nothing(text: str) -> None:
    assert re.fullmatch(r"([a-z0-9]+(-[a-z0-9]+)*)?", slug(text))
