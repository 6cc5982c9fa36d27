"""``pressroom schemas``: the JSON Schemas for editors."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from pressroom.content.json_schemas import FOLDER, write_schemas

if TYPE_CHECKING:
    from pressroom.cli.arguments import Commands


def add(commands: Commands) -> None:
    """Add the command and its arguments."""
    parser = commands.add_parser(
        "schemas", help="write the JSON Schemas of front matter and directory.yml for editors"
    )
    parser.add_argument("folder", type=Path, nargs="?", default=FOLDER, help="where to")
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    for path in write_schemas(options.folder):
        print(path)
    return 0
