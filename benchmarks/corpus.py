"""Writes an archive of invented releases, to measure builds and search on.

    python -m benchmarks.corpus --releases 1000 /tmp/veldoria

The same number and seed give the same bytes.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.fiction.archive import FolderInUse, write_archive
from benchmarks.fiction.history import write_history

EXIT_USAGE = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command with *arguments*, and return its exit code."""
    options = _parser().parse_args(arguments)
    try:
        write_archive(options.folder, options.releases, options.seed)
        if options.history:
            write_history(options.folder)
    except (FolderInUse, OSError) as error:
        print(error, file=sys.stderr)
        return EXIT_USAGE
    print(f"{options.releases} releases in {options.folder}")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.corpus", description=__doc__)
    parser.add_argument("--releases", type=count, required=True, help="how many, at least 1")
    parser.add_argument("--seed", type=int, default=0, help="another seed, another archive")
    parser.add_argument(
        "--history", action="store_true", help="record them, and correct or withdraw some"
    )
    parser.add_argument("folder", type=Path, metavar="OUT", help="where the archive is to be")
    return parser


def count(text: str) -> int:
    """Return the number that an argument names.

    :raises argparse.ArgumentTypeError: if it is none from 1 up.
    """
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"expected a whole number from 1 up, not {text!r}")
    return int(text)


if __name__ == "__main__":
    sys.exit(main())
