"""Where feeds stand and what they are called for ever: addresses and tag URIs (RFC 4151).

A feed reader knows an entry by its identifier. An address would change when the site moves, and
every reader would be shown the whole archive as new.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from urllib.parse import quote, urlsplit

from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.errors import ConfigError
from sphinx.util import logging

from pressroom.content.links import is_web_address
from pressroom.outputs.hosting import SELF_HOSTED, Hosting

logger = logging.getLogger(__name__)
FIRST_YEAR = "2026"
"""The date of the default authority: any that is never changed will do."""
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?"
_AUTHORITY = re.compile(
    rf"(?:[A-Za-z0-9._-]+@)?{_LABEL}(?:\.{_LABEL})*,(\d{{4}}(?:-\d\d(?:-\d\d)?)?)", re.ASCII
)
EXPECTED = (
    "Expected a host name or an e-mail address of yours, a comma, and a day, month or year on "
    "which it was yours: press.example.org,2026 (RFC 4151)."
)


@dataclass(frozen=True)
class Identity:
    """``base`` is the site's address, with a slash at its end; ``authority`` names its owner."""

    base: str
    authority: str

    def tag(self, specific: str) -> str:
        """Return the tag URI of what the archive calls *specific*."""
        return f"tag:{self.authority}:{quote(specific, safe='/')}"

    def address(self, path: str) -> str:
        """Return the address of *path* (as it stands in a link) on the site."""
        return self.base + path

    @property
    def since(self) -> date:
        """The first day of the authority's date: a feed without entries was updated then."""
        return _day(self.authority.rpartition(",")[2])


def check_settings(app: Sphinx, config: Config) -> None:
    """Check the authority.

    :raises ConfigError: if it is not one.
    """
    authority = config.pressroom_feed_authority
    if authority and not _is_authority(authority):
        raise ConfigError(f"conf.py: pressroom_feed_authority is {authority!r}. {EXPECTED}")
    if not config.html_baseurl:
        logger.info("No feeds are written: conf.py gives the site no address (html_baseurl).")
    elif not is_web_address(config.html_baseurl):
        raise ConfigError(
            f"conf.py: html_baseurl is {config.html_baseurl!r}. Expected the address of the site, "
            "with https:// before it; feeds need whole addresses."
        )


def identity_of(config: Config) -> Identity | None:
    """Return where the feeds of this build stand; ``None`` if it has none.

    Nobody shall follow a preview or a snapshot, which knows nothing of later corrections.
    """
    if not config.html_baseurl or Hosting.of(config).version_type not in (SELF_HOSTED, "branch"):
        return None
    return _identity(config.html_baseurl, config.pressroom_feed_authority)


@lru_cache(maxsize=1)
def _identity(address: str, authority: str) -> Identity:
    # Every page asks for it, to name its feeds.
    base = f"{address.rstrip('/')}/"
    host = (urlsplit(base).hostname or "").encode("idna").decode()
    return Identity(base, authority or f"{host},{FIRST_YEAR}")


def _is_authority(text: str) -> bool:
    found = _AUTHORITY.fullmatch(text)
    if not found:
        return False
    try:
        _day(found[1])
    except ValueError:
        return False
    return True


def _day(text: str) -> date:
    return date.fromisoformat(text + "-01-01"[len(text) - 10 :] if len(text) < 10 else text)
