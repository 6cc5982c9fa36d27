"""Where the site will stand, as Read the Docs tells a build.

See https://docs.readthedocs.com/platform/stable/reference/environment-variables.html.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape

from sphinx.application import Sphinx
from sphinx.config import Config

from pressroom.words import _

SELF_HOSTED = "self-hosted"


@dataclass(frozen=True)
class Hosting:
    """One build's place among the versions of the site.

    ``version_type`` is ``branch``, ``tag`` or ``external`` (a pull request) on Read the Docs and
    ``self-hosted`` elsewhere; ``version`` is the name of the version.
    """

    version_type: str = SELF_HOSTED
    version: str = ""

    @classmethod
    def from_environment(cls, environ: Mapping[str, str]) -> Hosting:
        """Read Read the Docs' variables out of *environ*."""
        if environ.get("READTHEDOCS") != "True":
            return cls()
        version = environ.get("READTHEDOCS_VERSION", "")
        return cls(environ.get("READTHEDOCS_VERSION_TYPE", "branch"), version)

    @classmethod
    def of(cls, config: Config) -> Hosting:
        """Return the hosting that *config* was made for."""
        return cls(*config.pressroom_hosting)

    @property
    def is_preview(self) -> bool:
        return self.version_type == "external"

    @property
    def is_snapshot(self) -> bool:
        return self.version_type == "tag"

    @property
    def is_hidden_from_robots(self) -> bool:
        """Search engines shall know the current archive only."""
        return self.is_preview or self.is_snapshot

    @property
    def banner(self) -> str:
        """The sentence above every page, or the empty string."""
        if self.is_preview:
            return _("A preview of a proposed change. Nothing here has been published.")
        if self.is_snapshot:
            return (
                _("The archive as it stood at %s. Later corrections are not in it.") % self.version
            )
        return ""


def note_hosting(app: Sphinx, config: Config) -> None:
    """Note where this build will stand, and announce it on every page if readers must know."""
    hosting = Hosting.from_environment(os.environ)
    # An archive has no number of its own, and EPUB wants one.
    config.version = config.version or hosting.version or "latest"
    config.pressroom_hosting = (hosting.version_type, hosting.version)
    if hosting.banner:
        options = {**config.html_theme_options, "announcement": escape(hosting.banner)}
        config.html_theme_options = options
