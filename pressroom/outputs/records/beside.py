"""The files beside the page of a release: its record, its contacts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from sphinx.application import Sphinx

from pressroom.content.records.making import Around, RecordMaker
from pressroom.content.records.models import ReleaseRecord
from pressroom.content.records.place import Place
from pressroom.content.records.tables import line_of
from pressroom.content.records.text import IssuedText
from pressroom.content.records.vcard import vcard
from pressroom.content.release import Release
from pressroom.domain.editions import pages_of
from pressroom.domain.press import PressDomain, press_domain
from pressroom.messages import speaking
from pressroom.outputs.records.contact_files import contact_file
from pressroom.outputs.records.files import put
from pressroom.words import _, locale_of, on_date

RECORD = ".json"
"""Stands behind the page's name in the name of its record."""
ENDS = (RECORD, ".vcf")


class Beside:
    """Writes the files beside the pages of the archive that *app* builds."""

    def __init__(self, app: Sphinx) -> None:
        self.app = app
        self.domain: PressDomain = press_domain(app.env)
        suffix = app.builder.get_target_uri("x").removeprefix("x")
        place = Place(app.config.html_baseurl, app.config.pressroom_releases, suffix)
        self.maker = RecordMaker(self.domain.directory, place, self.domain.archive.language)

    def names(self, docname: str, release: Release) -> list[str]:
        """Return the names of the files, below the output folder; the record's is the first."""
        if release.removed:
            return [docname + RECORD]
        numbers = (n for n, contact in enumerate(release.contacts, start=1) if contact.channels)
        cards = [contact_file(docname, number) for number in numbers]
        return [docname + RECORD, *cards]

    def write(self, docname: str, release: Release, issued: IssuedText) -> None:
        """Write those files that would change."""
        out = Path(self.app.outdir)
        record = self.maker.release(release, issued, self.around(release))
        put(out / (docname + RECORD), line_of(record))
        for name, text in self._cards(docname, release, record):
            put(out / name, text)

    def around(self, release: Release) -> Around:
        """Return what is known of *release* from elsewhere."""
        replacement = self.domain.archive.replacement(release)
        pages = pages_of(self.domain, release)
        earlier = {number: name for number, name in pages.items() if number != release.edition}
        fingerprints: Mapping[int, str] = {
            number: self.domain.editions[name].fingerprint for number, name in earlier.items()
        }
        return Around(replacement.id if replacement else "", fingerprints, frozenset(earlier))

    def _cards(
        self, docname: str, release: Release, record: ReleaseRecord
    ) -> Iterator[tuple[str, str]]:
        voice = self.domain.voice_on(docname)
        with speaking(voice):
            when = on_date(release.date, locale_of(voice))
            note = _("As printed on “%(title)s”, issued %(when)s.")
            words = note % {"title": release.title, "when": when}
        for number, contact in enumerate(record.contacts, start=1):
            if contact.channels:
                card = vcard(contact, words, record.date, record.address)
                yield contact_file(docname, number), card
