"""How a release stands today: what has become of it since it went out."""

from __future__ import annotations

from enum import StrEnum

from pressroom.content.embargo.hidden import Hidden
from pressroom.content.release import Release
from pressroom.content.schema import ChangeKind
from pressroom.words import _, on_date


class Standing(StrEnum):
    """What has become of a release, the least grave first."""

    EMBARGOED = "embargoed"
    DRAFT = "draft"
    CORRECTED = "corrected"
    SUPERSEDED = "superseded"
    WITHDRAWN = "withdrawn"
    REMOVED = "removed"


NOT_IN_FORCE = frozenset(Standing) - {Standing.CORRECTED}
"""With any of these a release is no longer in force, or not yet."""


def standing_name(standing: Standing) -> str:
    """Return the words for a release that stands so."""
    return {
        Standing.EMBARGOED: _("Under embargo"),
        Standing.DRAFT: _("Draft"),
        Standing.CORRECTED: _("Corrected"),
        Standing.SUPERSEDED: _("Superseded"),
        Standing.WITHDRAWN: _("Withdrawn"),
        Standing.REMOVED: _("Removed"),
    }[standing]


def standings_of(
    release: Release, replacement: Release | None, hidden: Hidden | None
) -> tuple[Standing, ...]:
    """Return all that has become of *release*.

    *replacement* is the release that stands in its place, *hidden* why the public does not see it
    yet. Of a removed one nothing else matters.
    """
    if release.removed:
        return (Standing.REMOVED,)
    facts = (
        (Standing.EMBARGOED, hidden and hidden.embargo),
        (Standing.DRAFT, hidden and not hidden.embargo),
        (Standing.CORRECTED, release.is_corrected),
        (Standing.SUPERSEDED, replacement),
        (Standing.WITHDRAWN, release.withdrawn),
    )
    return tuple(standing for standing, is_so in facts if is_so)


def status_names(standings: tuple[Standing, ...]) -> list[str]:
    """Return the words by which a release that stands so can be sought."""
    names = [standing_name(standing) for standing in standings]
    return names if NOT_IN_FORCE.intersection(standings) else [_("In force"), *names]


def quoted_from(release: Release, replacement: Release | None, locale: str) -> str:
    """Return what must be known of a release by those who quote it, or the empty string."""
    if release.withdrawn:
        when = on_date(release.withdrawn.date, locale)
        return _("in a release that was withdrawn %s") % when
    if replacement:
        return _("in a release that “%s” has replaced") % replacement.title
    corrections = [change for change in release.changes if change.kind is ChangeKind.CORRECTION]
    if corrections:
        return _("in a release that was corrected %s") % on_date(corrections[-1].date, locale)
    return ""
