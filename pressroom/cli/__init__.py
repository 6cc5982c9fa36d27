"""The ``pressroom`` command: arguments, printing and exit codes, no logic.

Each command is a module with ``add`` (its arguments) and a function that runs it.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from pressroom.cli import (
    beginning,
    checking,
    due,
    exporting,
    founding,
    importing,
    publishing,
    recording,
    revising,
    schemas,
)
from pressroom.cli.arguments import FAILED, INTERRUPTED, MISUSED, Misuse
from pressroom.content.editions.shelf import Busy
from pressroom.content.problems import ContentError

COMMANDS = (
    *(founding, beginning, publishing, importing, recording, revising, checking, due, exporting),
    schemas,
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command with *arguments* (the process's own by default); return its exit code.

    0 says that all was done that was asked for, 1 that something was not, 2 that the command
    could not begin.
    """
    options = _parser().parse_args(arguments)
    try:
        code: int = options.run(options)
    except (ContentError, Misuse) as error:
        print(error, file=sys.stderr)
        return MISUSED
    except Busy as error:
        print(f"pressroom: {error}", file=sys.stderr)
        return FAILED
    except OSError as error:
        print(f"pressroom: {error}", file=sys.stderr)
        return FAILED
    except KeyboardInterrupt:
        return INTERRUPTED
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="pressroom", description="Tools for a press archive.")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    for command in COMMANDS:
        command.add(commands)
    return parser
