"""Which entries of a source are wanted: ``--select category=…``, ``type=…``, ``status=…``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from pressroom.content.names import fold

KEYS = ("category", "type", "status")
PUBLIC = frozenset({"publish", "future"})
"""What WordPress calls what the public sees, or will; all else is imported only if asked for."""


class SelectionError(ValueError):
    """A selection that nobody can follow; the text says what was expected."""


@dataclass(frozen=True, slots=True)
class Selection:
    """The wanted ``categories`` (any of them), ``types`` and ``statuses``; names are folded.

    No category means all; no type means posts, no status means published and scheduled ones.
    """

    categories: frozenset[str] = frozenset()
    types: frozenset[str] = frozenset({"post"})
    statuses: frozenset[str] = field(default=PUBLIC)

    @classmethod
    def of(cls, conditions: Iterable[str]) -> Selection:
        """Return the selection that ``key=value`` conditions make.

        :raises SelectionError: if one has no ``=``, no value or a key that is not in ``KEYS``.
        """
        values: dict[str, set[str]] = {key: set() for key in KEYS}
        for condition in conditions:
            key, equals, value = (part.strip() for part in condition.partition("="))
            if not equals or not value or key not in values:
                raise SelectionError(
                    f"--select {condition!r}: expected {', '.join(f'{k}=…' for k in KEYS[:-1])} "
                    f"or {KEYS[-1]}=…, for example 'category=Press Release'"
                )
            values[key].add(fold(value))
        return cls(
            frozenset(values["category"]),
            frozenset(values["type"]) or frozenset({"post"}),
            frozenset(values["status"]) or PUBLIC,
        )

    def refusal_by_category(self, categories: Sequence[str]) -> str:
        """Return why an entry of *categories* is not wanted, or nothing if it is."""
        if not self.categories or self.categories & {fold(name) for name in categories}:
            return ""
        stands = f"in {', '.join(categories)}" if categories else "in no category"
        return f"{stands}, not in a selected category"

    def refusal_by_type(self, type_: str) -> str:
        """Return why an entry of WordPress' post type *type_* is not wanted, or nothing."""
        return "" if fold(type_) in self.types else f"is of type {type_}, not selected"

    def refusal_by_status(self, status: str) -> str:
        """Return why an entry with WordPress' *status* (publish, draft …) is not wanted."""
        return "" if fold(status) in self.statuses else f"has status {status}, not selected"


EVERYTHING = Selection()
"""What is imported where nobody said otherwise."""
