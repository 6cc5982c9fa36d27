"""A change, a withdrawal or a removal of a release, in the archive's own words."""

from __future__ import annotations

from collections.abc import Iterator

from docutils import nodes

from pressroom.content.schema import Change
from pressroom.words import _, foreign, in_quotation_marks


def said(change: Change, language: str, locale: str) -> Iterator[nodes.Node]:
    """Yield what *change* was, and which words were wrong and are right.

    The words are those of a release in *language*; the archive speaks that of *locale*.
    """
    yield nodes.inline("", change.note, classes=["note"])
    classes = foreign(language, locale)
    for label, words, name in (
        (_("Wrong:"), change.wrong, "wrong"),
        (_("Right:"), change.right, "right"),
    ):
        if words:
            yield nodes.Text(" ")
            yield nodes.inline("", label, classes=["label"])
            yield nodes.Text(" ")
            yield nodes.inline("", in_quotation_marks(words), classes=[name, *classes])
