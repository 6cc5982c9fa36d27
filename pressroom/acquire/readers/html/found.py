"""What the walk over an HTML document collects beside its blocks."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from lxml.etree import _Element

from pressroom.acquire.document import LeftOut
from pressroom.acquire.readers.addresses import safe_link
from pressroom.acquire.readers.html.residue import PROGRAM, TOOLTIP
from pressroom.acquire.readers.html.tree import values_of

IMAGE = "image"
LINK_WITHOUT_BASE = "link without the address of its site"
LINK_REFUSED = "link that a page may not carry"

# Where pages that load images late keep the address; then ``src`` is only a placeholder.
_IMAGE_SOURCES = ("data-lazy-src", "data-src", "data-original", "data-orig-file", "src")


@dataclass
class Found:
    """Media, what is left out and the programs of a document; ``base`` completes its links."""

    base: str = ""
    media: list[str] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    programs: Counter[str] = field(default_factory=Counter)

    def leave_out(self, reason: str, text: str) -> None:
        """Note that *text* is not in the page, unless there is none."""
        if text:
            self.left_out.append(LeftOut(reason, text))

    def note_programs(self) -> None:
        """Note how many scripts and styles were passed over."""
        listing = ", ".join(f"{tag}: {n}" for tag, n in sorted(self.programs.items()) if n)
        self.leave_out(PROGRAM, listing)

    def note_media(self, source: str) -> None:
        """List the address *source*, whole where that is known."""
        if source and not source.startswith("data:"):
            self.media.append(safe_link(source, self.base) or source)

    def note_image(self, image: _Element) -> None:
        """List where *image* lies."""
        sources = (image.get(name, "").strip() for name in _IMAGE_SOURCES)
        self.note_media(next((s for s in sources if s and not s.startswith("data:")), ""))

    def note_values(self, element: _Element) -> None:
        """Note the words in the attributes of *element*: what stands for an image, for example."""
        for value in values_of(element):
            self.leave_out(IMAGE if element.tag == "img" else TOOLTIP, " ".join(value.split()))

    def note_values_within(self, element: _Element) -> None:
        """Do the same for every element in *element*."""
        for part in element.iterdescendants("*"):
            self.note_values(part)

    def link(self, href: str) -> str:
        """Return *href* whole if a page may carry it; else nothing, and note what it was."""
        link = safe_link(href, self.base)
        bare = href.strip()
        if not link and bare and not bare.startswith("#"):
            has_scheme = ":" in bare.split("/")[0]
            self.leave_out(LINK_REFUSED if has_scheme else LINK_WITHOUT_BASE, bare)
        return link
