"""The history of a release: each of its editions, what changed with it, and where to read it."""

from __future__ import annotations

from collections.abc import Iterator

from docutils import nodes

from pressroom.content.release import Release
from pressroom.directives.nodes import history, issue_date
from pressroom.domain.editions import compared, comparison_name, pages_of
from pressroom.domain.links import SITE_BUILDERS
from pressroom.domain.press import PressDomain
from pressroom.outputs.changes import said
from pressroom.outputs.listings import dotted, linker
from pressroom.words import _, change_name, date_label, locale_of


def draw_history(domain: PressDomain, docname: str, release: Release) -> history:
    """Return the editions of *release*, the newest first, for the page *docname*."""
    voice = domain.voice_on(docname)
    numbers = range(release.edition, 0, -1)
    items = [nodes.list_item("", *_edition(domain, docname, release, number)) for number in numbers]
    return history(
        "",
        nodes.rubric("", _("Editions of this release"), **{"heading-level": 2}),
        nodes.bullet_list("", *items, classes=["editions"]),
        classes=["history", f"language-{voice}"],
    )


def _edition(
    domain: PressDomain, docname: str, release: Release, number: int
) -> Iterator[nodes.paragraph]:
    yield nodes.paragraph("", "", *dotted(_facts(domain, docname, release, number)))
    if number > 1:
        locale = locale_of(domain.voice_on(docname))
        words = said(release.changes[number - 2], release.language, locale)
        yield nodes.paragraph("", "", *words, classes=["said"])


def _facts(
    domain: PressDomain, docname: str, release: Release, number: int
) -> Iterator[nodes.Node]:
    to = linker(domain.builder, docname)
    page = pages_of(domain, release).get(number, "")
    name = _("Edition %d") % number
    if page == docname:
        yield nodes.strong("", _("%s (this page)") % name)
    else:
        yield to(page, "", name) if page else nodes.inline("", name)
    change = release.changes[number - 2] if number > 1 else None
    day = change.date if change else release.date
    label = date_label(day, locale_of(domain.voice_on(docname)))
    yield issue_date("", label, datetime=day.calendar)
    yield nodes.inline("", change_name(change.kind) if change else _("First issued"))
    if domain.builder.name in SITE_BUILDERS and number in compared(domain, release):
        comparison = comparison_name(domain, release, number)
        yield to(comparison, "", _("Compare with edition %d") % (number - 1))
