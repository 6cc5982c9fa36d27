"""The result of ``pressroom check``, for a person, for GitHub, for a program."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from pathlib import Path

from pressroom.content.checking import Check
from pressroom.content.editions.finding import Finding

LOOK_AGAIN = "Look at these again before they go out; they may be right."


def text(check: Check) -> str:
    """Return problems, then remarks, page by page, and the counts."""
    return "\n".join([*_by_page(check.findings), *look_again(check.remarks), *_counts(check)])


def look_again(remarks: Iterable[Finding]) -> Iterator[str]:
    """Yield the lines that say *remarks*, if there are any."""
    lines = [*_by_page(remarks)]
    yield from [LOOK_AGAIN, *lines] if lines else []


def _by_page(findings: Iterable[Finding]) -> Iterator[str]:
    for path, found in groupby(_sorted(findings), key=lambda finding: finding.path):
        yield _shown(path)
        for finding in found:
            yield f"{finding.line:>6}: {finding.what}"
            yield from [f"        {finding.command}"] if finding.command else []


def github(check: Check) -> str:
    """Return what was found as commands of a GitHub workflow, which shows them at their lines.

    See https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions.
    """
    problems = (_annotation("error", finding) for finding in _sorted(check.findings))
    remarks = (_annotation("warning", finding) for finding in _sorted(check.remarks))
    return "\n".join([*problems, *remarks, *_counts(check)])


def as_json(check: Check) -> str:
    """Return all of it as one JSON object."""
    found = {"problems": _records(check.findings), "remarks": _records(check.remarks)}
    counts = {"releases": check.releases, "unrecorded": check.unrecorded}
    return json.dumps(counts | found, ensure_ascii=False, indent=2)


FORMATS: dict[str, Callable[[Check], str]] = {"text": text, "github": github, "json": as_json}


def _records(findings: Iterable[Finding]) -> list[dict[str, str | int]]:
    return [
        {"file": _shown(f.path), "line": f.line, "what": f.what, "expected": f.command}
        for f in _sorted(findings)
    ]


def _sorted(findings: Iterable[Finding]) -> list[Finding]:
    return sorted(findings, key=lambda finding: (finding.path, finding.line))


def _counts(check: Check) -> Iterator[str]:
    problems = _number(len(check.findings), "problem")
    remarks = f", {_number(len(check.remarks), 'remark')}" if check.remarks else ""
    yield f"{problems}{remarks}; {_number(check.releases, 'release')} checked."
    if check.unrecorded:
        yield f"{_number(len(check.unrecorded), 'release')} not recorded yet: pressroom record"


def _number(count: int, noun: str) -> str:
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def _annotation(grade: str, finding: Finding) -> str:
    place = f"file={_property(_shown(finding.path))},line={finding.line}"
    return f"::{grade} {place}::{_escaped(f'{finding.what} {finding.command}'.rstrip())}"


def _property(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _shown(path: Path) -> str:
    """Return *path* as a person who stands in the present folder would write it."""
    whole = path.absolute()
    here = Path.cwd()
    return str(whole.relative_to(here) if whole.is_relative_to(here) else path)
