"""The JSON Schemas of pages, of the directory and of records, generated from the models."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel

from pressroom.content.directory import DirectoryFile
from pressroom.content.records.models import (
    QUOTE_SCHEMA,
    RELEASE_SCHEMA,
    QuoteRecord,
    ReleaseRecord,
)
from pressroom.content.schema import FrontMatter

FOLDER = Path(__file__).parent / "schemas"
MODELS: dict[str, type[BaseModel]] = {
    "release.schema.json": FrontMatter,
    "directory.schema.json": DirectoryFile,
    RELEASE_SCHEMA: ReleaseRecord,
    QUOTE_SCHEMA: QuoteRecord,
}
RECORDS = (RELEASE_SCHEMA, QUOTE_SCHEMA)
"""Schemas of what the archive writes; the others are of what it reads."""


def schema(name: str) -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) named *name*."""
    dialect = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    # What is read may leave out what has a default; what is written holds every key.
    mode: Literal["serialization", "validation"]
    mode = "serialization" if name in RECORDS else "validation"
    return dialect | MODELS[name].model_json_schema(mode=mode)


def write_schemas(folder: Path = FOLDER) -> list[Path]:
    """Write every schema into *folder* and return the files."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name in MODELS:
        path = folder / name
        text = json.dumps(schema(name), ensure_ascii=False, indent=2) + "\n"
        path.write_text(text, encoding="utf-8")
        written.append(path)
    return written
