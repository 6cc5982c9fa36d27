"""A small archive to read in several languages, and the words that its pages show."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString, PreformattedString

from tests.archive import Archive, Built, page
from tests.outputs.press_office import PressOffice

BODY = """\
Primera línea {supplied}`perdida`, 70.

:::{quote} Oscar Chacón
:role: director ejecutivo
:organization: Alianza Americas
:delivery: written

«Nadie debe esperar», dijo Oscar Chacón.
:::

:::{contact} Kelsey Parsons
:phone: (347) 555-0127
:language: es
:withheld: email
:::

## Segundo título
"""
PAGE = "releases/2021/puertas.html"
ATTRIBUTES = re.compile(
    "aria-label|title|placeholder|alt"
    "|data-(hint|none|found_.*|reversed|missing|apart|asked|most|remove|copy|name|copied|failed)"
)
"""Those that hold words of the page, or words that a script shows."""


def corrected_release(archive: Archive, language: str) -> PressOffice:
    """Publish a release in *language* in *archive*, correct it and withdraw it."""
    office = PressOffice(archive)
    text = page(BODY, title="Puertas abiertas", language=language, formerly="[/puertas.html]")
    office.publish("2021/puertas", text)
    note = "La cifra era errónea."
    words = ("--wrong", "70", "--right", "60")
    office.change("2021/puertas", "70", "60", "2022-03-04", "correction", note, *words)
    office.withdraw("2021/puertas", "Ya no vale.")
    return office


def texts(root: Tag) -> Iterator[tuple[str, Tag]]:
    """Yield every text that *root* shows, or tells a screen reader, and its element."""
    for text in root.find_all(string=True):
        assert isinstance(text, NavigableString)
        parent = text.parent
        assert parent is not None
        is_shown = parent.name not in ("script", "style", "pre") and text.strip()
        if is_shown and not isinstance(text, PreformattedString):
            yield " ".join(text.split()), parent
    for element in root.find_all(True):
        assert isinstance(element, Tag)
        for name, value in element.attrs.items():
            if ATTRIBUTES.fullmatch(name):
                yield " ".join(str(value).split()), element


def pages(built: Built) -> Iterator[tuple[str, BeautifulSoup]]:
    """Yield every page of the site by its name."""
    for path in sorted(built.out.rglob("*.html")):
        name = path.relative_to(built.out).as_posix()
        yield name, built.html(name)
