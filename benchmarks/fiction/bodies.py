"""The order of the parts in each kind of release, filled up to the length that is asked for.

A beat is parts that stay together, such as a list and the line that introduces it. Further
paragraphs are put between the beats until the release is long enough.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from benchmarks.fiction.writer import Writer

Beat = list[str]

WORTH_HEADINGS = 380
"""Words from which on a release is parted by headings."""
NEARLY = 40
"""A release may be so many words shorter than asked for."""
MOST_QUOTES = 4


def body(writer: Writer) -> list[str]:
    """Return the parts of the release, its boilerplate last."""
    abouts = writer.abouts()
    opening, beats, close = _KINDS[writer.assignment.kind](writer)
    missing = writer.assignment.length - _count_words([opening, *beats, close, abouts])
    headings = writer.dice.below(4) if writer.assignment.length > WORTH_HEADINGS else 0
    while missing > NEARLY:
        heading = [writer.heading()] if headings > 0 else []
        headings -= 1
        beat = [*heading, writer.paragraph()]
        beats.insert(writer.dice.between(0, len(beats)), beat)
        missing -= _count_words([beat])
    return [part for beat in (opening, *beats, close, abouts) for part in beat]


def _count_words(beats: Iterable[Beat]) -> int:
    return sum(len(part.split()) for beat in beats for part in beat)


Plan = tuple[Beat, list[Beat], Beat]
"""How a release opens, what may stand further apart, and how it closes."""


def _press_release(writer: Writer) -> Plan:
    beats = []
    for speaker in writer.assignment.speakers:
        introduction = [writer.introduction(speaker)] if writer.dice.chance(0.3) else []
        beats.append([*introduction, writer.quote(speaker)])
    return [writer.voice.say("lede.press-release")], [*beats, *_asides(writer)], _close(writer)


def _statement(writer: Writer) -> Plan:
    first, *others = writer.assignment.speakers
    opening = [writer.voice.say("lede.statement"), writer.quote(first, "written")]
    beats = [[writer.quote(speaker)] for speaker in others]
    return opening, [*beats, *_asides(writer)], _close(writer)


def _media_advisory(writer: Writer) -> Plan:
    labels = writer.voice.language.rules["advisory.labels"]
    rules = ("what", "who", "when", "where", "why")
    details = [
        f"- **{label}** {writer.voice.say(f'advisory.{rule}')}"
        for label, rule in zip(labels, rules, strict=True)
    ]
    opening = [writer.voice.say("lede.media-advisory"), "\n".join(details)]
    return opening, [[writer.quote(speaker)] for speaker in writer.assignment.speakers], []


def _letter(writer: Writer) -> Plan:
    signer, *others = writer.assignment.speakers
    opening = [writer.voice.say("letter.salutation"), writer.voice.say("lede.letter")]
    beats = [[writer.quoting.unmarked(signer, "written").directive], writer.points()]
    beats += [[writer.quote(speaker)] for speaker in others]
    return opening, beats, [writer.voice.say("letter.close"), f"{signer.name}\\\n{signer.role}"]


def _speech(writer: Writer) -> Plan:
    speaker = writer.assignment.speakers[0]
    beats = [[writer.quoting.unmarked(speaker, "prepared").directive]]
    while len(beats) < MOST_QUOTES and _count_words(beats) < writer.assignment.length - 200:
        beats.append([writer.heading(), writer.quoting.unmarked(speaker, "prepared").directive])
    return [writer.voice.say("lede.speech")], beats, []


def _asides(writer: Writer) -> list[Beat]:
    """Return what only some releases have."""
    beats = [writer.points()] if writer.dice.chance(0.35) else []
    return [*beats, [writer.reference()]] if writer.dice.chance(0.3) else beats


def _close(writer: Writer) -> Beat:
    rules = [rule for rule in ("link", "closing") if writer.dice.chance(0.4)]
    return [writer.voice.say(rule) for rule in rules]


_KINDS: dict[str, Callable[[Writer], Plan]] = {
    "press-release": _press_release,
    "statement": _statement,
    "media-advisory": _media_advisory,
    "letter": _letter,
    "speech": _speech,
}
