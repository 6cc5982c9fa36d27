"""The progress of an import, drawn on the terminal while it runs."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

from pressroom.acquire.readers import source_size


@dataclass
class Meter:
    """A bar of bytes read, with the number of documents and the time left.

    Nothing is drawn where nobody looks: in a file or a pipe.
    """

    progress: Progress
    task: TaskID
    documents: int = 0

    @classmethod
    def of(cls, sources: Iterable[str]) -> Self:
        """Return the meter of an import of *sources*."""
        console = Console(file=sys.stderr)
        progress = Progress(
            TextColumn("{task.fields[documents]} documents"),
            BarColumn(),
            TextColumn("{task.percentage:>3.0f} %"),
            TimeRemainingColumn(),
            console=console,
            disable=not console.is_terminal,
        )
        # What comes in on a pipe has no size: then the bar only says that work goes on.
        size = sum(map(source_size, sources)) or None
        return cls(progress, progress.add_task("", total=size, documents=0))

    def note_bytes(self, count: int) -> None:
        """Note that *count* bytes were read."""
        self.progress.update(self.task, advance=count)

    def note_document(self) -> None:
        """Note that a document is done."""
        self.documents += 1
        self.progress.update(self.task, documents=f"{self.documents:,}")

    def __enter__(self) -> Self:
        self.progress.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.progress.stop()
