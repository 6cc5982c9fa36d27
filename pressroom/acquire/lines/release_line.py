"""The release line: from when the text may be used (``FOR IMMEDIATE RELEASE``)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pressroom.acquire.lines.found import Found, found_in
from pressroom.content.printed_dates import printed_dates

IMMEDIATE = (
    # English.
    r"(?:for\s+)?immediate\s+release",
    r"for\s+immediate\s+(?:publication|distribution|use|attention)",
    r"for\s+release\s*:?\s*(?:immediately|immediate|(?:up)?on\s+(?:receipt|delivery))",
    r"release\s+immediately",
    r"(?:for|not\s+for)\s+planning\s+purposes(?:\s+only)?",
    # Spanish; \w? stands where a text may have lost its accented letter.
    r"(?:para|de)\s+(?:su\s+)?(?:difusi\w?n|publicaci\w?n|divulgaci\w?n|distribuci\w?n"
    r"|circulaci\w?n|liberaci\w?n|entrega|uso|prensa)\s+inmediat[ao]",
    r"(?:difusi\w?n|publicaci\w?n|divulgaci\w?n|distribuci\w?n)\s+inmediata",
    r"para\s+(?:su\s+)?inmediata\s+(?:difusi\w?n|publicaci\w?n|divulgaci\w?n|distribuci\w?n)",
    r"para\s+(?:publicar|difundir|divulgar)\s+(?:de\s+)?inmediat(?:o|amente)",
)
EMBARGO = (
    r"(?:strictly\s+)?(?:under\s+(?:strict\s+)?)?embargo(?:ed)?"
    r"(?:\s+for(?:\s+release)?)?(?:\s+(?:until|till)|\s*:)",
    r"(?:hold|not)\s+for\s+(?:release|publication)\s+(?:until|till|before|prior\s+to)",
    r"(?:do\s+not|not\s+to\s+be)\s+(?:publish|publishe?d?|release|released)\s+(?:until|before)",
    r"for\s+(?:release|use|publication)\s+(?:at|on|after|not\s+before)"
    r"(?=\s+(?:[\w.,]{1,12}\s+){0,2}[\w(]{0,4}\d)",
    r"(?:bajo\s+)?(?:embargo|embargad[ao])(?:\s+hasta(?:\s+(?:el|las?))?|\s*:)",
    r"(?:no\s+(?:publicar|difundir)|prohibida\s+su\s+(?:publicaci\w?n|difusi\w?n))"
    r"\s+(?:antes|hasta)(?:\s+(?:de|del|el|las?))?",
)
CAPITALISED = re.compile(
    # In the middle of a line only as a label, its words capitalised.
    r"\bF(?:or|OR)\s+I(?:mmediate|MMEDIATE)\s+R(?:elease|ELEASE)\b"
    r"|\bP(?:ara|ARA)\s+(?:Su\s+|SU\s+)?(?:D|P)\w{9,13}\s+(?:Inmediata|INMEDIATA)\b"
)
LONGEST = 300
"""Characters of a line that are looked at: a release line stands at a line's beginning."""
LINES = 80
_END = r"(?:\b|(?-i:(?=[A-ZÁÉÍÓÚÑ][a-záéíóúñ])))"
"""The end of a word, also where the next is glued to it (``RELEASEMay 3``)."""
_BEFORE = r"[\W_]{0,12}(?:(?:press|news|media)\s+(?:release|advisory|alert|statement)[\W_]{1,12})?"
_IMMEDIATE = re.compile(rf"{_BEFORE}(?P<phrase>{'|'.join(IMMEDIATE)}){_END}", re.IGNORECASE)
_EMBARGO = re.compile(rf"{_BEFORE}(?P<phrase>{'|'.join(EMBARGO)})", re.IGNORECASE)
_RUNNING = re.compile(r"\s+[a-záéíóúñ]{2,}\s+[a-záéíóúñ]+")
_TIME = re.compile(
    r"\d\s?(?::\d\d|[ap]\.?\s?m|h\b)|\b(?:noon|midnight|mediod[ií]a)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class ReleaseLine(Found):
    """A release line; ``embargo`` is the moment it names, as printed (``5 p.m. EST, May 2``)."""

    embargo: str = ""


def find_release_line(lines: Sequence[str]) -> ReleaseLine | None:
    """Return the first release line among the first of *lines*."""
    return next(find_release_lines(lines), None)


def find_release_lines(lines: Sequence[str]) -> Iterator[ReleaseLine]:
    """Yield every release line among the first of *lines*: heads are often doubled."""
    for index, line in enumerate(lines[:LINES]):
        if found := _release_line(lines, index, line[:LONGEST]):
            yield found


def _release_line(lines: Sequence[str], index: int, line: str) -> ReleaseLine | None:
    match = _EMBARGO.match(line)
    if match and (moment := _moment(lines, index, line, match.end())):
        end = match.end() + len(line[match.end() :].partition(moment)[0] + moment)
        whole_end = end if moment in line[match.end() :] else match.end()
        return _found(line, index, match.start("phrase"), whole_end, "embargo", moment)
    match = _IMMEDIATE.match(line)
    if match and not _RUNNING.match(line, match.end()):
        return _found(line, index, match.start("phrase"), match.end(), "release line")
    if match := CAPITALISED.search(line):
        return _found(line, index, match.start(), match.end(), "release line")
    return None


def _found(
    line: str, index: int, start: int, end: int, reason: str, embargo: str = ""
) -> ReleaseLine:
    """Return the span; marks that frame the phrase (asterisks, a colon) belong to it."""
    if not re.search(r"\w", line[:start]):
        start = 0
    if not re.search(r"\w", line[end:]):
        end = len(line)
    found = found_in(line, index, start, end, reason)
    return ReleaseLine(index, found.start, found.end, found.text, reason, found.is_whole, embargo)


def _moment(lines: Sequence[str], index: int, line: str, end: int) -> str:
    """Return the moment printed after an embargo's words, or on the next line with words."""
    rest = line[end:].strip(" \t\xa0*:–—-[]()")
    if not rest:
        following = (other.strip() for other in lines[index + 1 : index + 4])
        rest = next(filter(None, following), "")[:LONGEST]
    is_moment = any(True for _ in printed_dates(rest)) or bool(_TIME.search(rest))
    return rest if is_moment and len(rest.split()) <= 20 else ""
