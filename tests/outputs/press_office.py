"""A press office at work on an archive: it records, corrects, withdraws and removes releases."""

from __future__ import annotations

import contextlib
import io
from pathlib import Path

from pressroom.cli import main
from tests.archive import Archive


class PressOffice:
    """Runs the ``pressroom`` command on the releases of *archive*."""

    def __init__(self, archive: Archive) -> None:
        self.archive = archive

    def publish(self, release: str, text: str) -> Path:
        """Write the page of a *release* (``2021/doors``), and record it."""
        path = self.archive.write(f"releases/{release}.md", text)
        self.record()
        return path

    def record(self) -> None:
        self._run("record", "--archive", str(self.archive.folder))

    def change(
        self,
        release: str,
        old: str,
        new: str,
        date: str,
        kind: str,
        note: str,
        *words: str,
    ) -> None:
        """Put *new* in the place of *old* in the next edition; *words* are further arguments."""
        path = self._path(release)
        self._run("revise", str(path), "--kind", kind, "--note", note, "--date", date, *words)
        text = path.read_text(encoding="utf-8")
        # What is said of the change, in the front matter, stays.
        head, fence, body = text.partition("\n---\n")
        assert old in body
        path.write_text(f"{head}{fence}{body.replace(old, new)}", encoding="utf-8")
        self.record()

    def correct(self, release: str, old: str, new: str, date: str = "2022-03-04") -> None:
        """Correct *old*, which was wrong, to *new*, and say so."""
        note = "A number was wrong."
        self.change(release, old, new, date, "correction", note, "--wrong", old, "--right", new)

    def withdraw(self, release: str, reason: str, date: str = "2022-05-06") -> None:
        self._run("withdraw", str(self._path(release)), "--reason", reason, "--date", date)

    def remove(self, release: str, reason: str, date: str = "2022-07-08") -> None:
        self._run("remove", str(self._path(release)), "--reason", reason, "--date", date)

    def _path(self, release: str) -> Path:
        return self.archive.folder / f"releases/{release}.md"

    def _run(self, *arguments: str) -> None:
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(printed):
            code = main(arguments)
        assert code == 0, printed.getvalue()
