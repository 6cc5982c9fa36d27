"""Names of the directory that are written otherwise: without an accent, or with a wrong letter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from pressroom.content.problems import Problem, quoted
from pressroom.content.remarks.known_names import KnownName, Word, caseless, words_of
from pressroom.content.remarks.subject import Subject

LONG = 5
"""Letters. In a shorter word another letter makes another name: Ana, Ada."""
FIX = "Write it alike; or, if it is right here, add it to the spellings in directory.yml."


def misspelt_names(subject: Subject) -> Iterator[Problem]:
    """Remark each name that the directory spells in another way."""
    text = subject.text
    words = subject.words
    for index, word in enumerate(words):
        for name in subject.names.by_first.get(word.folded, ()):
            found = words[index : index + len(name.words)]
            if len(found) < len(name.words) or not _is_joined(text, found):
                continue
            written = " ".join(text[found[0].start : found[-1].end].split())
            if _is_other_spelling(found, name) and not (
                caseless(written) in subject.names.written or written.isupper()
            ):
                what = f"{quoted(written)} is {quoted(name.printed)} in the directory."
                yield Problem(subject.line_at(word.start), what, FIX)
                break


def misspelt_surnames(subject: Subject) -> Iterator[Problem]:
    """Remark the surname of somebody who speaks in the release, alone and without its accents."""
    surnames = {word.folded: word.written for word in _surnames(subject)}
    for before, word in pairwise((Word("", "", 0, 0), *subject.words)):
        known = surnames.get(word.folded)
        if known is None or caseless(word.written) == caseless(known) or word.written.isupper():
            continue
        # After another given name it is somebody else's; with the right one, a whole name.
        if not (before.written[:1].isupper() and _is_joined(subject.text, (before, word))):
            what = f"{quoted(word.written)} is {quoted(known)} in the directory."
            yield Problem(subject.line_at(word.start), what, FIX)


def _surnames(subject: Subject) -> Iterator[Word]:
    """Yield the last words of speakers' names that have accents."""
    for speaker in {quote.speaker_id for quote in subject.release.quotes} - {""}:
        last = words_of(subject.directory.people[speaker].name)[-1:]
        yield from (word for word in last if caseless(word.written) != word.folded)


def _is_joined(text: str, words: Sequence[Word]) -> bool:
    """Whether nothing but blanks stands between *words*, and no paragraph ends."""
    gaps = (text[a.end : b.start] for a, b in pairwise(words))
    return all(gap == " " or (gap.isspace() and gap.count("\n") < 2) for gap in gaps)


def _is_other_spelling(words: Sequence[Word], name: KnownName) -> bool:
    pairs = list(zip(words, name.words, strict=True))
    differing = [(word, known) for word, known in pairs if word.folded != known]
    if not differing:
        return True
    (word, known), *others = differing
    return (
        not others
        and word.written[:1].isupper()
        and min(len(known), len(word.folded)) >= LONG
        # Several of them: the Justice and Treasury Departments.
        and word.folded not in (f"{known}s", f"{known}es")
        and _is_one_letter_away(word.folded, known)
    )


def _is_one_letter_away(one: str, other: str) -> bool:
    """Whether one letter added, taken away or exchanged makes *one* the *other*."""
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) > 1:
        return False
    same = next((i for i, c in enumerate(short) if c != long[i]), len(short))
    return short[same:] == long[same + 1 :] or short[same + 1 :] == long[same + 1 :]
