"""The other parts of an archive that was too large for one build: what this one knows of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import urljoin

from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.environment import BuildEnvironment
from sphinx.errors import ConfigError
from sphinx.ext.intersphinx import InventoryAdapter

from pressroom.content.parts.catalogue import Catalogue, Heading, overlaps
from pressroom.content.parts.setting import Part, PartsError, parts_in
from pressroom.content.problems import quoted

INVENTORY = "objects.inv"


@dataclass(frozen=True, slots=True)
class Spot:
    """Where another part lists the same: its title, the page's title and address, how many."""

    part: str
    title: str
    address: str
    count: int


@dataclass(frozen=True)
class Parts:
    """All parts in order, the name of the ``own`` one, and the catalogues of the others by name."""

    all: Sequence[Part] = ()
    own: str = ""
    catalogues: dict[str, Catalogue] | None = None

    @property
    def others(self) -> Iterator[Part]:
        return (part for part in self.all if part.name != self.own)

    @property
    def title(self) -> str:
        """What readers call this part; the empty string if the archive has no parts."""
        return self.named(self.own).title if self.own else ""

    def named(self, name: str) -> Part:
        """Return the part called *name*."""
        return next(part for part in self.all if part.name == name)

    def years(self, name: str) -> frozenset[str]:
        """Return the years of another part, as far as this one knows them."""
        catalogue = (self.catalogues or {}).get(name)
        return catalogue.years if catalogue else frozenset()

    @cached_property
    def releases(self) -> dict[str, Part]:
        """The releases that other parts hold, by id."""
        return {
            release: part for part, catalogue in self._known() for release in catalogue.releases
        }

    def spots(self, option: str) -> dict[str, list[Spot]]:
        """Return what the others list on the axis *option*, by id, in the order of the parts."""
        found: dict[str, list[Spot]] = {}
        for part, catalogue in self._known():
            for heading in catalogue.headings.get(option, ()):
                found.setdefault(heading.id, []).append(_spot(part, heading))
        return found

    def overlaps(self, own: frozenset[str]) -> list[str]:
        """Say where parts do not follow each other in time, if this one has the years *own*."""
        years = {part.name: self.years(part.name) for part in self.all}
        return overlaps({**years, self.own: own} if self.all else {})

    def _known(self) -> Iterator[tuple[Part, Catalogue]]:
        catalogues = self.catalogues or {}
        return ((part, catalogues[part.name]) for part in self.others if part.name in catalogues)


def _spot(part: Part, heading: Heading) -> Spot:
    # Joined, never resolved: an address that says javascript: would lead nowhere.
    return Spot(part.title, heading.title, part.url + heading.address, heading.count)


def parts_of(config: Config) -> tuple[Part, ...]:
    """Return the parts that the settings name.

    :raises ConfigError: if they are wrong.
    """
    try:
        parts = parts_in(config.pressroom_parts, config.pressroom_part)
    except PartsError as error:
        raise ConfigError(f"conf.py names parts of the archive wrongly:\n{error}") from error
    unknown = set(config.pressroom_forward) - {part.name for part in parts}
    if unknown or config.pressroom_part in config.pressroom_forward:
        names = ", ".join(part.name for part in parts if part.name != config.pressroom_part)
        wrong = quoted(", ".join(sorted(unknown)) or config.pressroom_part)
        expected = f"Expected names of other parts: {names or 'pressroom_parts has none'}."
        raise ConfigError(f"pressroom_forward: {wrong} is no other part. {expected}")
    return parts


def join_inventories(app: Sphinx, config: Config) -> None:
    """Let intersphinx look for releases, quotes and entries in the other parts too.

    :raises ConfigError: if the settings are wrong.
    """
    mapping = dict(config.intersphinx_mapping)
    for part in parts_of(config):
        if part.name == config.pressroom_part:
            continue
        place = f"{part.folder}/{INVENTORY}" if part.folder else whole_url(part, config) + INVENTORY
        # A copy that is not there yet is said once, by catalogues.py.
        if not part.folder or Path(app.srcdir, place).is_file():
            mapping.setdefault(part.name, (part.url, place))
    config.intersphinx_mapping = mapping


def whole_url(part: Part, config: Config) -> str:
    """Return the address of *part* with its host, for whoever is not a browser on the site.

    :raises ConfigError: if nobody says which host that is.
    """
    if "://" in part.url:
        return part.url
    if not config.html_baseurl:
        raise ConfigError(
            f"The part {quoted(part.name)} has neither a folder nor an address with a host, and "
            "html_baseurl is empty: its catalogue cannot be fetched. Name one of the three."
        )
    return urljoin(str(config.html_baseurl), part.url)


def found_elsewhere(env: BuildEnvironment, kind: str, target: str) -> tuple[str, str] | None:
    """Return address and title of an object of the press domain in another part's inventory."""
    item = InventoryAdapter(env).main_inventory.get(f"press:{kind}", {}).get(target)
    return (item.uri, item.display_name) if item else None


def names_elsewhere(env: BuildEnvironment, kind: str) -> list[str]:
    """Return the names of all objects of that *kind* in the inventories of other parts."""
    return sorted(InventoryAdapter(env).main_inventory.get(f"press:{kind}", {}))
