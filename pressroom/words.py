"""The interface's own words, as the message catalogues have them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from functools import cache

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_time
from babel.lists import format_list
from babel.numbers import format_decimal
from babel.units import format_unit

from pressroom.content.attachments.kinds import FileKind
from pressroom.content.contacts import CHANNELS
from pressroom.content.dates import ArchiveDate
from pressroom.content.schema import ChangeKind, Kind
from pressroom.messages import gettext

_ = gettext


@cache
def locale_of(tag: str, fallback: str = "en") -> str:
    """Return Babel's locale for a BCP 47 *tag*, or *fallback* where Unicode has none for it."""
    try:
        return str(Locale.parse(tag.replace("_", "-"), sep="-"))
    except (UnknownLocaleError, ValueError):
        return fallback


@cache
def language_name(tag: str, locale: str) -> str:
    """Return what speakers of *locale* call the language *tag*; the tag itself if unknown."""
    try:
        name = Locale.parse(tag, sep="-").get_display_name(locale)
    except (UnknownLocaleError, ValueError):
        name = None
    return name or tag


@cache
def own_name(tag: str) -> str:
    """Return what its own speakers call the language *tag*: Español."""
    name = language_name(tag, locale_of(tag, fallback=tag))
    return name[:1].upper() + name[1:]


@cache
def direction(tag: str) -> str:
    """Return the direction in which the language *tag* is written: ``ltr`` or ``rtl``.

    Babel knows it of every language that Unicode has data for, even where none of its locales
    fits the tag; of others the archive knows no better than ``ltr``.
    """
    return str(Locale.parse(locale_of(tag)).text_direction)


def foreign(language: str, locale: str) -> list[str]:
    """Return the class of docutils for words in *language*, where *locale* is of another."""
    return [] if locale_of(language) == locale else [f"language-{language}"]


def in_a_row(names: Iterable[str], locale: str) -> str:
    """Return *names* as a sentence lists them: “one, two and three”."""
    return format_list(list(names), locale=locale)


def in_quotation_marks(text: str) -> str:
    """Return *text* in the quotation marks of the language that is spoken."""
    return _("“%s”") % text


def kind_name(kind: Kind) -> str:
    """Return the name of one release of that kind."""
    # No table: that would look up all of them in the catalogue for one, dozens of times a page.
    match kind:
        case Kind.PRESS_RELEASE:
            return _("Press release")
        case Kind.STATEMENT:
            return _("Statement")
        case Kind.MEDIA_ADVISORY:
            return _("Media advisory")
        case Kind.LETTER:
            return _("Letter")
        case Kind.SPEECH:
            return _("Speech")


def channel_name(kind: str) -> str:
    """Return the name of a kind of channel of a contact."""
    return dict(zip(CHANNELS, (_("Phone"), _("E-mail"), _("Link")), strict=True))[kind]


def file_kind(kind: FileKind) -> str:
    """Return what a file of that kind is, and its form."""
    if kind.is_image:
        return _("image (%s)") % kind.name
    return _("document (%s)") % kind.name


def file_size(size: int, locale: str) -> str:
    """Return *size*, in bytes, in words of *locale*: “2.3 MB”."""
    unit, number = "digital-byte", float(size)
    for larger in ("digital-kilobyte", "digital-megabyte"):
        if number >= 1000:
            unit, number = larger, number / 1000
    shown = round(number, 1) if number < 10 else round(number)
    return format_unit(shown, unit, length="short", locale=locale)


def pixels(width: int, height: int, locale: str) -> str:
    """Return the size of an image in words of *locale*: “1,200 × 800 pixels”."""
    sides = {
        "width": format_decimal(width, locale=locale),
        "height": format_decimal(height, locale=locale),
    }
    return _("%(width)s × %(height)s pixels") % sides


def date_label(day: ArchiveDate, locale: str) -> str:
    """Return the date in words of *locale*, with how sure the archive is of it."""
    label = day.label(locale)
    if day.is_approximate:
        label = _("about %s") % label
    return _("%s (uncertain)") % label if day.is_uncertain else label


def on_date(day: ArchiveDate, locale: str) -> str:
    """Return the date as a sentence says it: “on December 2, 2021”, “in December 2021”."""
    label = date_label(day, locale)
    return (_("on %s") if day.precision == "day" else _("in %s")) % label


def instant_label(instant: datetime, locale: str) -> str:
    """Return an instant in words of *locale*, on the clock it was given by."""
    words = {
        "day": format_date(instant, format="long", locale=locale),
        "time": format_time(instant, format="short", locale=locale),
        "offset": instant.isoformat(timespec="minutes")[-6:],
    }
    return _("%(day)s, %(time)s (UTC%(offset)s)") % words


def change_name(kind: ChangeKind) -> str:
    """Return what a change of that kind is called."""
    return {
        ChangeKind.CORRECTION: _("Correction"),
        ChangeKind.CLARIFICATION: _("Clarification"),
        ChangeKind.UPDATE: _("Update"),
    }[kind]


def changed_words(kind: ChangeKind) -> str:
    """Return the beginning of a sentence that goes on with the date of such a change."""
    return {
        ChangeKind.CORRECTION: _("Corrected %s."),
        ChangeKind.CLARIFICATION: _("Clarified %s."),
        ChangeKind.UPDATE: _("Updated %s."),
    }[kind]
