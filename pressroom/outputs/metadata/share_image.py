"""The picture that stands beside a link to the archive, where it must be for that."""

from __future__ import annotations

from pathlib import Path

from sphinx.application import Sphinx
from sphinx.util import logging

from pressroom.domain.links import SITE_BUILDERS

logger = logging.getLogger(__name__)


def check_share_image(app: Sphinx, exception: Exception | None) -> None:
    """Warn if the site does not hold the picture that every page of it names."""
    name = app.config.pressroom_share_image
    if exception is not None or not name or app.builder.name not in SITE_BUILDERS:
        return
    if not Path(app.outdir, name).is_file():
        logger.warning(
            "conf.py: pressroom_share_image is %r, and the site holds no such file. Expected the "
            "path of a picture in the site, such as _static/preview.png; correct it, or put the "
            "file there.",
            name,
            type="pressroom",
            subtype="share_image",
        )
