"""The shipped JSON Schemas, against the models that they come from."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from pressroom.content.directory import DirectoryFile
from pressroom.content.json_schemas import FOLDER, MODELS, schema, write_schemas
from pressroom.content.models import validate
from pressroom.content.schema import FrontMatter, Kind
from pressroom.content.strict_yaml import parse

RELEASE, DIRECTORY = "release.schema.json", "directory.schema.json"


@pytest.mark.parametrize("name", MODELS)
def test_shipped_schema_is_the_generated_one(name: str, tmp_path: Path) -> None:
    write_schemas(tmp_path)
    assert (FOLDER / name).read_bytes() == (tmp_path / name).read_bytes(), (
        "Run `pressroom schemas` and commit what it writes."
    )


def test_nothing_else_is_shipped() -> None:
    assert {path.name for path in FOLDER.iterdir()} == set(MODELS)


@pytest.mark.parametrize("name", MODELS)
def test_schema_is_one_and_explains_each_key(name: str) -> None:
    shipped = json.loads((FOLDER / name).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(shipped)
    assert shipped["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert shipped == schema(name)
    if name == RELEASE:
        assert all(part.get("description") for part in shipped["properties"].values())


class EditorLoader(yaml.SafeLoader):
    """Reads YAML 1.2's core types as VS Code's support does: 2021 is a number, a date is text."""

    yaml_implicit_resolvers = {  # noqa: RUF012 — PyYAML's own attribute
        first: [
            (tag, shape) for tag, shape in resolvers if not tag.endswith((":timestamp", ":bool"))
        ]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


def is_right_for_the_editor(name: str, text: str) -> bool:
    value: Any = yaml.load(text, Loader=EditorLoader)
    shipped = json.loads((FOLDER / name).read_text(encoding="utf-8"))
    return bool(jsonschema.Draft202012Validator(shipped).is_valid(value))


def is_right_for_the_model(name: str, text: str) -> bool:
    if name == RELEASE:
        return validate(FrontMatter, parse(text), what="front matter")[0] is not None
    return validate(DirectoryFile, parse(text), what="directory")[0] is not None


FRONT_MATTER = {
    "title": "Doors Open",
    "date": "2021-12-02",
    "kind": "statement",
    "language": "en",
    "issuers": "[alianza-americas]",
}


def front_matter(**keys: str | None) -> str:
    """Return front matter with these *keys*, those given as ``None`` left out."""
    all_keys = FRONT_MATTER | keys
    return "".join(f"{key}: {value}\n" for key, value in all_keys.items() if value is not None)


RIGHT_PAGES: dict[str, dict[str, str | None]] = {
    "the shortest": {},
    "everything": {
        "subtitle": "On asylum",
        "topics": "[asylum, remain-in-mexico]",
        "release-line": "FOR IMMEDIATE RELEASE",
        "dateline": "WASHINGTON, D.C.",
        "source": "https://example.org/a?b=c#d",
        "embargo": "2021-12-02T09:00-05:00",
        "formerly": "[/node/12, 'https://example.org/old']",
    },
    "a month": {"date": "2021-12"},
    "a year": {"date": "2021"},
    "a year about": {"date": "2021~"},
    "an uncertain month": {"date": "2021-12?"},
    "both": {"date": "2021-12-02%"},
    "a leap day": {"date": "2020-02-29"},
    "an embargo with seconds": {"embargo": "2021-12-02T09:00:00Z"},
    "an embargo with a space": {"embargo": "2021-12-02 09:00+01:00"},
    "no topics": {"topics": "[]"},
    "a subtitle left empty": {"subtitle": ""},
    "HTML in a title": {"title": "</script><script>alert(1)</script>"},
    "a Spanish page": {"language": "es-MX"},
    **{f"kind {kind.value}": {"kind": kind.value} for kind in Kind},
}


@pytest.mark.parametrize("keys", RIGHT_PAGES.values(), ids=RIGHT_PAGES)
def test_page_that_is_right_is_right_for_the_editor_too(keys: dict[str, str | None]) -> None:
    text = front_matter(**keys)
    assert is_right_for_the_model(RELEASE, text)
    assert is_right_for_the_editor(RELEASE, text)


WRONG_PAGES: dict[str, dict[str, str | None]] = {
    **{f"no {key}": {key: None} for key in FRONT_MATTER},
    "an unknown key": {"sumary": "x"},
    "a key in capitals": {"Topics": "[asylum]"},
    "an empty title": {"title": "''"},
    "a title that is a list": {"title": "[a]"},
    "a month of no year": {"date": "2021-13"},
    "no month": {"date": "2021-00"},
    "a day of no month": {"date": "2021-12-32"},
    "a date without hyphens": {"date": "20211202"},
    "a date with a time": {"date": "2021-12-02T00:00"},
    "full-width digits": {"date": "２０２１"},
    "a date in words": {"date": "yesterday"},
    "a date that is a list": {"date": "[2021]"},
    "an unknown kind": {"kind": "tweet"},
    "a kind in capitals": {"kind": "Statement"},
    "issuers that are no list": {"issuers": "alianza-americas"},
    "no issuer": {"issuers": "[]"},
    "an issuer by name": {"issuers": "[Alianza Americas]"},
    "a topic by label": {"topics": "[Remain in Mexico]"},
    "a topic with two hyphens": {"topics": "[remain--in]"},
    "an embargo without its offset": {"embargo": "2021-12-02T09:00"},
    "an embargo left empty": {"embargo": ""},
    "a title left empty": {"title": ""},
    "an embargo of a day": {"embargo": "2021-12-02"},
    "an old address alone": {"formerly": "/old"},
}


@pytest.mark.parametrize("keys", WRONG_PAGES.values(), ids=WRONG_PAGES)
def test_page_that_is_wrong_is_wrong_for_the_editor_too(keys: dict[str, str | None]) -> None:
    text = front_matter(**keys)
    assert not is_right_for_the_model(RELEASE, text)
    assert not is_right_for_the_editor(RELEASE, text)


RIGHT_DIRECTORIES = {
    "nothing yet": "{}",
    "a person": "people: {oscar-chacon: {name: Oscar Chacón}}",
    "everything": (
        "people: {a1: {name: A, spellings: [B, C], authority: 'https://example.org/a'}}\n"
        "organizations: {o-1: {name: O, site: 'https://o.example', description: D}}\n"
        "topics: {asylum: {labels: {en: Asylum, es-MX: Asilo}}}\n"
        "desks: {d: {name: D, organization: o-1, phones: ['1'], emails: [a@b.org],"
        " links: ['https://d.example'], languages: [en]}}\n"
    ),
}


@pytest.mark.parametrize("text", RIGHT_DIRECTORIES.values(), ids=RIGHT_DIRECTORIES)
def test_directory_that_is_right_is_right_for_the_editor_too(text: str) -> None:
    assert is_right_for_the_model(DIRECTORY, text)
    assert is_right_for_the_editor(DIRECTORY, text)


WRONG_DIRECTORIES = {
    "an unknown section": "persons: {}",
    "an id in capitals": "people: {Oscar: {name: Oscar}}",
    "an id with a space": "organizations: {a b: {name: A}}",
    "an id that ends in a hyphen": "topics: {asylum-: {labels: {en: A}}}",
    "a desk under no id": "desks: {Ñ: {name: D, organization: o}}",
    "no name": "people: {oscar: {}}",
    "an empty name": "people: {oscar: {name: ''}}",
    "an unknown key": "people: {oscar: {name: O, nmae: P}}",
    "spellings that are no list": "people: {oscar: {name: O, spellings: P}}",
    "no labels": "topics: {asylum: {labels: {}}}",
    "a list of labels": "topics: {asylum: {labels: [Asylum]}}",
    "a desk of nobody": "desks: {d: {name: D}}",
    "a list of people": "people: [{name: O}]",
    "a list": "[]",
    "a person who is a text": "people: {oscar: Oscar}",
}


@pytest.mark.parametrize("text", WRONG_DIRECTORIES.values(), ids=WRONG_DIRECTORIES)
def test_directory_that_is_wrong_is_wrong_for_the_editor_too(text: str) -> None:
    assert not is_right_for_the_model(DIRECTORY, text)
    assert not is_right_for_the_editor(DIRECTORY, text)
