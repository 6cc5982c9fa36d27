"""Values written into front matter so that they are read back as the texts they are."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping

_PLAIN = re.compile(r"[^\W_](?:[^\n:#\"'\[\]{},&*!|>%@`\\]|:(?! |$))*(?<![\s:])")
"""A value that YAML reads as the text it is without quotation marks."""


def scalar(value: str) -> str:
    """Return *value* as YAML, in quotation marks where it needs them."""
    return value if _PLAIN.fullmatch(value) else json.dumps(value, ensure_ascii=False)


def flow_list(values: Iterable[str]) -> str:
    """Return *values* as a YAML list in one line."""
    return f"[{', '.join(map(scalar, values))}]"


def flow_mapping(values: Mapping[str, str]) -> str:
    """Return *values* as a YAML mapping in one line."""
    return f"{{{', '.join(f'{key}: {scalar(value)}' for key, value in values.items())}}}"


def block_mapping(values: Mapping[str, str], indent: str) -> Iterator[str]:
    """Yield the lines of *values* as a YAML mapping, each after *indent*."""
    return (f"{indent}{key}: {scalar(value)}" for key, value in values.items())


def block_item(values: Mapping[str, str], indent: str) -> Iterator[str]:
    """Yield the lines of *values* as an item of a YAML list whose hyphens stand after *indent*."""
    for number, line in enumerate(block_mapping(values, "")):
        yield f"{indent}{'- ' if number == 0 else '  '}{line}"
