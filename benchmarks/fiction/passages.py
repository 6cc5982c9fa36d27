"""The ways a passage of spoken words is set on the page: marks, paragraphs, attribution.

A passage is paragraphs of sentences. `` // `` in a sentence is where an attribution may stand.
A quotation that goes on in a further paragraph opens again there, and only the last one closes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from benchmarks.fiction.language import Marks

Passage = Sequence[Sequence[str]]
Setting = Callable[[Passage, str, Marks], list[str]]

BREAK = " // "


def plain(passage: Passage) -> list[str]:
    """The paragraphs without marks, as in a speech or a letter."""
    return [_joined(sentences) for sentences in passage]


def enclosed(passage: Passage, tag: str, marks: Marks) -> list[str]:
    """“One. Two.”"""
    *paragraphs, last = [marks.open(text) for text in plain(passage)]
    return [*paragraphs, marks.close(last)]


def led(passage: Passage, tag: str, marks: Marks) -> list[str]:
    """She said: “One. Two.”"""
    first, *others = enclosed(passage, tag, marks)
    return [f"{tag}: {first}", *others]


def tagged_last(passage: Passage, tag: str, marks: Marks) -> list[str]:
    """“One. Two,” she said."""
    *paragraphs, last = [marks.open(text) for text in plain(passage)]
    return [*paragraphs, f"{marks.close_with_comma(last)} {tag}."]


def tagged_first(passage: Passage, tag: str, marks: Marks) -> list[str]:
    """“One,” she said. “Two.”"""
    (first, *same_paragraph), *others = passage
    head = f"{marks.close_with_comma(marks.open(_joined([first])))} {tag}."
    return _follow(head, same_paragraph, others, marks)


def tagged_within(passage: Passage, tag: str, marks: Marks) -> list[str]:
    """“For years,” she said, “we waited. Two.” Needs a break in the first sentence."""
    (first, *same_paragraph), *others = passage
    opening, rest = first.split(BREAK)
    head = f"{marks.close_with_comma(marks.open(opening))} {tag},"
    return _follow(head, [rest, *same_paragraph], others, marks)


def _follow(head: str, sentences: Sequence[str], others: Passage, marks: Marks) -> list[str]:
    if not sentences:
        return [head, *(enclosed(others, "", marks) if others else [])]
    first, *rest = enclosed([sentences, *others], "", marks)
    return [f"{head} {first}", *rest]


def _joined(sentences: Sequence[str]) -> str:
    return " ".join(sentences).replace(BREAK, " ")
