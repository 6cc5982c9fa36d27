"""The day that stands on a volume: when its newest release went out, not when it was built."""

from __future__ import annotations

from datetime import date

from babel.dates import format_date
from sphinx.application import Sphinx
from sphinx.builders import Builder
from sphinx.builders.latex import LaTeXBuilder

from pressroom.domain.book import Volume, last_issued
from pressroom.domain.press import press_domain


def date_volume(app: Sphinx, builder: Builder) -> None:
    """Set ``today``, unless the archive does, for the builders that print it.

    Not before this: another value would make Sphinx read every document again.
    """
    domain = press_domain(builder.env)
    volume: Volume | None = domain.data["volume"]
    if volume is None or app.config.today:
        return
    day = date.fromisoformat(last_issued(domain.releases, volume))
    app.config.today = format_date(day, format="long", locale=domain.archive.locale)
    if isinstance(builder, LaTeXBuilder):
        # It takes the day when it begins, before anything is read.
        builder.context["date"] = app.config.today
