"""The pictures of the guide, taken anew from the real site.

    python -m tests.guide_pictures

They show the archive of :mod:`tests.screenshots`, as it stands on a small desktop. Run it after a
change of the house style, look at them, and commit them with it.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.browser import context, launch, serve
from tests.conftest import PROJECT
from tests.screenshots import address_of, write_small_archive

FOLDER = PROJECT / "guide"
PICTURES = {
    "release": "release",
    "search": "search",
    "speaker": "speaker",
    "comparison": "comparison",
}
"""The name of each picture, and the kind of page that it shows."""

VIEW: dict[str, Any] = {"viewport": {"width": 1100, "height": 760}, "color_scheme": "light"}


def main(folder: Path = FOLDER) -> int:
    """Take the pictures into *folder*, and return the exit code."""
    with tempfile.TemporaryDirectory() as place, launch() as browser:
        site = write_small_archive(Path(place)).must_build().out
        with serve(site) as address, context(browser, address, **VIEW) as reader:
            for name, kind in PICTURES.items():
                page = reader.new_page()
                page.goto(f"/{address_of(site, kind)}")
                page.wait_for_load_state("networkidle")
                page.screenshot(path=folder / f"{name}.png", animations="disabled")
    return 0


if __name__ == "__main__":
    sys.exit(main())
