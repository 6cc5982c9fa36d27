"""Hugo, with the barest theme, as it comes with none; it has no search."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from benchmarks.building.texts import Text, with_front_matter, write
from benchmarks.building.tool import Site, Tool

_SETTINGS = """baseURL = "https://press.example.org/"
title = "Releases"
"""
_LAYOUTS = {
    "baseof.html": """<!doctype html>
<html lang="{{ .Params.language | default "en" }}">
<head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body>{{ block "main" . }}{{ end }}</body>
</html>
""",
    "single.html": """{{ define "main" }}<h1>{{ .Title }}</h1>
<time>{{ .Date.Format "2006-01-02" }}</time>
{{ range .GetTerms "tags" }}<a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ end }}
{{ .Content }}{{ end }}
""",
    "list.html": """{{ define "main" }}<h1>{{ .Title }}</h1>
{{ range .Pages }}<p><a href="{{ .RelPermalink }}">{{ .Title }}</a></p>{{ end }}
{{ end }}
""",
}


def write_hugo(folder: Path, texts: Sequence[Text]) -> None:
    """Write *texts* as pages with a category, tags and a language."""
    write(folder / "hugo.toml", _SETTINGS)
    for name, layout in _LAYOUTS.items():
        write(folder / "layouts" / "_default" / name, layout)
    for text in texts:
        fields: dict[str, str | list[str]] = {
            "title": text.title,
            "date": text.day.isoformat(),
            "language": text.language,
            "categories": [text.kind],
            "tags": list(text.tags),
        }
        page = with_front_matter(fields, text.body)
        write(folder / "content" / "releases" / f"{text.id}.md", page)


def hugo_command(python: Path, site: Site) -> list[str]:
    """Return the command that builds *site*."""
    folders = ["--source", site.source, "--destination", site.output, "--cacheDir", site.cache]
    return [str(python.with_name("hugo")), "build", "--quiet", *map(str, folders)]


HUGO = Tool("hugo", ("hugo",), write_hugo, hugo_command)
