"""The editions of a release: where each has its page, and which can be compared."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from pressroom.content.release import Release
from pressroom.content.release_files import edition_of
from pressroom.domain.press import PressDomain


def number_of(docname: str, release: Release) -> int:
    """Return the number of the edition of *release* whose page *docname* is."""
    edition = edition_of(docname)
    return edition[1] if edition else release.edition


def current_edition(domain: PressDomain, docname: str) -> tuple[str, Release] | None:
    """Return the page of the current edition of the release on *docname*, and what it holds."""
    shown = domain.release_on(docname)
    current = domain.docname_of(shown.id) if shown else ""
    release = domain.releases.get(current)
    return (current, release) if release else None


def pages_of(domain: PressDomain, release: Release) -> dict[int, str]:
    """Return the page of each edition of *release*, the current one, by number."""
    current = domain.docname_of(release.id)
    earlier = ((n, f"{current}/edition-{n}") for n in range(1, release.edition))
    pages = {number: name for number, name in earlier if name in domain.editions}
    return {**pages, release.edition: current}


def comparison_name(domain: PressDomain, release: Release, number: int) -> str:
    """Return the page on which edition *number* is compared with the one before."""
    return f"{domain.docname_of(release.id)}/compare-{number - 1}-{number}"


def compared(domain: PressDomain, release: Release) -> list[int]:
    """Return the editions of *release* that can be compared with the one before."""
    numbers = sorted(pages_of(domain, release))
    return [number for before, number in pairwise(numbers) if before + 1 == number]


def comparisons(domain: PressDomain) -> Iterator[tuple[str, Release, int]]:
    """Yield each page that compares two editions: its name, the release, the later edition."""
    for _docname, release in sorted(domain.releases.items()):
        for number in compared(domain, release):
            yield comparison_name(domain, release, number), release, number
