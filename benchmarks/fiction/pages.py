"""A release as the text of its page, and plain values as YAML."""

from __future__ import annotations

import json
import re

from benchmarks.fiction.releases import Release

# What YAML reads as itself without quotation marks. Everything else gets them.
_PLAIN = re.compile(r"[^\W\d_][\w ’.()/-]*|\d{4}(?:-\d\d){0,2}~?")


def page_text(release: Release) -> str:
    """Return the Markdown of the release's page."""
    fields = [f"{key}: {yaml_value(value)}" for key, value in release.front_matter.items()]
    head = "\n".join(["---", *fields, "---"])
    return "\n\n".join([head, *release.parts]) + "\n"


def yaml_value(value: str | list[str]) -> str:
    """Return *value* as YAML on one line."""
    if isinstance(value, list):
        return f"[{', '.join(yaml_value(item) for item in value)}]"
    # A JSON string is a YAML string.
    return value if _PLAIN.fullmatch(value) else json.dumps(value, ensure_ascii=False)
