"""Every word of the interface stands in the catalogues, and is translated in each."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path

import furo
import pytest
import sphinx
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import read_mo

from tests.messages import TEMPLATE, catalogues, gathered, read

TELL = "Run: python -m tests.messages, and translate what is empty."
PLACES = re.compile(r"%(?:\(\w+\))?[sd]|\{\w+\}")
THEME = Path(furo.__file__).parent / "theme" / "furo"
DRAWN = ("page.html", "base.html", "components/view-this-page.html")
"""Templates of Furo that draw pages of an archive."""


def forms(message: Message) -> tuple[list[str], list[str]]:
    """Return the words of *message* in English, and those of the translation."""
    one, other = (
        [str(form or "") for form in (words if isinstance(words, tuple | list) else [words])]
        for words in (message.id, message.string)
    )
    return one, other


def ids(catalog: Catalog) -> set[str]:
    return {one for message in catalog if message.id for one in forms(message)[0]}


def test_no_word_of_the_interface_is_missing_from_the_template() -> None:
    assert ids(read(TEMPLATE)) == ids(gathered()), TELL


@pytest.mark.parametrize("path", catalogues(), ids=lambda path: path.parent.parent.name)
def test_every_message_is_translated_with_the_same_places_to_fill(path: Path) -> None:
    catalog = read(path)
    assert ids(catalog) == ids(gathered()), TELL
    for message in catalog:
        originals, translations = forms(message)
        assert all(translations), (TELL, message.id)
        assert not message.fuzzy, (TELL, message.id)
        for translation in translations if message.id else ():
            wanted, found = (set(PLACES.findall(words)) for words in (originals[-1], translation))
            assert found == wanted, message.id


def test_the_catalogues_have_what_sphinx_has_no_spanish_for_in_the_theme() -> None:
    asked = {
        str(message)
        for name, _line, message, *_rest in extract_from_dir(THEME, [("**.html", "jinja2")])
        if name in DRAWN
    }
    own = Path(sphinx.__file__).parent / "locale" / "es" / "LC_MESSAGES" / "sphinx.mo"
    of_sphinx = ids(read_mo(BytesIO(own.read_bytes())))
    names = {words for words in asked if words.strip().endswith(">Furo</a>")}
    assert asked - of_sphinx - names <= ids(gathered())
