"""The ``pressroom`` command: arguments, printing and exit codes, no logic."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from pressroom.content.json_schemas import FOLDER, write_schemas


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command with *arguments* (the process's own by default); return its exit code."""
    options = _parser().parse_args(arguments)
    try:
        code: int = options.run(options)
    except OSError as error:
        print(f"pressroom: {error}", file=sys.stderr)
        return 1
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="pressroom", description="Tools for a press archive.")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    schemas = commands.add_parser(
        "schemas", help="write the JSON Schemas of front matter and directory.yml for editors"
    )
    schemas.add_argument("folder", type=Path, nargs="?", default=FOLDER, help="where to")
    schemas.set_defaults(run=_schemas)
    return parser


def _schemas(options: argparse.Namespace) -> int:
    for path in write_schemas(options.folder):
        print(path)
    return 0
