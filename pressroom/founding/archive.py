"""What a new archive holds: this project's own files, made another organization's."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from string import Template
from urllib.parse import urlsplit

from pressroom.acquire.markup.escaping import escape
from pressroom.content.json_schemas import FOLDER as SCHEMAS
from pressroom.content.names import slug
from pressroom.content.yaml_lines import scalar
from pressroom.founding.own_files import own_files

TEXTS = Path(__file__).parent / "texts"
TITLES = {"en": "Press archive of {}", "es": "Archivo de prensa de {}"}
ISSUERS = {"en": "the issuers of each release", "es": "quienes emiten cada comunicado"}
PICTURE = "_static/preview.png"
"""What is shown beside a link to the archive. It holds English words."""
SCHEMA_FOLDER = "pressroom/content/schemas/"
READ_BY_EDITORS = ("release.schema.json", "directory.schema.json")


@dataclass(frozen=True, slots=True)
class Founding:
    """Whose archive it will be: the organization's *name*, the *address* of the site, the archive's
    *language* (BCP 47), and the *day* on which it begins."""

    name: str
    address: str
    language: str
    day: date

    @property
    def spoken(self) -> str:
        """The language in which its first texts are written: its own, or else English."""
        base = self.language.partition("-")[0]
        return base if base in TITLES else "en"

    @property
    def title(self) -> str:
        return TITLES[self.spoken].format(self.name)


def files_of(founding: Founding) -> dict[str, bytes]:
    """Return every file of the archive by its path; the last makes an archive of it: conf.py."""
    own = own_files()
    if founding.spoken != "en":
        del own[PICTURE]
    texts = dict(_adapted(own, founding)) | dict(_written(founding))
    files = own | {name: text.encode() for name, text in texts.items()}
    del files["archive.mk"]
    return dict(sorted(files.items(), key=lambda item: (item[0] == "conf.py", item[0])))


def _adapted(own: Mapping[str, bytes], founding: Founding) -> Iterator[tuple[str, str]]:
    """Yield those of this project's *own* files that another archive needs in other words."""
    yield "Makefile", own["archive.mk"].decode()
    yield "conf.py", _settings(own["conf.py"].decode(), founding)
    title = "# Press archive\n", f"# {escape(founding.title)}\n"
    name = "Alianza Americas and Presente.org", escape(founding.name)
    yield "index.md", _replaced(own["index.md"].decode(), title, name)
    pip = "    - method: pip\n      path: .\n", "    - requirements: requirements.txt\n"
    yield ".readthedocs.yaml", _replaced(own[".readthedocs.yaml"].decode(), pip)
    settings = own[".vscode/settings.json"].decode()
    yield ".vscode/settings.json", settings.replace(SCHEMA_FOLDER, ".vscode/")
    for schema in READ_BY_EDITORS:
        yield f".vscode/{schema}", (SCHEMAS / schema).read_text("utf-8")


def _written(founding: Founding) -> Iterator[tuple[str, str]]:
    """Yield the texts that only another archive has."""
    values = {
        "title": escape(founding.title),
        "name": escape(founding.name),
        "bare_name": founding.name,
        "yaml_name": scalar(founding.name),
        "id": slug(founding.name) or "press-office",
        "address": founding.address,
        "day": founding.day.isoformat(),
    }
    for name, source in (
        ("README.md", f"README.{founding.spoken}.md"),
        ("index.md", f"index.{founding.spoken}.md"),
        (f"releases/{founding.day.year}/example.md", f"example.{founding.spoken}.md"),
        ("directory.yml", "directory.yml"),
        ("requirements.txt", "requirements.txt"),
        (".pre-commit-config.yaml", "pre-commit-config.yaml"),
    ):
        # So called that this project's own build takes none of them for a page.
        path = TEXTS / f"{source}.txt"
        # The front page in English is this project's own.
        if path.is_file():
            yield name, Template(path.read_text("utf-8")).substitute(values)


def _settings(text: str, founding: Founding) -> str:
    """Return the own ``conf.py`` with what is another organization's."""
    host = urlsplit(founding.address).hostname
    text = _replaced(
        text,
        ('project = "Press archive"', f"project = {_python(founding.title)}"),
        ('author = "Alianza Americas and Presente.org"', f"author = {_python(founding.name)}"),
        ('language = "en"', f"language = {_python(founding.language)}"),
        ('"https://press.example.org/"', _python(founding.address)),
        ('"press.example.org,2026"', _python(f"{host},{founding.day.year}")),
        ('    "CONTRIBUTING.md",\n    "CHANGELOG.md",\n    "tests",\n    "benchmarks",\n', ""),
        (ISSUERS["en"], ISSUERS[founding.spoken]),
    )
    shown = f'pressroom_share_image = "{PICTURE}"'
    return text if founding.spoken == "en" else _replaced(text, (shown, f"# {shown}"))


def _python(text: str) -> str:
    """Return *text* as a literal of Python, in double quotation marks."""
    return json.dumps(text, ensure_ascii=False)


def _replaced(text: str, *pairs: tuple[str, str]) -> str:
    for old, new in pairs:
        if text.count(old) != 1:
            raise ValueError(f"{old!r} stands {text.count(old)} times in a file of the archive")
        text = text.replace(old, new)
    return text
