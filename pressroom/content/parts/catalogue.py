"""What a part of an archive says of itself to the others: ``catalogue.json`` of its site."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

from pydantic import Field, ValidationError

from pressroom.content.parts.setting import Part
from pressroom.content.problems import ContentError, Problem, quoted
from pressroom.content.schema import Strict, Text
from pressroom.content.text_files import read_text

NAME = "catalogue.json"
FORMAT = 1
YEAR = "year"
ADVICE = f"Expected the {NAME} of the built site of that part, unchanged."


class Heading(Strict):
    """A browse page: the ``id`` of what it lists, its title, its address in the site, its size."""

    id: Text
    title: Text
    address: Text
    count: int = Field(ge=1)


class Catalogue(Strict):
    """A part's title, its browse pages by axis (see ``domain.archive``), and its releases' ids."""

    format: int = Field(ge=FORMAT, le=FORMAT)
    title: Text
    headings: dict[str, tuple[Heading, ...]] = Field(strict=False)
    releases: tuple[Text, ...] = Field(strict=False)

    @property
    def years(self) -> frozenset[str]:
        return frozenset(heading.id for heading in self.headings.get(YEAR, ()))


def catalogue_text(catalogue: Catalogue) -> str:
    """Return *catalogue* as the text of its file: a heading or a release a line, for ``diff``."""
    return json.dumps(catalogue.model_dump(), ensure_ascii=False, indent=0) + "\n"


def parse_catalogue(text: str) -> Catalogue:
    """Return what the text of such a file says.

    :raises ValueError: if it is none; the text says why.
    """
    try:
        return Catalogue.model_validate_json(text)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        raise ValueError(f"{where}: {first['msg']}" if where else first["msg"]) from error


def read_catalogue(path: Path) -> Catalogue:
    """Return what the file at *path* says.

    :raises ContentError: if it is no catalogue.
    :raises OSError: if it cannot be read.
    """
    try:
        return parse_catalogue(read_text(path))
    except ValueError as error:
        what = f"This is not the catalogue of a part ({error})."
        raise ContentError(path, [Problem(1, what, ADVICE, True)]) from error


def copy_of(archive: Path, part: Part) -> Path:
    """Return where the copy of the catalogue of *part* lies, in the *archive* of another."""
    return archive / part.folder / NAME


def overlaps(catalogues: dict[str, frozenset[str]]) -> list[str]:
    """Say where parts do not follow each other in time.

    *catalogues* are the years of each part by its name, in the order of the settings.
    """
    return _shared_years(catalogues) or _disordered(catalogues)


def _disordered(catalogues: dict[str, frozenset[str]]) -> list[str]:
    # The search puts what it found in order by going from part to part.
    filled = [(name, years) for name, years in catalogues.items() if years]
    return [
        f"The part {quoted(later)} has the year {min(years)}, and {quoted(earlier)}, which stands "
        f"before it in pressroom_parts, has {max(before)}. Expected the oldest part first, and "
        "whole periods: move the releases between."
        for (earlier, before), (later, years) in pairwise(filled)
        if max(before) > min(years)
    ]


def _shared_years(catalogues: dict[str, frozenset[str]]) -> list[str]:
    claims: dict[str, list[str]] = {}
    for name, years in catalogues.items():
        for year in years:
            claims.setdefault(year, []).append(name)
    return [
        f"The year {year} is claimed by {' and '.join(map(quoted, names))}. Expected each year "
        "in one part: move its releases into one of them, and renew the copies of catalogues."
        for year, names in sorted(claims.items())
        if len(names) > 1
    ]
