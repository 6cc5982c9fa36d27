"""An SVG is published only if it draws and does nothing else."""

from __future__ import annotations

import pytest

from pressroom.content.attachments.looking import fault
from tests import press_kits
from tests.press_kits import drawing

XLINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"'
HARMLESS = {
    "a path": press_kits.SVG,
    "with a declaration": b'<?xml version="1.0"?>\n<!-- made by hand -->\n' + press_kits.SVG,
    "colours, uses and a filter": drawing(
        f'<style>.a {{fill: url(#g)}}</style><defs><linearGradient id="g"/></defs>'
        f'<use {XLINK} xlink:href="#g"/><filter><feBlend/></filter>'
    ),
    "a picture inside": drawing('<image href="data:image/png;base64,AAAA"/>'),
    "an editor's notes": drawing(
        '<metadata><x:note xmlns:x="https://example.org/x" x:by="a">n</x:note></metadata>'
    ),
}
HARMFUL = {
    "a script": (drawing("<script>alert(1)</script>"), "holds <script>"),
    "an event": (drawing('<path onclick="alert(1)"/>'), "holds a program (onclick)"),
    "HTML": (
        drawing('<foreignObject><b xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>'),
        "holds <foreignObject>",
    ),
    "a lone element of HTML": (
        drawing('<img xmlns="http://www.w3.org/1999/xhtml" src="x" onerror="alert(1)"/>'),
        "holds <img>",
    ),
    "a link": (drawing('<a href=" javascript:alert(1)"><path/></a>'), "links to something else"),
    "an old link": (
        drawing(f'<a {XLINK} xlink:href="https://example.org/"><path/></a>'),
        "links to something else",
    ),
    "a drawing in a link": (
        drawing('<use href="data:image/svg+xml;base64,AAAA"/>'),
        "links to something else",
    ),
    "animation": (drawing('<set attributeName="href" to="javascript:x"/>'), "holds <set>"),
    "a style from elsewhere": (
        drawing("<style>@import 'https://example.org/x.css';</style>"),
        "brings a style sheet",
    ),
    "a picture from elsewhere": (
        drawing('<path style="fill: url(https://example.org/x.svg#a)"/>'),
        "brings a picture",
    ),
    "a style sheet": (
        b'<?xml-stylesheet href="x.css"?>' + press_kits.SVG,
        "brings a style sheet",
    ),
    "a document type": (
        b'<!DOCTYPE svg [<!ATTLIST svg onload CDATA "alert(1)">]>' + press_kits.SVG,
        "has a document type",
    ),
    "other XML": (b"<html/>", "is not what its name says"),
    "no XML": (press_kits.HTML, "is not what its name says"),
}


@pytest.mark.parametrize("data", HARMLESS.values(), ids=HARMLESS)
def test_drawing_that_only_draws_can_be_attached(data: bytes) -> None:
    assert fault("a.svg", data) == ("", "")


@pytest.mark.parametrize(("data", "message"), HARMFUL.values(), ids=HARMFUL)
def test_drawing_that_can_do_more_is_refused(data: bytes, message: str) -> None:
    what, expected = fault("a.SVG", data)
    assert what.startswith(message)
    assert expected.startswith("Save it as a plain drawing")
