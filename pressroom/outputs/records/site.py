"""The records of the whole archive in the folder ``records``, written when the build ends.

``releases.jsonl`` holds every record whole and ``quotes.jsonl`` and ``quotes.csv`` every quote;
``releases.json`` is the list of releases without their texts, small enough for a browser. What
did not change since the last build is neither made nor written again.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping, Set
from itertools import groupby
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx

from pressroom.content.text_files import write_whole
from pressroom.domain.archive import Entry
from pressroom.domain.links import SITE_BUILDERS
from pressroom.domain.press import press_domain
from pressroom.outputs.kept_pages import digest_of
from pressroom.outputs.records.beside import ENDS, RECORD, Beside
from pressroom.outputs.records.texts import kept_texts
from pressroom.outputs.records.whole import FOLDER, NAMES, Whole, Years

NOTE = "records.json"
"""In the cache: by page, a digest of all that its record says; and by year, of all its pages."""
PARTS = "records"
SETTINGS = ("html_baseurl", "language", "project", "pressroom_releases", "pressroom_words")
ALTERNATE = '\n<link rel="alternate" type="application/json" href="%s">'
Digests = Mapping[str, str]


def write_records(app: Sphinx, exception: Exception | None) -> None:
    """Write the records that changed, and remove those of releases that are gone."""
    if exception is not None or app.builder.name not in SITE_BUILDERS:
        return
    entries = [] if app.config.pressroom_preview else press_domain(app.env).archive.oldest_first
    out, note = Path(app.outdir), Path(app.doctreedir, NOTE)
    beside = Beside(app)
    made = {name for entry in entries for name in beside.names(entry.docname, entry.release)}
    made |= {f"{FOLDER}/{name}" for name in NAMES} if entries else set()
    there = set(_files(app))
    for name in sorted(there - made):
        (out / name).unlink()
    before = json.loads(note.read_text(encoding="utf-8")) if note.is_file() else {}
    pages, years = _digests(app, beside, entries), _by_year(entries)
    now = {"pages": pages, "years": _digests_of_years(years, pages)}
    if before == now and made <= there:
        return
    # If this build is stopped while it writes, the next one writes all of them.
    note.unlink(missing_ok=True)
    changed = set(_changed(beside, entries, before.get("pages", {}), pages, there))
    _write_beside(app, beside, changed)
    whole = Whole(out, Path(app.doctreedir, PARTS))
    whole.write(years, _changed_years(before.get("years", {}), now["years"]))
    write_whole(note, json.dumps(now, indent=0))


def _by_year(entries: Iterable[Entry]) -> dict[str, list[Entry]]:
    grouped = groupby(entries, lambda entry: str(entry.release.date.earliest.year))
    return {year: list(group) for year, group in grouped}


def _digests_of_years(years: Years, pages: Digests) -> dict[str, str]:
    return {
        year: digest_of([(entry.docname, pages[entry.docname]) for entry in entries])
        for year, entries in years.items()
    }


def _changed_years(before: Digests, now: Digests) -> set[str]:
    return {year for year, digest in now.items() if before.get(year) != digest}


def _changed(
    beside: Beside,
    entries: Iterable[Entry],
    before: Mapping[str, str],
    now: Mapping[str, str],
    there: Set[str],
) -> Iterator[str]:
    """Yield the pages beside which files are missing, or would say something else."""
    for entry in entries:
        name = entry.docname
        if before.get(name) != now[name] or not there >= {*beside.names(name, entry.release)}:
            yield name


def _write_beside(app: Sphinx, beside: Beside, changed: Set[str]) -> None:
    for docname, issued in kept_texts(app):
        if docname in changed:
            beside.write(docname, beside.domain.releases[docname], issued)


def _digests(app: Sphinx, beside: Beside, entries: Iterable[Entry]) -> dict[str, str]:
    """Return, by page, a digest of all that the files beside it say."""
    digests = beside.domain.digests
    settings = [getattr(app.config, name) for name in SETTINGS]
    version = app.extensions["pressroom"].version
    common = digest_of(settings, app.builder.name, version, beside.domain.directory)
    return {
        entry.docname: digest_of(common, digests[entry.docname], beside.around(entry.release))
        for entry in entries
    }


def _files(app: Sphinx) -> Iterator[str]:
    """Yield the names of files of our kinds in our folders of the output."""
    for top, ends in ((FOLDER, ("",)), (app.config.pressroom_releases, ENDS)):
        for folder, _folders, files in os.walk(Path(app.outdir, top)):
            place = folder[len(f"{app.outdir}{os.sep}") :].replace(os.sep, "/")
            yield from (f"{place}/{name}" for name in files if name.endswith(ends))


def link_record(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: object
) -> None:
    """Tell programs on the page of a release where its record is."""
    is_release = pagename in press_domain(app.env).releases
    if app.builder.name in SITE_BUILDERS and is_release and not app.config.pressroom_preview:
        address = context["pathto"](pagename + RECORD, True)
        context["metatags"] = context.get("metatags", "") + ALTERNATE % address
