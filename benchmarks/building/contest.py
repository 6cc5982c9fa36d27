"""This archive and its peers build the same releases, in turns."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.building.build import Build, build, figures
from benchmarks.building.environments import NotInstalled, python_with
from benchmarks.building.measure import BuildFailed
from benchmarks.building.ours import OURS, our_tool
from benchmarks.building.texts import read_texts
from benchmarks.building.tool import Site, Tool


@dataclass
class Contest:
    """*tools* build the releases of the archive in the folder *archive*, this archive first.

    Without a folder for *environments*, peers run in the present one.
    """

    archive: Path
    folder: Path
    environments: Path | None
    tools: Sequence[Tool]
    slugs: Sequence[str] = ()
    builds: dict[str, list[Build]] = field(default_factory=dict)
    failures: dict[str, str] = field(default_factory=dict)

    def run(self, runs: int) -> None:
        """Build *runs* times from nothing, in turns; who fails builds no more."""
        texts = list(read_texts(self.archive))
        self.slugs = [text.slug for text in texts]
        tools = [our_tool(self.archive), *self.tools]
        ready = [(tool, python) for tool in tools if (python := self._python(tool))]
        for tool, _python in ready:
            tool.write(self._site(tool).source, texts)
        for turn in range(runs):
            # Another begins each time: machines slow down when they are hot, and by the hour.
            for tool, python in ready[turn % len(ready) :] + ready[: turn % len(ready)]:
                if tool.name not in self.failures:
                    self._build(tool, python)

    def figures(self) -> dict[str, dict[str, float]]:
        """Return the figures of all that never failed, by name."""
        names = (name for name in self.builds if name not in self.failures)
        found = {name: figures(self.builds[name], len(self.slugs)) for name in names}
        return {name: found[name] for name in (OURS, *self._names()) if name in found}

    def ratios(self, key: str = "seconds") -> dict[str, float]:
        """Return our figure *key* over that of each peer."""
        values = {name: found[key] for name, found in self.figures().items()}
        if OURS not in values:
            return {}
        ours = values.pop(OURS)
        return {name: round(ours / theirs, 3) for name, theirs in values.items()}

    def _names(self) -> list[str]:
        return [tool.name for tool in self.tools]

    def _site(self, tool: Tool) -> Site:
        return Site(self.folder / tool.name)

    def _python(self, tool: Tool) -> Path | None:
        if self.environments is None or not tool.packages:
            return Path(sys.executable)
        name = tool.packages[0].partition("[")[0].partition("=")[0]
        try:
            return python_with(tool.packages, self.environments / name)
        except NotInstalled as error:
            self.failures[tool.name] = str(error)
            return None

    def _build(self, tool: Tool, python: Path) -> None:
        site = self._site(tool)
        site.clear()
        try:
            one = build(tool, python, site, self.slugs)
        except (BuildFailed, OSError) as error:
            self.failures[tool.name] = str(error)
        else:
            self.builds.setdefault(tool.name, []).append(one)
