"""Measures how long releases take to build: here, with other tools, after changes, in growth.

    python -m benchmarks.build --releases 1000 --runs 3 [--peers sphinx,hugo] [--changes] [--growth]

Every tool gets the same words and builds them from nothing, in turns. A peer that cannot be
installed or fails is named and left out, and the exit code is 1.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Protocol

from rich.console import Console
from rich.table import Table

from benchmarks.building.changes import measure_changes
from benchmarks.building.contest import Contest
from benchmarks.building.growth import measure_growth
from benchmarks.building.measure import BuildFailed
from benchmarks.building.ours import write_ours
from benchmarks.building.peers import PEERS
from benchmarks.building.table import shares_of_first, table
from benchmarks.building.tool import Tool


class Alone(Protocol):
    """A measurement of this archive alone."""

    def __call__(
        self, folder: Path, releases: int, runs: int, *, history: bool
    ) -> dict[str, dict[str, float]]: ...


ALONE: dict[str, Alone] = {"changes": measure_changes, "growth": measure_growth}
ENVIRONMENTS = Path(__file__).parents[1] / "_build" / "benchmarks" / "envs"


def main(arguments: Sequence[str] | None = None) -> int:
    """Print tables, and last one line of JSON; return 1 if a tool failed."""
    options = _parser().parse_args(arguments)
    result: dict[str, Any] = {
        "releases": options.releases,
        "runs": options.runs,
        "history": options.history,
        "machine": _machine(),
        "failures": {},
    }
    with TemporaryDirectory(prefix="benchmark-") as folder:
        _contest(options, Path(folder), result)
        for name, measurement in ALONE.items():
            if getattr(options, name):
                _alone(name, measurement, options, Path(folder) / name, result)
    for name, reason in result["failures"].items():
        print(f"{name} failed and is left out: {reason}", file=sys.stderr)
    print(json.dumps(result))
    return 1 if result["failures"] else 0


def _contest(options: argparse.Namespace, folder: Path, result: dict[str, Any]) -> None:
    archive = folder / "archive"
    write_ours(archive, options.releases, history=options.history)
    environments = None if options.present else options.environments
    contest = Contest(archive, folder, environments, options.peers)
    contest.run(options.runs)
    result["failures"] |= contest.failures
    result["builds"], result["ratios"] = contest.figures(), contest.ratios()
    result["cpu_ratios"] = contest.ratios("cpu_seconds")
    shares = {"ours / theirs": result["ratios"], "by CPU": result["cpu_ratios"]}
    _print(table("tool", result["builds"], shares))


def _alone(
    name: str,
    measurement: Alone,
    options: argparse.Namespace,
    folder: Path,
    result: dict[str, Any],
) -> None:
    try:
        found = measurement(folder, options.releases, options.runs, history=options.history)
    except BuildFailed as error:
        result["failures"][name] = str(error)
    else:
        result[name] = found
        _print(table(name, found, {"of the first": shares_of_first(found)}))


def _print(what: Table) -> None:
    Console(width=120).print(what, "")


def _machine() -> str:
    python = sys.version.split()[0]
    return f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {python}"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.build", description=__doc__)
    parser.add_argument("--releases", type=_count, required=True, help="how many, at least 1")
    parser.add_argument("--runs", type=_count, default=1, help="how often each tool builds")
    parser.add_argument(
        "--peers",
        type=_peers,
        default=list(PEERS.values()),
        help=f"of {','.join(PEERS)} (all of them if not given), or nothing: --peers=",
    )
    parser.add_argument(
        "--history", action="store_true", help="record the releases, and correct some"
    )
    parser.add_argument("--changes", action="store_true", help="build again after small changes")
    parser.add_argument("--growth", action="store_true", help="build N, 2N, 4N and 8N releases")
    parser.add_argument(
        "--environments", type=Path, default=ENVIRONMENTS, help="where those of the peers are kept"
    )
    parser.add_argument(
        "--present", action="store_true", help="run peers in this environment, install nothing"
    )
    return parser


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"expected a whole number from 1 up, not {text!r}")
    return int(text)


def _peers(text: str) -> list[Tool]:
    names = [name for name in text.split(",") if name]
    for name in names:
        if name not in PEERS:
            raise argparse.ArgumentTypeError(f"expected some of {','.join(PEERS)}, not {name!r}")
    return [PEERS[name] for name in names]


if __name__ == "__main__":
    sys.exit(main())
