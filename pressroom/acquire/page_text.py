"""A draft as the text of a release page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from pressroom.acquire.draft import AboutPart, ContactPart, Draft, Part, QuotePart, Text
from pressroom.content.yaml_lines import flow_list, scalar


def page_text(draft: Draft) -> str:
    """Return the page of *draft*: front matter, then every part in its order.

    What keeps it out of the archive stands above the front matter's keys, as comments.
    """
    front_matter = "\n".join(
        (*_comments(draft), *(f"{key}: {value}" for key, value in _front_matter(draft)))
    )
    body = "\n\n".join(_part(part) for part in draft.parts)
    return f"---\n{front_matter}\n---\n\n{body}\n"


def _comments(draft: Draft) -> Iterator[str]:
    if draft.is_held:
        yield "# Held until an editor has looked at this, and moved the page to the releases:"
        yield from (f"# - {_line(c.what)}" for c in draft.concerns if c.blocking)


def _line(text: str) -> str:
    """Return *text* in one line of characters that may stand in a YAML comment."""
    return "".join(c if c.isprintable() else " " for c in text)


def _front_matter(draft: Draft) -> Iterator[tuple[str, str]]:
    for key, value in (
        ("title", draft.title),
        ("subtitle", draft.subtitle),
        ("date", draft.date),
        ("kind", draft.kind),
        ("language", draft.language),
    ):
        if value:
            yield key, scalar(value)
    yield "issuers", flow_list(draft.issuers)
    if draft.topics:
        yield "topics", flow_list(draft.topics)
    for key, value in (
        ("release-line", draft.release_line),
        ("dateline", draft.dateline),
        ("source", draft.source),
        ("embargo", draft.embargo),
    ):
        if value:
            yield key, scalar(value)
    if draft.formerly:
        yield "formerly", flow_list(draft.formerly)
    if draft.translation_of:
        yield "translation-of", scalar(draft.translation_of)
    if draft.is_draft:
        yield "draft", "true"


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
        ("language", part.languages),
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
