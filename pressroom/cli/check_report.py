"""The result of ``pressroom check``, for a person, for GitHub, for a program."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from itertools import groupby
from pathlib import Path

from pressroom.content.checks import Check
from pressroom.content.editions.finding import Finding


def text(check: Check) -> str:
    """Return what was found, page by page, and the counts."""
    lines: list[str] = []
    for path, findings in groupby(_sorted(check), key=lambda finding: finding.path):
        lines.append(_shown(path))
        for finding in findings:
            lines.append(f"{finding.line:>6}: {finding.what}")
            lines += [f"        {finding.command}"] if finding.command else []
    return "\n".join([*lines, *_counts(check)])


def github(check: Check) -> str:
    """Return what was found as commands of a GitHub workflow, which shows them at their lines.

    See https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions.
    """
    return "\n".join([*map(_annotation, _sorted(check)), *_counts(check)])


def as_json(check: Check) -> str:
    """Return all of it as one JSON object."""
    problems = [
        {"file": _shown(f.path), "line": f.line, "what": f.what, "expected": f.command}
        for f in _sorted(check)
    ]
    counts = {"releases": check.releases, "unrecorded": check.unrecorded}
    return json.dumps({**counts, "problems": problems}, ensure_ascii=False, indent=2)


FORMATS: dict[str, Callable[[Check], str]] = {"text": text, "github": github, "json": as_json}


def _sorted(check: Check) -> list[Finding]:
    return sorted(check.findings, key=lambda finding: (finding.path, finding.line))


def _counts(check: Check) -> Iterator[str]:
    problems = _number(len(check.findings), "problem")
    yield f"{problems}; {_number(check.releases, 'release')} checked."
    if check.unrecorded:
        yield f"{_number(len(check.unrecorded), 'release')} not recorded yet: pressroom record"


def _number(count: int, noun: str) -> str:
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def _annotation(finding: Finding) -> str:
    place = f"file={_property(_shown(finding.path))},line={finding.line}"
    return f"::error {place}::{_escaped(f'{finding.what} {finding.command}'.rstrip())}"


def _property(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _shown(path: Path) -> str:
    """Return *path* as a person who stands in the present folder would write it."""
    whole = path.absolute()
    here = Path.cwd()
    return str(whole.relative_to(here) if whole.is_relative_to(here) else path)
