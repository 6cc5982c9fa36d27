"""What every tool is given of a release."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from benchmarks.building.plain import plain
from benchmarks.fiction.pages import yaml_value
from pressroom.content.dates import parse_date
from pressroom.content.release_files import release_files
from pressroom.content.source import split_front_matter


@dataclass(frozen=True)
class Text:
    """A release for tools that know a day, a language, tags and Markdown."""

    id: str
    title: str
    day: date
    language: str
    kind: str
    tags: tuple[str, ...]
    body: str

    @property
    def slug(self) -> str:
        return self.id.rpartition("/")[2]


def read_texts(archive: Path) -> Iterator[Text]:
    """Yield the text of every release of the archive in the folder *archive*."""
    for file in release_files(archive / "releases"):
        source = split_front_matter(file.path.read_text("utf-8"))
        # Plain strings: the title of a removed release may be a number, and dates are EDTF.
        fields = yaml.load(source.front_matter, yaml.BaseLoader)  # noqa: S506
        yield Text(
            id=file.id,
            title=fields["title"],
            day=parse_date(fields["date"]).earliest,
            language=fields["language"],
            kind=fields["kind"],
            tags=(*fields["issuers"], *fields.get("topics", ())),
            body=plain(_head(fields) + source.body),
        )


def with_front_matter(fields: Mapping[str, str | list[str]], body: str) -> str:
    """Return *body* with *fields* as YAML above it."""
    lines = [f"{key}: {yaml_value(value)}" for key, value in fields.items()]
    return "\n".join(["---", *lines, "---", "", body])


def write(path: Path, text: str) -> None:
    """Write *text* to *path*, in whose folder nothing needs to be yet."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def _head(fields: Mapping[str, Any]) -> str:
    """Return the words that only our front matter has a place for."""
    return "".join(f"{fields[key]}\n\n" for key in ("subtitle", "dateline") if key in fields)
