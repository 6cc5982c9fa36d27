"""The releases written so far, for later ones to refer to."""

from __future__ import annotations

from benchmarks.fiction.dice import Dice


class Shelf:
    """Addresses of earlier releases, by topic."""

    def __init__(self) -> None:
        self._by_topic: dict[str, list[str]] = {}
        self._slugs: set[str] = set()
        self._numbers: set[int] = set()

    def free_slug(self, wanted: str) -> str:
        """Return *wanted*, numbered if a release has it already, and take it."""
        slug, number = wanted, 1
        while slug in self._slugs:
            number += 1
            slug = f"{wanted}-{number}"
        self._slugs.add(slug)
        return slug

    def free_number(self, wanted: int) -> int:
        """Return *wanted*, or the next number by which no release was known, and take it."""
        while wanted in self._numbers:
            wanted += 1
        self._numbers.add(wanted)
        return wanted

    def note(self, topic: str, release_id: str) -> None:
        """Put a release of that *topic* on the shelf."""
        self._by_topic.setdefault(topic, []).append(release_id)

    def earlier(self, topic: str, dice: Dice) -> str | None:
        """Return the id of an earlier release of that *topic*, if there is one."""
        release_ids = self._by_topic.get(topic)
        return dice.pick(release_ids) if release_ids else None
