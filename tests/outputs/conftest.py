"""Archives in which releases were changed after they went out."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.archive import QUOTE, Archive, page
from tests.outputs.press_office import PressOffice
from tests.outputs.two_parts import TwoParts


@pytest.fixture
def office(archive: Archive) -> PressOffice:
    """The press office of an archive without releases."""
    return PressOffice(archive)


@pytest.fixture
def corrected(office: PressOffice) -> PressOffice:
    """An archive whose one release, 2021/doors, was issued with 70 doors and corrected to 60."""
    office.publish("2021/doors", page(f"There are 70 doors.\n\n{QUOTE}"))
    office.correct("2021/doors", "70", "60", date="2022-03-04")
    return office


@pytest.fixture
def parts(tmp_path: Path) -> TwoParts:
    """An archive in two parts; that of today has a copy of what the closed one says of itself."""
    parts = TwoParts(tmp_path)
    parts.publish(parts.closed, parts.today)
    return parts
