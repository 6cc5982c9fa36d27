"""Checking a YAML document against a model, with errors a person can act on."""

from __future__ import annotations

from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from pressroom.content.names import slug
from pressroom.content.problems import Problem, quoted, unknown
from pressroom.content.strict_yaml import Document

Model = TypeVar("Model", bound=BaseModel)

SHAPES = {
    "string_type": "a text",
    "tuple_type": "a list, such as [one, two]",
    "dict_type": "a mapping of keys to values",
    "model_type": "a mapping of keys to values",
    "model_attributes_type": "a mapping of keys to values",
}


def validate(
    model: type[Model], document: Document, what: str
) -> tuple[Model | None, list[Problem]]:
    """Return the validated *document*, or ``None`` and what is wrong with it, line by line.

    *what* names the document in messages: ``front matter``, ``directory``.
    """
    if not isinstance(document.value, dict):
        expected = f"Expected key: value lines; the keys are {', '.join(_keys(model))}."
        problem = Problem(document.line(()), f"The {what} is not a mapping.", expected, fatal=True)
        return None, [problem]
    try:
        return model.model_validate(document.value), []
    except ValidationError as error:
        # A list whose only item is wrong is reported as too short as well; it is not.
        details = [d for d in error.errors() if d["type"] != "too_short" or not d["input"]]
        return None, [_problem(model, detail, document, what) for detail in details]


def _problem(
    model: type[BaseModel], detail: ErrorDetails, document: Document, what: str
) -> Problem:
    path = tuple(part for part in detail["loc"] if part != "[key]")
    key = ".".join(str(part) for part in path)
    line = document.line(path)
    message, expected = _explain(model, detail, key, what)
    return Problem(line, message, expected, fatal=True)


def _explain(model: type[BaseModel], detail: ErrorDetails, key: str, what: str) -> tuple[str, str]:
    given: Any = detail["input"]
    match detail["type"]:
        case "missing":
            return f"The {what} has no {key}.", _description(model, key)
        case "extra_forbidden":
            known = _fields_at(model, detail["loc"][:-1])
            return unknown("key", str(detail["loc"][-1]), f"Expected {', '.join(known)}.", known)
        case "enum":
            known = [part.strip("' ") for part in _expected(detail).replace(" or ", ",").split(",")]
            return unknown(key, str(given), f"Expected {', '.join(known)}.", known)
        case "string_pattern_mismatch":
            example = slug(str(given)) or "alianza-americas"
            return (
                f"{key}: {quoted(str(given))} is not an id.",
                f"Expected lower-case letters a to z, digits and single hyphens: {example}.",
            )
        case "string_too_short" | "too_short":
            return f"{key} is empty.", _description(model, key)
        case "value_error":
            shown = quoted("" if given is None else str(given))
            return f"{key}: {shown} is wrong.", str(detail["ctx"]["error"])
        case kind if kind in SHAPES:
            found = "nothing" if given is None else _shape(given)
            return f"{key} is {found}.", f"Expected {SHAPES[kind]}."
        case _:
            return f"{key}: {detail['msg']}.", ""


def _expected(detail: ErrorDetails) -> str:
    return str(detail["ctx"]["expected"])


def _shape(value: Any) -> str:
    if isinstance(value, list):
        return "a list"
    return "a mapping" if isinstance(value, dict) else quoted(str(value))


def _description(model: type[BaseModel], key: str) -> str:
    field = model.model_fields.get(key.replace("-", "_"))
    return f"Expected: {field.description}" if field and field.description else ""


def _keys(model: type[BaseModel]) -> list[str]:
    return [field.alias or name for name, field in model.model_fields.items()]


def _fields_at(model: type[BaseModel], path: tuple[int | str, ...]) -> list[str]:
    """Return the keys known at *path*, which names keys of mappings on its way."""
    schema: dict[str, Any] = model.model_json_schema()
    at = schema
    for part in path:
        by_pattern: dict[str, Any] = next(iter(at.get("patternProperties", {}).values()), {})
        at = at.get("properties", {}).get(part) or at.get("additionalProperties") or by_pattern
        if "$ref" in at:
            at = schema["$defs"][at["$ref"].rsplit("/", 1)[-1]]
    return list(at.get("properties", {}))
