"""All files below a folder."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path


def files_below(folder: str | Path) -> Iterator[str]:
    """Yield the path of every file below *folder*, as a string: a Path takes longer to make.

    None if there is no such folder; a linked folder is not entered.
    """
    for place, _folders, names in os.walk(folder):
        yield from (f"{place}{os.sep}{name}" for name in names)
