"""A draft as the text of a release page."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator

from pressroom.acquire.draft import AboutPart, ContactPart, Draft, Part, QuotePart, Text

_PLAIN = re.compile(r"[^\W_](?:[^\n:#\"'\[\]{},&*!|>%@`\\]|:(?! |$))*(?<![\s:])")
"""A value that YAML reads as the text it is without quotation marks."""


def page_text(draft: Draft) -> str:
    """Return the page of *draft*: front matter, then every part in its order."""
    front_matter = "\n".join(f"{key}: {value}" for key, value in _front_matter(draft))
    body = "\n\n".join(_part(part) for part in draft.parts)
    return f"---\n{front_matter}\n---\n\n{body}\n"


def _front_matter(draft: Draft) -> Iterator[tuple[str, str]]:
    for key, value in (
        ("title", draft.title),
        ("subtitle", draft.subtitle),
        ("date", draft.date),
        ("kind", draft.kind),
        ("language", draft.language),
    ):
        if value:
            yield key, _scalar(value)
    yield "issuers", _list(draft.issuers)
    for key, value in (
        ("release-line", draft.release_line),
        ("dateline", draft.dateline),
        ("source", draft.source),
        ("embargo", draft.embargo),
    ):
        if value:
            yield key, _scalar(value)
    if draft.formerly:
        yield "formerly", _list(draft.formerly)
    if draft.translation_of:
        yield "translation-of", _scalar(draft.translation_of)


def _scalar(value: str) -> str:
    return value if _PLAIN.fullmatch(value) else json.dumps(value, ensure_ascii=False)


def _list(values: Iterable[str]) -> str:
    return f"[{', '.join(_scalar(value) for value in values)}]"


def _part(part: Part) -> str:
    match part:
        case Text():
            return part.markdown
        case ContactPart():
            return _directive("contact", part.name, _contact_fields(part), ())
        case QuotePart():
            return _directive("quote", part.speaker, _quote_fields(part), part.paragraphs)
        case AboutPart():
            return _directive("about", part.organization, (), part.paragraphs)


def _directive(
    name: str, argument: str, fields: Iterable[tuple[str, str]], paragraphs: Iterable[str]
) -> str:
    body = "\n\n".join(paragraphs)
    # The fence must be longer than any that the text itself holds.
    longest = max((len(run) for run in re.findall(r"^\s*(:{3,})", body, re.MULTILINE)), default=0)
    fence = ":" * max(3, longest + 1)
    lines = [f"{fence}{{{name}}} {argument}".rstrip()]
    lines += [f":{key}: {value}".rstrip() for key, value in fields]
    if body:
        # Without fields the text may begin at once, unless it looks like one.
        gap = [""] if len(lines) > 1 or body.startswith(":") else []
        lines += [*gap, body]
    return "\n".join([*lines, fence])


def _contact_fields(part: ContactPart) -> Iterator[tuple[str, str]]:
    for key, values in (
        ("role", (part.role,)),
        ("organization", (part.organization,)),
        ("phone", part.phones),
        ("email", part.emails),
        ("link", part.links),
        ("withheld", part.withheld),
    ):
        yield from ((key, value) for value in values if value)
    if not part.is_whole:
        yield "as-printed", ""


def _quote_fields(part: QuotePart) -> Iterator[tuple[str, str]]:
    if part.role:
        yield "role", part.role
    if part.organization:
        yield "organization", part.organization
    if part.unclosed:
        yield "unclosed", ""
