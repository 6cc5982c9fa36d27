"""A campaign that chooses a release which the archive does not have is told, in every build."""

from __future__ import annotations

from pathlib import Path

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util import logging

from pressroom.content.problems import unknown
from pressroom.domain.press import press_domain

logger = logging.getLogger(__name__)


def check_chosen(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """Warn of every chosen release that is unknown; one that is still hidden is none to name."""
    domain = press_domain(env)
    known = {release.id for release in domain.releases.values()}
    directory = Path(app.srcdir, app.config.pressroom_directory)
    for topic_id, topic in domain.directory.topics.items():
        for release in topic.chosen:
            if release not in known | domain.hidden.keys():
                expected = f"Expected one for topic {topic_id} such as 2021/remain-in-mexico."
                what = " ".join(unknown("release", release, expected, known)).rstrip()
                place = f"{directory}:{_line(directory, release)}"
                logger.warning("%s", what, location=place, type="pressroom", subtype="campaign")
    return []


def _line(directory: Path, release: str) -> int:
    """Return the line that names *release* first."""
    lines = directory.read_text(encoding="utf-8").splitlines()
    return next((n for n, line in enumerate(lines, start=1) if release in line), 1)
