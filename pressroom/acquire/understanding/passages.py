"""What is left of a text to the parts of a page: running text, contacts, quotes, boilerplate."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from pressroom.acquire.draft import ContactPart, Part, QuotePart, Text
from pressroom.acquire.markup.tidy import tidy_blocks
from pressroom.acquire.quotes import FoundQuote, find_quotes
from pressroom.acquire.understanding.boilerplate import find_boilerplate, split_boilerplate
from pressroom.acquire.understanding.gaps import mark_gaps
from pressroom.acquire.understanding.working_text import Paragraph, WorkingText
from pressroom.content.directory import Directory
from pressroom.content.spoken import UnbalancedMarks, spoken_runs

Flow = Sequence[Paragraph | ContactPart]
SPEAKABLE = frozenset({"paragraph", "quote", "list"})
"""What a quote may hold; a heading or a table within it ends the passage."""


def parts_of(text: WorkingText, head: Sequence[str], directory: Directory) -> Iterator[Part]:
    """Yield the parts of the page, in the order of *text*; *head* is what stands above it."""
    flow = list(_tidied(text))
    texts = [_text(item) for item in flow]
    abouts = find_boilerplate(texts, directory)
    end = min(abouts, default=len(flow))
    quotes = {
        quote.start: quote
        for quote in _quotes([*head, *texts[:end]], len(head), directory)
        if _is_speakable(flow[quote.start : quote.end]) and (quote.speaker or quote.organization)
    }
    index = 0
    while index < end:
        quote = quotes.get(index)
        yield _quote(quote, flow) if quote else _plain(flow[index])
        index = quote.end if quote else index + 1
    yield from _abouts(flow[end:], {index - end: key for index, key in abouts.items()}, directory)


def _quotes(texts: Sequence[str], first: int, directory: Directory) -> Iterator[FoundQuote]:
    """Yield the quotes of *texts*, numbered from *first*: the lines before only name people."""
    for quote in find_quotes(texts, directory.person_names):
        if quote.start >= first:
            yield replace(quote, start=quote.start - first, end=quote.end - first)


def _tidied(text: WorkingText) -> Iterator[Paragraph | ContactPart]:
    flow = list(text.flow())
    tidy = iter(tidy_blocks(item for item in flow if isinstance(item, Paragraph)))
    waiting = next(tidy, None)
    for item in flow:
        if isinstance(item, ContactPart):
            yield item
        elif waiting is not None and waiting.text == item.text and waiting.kind == item.kind:
            yield waiting
            waiting = next(tidy, None)


def _text(item: Paragraph | ContactPart) -> str:
    return item.text if isinstance(item, Paragraph) else ""


def _is_speakable(flow: Flow) -> bool:
    """Whether a quote can hold all of *flow*, and something in it is spoken."""
    passage = [p.text for p in flow if isinstance(p, Paragraph) and p.kind in SPEAKABLE]
    return len(passage) == len(flow) and bool(spoken_runs(passage, unclosed=True))


def _plain(item: Paragraph | ContactPart) -> Part:
    return item if isinstance(item, ContactPart) else Text(_marked(item))


def _quote(quote: FoundQuote, flow: Flow) -> QuotePart:
    passage = [item for item in flow[quote.start : quote.end] if isinstance(item, Paragraph)]
    return QuotePart(
        tuple(map(_marked, passage)),
        quote.speaker,
        quote.role,
        quote.organization,
        unclosed=not _is_paired([item.text for item in passage]),
    )


def _is_paired(texts: Sequence[str]) -> bool:
    try:
        spoken_runs(texts)
    except UnbalancedMarks:
        return False
    return True


def _abouts(flow: Flow, owners: dict[int, str], directory: Directory) -> Iterator[Part]:
    for owner, group in groupby(range(len(flow)), key=lambda n: owners.get(n, "")):
        items = [flow[n] for n in group]
        if owner and all(isinstance(item, Paragraph) for item in items):
            paragraphs = [_in_about(p) for p in items if isinstance(p, Paragraph)]
            yield from split_boilerplate(paragraphs, owner, directory)
        else:
            yield from map(_plain, items)


def _in_about(paragraph: Paragraph) -> str:
    """Return Markdown for a directive, in which a heading cannot stand."""
    if paragraph.kind != "heading":
        return _marked(paragraph)
    words = paragraph.markdown.lstrip("#").strip()
    return words if "*" in words else f"**{words}**"


def _marked(paragraph: Paragraph) -> str:
    """Return the paragraph's Markdown with a sign where a name was lost."""
    return mark_gaps(paragraph.markdown) if paragraph.kind in SPEAKABLE else paragraph.markdown
