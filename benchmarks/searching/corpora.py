"""A corpus on the command line, an archive or a folder of documents, as an archive to build."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from benchmarks.fiction.archive import write_archive

VELDORIA = "veldoria"
ISSUER = "issuer"
_PAGES = "releases/"


@dataclass(frozen=True, slots=True)
class Corpus:
    """The *archive* to build, what questions call it, and the ids of its releases by label."""

    name: str
    archive: Path
    ids: Mapping[str, str]


def prepare(source: Path, work: Path) -> Corpus:
    """Return the archive at *source*, or the documents there as one, imported below *work*."""
    if (source / "conf.py").is_file():
        pages = (source / _PAGES).rglob("*.md")
        ids = [page.relative_to(source / _PAGES).with_suffix("").as_posix() for page in pages]
        return Corpus(VELDORIA, source, {name: name for name in ids})
    archive = work / "archive"
    _import(source.resolve(), archive)
    return Corpus(source.name, archive, _documents(archive / "import.jsonl"))


def _import(source: Path, archive: Path) -> None:
    """Import as ``guide/import.md`` tells: once, then again with the names that were unknown."""
    write_archive(archive, 1, seed=0)
    shutil.rmtree(archive / "releases")
    directory: dict[str, dict[str, Any]] = {"organizations": {ISSUER: {"name": source.name}}}
    for _time in range(2):
        text = yaml.safe_dump(directory, allow_unicode=True)
        (archive / "directory.yml").write_text(text, "utf-8")
        command = [sys.executable, "-m", "pressroom", "import", str(source), "--to", "releases"]
        command += ["--issuer", ISSUER]
        # Its exit status tells of pages that wait for an editor: the first time, some do.
        subprocess.run(  # noqa: S603
            command, cwd=archive, check=False, stdout=subprocess.DEVNULL
        )
        proposals = archive / "held" / "directory.yml"
        if proposals.is_file():
            for section, entries in yaml.safe_load(proposals.read_text("utf-8")).items():
                directory.setdefault(section, {}).update(entries or {})


def _documents(journal: Path) -> dict[str, str]:
    """Return the id of the release that each document became."""
    rows = [json.loads(line) for line in journal.read_text("utf-8").splitlines()]
    return {
        row["document"]: row["page"].removeprefix(_PAGES).removesuffix(".md")
        for row in rows
        if row["page"].startswith(_PAGES)
    }
