"""A small archive in a folder, to build as a press officer would."""

from __future__ import annotations

import contextlib
import io
import re
from dataclasses import dataclass
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag
from sphinx.cmd.build import build_main
from sphinx.locale import translators

CONF = """\
project = "A press archive"
extensions = ["myst_parser", "sphinx_copybutton", "pressroom"]
primary_domain = "press"
myst_enable_extensions = ["colon_fence"]
html_theme = "furo"
html_baseurl = "https://press.example.org/"
html_use_index = False
exclude_patterns = ["_build"]
"""
DIRECTORY = """\
people:
  oscar-chacon: {name: Oscar Chacón}
  nancy-trevino: {name: Nancy Treviño, spellings: [Nancy Guzmán]}
organizations:
  alianza-americas: {name: Alianza Americas}
  presente-org: {name: Presente.org, spellings: [Presente]}
topics:
  asylum: {labels: {en: Asylum, es: Asilo}}
  wages: {labels: {en: Wages, es: Salarios}}
"""
INDEX = "# A press archive\n\n:::{search-box}\n:::\n\n:::{release-list}\n:::\n\n:::{browse}\n:::\n"
FRONT_MATTER = {
    "title": "Doors Open",
    "date": "2021-12-02",
    "kind": "statement",
    "language": "en",
    "issuers": "[alianza-americas]",
    "topics": "[asylum]",
}
QUOTE = """\
:::{quote} Oscar Chacón
:role: executive director
:organization: Alianza Americas

“Nobody should wait,” said Oscar Chacón. “These doors are open.”
:::
"""


def page(body: str = "The doors are open.\n", **front_matter: str | None) -> str:
    """Return the text of a release page; a key given as ``None`` is left out."""
    keys = FRONT_MATTER | front_matter
    lines = [f"{key}: {value}" for key, value in keys.items() if value is not None]
    return "\n".join(["---", *lines, "---", "", body])


@dataclass(frozen=True)
class Built:
    """What a build came to: exit status, what it printed without colours, and the output."""

    status: int
    printed: str
    out: Path

    def read(self, name: str) -> str:
        return (self.out / name).read_text(encoding="utf-8")

    def html(self, name: str) -> BeautifulSoup:
        return BeautifulSoup(self.read(name), "html.parser")

    def article(self, name: str) -> Tag:
        article = self.html(name).find("article")
        assert isinstance(article, Tag)
        return article

    def files(self) -> dict[str, bytes]:
        """Every file of the output by its path, but what Sphinx keeps for itself."""
        return {
            path.relative_to(self.out).as_posix(): path.read_bytes()
            for path in sorted(self.out.rglob("*"))
            if path.is_file() and path.name != ".buildinfo"
        }


class Archive:
    """An archive in *folder*; one that is not there yet is begun, without releases."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        if not (folder / "conf.py").exists():
            self._begin()

    def _begin(self) -> None:
        self.write("conf.py", CONF)
        self.write("directory.yml", DIRECTORY)
        self.write("index.md", INDEX)

    def write(self, name: str, text: str | bytes) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return path

    def read(self, name: str) -> str:
        return (self.folder / name).read_text(encoding="utf-8")

    def remove(self, name: str) -> None:
        (self.folder / name).unlink()

    def build(
        self, builder: str = "html", *options: str, out: str = "", strict: bool = True
    ) -> Built:
        """Run ``sphinx-build`` in this process; a *strict* build has ``-W``.

        *out* is the folder of the output, relative to ``_build``.
        """
        target = self.folder / "_build" / (out or builder)
        doctrees = target.with_name(f"doctrees-{target.name}")
        arguments = ["-q", *(["-W"] if strict else []), "-b", builder, "-d", str(doctrees)]
        # Sphinx keeps the words of its first build for all builds of a process.
        translators.clear()
        printed = io.StringIO()
        with contextlib.redirect_stderr(printed), contextlib.redirect_stdout(printed):
            status = build_main([*arguments, *options, str(self.folder), str(target)])
        return Built(status, re.sub(r"\x1b\[[0-9;]*m", "", printed.getvalue()), target)

    def must_build(self, builder: str = "html", *options: str, out: str = "") -> Built:
        """Build strictly, and fail the test with what was printed if there is anything."""
        built = self.build(builder, *options, out=out)
        if built.status or built.printed:
            pytest.fail(f"sphinx-build -b {builder} ended with {built.status}:\n{built.printed}")
        return built
