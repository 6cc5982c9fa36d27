"""Lines of a head that are no headline: what kind of text it is, whose paper, which number."""

from __future__ import annotations

import re

from pressroom.content.names import fold
from pressroom.content.schema import Kind

LABELS_OF: dict[Kind | None, tuple[str, ...]] = {
    # What stands alone above a headline, folded, and the kind it names, if it names one.
    Kind.PRESS_RELEASE: (
        *("press release", "news release", "media release", "comunicado"),
        *("comunicado de prensa", "comunicado conjunto", "boletin de prensa", "boletin"),
        *("nota de prensa",),
    ),
    None: (
        *("press releases", "news releases", "release", "news", "press", "press office"),
        *("newsroom", "press room", "latest news", "media", "media center", "press center"),
        *("for the press", "for the media", "justice news", "blog", "blog post", "archive"),
        *("news and events", "weekly digest", "breaking news", "breaking", "update"),
        *("correction", "corrected", "updated", "news releases, media advisories"),
        *("statements", "speeches", "comunicados de prensa", "notas de prensa", "prensa"),
        *("sala de prensa", "noticias"),
    ),
    Kind.MEDIA_ADVISORY: (
        *("media advisory", "media alert", "press advisory", "news advisory", "advisory"),
        *("aviso a los medios", "aviso a la prensa", "aviso de prensa"),
        *("aviso para los medios", "alerta de prensa", "alerta a los medios"),
        *("convocatoria de prensa", "convocatoria a medios", "convocatoria a los medios"),
        *("invitacion a medios",),
    ),
    Kind.STATEMENT: (
        *("statement", "press statement", "media statement", "public statement"),
        *("joint statement", "official statement", "declaracion", "declaracion de prensa"),
        *("declaracion publica", "declaracion conjunta", "pronunciamiento"),
        *("posicionamiento",),
    ),
    Kind.LETTER: (*("open letter", "letter", "carta abierta", "carta"),),
    Kind.SPEECH: (
        *("speech", "remarks", "prepared remarks", "remarks as prepared"),
        *("remarks as prepared for delivery", "as prepared for delivery", "as delivered"),
        *("testimony", "discurso"),
    ),
}
LABELS = {name: kind for kind, names in LABELS_OF.items() for name in names}
LETTERHEAD = (
    # Whole lines, folded: whose paper it is, and which number the text has on it.
    r"(?:from )?(?:the )?office of (?:the )?(?:public affairs|communications|press secretary)"
    r"(?:\W{1,3}[a-z]{0,4}-?\d{1,6})?",
    r"(?:u\.? ?s\.? |united states )?department of (?:the )?\w+(?: (?:and )?\w+){0,2}",
    r"(?:the )?(?:white house|federal \w+ (?:commission|board|agency))",
    r"(?:press|news) (?:releases?|office|room)(?: of| from|,| by) .{1,80}",
    r"(?:congress(?:man|woman)|senator|representative|rep\.|sen\.|governor|mayor|attorney general)"
    r"(?: (?!(?:on|to|for|of|in|at|and|the|a|an|statement)\b)[\w.'’\"“”-]+){1,3}"
    r"(?: \([^)]{1,12}\))?",
    r"(?:press|news|media)? ?(?:release|issue|boletin|comunicado)? ?"
    r"(?:#|no\.?|num\.?|n[.º°o]{1,2}|number|numero|nr\.?)? ?[a-z]{0,4}[ -]{0,3}\d{1,6}"
    r"(?:[-/ ]{1,3}\d{1,6})?",
    r"(?:page|pagina) \d{1,3}(?: (?:of|de) \d{1,3})?|\d{1,3} of \d{1,3}",
    r"(?:https?://|www\.)\S+|[\w-]{2,40}\.(?:org|com|net|gov|edu|us)(?:/\S*)?",
    r"(?:art|photo|image|picture|foto|imagen|arte)(?:graphy)?(?: credit)? ?(?:by|por|de|:) .{1,60}",
    r"\d{1,6} [\w.' -]{3,60}(?:, .{2,40})? [a-z]{2}\.? \d{5}(?:-\d{4})?",
    r"(?:posted|published|updated|written|publicado|actualizado|escrito)"
    r" (?:by|por|on|el|in|en) .{1,80}",
    r"(?:by|por) [\w.' -]{2,40}",
    r"(?:advisory|attention|attn|memo|note|notice|aviso) (?:to|for|a los|para)? ?.{0,30}"
    r"(?:editors|reporters|correspondents|broadcasters|media|medios|prensa)\b.{0,60}",
)
_LETTERHEAD = re.compile("|".join(LETTERHEAD))
_MARKS = " \t\xa0:;.,!*|-–—_[]()#"


def label(line: str) -> str:
    """Return *line* folded when it is nothing but a label (``MEDIA ADVISORY``), else nothing."""
    words = fold(line[:80]).strip(_MARKS) if len(line.strip()) <= 70 else ""
    return words if words in LABELS else ""


def is_letterhead(line: str) -> bool:
    """Say whether *line* is a label, the sender's name or address, a number, a byline."""
    text = line.strip()
    if len(text) > 120 or not text:
        return False
    return bool(label(text)) or _LETTERHEAD.fullmatch(fold(text).strip(_MARKS)) is not None
