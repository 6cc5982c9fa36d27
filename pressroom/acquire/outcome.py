"""What became of a document."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pressroom.acquire.document import LeftOut
from pressroom.acquire.draft import Concern, Draft


class Fate(StrEnum):
    """What became of a document."""

    WRITTEN = "written"
    UNCHANGED = "unchanged"
    HELD = "held"
    EDITED = "edited"
    SKIPPED = "skipped"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Outcome:
    """A document's fate: its page (relative to the archive), why, and what an editor must see.

    ``media`` holds the addresses of images and files that the page shows or links to.
    """

    name: str
    fate: Fate
    page: str = ""
    reason: str = ""
    concerns: tuple[Concern, ...] = ()
    draft: Draft | None = None
    media: tuple[str, ...] = ()

    @property
    def is_right(self) -> bool:
        """Whether the document became a page, or was left out for a reason."""
        return self.fate not in (Fate.HELD, Fate.FAILED)

    @property
    def left_out(self) -> tuple[LeftOut, ...]:
        """The words of the document that are not in its page."""
        return self.draft.left_out if self.draft else ()
