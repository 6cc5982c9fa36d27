"""SVG drawings: XML in which programs can hide.

In a page an ``<img>`` runs none of them, but a reader who opens the file by itself would run them
with all the rights of the archive's site. So only what draws is let through: the elements of SVG
that hold no program, no foreign content and no animation (which can make an address a program).
"""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

SVG = "{http://www.w3.org/2000/svg}"
_INERT = frozenset(
    "a circle clipPath cursor defs desc ellipse filter font font-face g glyph image line "
    "linearGradient marker mask metadata missing-glyph path pattern polygon polyline "
    "radialGradient rect stop style svg switch symbol text textPath title tspan use view".split()
)
_ACTIVE = (
    "{http://www.w3.org/1999/xhtml}",
    "{http://www.w3.org/1998/Math/MathML}",
    "{http://www.w3.org/2001/xml-events}",
)
_FROM_ELSEWHERE = re.compile(r"@import|url\(\s*['\"]?\s*(?!#|data:image/)", re.IGNORECASE)
_PICTURE = re.compile(r"#|data:image/(?:png|jpeg|gif|webp);base64,", re.IGNORECASE)
EXPECTED = "Save it as a plain drawing without scripts, links and animation; or as PNG."


def fault_of_drawing(data: bytes) -> str:
    """Return what makes the SVG *data* unfit to be published; empty if nothing does."""
    try:
        root = fromstring(data, forbid_dtd=True)
    except DefusedXmlException:
        return "has a document type or entities, in which programs can hide"
    except (ParseError, ValueError):
        return "is not what its name says: it cannot be read as XML"
    if root.tag != f"{SVG}svg":
        return "is not what its name says: its content is other XML"
    if b"<?xml-stylesheet" in data:
        return "brings a style sheet from elsewhere"
    return next(filter(None, map(_fault_of_element, root.iter())), "")


def _fault_of_element(element: Element) -> str:
    tag = element.tag
    name = tag.removeprefix(SVG)
    is_drawing = tag.startswith(SVG) and (name in _INERT or name.startswith("fe"))
    if tag.startswith(_ACTIVE) or (tag.startswith(SVG) and not is_drawing):
        return f"holds <{tag.rpartition('}')[2]}>, which can do more than draw"
    if _FROM_ELSEWHERE.search((name == "style" and element.text) or ""):
        return "brings a style sheet or a picture from elsewhere"
    for key, value in element.items():
        if tag.startswith(SVG) and (fault := _fault_of_attribute(key.rpartition("}")[2], value)):
            return fault
    return ""


def _fault_of_attribute(name: str, value: str) -> str:
    if name.lower().startswith("on"):
        return f"holds a program ({name})"
    if name == "href" and not _PICTURE.match(value.strip()):
        return "links to something else"
    return "brings a picture from elsewhere" if _FROM_ELSEWHERE.search(value) else ""
