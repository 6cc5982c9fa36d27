"""A release without anybody to ask."""

from __future__ import annotations

from collections.abc import Iterator

from pressroom.content.problems import Problem
from pressroom.content.remarks.subject import Subject
from pressroom.content.schema import Kind

WITH_CONTACT = (Kind.PRESS_RELEASE, Kind.STATEMENT, Kind.MEDIA_ADVISORY)


def missing_contact(subject: Subject) -> Iterator[Problem]:
    """Remark that a release for the press names nobody whom the press could ask.

    Old releases often named nobody; so those that are public are remarked only where an issuer has
    a press desk in the directory.
    """
    release = subject.release
    has_desk = any(
        desk.organization in release.issuers for desk in subject.directory.desks.values()
    )
    if (
        release.kind in WITH_CONTACT
        and not release.contacts
        and (has_desk or not subject.is_public)
    ):
        what = "This release names no contact."
        yield Problem(1, what, "Add a :::{contact}, if one goes out with it.")
