"""Where the site will stand, as Read the Docs or the archive's settings tell a build.

See https://docs.readthedocs.com/platform/stable/reference/environment-variables.html.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import astuple, dataclass

from sphinx.application import Sphinx
from sphinx.config import Config

from pressroom.words import _

SELF_HOSTED = "self-hosted"
SNAPSHOT = "tag"
PREVIEW = "preview"


@dataclass(frozen=True)
class Hosting:
    """One build's place among the versions of the site.

    ``version_type`` is ``branch``, ``tag`` or ``external`` (a pull request) on Read the Docs;
    elsewhere it is ``self-hosted``, ``tag`` for a snapshot that ``pressroom_snapshot`` names, and
    everywhere ``preview`` for a build that shows what is not public. ``version`` is the name of
    the version, and ``newest`` the address below which the newest version of each page stands.
    """

    version_type: str = SELF_HOSTED
    version: str = ""
    newest: str = ""

    @classmethod
    def from_environment(cls, environ: Mapping[str, str], config: Config) -> Hosting:
        """Read Read the Docs' variables out of *environ*, and the archive's settings."""
        if config.pressroom_preview:
            return cls(PREVIEW)
        if environ.get("READTHEDOCS") == "True":
            version = environ.get("READTHEDOCS_VERSION", "")
            return cls(environ.get("READTHEDOCS_VERSION_TYPE", "branch"), version, _page(environ))
        if config.pressroom_snapshot:
            return cls(SNAPSHOT, config.pressroom_snapshot, config.html_baseurl)
        return cls()

    @classmethod
    def of(cls, config: Config) -> Hosting:
        """Return the hosting that *config* was made for."""
        return cls(*config.pressroom_hosting)

    @property
    def is_snapshot(self) -> bool:
        return self.version_type == SNAPSHOT

    @property
    def is_hidden_from_robots(self) -> bool:
        """Search engines shall know the current archive only."""
        return self.version_type in (SNAPSHOT, PREVIEW, "external")

    @property
    def notice(self) -> str:
        """The sentence above every page, or the empty string."""
        if self.version_type == PREVIEW:
            return _("A preview. It may show what is not public yet: do not pass it on.")
        if self.version_type == "external":
            return _("A preview of a proposed change. Nothing here has been published.")
        if self.is_snapshot:
            return _("The archive as of %s. Later corrections are not in it.") % self.version
        return ""

    def newest_page(self, uri: str) -> str:
        """Return where the newest version of the page *uri* stands, if this one is a snapshot."""
        return f"{self.newest.rstrip('/')}/{uri}" if self.is_snapshot and self.newest else ""


def _page(environ: Mapping[str, str]) -> str:
    """Return the address below which Read the Docs leads to pages of the default version."""
    address = environ.get("READTHEDOCS_CANONICAL_URL", "").rstrip("/")
    for part in ("READTHEDOCS_VERSION", "READTHEDOCS_LANGUAGE"):
        address = address.removesuffix(f"/{environ.get(part, '')}")
    return f"{address}/page" if address else ""


def note_hosting(app: Sphinx, config: Config) -> None:
    """Note where this build will stand."""
    hosting = Hosting.from_environment(os.environ, config)
    # An archive has no number of its own, and EPUB wants one.
    config.version = config.version or hosting.version or "latest"
    config.pressroom_hosting = astuple(hosting)
