"""One thing that breaks the record."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

RESTORE = "Restore it from the repository."


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that breaks the record: where, what, and what to do."""

    path: Path
    what: str
    command: str
    line: int = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.what} {self.command}".rstrip()
