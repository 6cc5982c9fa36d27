"""The last step of every build that is not a preview: the output must hold no secret.

It fails closed: what cannot be looked into may hold anything.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.errors import SphinxError

from pressroom.content.editions.shelf import Shelf
from pressroom.content.leaks.gate import leaks_of
from pressroom.content.leaks.search import Leak
from pressroom.content.leaks.unpacking import Unreadable
from pressroom.content.problems import ContentError
from pressroom.domain.press import press_domain

NOTE = "looked.json"
"""What was looked at before; in the cache, for it is no part of the site."""
MOST = 20
"""Leaks that are named; one page in a list is on many."""


class LeakError(SphinxError):
    """The output holds what the public must not see, or nobody can tell."""

    category = "Do not publish this build"


def stop_leaks(app: Sphinx, exception: Exception | None) -> None:
    """Look for the words of hidden and removed pages in all that was built.

    :raises LeakError: if any is found, or a file cannot be looked into. Nothing is deleted.
    """
    if exception is not None or app.config.pressroom_preview:
        return
    domain = press_domain(app.env)
    source, output = Path(app.srcdir), Path(app.outdir)
    releases = source / app.config.pressroom_releases
    region, limit = app.config.pressroom_phone_region, app.config.pressroom_attachment_limit
    shelf = Shelf(releases, domain.directory, region, limit=limit)
    try:
        note = Path(app.doctreedir, NOTE)
        found = leaks_of(output, source, shelf, domain.hidden.values(), app.parallel, note)
    except (ContentError, Unreadable, OSError) as error:
        raise LeakError(f"whether it holds a secret cannot be told: {error}") from error
    if found:
        raise LeakError(_message(output, found))


def _message(output: Path, found: Sequence[Leak]) -> str:
    lines = [f"{output} holds words of pages that are under embargo, drafts or removed:"]
    lines += [f"  {leak}" for leak in found[:MOST]]
    if len(found) > MOST:
        lines.append(f"  … and {len(found) - MOST:,} more: pressroom check --site {output}")
    advice = "Take them out of what is public, delete the folder, and build again."
    return "\n".join([*lines, advice])
