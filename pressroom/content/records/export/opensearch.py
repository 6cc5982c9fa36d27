"""A mapping and bulk requests for OpenSearch and Elasticsearch.

See https://docs.opensearch.org/latest/api-reference/document-apis/bulk/.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pressroom.content.records.export.public import PublicArchive
from pressroom.content.records.models import ReleaseRecord
from pressroom.content.records.tables import line_of

INDEX = "releases"
MOST_BYTES = 10_000_000
"""In one request; servers refuse more than 100 MB, and take 5 to 15 best."""
FOLDING = "folding"
KEYWORD = {"type": "keyword"}
NAME = {"type": "text", "analyzer": FOLDING, "fields": {"exact": KEYWORD}}
TEXT = {
    "type": "text",
    "analyzer": FOLDING,
    "fields": {
        "en": {"type": "text", "analyzer": "english_folding"},
        "es": {"type": "text", "analyzer": "spanish_folding"},
    },
}
DATE = {
    "properties": {
        "edtf": KEYWORD,
        "earliest": {"type": "date", "format": "strict_date"},
        "latest": {"type": "date", "format": "strict_date"},
    }
}
PARTY = {"properties": {"id": KEYWORD, "name": NAME}}


def write_bulk(archive: PublicArchive, folder: Path) -> None:
    """Write ``mapping.json`` and the requests, ``bulk-0001.ndjson`` and so on."""
    text = json.dumps(mapping(), ensure_ascii=False, indent=2)
    (folder / "mapping.json").write_text(f"{text}\n", encoding="utf-8")
    number, size = 0, MOST_BYTES
    path = folder
    for action in map(_action, archive.records):
        data = action.encode()
        if size + len(data) > MOST_BYTES:
            number, size = number + 1, 0
            path = folder / f"bulk-{number:04}.ndjson"
        with path.open("ab") as file:
            file.write(data)
        size += len(data)


def _action(record: ReleaseRecord) -> str:
    """Return the lines that put *record* into the index, or take a removed one out of it."""
    verb = "delete" if record.removed else "index"
    action = json.dumps({verb: {"_index": INDEX, "_id": record.id}}, ensure_ascii=False) + "\n"
    return action if record.removed else action + line_of(record)


def mapping() -> dict[str, Any]:
    """Return the settings and the mapping of the index."""
    return {
        "settings": {"analysis": {"analyzer": dict(_analyzers()), "filter": _filters()}},
        "mappings": {"dynamic": False, "properties": _properties()},
    }


def _analyzers() -> Iterator[tuple[str, dict[str, Any]]]:
    stemmers: dict[str, list[str]] = {
        FOLDING: [],
        "english_folding": ["english_possessive", "english_stems"],
        "spanish_folding": ["spanish_stems"],
    }
    for name, stems in stemmers.items():
        # The stems come before the accents go, which Spanish endings need.
        steps = ["lowercase", *stems, "asciifolding"]
        yield name, {"type": "custom", "tokenizer": "standard", "filter": steps}


def _filters() -> dict[str, dict[str, str]]:
    return {
        "english_possessive": {"type": "stemmer", "language": "possessive_english"},
        "english_stems": {"type": "stemmer", "language": "english"},
        "spanish_stems": {"type": "stemmer", "language": "light_spanish"},
    }


def _properties() -> dict[str, Any]:
    quote = {
        **dict.fromkeys(("anchor", "speaker_id", "organization_id", "language"), KEYWORD),
        **dict.fromkeys(("spoken", "passage"), TEXT),
        **dict.fromkeys(("speaker", "role", "organization"), NAME),
    }
    return {
        **dict.fromkeys(("id", "address", "kind", "language", "status", "formerly"), KEYWORD),
        **dict.fromkeys(("title", "subtitle", "text"), TEXT),
        **dict.fromkeys(("issuers", "topics"), PARTY),
        "date": DATE,
        "modified": {"type": "date", "format": "strict_date"},
        "quotes": {"type": "nested", "properties": quote},
    }
