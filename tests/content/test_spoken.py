"""The words inside the quotation marks of a passage."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressroom.content.spoken import CLOSING, UnbalancedMarks, spoken_runs
from tests.patience import patience

PAIRED = {
    "one run": (["“We stay,” he said."], ("We stay,",)),
    "an attribution between": (["“We stay,” he said. “All of us.”"], ("We stay,", "All of us.")),
    "attribution first": (["He said: “We stay.”"], ("We stay.",)),
    "straight marks": (['"We stay," he said. "All of us."'], ("We stay,", "All of us.")),
    "guillemets": (["«Nos quedamos», dijo."], ("Nos quedamos",)),
    "German marks": (["„Wir bleiben“, sagte er. „Alle.“"], ("Wir bleiben", "Alle.")),
    "nested the American way": (
        ["“They call it ‘deterrence’ here.”"],
        ("They call it ‘deterrence’ here.",),
    ),
    "nested marks of the same kind": (
        ["“He told us “wait” twice.”"],
        ("He told us “wait” twice.",),
    ),
    "nested the Spanish way": (["«La “ley” no basta», dijo."], ("La “ley” no basta",)),
    "nested three deep": (['«a “b "c" d” e» f'], ('a “b "c" d” e',)),
    "a quotation that ends nested": (["“He said «no»” and left."], ("He said «no»",)),
    "apostrophes are no marks": (
        ["“Biden’s day’s work isn’t done.”"],
        ("Biden’s day’s work isn’t done.",),
    ),
    "apostrophes outside": (["It’s the ’90s, said Chacón’s son: “No.”"], ("No.",)),
    "no marks at all": (["We stay.", "All of us."], ("We stay.", "All of us.")),
    "single marks alone": (["‘We stay,’ he said."], ("‘We stay,’ he said.",)),
    "a paragraph without marks after one with": (["“We stay.”", "He left."], ("We stay.",)),
    "a paragraph without marks before": (["He came.", "“We stay.”"], ("We stay.",)),
    "spaces inside the marks": (["«\u00a0Nous restons\u00a0», dit-il."], ("Nous restons",)),
    "nothing inside the marks": (["“” “We stay.” “ ”"], ("We stay.",)),
    "no paragraphs": ([], ()),
    "empty paragraphs": (["", " "], ()),
}


@pytest.mark.parametrize(("paragraphs", "runs"), PAIRED.values(), ids=PAIRED)
def test_spoken_words(paragraphs: list[str], runs: tuple[str, ...]) -> None:
    assert spoken_runs(paragraphs) == runs


SEVERAL = {
    "each opens, the last closes": ["“One.", "“Two.", "“Three.”"],
    "straight marks": ['"One.', '"Two.', '"Three."'],
    "guillemets": ["«One.", "«Two.", "«Three.»"],
    "comillas de seguimiento": ["«One.", "»Two.", "»Three.»"],
    "curly marks going on as in Spanish": ["“One.", "”Two.", "”Three.”"],
    "each whole": ["“One.”", "“Two.”", "“Three.”"],
    "two go on, the third stands alone": ["“One.", "“Two.”", "“Three.”"],
    "indented": ["  “One.", " “Two.", "\t“Three.”"],
}


@pytest.mark.parametrize("paragraphs", SEVERAL.values(), ids=SEVERAL)
def test_quotation_over_several_paragraphs(paragraphs: list[str]) -> None:
    assert spoken_runs(paragraphs) == ("One.", "Two.", "Three.")


def test_attribution_in_the_last_of_several_paragraphs() -> None:
    passage = ["“One.", "“Two,” he said. “Still two.", "“Three,” he ended."]
    assert spoken_runs(passage) == ("One.", "Two,", "Still two.", "Three,")


def test_paragraph_that_goes_on_with_a_nested_quotation() -> None:
    passage = ["“«Wait», they told us.", "“«Wait», again.”"]
    assert spoken_runs(passage) == ("«Wait», they told us.", "«Wait», again.")


def test_nested_quotation_that_goes_on_too() -> None:
    passage = ["“They wrote: «Wait.", "“«And hope.»”"]
    assert spoken_runs(passage) == ("They wrote: «Wait.", "And hope.»")


UNPAIRED = {
    "never closed": (["“We stay."], 0, "“"),
    "never closed, straight": (['We "stay.'], 0, '"'),
    "never closed, German": (["„Wir bleiben."], 0, "„"),
    "the next paragraph does not open": (["“We stay.", "He left.”"], 0, "“"),
    "the next paragraph opens late": (["“We stay.", "He said: “Yes.”"], 0, "“"),
    "the last of three never closes": (["“One.", "“Two.", "“Three."], 0, "“"),
    "unclosed in the second": (["“One.”", "“Two."], 1, "“"),
    "closed but never opened": (["We stay,” he said."], 0, "”"),
    "closed twice": (["“We stay.””"], 0, "”"),
    "closed twice, later": (["“One.”", "“Two.””"], 1, "”"),
    "a guillemet closed but never opened": (["Nos quedamos», dijo."], 0, "»"),
    "closed by another mark": (["“We stay.»"], 0, "»"),
    "closed by a straight mark": (['“We stay."'], 0, "“"),
    "closed in the wrong order": (["“He said «no”»"], 0, "”"),
    "goes on with another mark": (["“One.", "«Two.»"], 0, "“"),
}


@pytest.mark.parametrize(("passage", "paragraph", "opening"), UNPAIRED.values(), ids=UNPAIRED)
def test_mark_without_partner(passage: list[str], paragraph: int, opening: str) -> None:
    with pytest.raises(UnbalancedMarks) as caught:
        spoken_runs(passage)
    assert (caught.value.paragraph, caught.value.opening) == (paragraph, opening)


FORGIVEN = {
    "reaches to the end": (["“We stay."], ("We stay.",)),
    "reaches over paragraphs": (["“We stay.", "All of us."], ("We stay.", "All of us.")),
    "reaches back to the beginning": (["We stay,” he said."], ("We stay,",)),
    "what is closed stays closed": (
        ["“We stay,” he said. “All of us."],
        ("We stay,", "All of us."),
    ),
    "paired marks are as ever": (["“We stay,” he said."], ("We stay,",)),
}


@pytest.mark.parametrize(("passage", "runs"), FORGIVEN.values(), ids=FORGIVEN)
def test_unclosed_on_purpose(passage: list[str], runs: tuple[str, ...]) -> None:
    assert spoken_runs(passage, unclosed=True) == runs


@pytest.mark.parametrize("times", [60_000])
def test_endless_openings_take_no_endless_time(times: int) -> None:
    with patience():
        assert len(spoken_runs(["“a"] * times + ["“b”"])) == times + 1


PAIRS = [("“", "”"), ("«", "»"), ('"', '"'), ("„", "“")]
WORDS = st.sampled_from(["we", "stay", "Biden’s", "70,000", "‘so’", "sí"])


@st.composite
def passages(draw: st.DrawFn) -> tuple[list[str], list[str]]:
    """Draw paragraphs of quotations and attributions, and the words inside the quotations."""
    paragraphs: list[str] = []
    runs: list[str] = []
    for _ in range(draw(st.integers(1, 4))):
        parts: list[str] = []
        for _ in range(draw(st.integers(1, 3))):
            opening, closing = draw(st.sampled_from(PAIRS))
            run = " ".join(draw(st.lists(WORDS, min_size=1, max_size=5)))
            if draw(st.booleans()):
                # “ is also what closes „, so that it cannot nest there.
                inner = "“and”" if opening in '«"' else "«and»"
                run = f"{run} {inner} more"
            runs.append(run)
            parts.append(f"{opening}{run}{closing}")
        paragraphs.append(" said someone, ".join(parts))
    return paragraphs, runs


@given(passages())
def test_paired_marks_give_back_exactly_what_they_enclose(
    drawn: tuple[list[str], list[str]],
) -> None:
    paragraphs, runs = drawn
    assert list(spoken_runs(paragraphs)) == runs


marked = st.text(alphabet='ab “”«»„"’', max_size=30)


@given(st.lists(marked, max_size=6), st.booleans())
def test_no_word_is_made_up(passage: list[str], unclosed: bool) -> None:
    unpaired = None
    runs: tuple[str, ...] = ()
    try:
        runs = spoken_runs(passage, unclosed=unclosed)
    except UnbalancedMarks as error:
        unpaired = error
    assert all(run and run == run.strip() for run in runs)
    assert all(any(run in paragraph for paragraph in passage) for run in runs)
    if unpaired:
        assert not unclosed
        assert unpaired.opening in {*CLOSING, *CLOSING.values()}
        assert unpaired.opening in passage[unpaired.paragraph]
