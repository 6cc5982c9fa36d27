"""How a list is cut into pages, so that a page of the past stays what it is.

Pages are numbered from the oldest on, and each but the newest holds as many entries. So what is
added at the top changes the newest page alone, and whoever kept the address of another finds the
same releases there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Paging:
    """The pages of *count* entries, of which each holds *size*; the newest half to one and a half
    as many.

    Entries are in order, the newest first. The page of the newest is the list's own, the last one.
    """

    count: int
    size: int

    @property
    def last(self) -> int:
        """The number of the newest page, and how many there are; at least one."""
        return max(1, (self.count + self.size // 2) // self.size)

    @property
    def is_one(self) -> bool:
        """Whether there is a single page."""
        return self.last == 1

    @property
    def numbers(self) -> range:
        """The numbers of the pages, the newest first."""
        return range(self.last, 0, -1)

    def part(self, number: int) -> slice:
        """Return which entries stand on page *number*."""
        if number == self.last:
            return slice(0, self._newest)
        start = self.count - number * self.size
        return slice(start, start + self.size)

    def page_of(self, place: int) -> int:
        """Return the number of the page on which the entry at *place* stands, the newest at 0."""
        if place < self._newest:
            return self.last
        return (self.count - 1 - place) // self.size + 1

    def docname(self, name: str, number: int) -> str:
        """Return the docname of page *number* of the list *name*."""
        return name if number == self.last else f"{name}/page-{number}"

    def docnames(self, name: str) -> Iterator[str]:
        """Yield the docname of every page of the list *name*, the newest first."""
        return (self.docname(name, number) for number in self.numbers)

    def title(self, title: str, number: int) -> str:
        """Return what page *number* of a list with this *title* is called."""
        return title if number == self.last else f"{title} ({number})"

    def around(self, number: int) -> object:
        """Return what has another value whenever the pager of page *number* would be drawn
        otherwise."""
        return number, self.last if number >= self.last - 1 else 0

    @property
    def _newest(self) -> int:
        """How many entries stand on the newest page."""
        return self.count - (self.last - 1) * self.size
