"""The archive as a bag (BagIt, RFC 8493), in which libraries keep and check what they are given.

It holds the sources of every public page and of its earlier editions, what they attach, the ledger,
the directory, the records and the schemas of all of them, under SHA-512 checksums.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import bagit

from pressroom.content.attachments.attachment import digests
from pressroom.content.editions.attached import attached_paths
from pressroom.content.json_schemas import write_schemas
from pressroom.content.records.export.files import write_lines, write_table
from pressroom.content.records.export.public import PublicArchive
from pressroom.content.release_files import kept_files

DIRECTORY = "directory.yml"


def write_bag(archive: PublicArchive, folder: Path) -> None:
    """Fill *folder*, which is empty, and make it a bag.

    Its date is that of the newest record, not of the clock: the same archive is the same bag.
    """
    records = folder / "records"
    records.mkdir()
    write_lines(archive, records)
    write_table(archive, records)
    write_schemas(folder / "schemas")
    _copy_sources(archive, folder / "releases")
    shutil.copyfile(archive.shelf.releases.parent / DIRECTORY, folder / DIRECTORY)
    newest = max((record.modified for record in archive.records), default=None)
    info = {
        "Bag-Software-Agent": "pressroom",
        "Bagging-Date": newest.isoformat() if newest else "",
        "External-Description": "A press archive: pages, earlier editions, ledger and records.",
    }
    bagit.make_bag(str(folder), bag_info=info, checksums=["sha512"])


def _attached(archive: PublicArchive) -> Iterator[Path]:
    """Yield the files that any edition of a public release attaches."""
    recorded = archive.shelf.ledger().editions
    for public in archive:
        release = public.release
        editions = [entry.attachments for entry in recorded.get(release.id, {}).values()]
        present = digests(release.attachments)
        yield from attached_paths(archive.shelf.folder(release.id), [*editions, present])


def _copy_sources(archive: PublicArchive, to: Path) -> None:
    releases = archive.shelf.releases
    public = set(archive.ids)
    pages = [archive.shelf.path(name) for name in archive.ids]
    kept = [kept.path for kept in kept_files(releases) if kept.release in public]
    ledger = [path] if (path := archive.shelf.ledger_path).is_file() else []
    files = list(_attached(archive))
    for source in (*pages, *kept, *ledger, *files):
        target = to / source.relative_to(releases)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
