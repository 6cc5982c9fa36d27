"""``catalogue.json``: what this site says of itself to the other parts of the archive."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.builders import Builder

from pressroom.content.parts.catalogue import FORMAT, NAME, Catalogue, Heading, catalogue_text
from pressroom.content.text_files import write_whole
from pressroom.domain.archive import Listing
from pressroom.domain.links import SITE_BUILDERS
from pressroom.domain.press import press_domain


def write_catalogue(app: Sphinx, exception: Exception | None) -> None:
    """Write the catalogue, unless it says already what it should."""
    if exception is not None or app.builder.name not in SITE_BUILDERS:
        return
    domain = press_domain(app.env)
    axes = domain.archive.axes
    catalogue = Catalogue(
        format=FORMAT,
        title=domain.parts.title or app.config.project or NAME,
        headings={axis.option: tuple(_headings(app.builder, axis.listings)) for axis in axes},
        releases=tuple(sorted(release.id for release in domain.releases.values())),
    )
    path, text = Path(app.outdir, NAME), catalogue_text(catalogue)
    if not path.is_file() or path.read_bytes() != text.encode():
        write_whole(path, text)


def _headings(builder: Builder, listings: Sequence[Listing]) -> Iterator[Heading]:
    for listing in listings:
        if listing.count:
            title, address = str(listing.title), builder.get_target_uri(listing.docname)
            yield Heading(id=listing.id, title=title, address=address, count=listing.count)
