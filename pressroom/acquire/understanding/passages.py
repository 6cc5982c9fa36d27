"""What is left of a text to the parts of a page: running text, contacts, quotes, boilerplate."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from pressroom.acquire.draft import AboutPart, ContactPart, Part, QuotePart, Text
from pressroom.acquire.markup.tidy import tidy_blocks
from pressroom.acquire.quotes import FoundQuote, find_quotes
from pressroom.acquire.understanding.boilerplate import find_boilerplate
from pressroom.acquire.understanding.working_text import Paragraph, WorkingText
from pressroom.content.directory import Directory
from pressroom.content.spoken import UnbalancedMarks, spoken_runs

Flow = Sequence[Paragraph | ContactPart]
SPEAKABLE = frozenset({"paragraph", "quote", "list"})
"""What a quote may hold; a heading or a table within it ends the passage."""


def parts_of(text: WorkingText, directory: Directory) -> Iterator[Part]:
    """Yield the parts of the page, in the order of *text*."""
    flow = list(_tidied(text))
    texts = [_text(item) for item in flow]
    abouts = find_boilerplate(texts, directory)
    end = min(abouts, default=len(flow))
    quotes = {
        quote.start: quote
        for quote in find_quotes(texts[:end], directory.person_names)
        if _is_speakable(flow[quote.start : quote.end]) and (quote.speaker or quote.organization)
    }
    index = 0
    while index < end:
        quote = quotes.get(index)
        yield _quote(quote, flow) if quote else _plain(flow[index])
        index = quote.end if quote else index + 1
    yield from _abouts(flow[end:], {index - end: key for index, key in abouts.items()}, directory)


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


def _is_speakable(flow: Iterable[Paragraph | ContactPart]) -> bool:
    return all(isinstance(item, Paragraph) and item.kind in SPEAKABLE for item in flow)


def _plain(item: Paragraph | ContactPart) -> Part:
    return item if isinstance(item, ContactPart) else Text(item.markdown)


def _quote(quote: FoundQuote, flow: Flow) -> QuotePart:
    passage = [item for item in flow[quote.start : quote.end] if isinstance(item, Paragraph)]
    return QuotePart(
        tuple(item.markdown for item in passage),
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
            paragraphs = tuple(_in_about(p) for p in items if isinstance(p, Paragraph))
            yield AboutPart(directory.organizations[owner].name, paragraphs)
        else:
            yield from map(_plain, items)


def _in_about(paragraph: Paragraph) -> str:
    """Return Markdown for a directive, in which a heading cannot stand."""
    if paragraph.kind != "heading":
        return paragraph.markdown
    words = paragraph.markdown.lstrip("#").strip()
    return words if "*" in words else f"**{words}**"
