"""Shortcodes made HTML: captions, galleries, embedded pages, programs; the others are noted.

https://developer.wordpress.org/plugins/shortcodes/
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from pressroom.acquire.document import LeftOut
from pressroom.acquire.readers.addresses import safe_link
from pressroom.acquire.readers.wxr.brackets import (
    VERBATIM,
    attributes,
    brackets,
    is_shortcode,
    partners,
)
from pressroom.acquire.readers.wxr.index import Index
from pressroom.acquire.readers.wxr.paragraphs import PARTING
from pressroom.acquire.readers.wxr.references import resolve

SHORTCODE = "shortcode"
NOT_IN_EXPORT = "file of a gallery that the export lacks"

_PLAYERS = frozenset("audio video playlist pdf-embedder embed-pdf embeddoc gview".split())
_CAPTIONS = frozenset({"caption", "wp_caption"})
_LIBRARY = frozenset({"gallery", "playlist", "slideshow"})
_ID = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class _Found:
    """A shortcode's marker, and the one that opens or closes what it closes or opens."""

    token: re.Match[str]
    opening: re.Match[str] | None = None
    closing: re.Match[str] | None = None

    @property
    def name(self) -> str:
        return self.token["name"]


@dataclass
class ShortcodeReader:
    """Replaces the shortcodes of the post with the id *post_id*; *base* is its address."""

    index: Index = field(default_factory=Index)
    post_id: str = ""
    base: str = ""
    left_out: list[LeftOut] = field(default_factory=list)
    media: list[str] = field(default_factory=list)
    captions: list[str] = field(default_factory=list)
    """The captions that galleries show, as they stand."""

    def read(self, content: str) -> str:
        """Return *content* with each shortcode made HTML, or noted and taken away."""
        parts, at, is_behind_end = [], 0, False
        for found in _found(content):
            if (start := found.token.start()) < at:
                continue
            if is_behind_end and start == at and not found.token["close"]:
                # [/half][half]: the columns of a page builder are no one word.
                parts.append(PARTING)
            parts.append(content[at:start])
            text, at = self._replaced(content, found)
            parts.append(text)
            is_behind_end = bool(found.token["close"])
        return "".join((*parts, content[at:]))

    def _replaced(self, content: str, found: _Found) -> tuple[str, int]:
        """Return what stands for *found* in the page, and where to go on in *content*."""
        token, closing = found.token, found.closing
        if token["before"] and token["after"]:
            # Doubled brackets are how a post shows a shortcode.
            return token[0][1:-1], token.end()
        self._note(token)
        if closing and (found.name in VERBATIM or found.name == "embed"):
            self._note(closing)
            return self._whole(found.name, content[token.end() : closing.start()]), closing.end()
        return f"{token['before']}{self._markup(found)}{token['after']}", token.end()

    def _whole(self, name: str, inner: str) -> str:
        if name in VERBATIM:
            # The editor may have written &lt; for <, or not.
            return f"<pre>{html.escape(resolve(inner))}</pre>"
        link = safe_link(resolve(inner), self.base)
        return f'<p><a href="{html.escape(link)}">{inner}</a></p>' if link else inner

    def _markup(self, found: _Found) -> str:
        values = attributes((found.opening or found.token)["rest"])
        if found.name in _CAPTIONS and found.closing:
            return "<figure>"
        if found.name in _CAPTIONS and found.opening:
            # Up to WordPress 3.3 the caption was an attribute.
            return f"<figcaption>{values.get('caption', '')}</figcaption></figure>"
        if found.name in _LIBRARY and not found.token["close"]:
            return self._from_library(found, values)
        if found.name in _PLAYERS:
            links = (safe_link(value, self.base) for value in values.values() if "/" in value)
            self.media += filter(None, links)
        # What stands around words is no part of them: "[dropcap]T[/dropcap]he". One that stands
        # alone stands for something between words.
        return "" if found.opening or found.closing else " "

    def _from_library(self, found: _Found, values: Mapping[str, str]) -> str:
        ids = _ID.findall(values.get("ids") or values.get("include") or "")
        if not ids and found.name == "gallery":
            ids = self.index.attached.get(values.get("id") or self.post_id, [])
        return "".join(self._figures(ids)) or ("" if found.closing else PARTING)

    def _figures(self, ids: Iterable[str]) -> Iterable[str]:
        for key in ids:
            attachment = self.index.attachments.get(key)
            if attachment is None:
                self.left_out.append(LeftOut(NOT_IN_EXPORT, key))
                continue
            self.media.append(attachment.url)
            if attachment.caption:
                self.captions.append(attachment.caption)
                yield f"<figure><figcaption>{attachment.caption}</figcaption></figure>"

    def _note(self, token: re.Match[str]) -> None:
        marker = token[0][len(token["before"]) : len(token[0]) - len(token["after"])]
        self.left_out.append(LeftOut(SHORTCODE, resolve(marker)))


def _found(content: str) -> Iterable[_Found]:
    tokens = brackets(content) if "[" in content else []
    pairs = partners(tokens)
    for number, token in enumerate(tokens):
        other = pairs.get(number)
        if is_shortcode(token, is_paired=other is not None):
            partner = None if other is None else tokens[other]
            is_end = bool(token["close"])
            yield _Found(token, partner if is_end else None, None if is_end else partner)
