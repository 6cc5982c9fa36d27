"""An import from its sources to the pages: the parts of ``acquire``, joined."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from pressroom.acquire.importer import Importer
from pressroom.acquire.lines import order_of
from pressroom.acquire.outcome import Outcome
from pressroom.acquire.pages import Pages
from pressroom.acquire.readers import AUTO, EVERYTHING, Selection, read_source, source_dates
from pressroom.acquire.understanding import Circumstances, Given, understand
from pressroom.content.directory import Directory
from pressroom.content.editions.lock import locked
from pressroom.content.settings import Settings


@dataclass(frozen=True)
class Job:
    """What is to be imported: *sources* (files, folders, ``-``) into the folder *releases*.

    *site* is the address of the site that the sources come from, *given* what is said of all of
    them. With *dry_run* nothing is written.
    """

    sources: tuple[str, ...]
    releases: Path
    format: str = AUTO
    selection: Selection = EVERYTHING
    site: str = ""
    given: Given = field(default_factory=Given)
    dry_run: bool = False


def run(
    job: Job,
    directory: Directory,
    settings: Settings,
    today: datetime.date,
    progress: Callable[[int], None] | None = None,
) -> Iterator[Outcome]:
    """Import everything; yield what became of each document.

    *today* tells embargoes ahead from those that are over. *progress* is called with the number
    of bytes that were read since it was called last.

    :raises Busy: if another command writes to the archive.
    """
    with nullcontext() if job.dry_run else locked(job.releases):
        yield from _run(job, directory, settings, today, progress)


def _run(
    job: Job,
    directory: Directory,
    settings: Settings,
    today: datetime.date,
    progress: Callable[[int], None] | None,
) -> Iterator[Outcome]:
    importer = Importer(Pages(job.releases, job.dry_run), directory, settings.region)
    for source in job.sources:
        circumstances = Circumstances(
            directory=directory,
            region=settings.region,
            language=settings.language,
            today=today,
            given=job.given,
            order=order_of(source_dates(source, format=job.format)),
        )
        documents = read_source(
            source, format=job.format, selection=job.selection, base=job.site, progress=progress
        )
        yield from importer.run(documents, partial(understand, around=circumstances))
