"""What kind of release a text is, from the words of its title and its first lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pressroom.acquire.lines.head import is_contact
from pressroom.acquire.lines.letterhead import LABELS, label
from pressroom.acquire.lines.release_line import find_release_line
from pressroom.content.names import fold
from pressroom.content.schema import Kind

TITLES: tuple[tuple[Kind, str], ...] = (
    # Read in order; folded words, from the title's beginning unless a pattern says otherwise.
    (
        Kind.MEDIA_ADVISORY,
        r"(?:media|press|news) (?:advisory|alert)\b|advisory:|aviso (?:a|para|de) (?:los )?"
        r"(?:medios|la prensa|prensa)\b|alerta (?:a los medios|de prensa)\b"
        r"|convocatoria (?:de|a) (?:la |los )?(?:prensa|medios)\b",
    ),
    (
        Kind.LETTER,
        r"(?:an )?(?:open |joint |sign-on )?letter(?: to\b|:| from\b| regarding\b)"
        r"|carta (?:abierta|conjunta|a|al|de|para)\b|carta:",
    ),
    (
        Kind.SPEECH,
        r"(?:.{0,120}\b(?:prepared |opening |closing |introductory |keynote )?remarks"
        r" (?:at|before|to|by|of|on|for|as)\b)"
        r"|(?:prepared |opening |closing )?(?:remarks|testimony|speech|address|keynote)"
        r" (?:by|of|at|to|before|as|from)\b"
        r"|.{0,160}\b(?:delivers?|gives?) .{0,40}(?:remarks|speech|address|testimony)\b"
        r"|.{0,160}\b(?:prepared|written|opening) (?:testimony|remarks|statement before)\b"
        r"|.{0,160}\b(?:testimony|speech) (?:before|at|to|for) "
        r"|(?:palabras|discurso|intervencion|testimonio) (?:de|del|ante|en)\b",
    ),
    (
        Kind.STATEMENT,
        r"(?:joint |press |public )?statement(?: (?:by|of|from|on|in|regarding)\b|:)"
        r"|.{0,160}\b(?:statement|statements) (?:on|regarding|about|following|after|in response"
        r"|in support|for|concerning)\b|.{0,200}\b(?:issues?|releases?|released|issued) "
        r"(?:a |the following |joint )?statements?\b|.{0,160} statement\Z"
        r"|(?:declaracion|declaraciones|pronunciamiento|posicionamiento)"
        r"(?: (?:conjunta|publica))?(?: (?:de|del|sobre|ante|en|frente|con)\b|:)",
    ),
)
LEAD_INS = (
    # Words of the first lines that hand over to a statement.
    r"\b(?:issued|released|made|offered|gave|delivered|provided|issues|releases|put out) "
    r"(?:an?|the|this|his|her|their|its|\w+ing) (?:\w+ ){0,2}statement\b[^.]{0,200}:\s*\Z",
    r"\b(?:the following|this|following) (?:\w+ )?statement\b",
    r"\b(?:emiti\w{0,4}|hizo|hicieron|public\w{1,4}|realiz\w{1,4}|ofreci\w{0,4}|difundi\w{0,4}"
    r"|dio|dieron|emitido|comparti\w{0,4}) (?:hoy )?(?:las? |el |los )?(?:siguientes?|una) "
    r"(?:declaraci\w{1,6}|comunicado|pronunciamiento|posicionamiento)\b",
    r"\bstatement (?:from|by|of) [^:]{3,160}:\s*\Z",
    r"\bdeclaraci\w{1,3} de [^:]{3,160}:\s*\Z",
)
_TITLES = tuple((kind, re.compile(pattern)) for kind, pattern in TITLES)
_LEAD_INS = re.compile("|".join(LEAD_INS))
_SALUTATION = re.compile(r"(?:dear|estimad[oa]s?(?:/[oa]s)?|to whom it may|a quien corresponda)\b")
_HEARERS = re.compile(
    r"(?:good (?:morning|afternoon|evening)|buen[oa]s (?:dias|tardes|noches))\b"
    r"|thank you(?: all| very much| so much)?[,.]? .{0,60}\b(?:for (?:inviting|having|that|the kind"
    r"|your kind|being here|joining)|introduction)\b"
    r"|(?:mr\.?|madam|mister) (?:chair\w*|speaker|president),"
    r"|(?:chair(?:man|woman|person)?) [\w.'-]{2,30},? (?:ranking member|senator|members|and)\b"
    r"|(?:as prepared|as delivered)\b|it(?:'|’| i)s (?:a|my|an) (?:great |real |true )?"
    r"(?:pleasure|honou?r|privilege) to be (?:here|with)\b"
)
_PARTICULARS = re.compile(
    r"(what|when|where|who|que|cuando|donde|quien(?:es)?|lugar|hora)\s?[:–—-]"
)
_ADVISORY = re.compile(
    # A label run together with the line's other labels.
    r"\s*(?:MEDIA|PRESS|NEWS|Media|Press|News) (?:ADVISORY|ALERT|Advisory|Alert)"
    r"(?:\s*[:|–—-]|\s{2,}|\s+(?:F(?:OR|or)|CONTACT|Contact)\b)"
)
_RUNNING = 8
"""Words from which on a line is counted as text."""
_FIRST = 12
"""Lines with words that are read, besides the particulars of an advisory."""
_WIDTH = 600
_ADVISORY_LINES = 60


def guess_kind(title: str, lines: Sequence[str]) -> Kind | None:
    """Return the kind that the words of *title* and the first of *lines* name; None if unsure."""
    words = fold(title[:_WIDTH]).lstrip("\"'“”‘’«» *")
    by_title = next((kind for kind, pattern in _TITLES if pattern.match(words)), None)
    labels = {LABELS[name] for name in map(label, _first(lines)) if name} - {None}
    first = [fold(line[:_WIDTH]) for line in _first(lines)]
    text = [line for line in first if _is_text(line)]
    if any(map(_ADVISORY.match, _first(lines))):
        labels.add(Kind.MEDIA_ADVISORY)
    if Kind.MEDIA_ADVISORY in labels | {by_title} or _has_particulars(lines):
        return Kind.MEDIA_ADVISORY
    if by_title is not None:
        return by_title
    if Kind.LETTER in labels or any(map(_SALUTATION.match, text[:1])):
        return Kind.LETTER
    if Kind.SPEECH in labels or any(map(_HEARERS.match, first[:4])):
        return Kind.SPEECH
    if Kind.STATEMENT in labels or any(map(_LEAD_INS.search, text[:4])):
        return Kind.STATEMENT
    if Kind.PRESS_RELEASE in labels or find_release_line(lines):
        return Kind.PRESS_RELEASE
    return None


def _is_text(line: str) -> bool:
    is_long = len(line.split()) >= _RUNNING
    return (is_long and not is_contact(line)) or bool(_SALUTATION.match(line))


def _first(lines: Sequence[str]) -> Iterator[str]:
    full = (line for line in lines[: _FIRST * 4] if line.strip())
    yield from (line for line, _ in zip(full, range(_FIRST), strict=False))


def _has_particulars(lines: Sequence[str]) -> bool:
    """Say whether an event's particulars are listed: at least when and two more."""
    named = {
        match[1]
        for line in lines[:_ADVISORY_LINES]
        if (match := _PARTICULARS.match(fold(line[:60])))
    }
    return bool(named & {"when", "cuando", "hora"}) and len(named) >= 3
