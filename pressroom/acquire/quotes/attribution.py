"""Finds who says the words of a run, in the text right beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pressroom.acquire.quotes.found import Subject
from pressroom.acquire.quotes.marks import Marked, Run
from pressroom.acquire.quotes.subjects import is_place, read_subject
from pressroom.acquire.quotes.vocabulary import PHRASES_BEFORE, VERBS
from pressroom.acquire.quotes.words import Word, last_sentence, words_of

NEAR = 400
"""Characters beside a run in which its attribution stands."""
LEAST_WORDS = 4
LEAST_INDIRECT = 8
"""So many words in marks after "said that" are a quote, though a part of the sentence."""
THAT = frozenset({"that", "que"})
"""Shorter words in marks are a term or a title, unless the attribution leaves no doubt."""
_PHRASE = re.compile(
    r"\W*(?:" + "|".join(re.escape(phrase) for phrase in PHRASES_BEFORE) + r")\s+", re.IGNORECASE
)
_ENDS_SPEECH = re.compile(r"[,.?!…—–-][’'”\"]?\s*\Z")
_FILLER = frozenset("also then later further has have had today yesterday hoy ayer".split())
LONGEST_FILLER = 3
MOST_BETWEEN = 10
"""Words between a verb and the words that it introduces: said in a statement on Tuesday."""
_CLAUSE = re.compile(r"\s*,\s+(?:who|whose|quien|que|cuy[oa]|an?|the|un|una)\s", re.IGNORECASE)
_SIGNS = re.compile(r"\W{0,4}[–—―-]{1,2}\s*(?=[^\W\d_])")


def speaker_after(marked: Marked, number: int) -> Subject | None:
    """Return who speaks by the words after run *number*: ,” said Chacón; ,” Chacón said."""
    run = marked.runs[number]
    piece = marked.outside[number + 1]
    words = marked.words_of(run)
    if not run.closed:
        return None
    has_pause = bool(_ENDS_SPEECH.search(words)) or piece[:1] == ","
    if not has_pause and len(words.split()) < 2 * LEAST_WORDS:
        return None
    if (signed := _signature(piece)) is not None:
        return signed
    text = piece[:NEAR].lstrip(" ,.:;–—-\t\u00a0")
    if match := _PHRASE.match(text):
        return _subject(text[match.end() :])
    spoken = words_of(text[: NEAR // 2])
    if not spoken:
        return None
    if (end := _verb_end(spoken, 0)) is not None:
        return _subject(text[end:])
    return _before_verb(text, spoken)


def _signature(piece: str) -> Subject | None:
    """Return who signs a quotation with a dash: “…” – Oscar Chacón, executive director."""
    match = _SIGNS.match(piece) if len(piece) <= NEAR else None
    read = read_subject(piece[match.end() :]) if match else None
    if match is None or read is None or read[0].manner != "person" or " " not in read[0].name:
        return None
    rest = piece[match.end() + read[1] :].strip(" .,")
    return read[0] if read[0].role or not rest else None


def _verb_end(words: Sequence[Word], at: int) -> int | None:
    """Return where a verb of saying at word *at* ends, adverbs and "also" left aside."""
    for index in range(at, min(at + LONGEST_FILLER, len(words))):
        if words[index].key in VERBS:
            return words[index].end
        if not _is_filler(words[index]):
            return None
    return None


def _subject(text: str) -> Subject | None:
    read = read_subject(text.lstrip(" ,:\t\u00a0"))
    return read[0] if read else None


def _before_verb(text: str, words: Sequence[Word]) -> Subject | None:
    """Return who is named at the beginning of *text* if a verb of saying follows."""
    read = read_subject(text)
    if read is None:
        return None
    subject, end = read
    following = [word for word in words if word.start >= end]
    while following and not following[0].is_word and following[0].text in (",", ")"):
        following.pop(0)
    if _verb_end(following, 0) is None:
        return None
    return subject


def speaker_before(marked: Marked, number: int) -> Subject | None:
    """Return who speaks by the words before run *number*: Chacón said: “; according to her, “."""
    run = marked.runs[number]
    if not run.opened and not marked.goes_on:
        return None
    piece = marked.outside[number][-NEAR:].rstrip()
    is_long = is_told_whole(piece, marked.words_of(run))
    if not piece or piece[-1] not in ",:":
        said_capital = marked.words_of(run)[:1].isupper() and piece and piece[-1].isalpha()
        if not said_capital and not is_long:
            return None
    sentence = last_sentence(piece)
    if match := _PHRASE.match(sentence):
        return _subject(sentence[match.end() :])
    is_whole = _is_whole_sentence(marked, run)
    if subject := _by_verb(sentence, is_introduced=piece[-1] in ",:", is_long=is_long):
        is_vague = subject.manner == "group" and not subject.role
        return subject if (is_whole or is_long or piece[-1] in ",:") and not is_vague else None
    if piece[-1] == ":" and is_whole:
        return _leading_person(sentence)
    return None


def is_told_whole(before: str, words: str) -> bool:
    """Whether *words* in marks follow "said that" and are more than a term."""
    return before.rstrip().endswith((" that", " que")) and len(words.split()) >= LEAST_INDIRECT


def _is_whole_sentence(marked: Marked, run: Run) -> bool:
    words = marked.words_of(run).strip()
    return len(words.split()) >= LEAST_WORDS and words[:1].isupper()


def _by_verb(sentence: str, *, is_introduced: bool, is_long: bool = False) -> Subject | None:
    """Return the subject of the last verb of saying in *sentence*."""
    words = words_of(sentence)
    verbs = [n for n, word in enumerate(words) if word.key in VERBS and word.text.islower()]
    if not verbs and words and words[0].key in VERBS:
        verbs = [0]
    if not verbs:
        return None
    at = verbs[-1]
    rest = words[at + 1 :]
    if sum(word.is_word for word in rest) > MOST_BETWEEN:
        return None
    if not is_introduced and any(word.is_word and word.key not in THAT for word in rest):
        return None
    if any(word.key in THAT for word in rest[-2:]) and not is_long:
        return None
    before = sentence[: words[at].start]
    if (subject := subject_of_verb(before)) is not None:
        return subject
    after = sentence[words[at].end :]
    is_first = at == 0 or words[at - 1].key in ("como", "as", ",")
    return _subject(after) if is_first and after.strip(" ,:") else None


def subject_of_verb(before: str) -> Subject | None:
    """Return who is named in the clause before a verb.

    With a comma right before the verb, an apposition stands between: the one who begins the
    sentence is meant. Else it is the naming that reaches up to the verb.
    """
    words = words_of(before)
    candidates: list[tuple[Subject, int, int]] = []
    at = 0
    while at < len(words):
        start = words[at].start
        if is_place(words, at):
            at += 1
            continue
        read = read_subject(before[start:])
        if read is None or (read[0].manner == "group" and not words[at].text[0].isalpha()):
            at += 1
            continue
        subject, length = read
        candidates.append((subject, start, start + length))
        at = next(
            (n for n in range(at + 1, len(words)) if words[n].start >= start + length), len(words)
        )
    adjacent = [c for c in candidates if not _has_words(before[c[2] :])]
    if adjacent and (len(candidates) == 1 or not before.rstrip().endswith(",")):
        return adjacent[-1][0]
    if candidates and _CLAUSE.match(before, candidates[0][2]) and candidates[0][1] == 0:
        return candidates[0][0]
    people = [c[0] for c in candidates if c[0].manner in ("person", "pronoun", "role")]
    with_role = [person for person in people if person.role and person.name]
    for certain in (people, with_role):
        if len(certain) == 1:
            return certain[0]
    return None


def _has_words(text: str) -> bool:
    """Whether more stands in *text* than marks, "today" and the like."""
    return any(word.is_word and not _is_filler(word) for word in words_of(text))


def _is_filler(word: Word) -> bool:
    """Whether *word* can stand between a name and its verb: "also", "today", "recently"."""
    return word.text.islower() and (word.key in _FILLER or word.key.endswith(("ly", "mente")))


def _leading_person(sentence: str) -> Subject | None:
    read = read_subject(sentence)
    return read[0] if read and read[0].manner == "person" else None


def names_speaker(text: str) -> Subject | None:
    """Return who speaks next by the end of the paragraph *text*: Chacón added:"""
    tail = text[-NEAR:].rstrip()
    if not tail.endswith(":"):
        return None
    sentence = last_sentence(tail)
    return _by_verb(sentence, is_introduced=True) or _leading_person(sentence)
