"""The sites that are searched: the archive as it is, and the same pages with other searches."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).parents[2]
STOCK = "stock.html"
_STOCK_INDEX = "stock"
_STOCK_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Pagefind</title>
<link rel="stylesheet" href="stock/pagefind-ui.css">
<script src="stock/pagefind-ui.js"></script></head>
<body><div id="search"></div>
<script>
const options = { element: "#search", showImages: false, showSubResults: false, pageSize: 50 };
new PagefindUI(options);
</script></body></html>
"""


def build(archive: Path, work: Path) -> Path:
    """Return the site of *archive*, with Pagefind's stock page over the same releases beside it."""
    site = _run(archive, work, "html")
    command = [sys.executable, "-m", "pagefind", "--quiet", "--site", str(site)]
    command += ["--glob", "releases/**/*.html", "--root-selector", "section.release"]
    command += ["--force-language", "en", "--output-subdir", _STOCK_INDEX]
    subprocess.run(command, check=True)  # noqa: S603
    (site / STOCK).write_text(_STOCK_PAGE, "utf-8")
    return site


def build_with_sphinx_search(archive: Path, work: Path) -> Path:
    """Return the same pages with Sphinx's own search."""
    extensions = "myst_parser,sphinx_copybutton,pressroom,benchmarks.searching.sphinx_search"
    # The summary below each result is fetched page by page; it does not change their order.
    options = ("-D", f"extensions={extensions}", "-D", "html_show_search_summary=0")
    return _run(archive, work, "sphinx", *options)


def _run(archive: Path, work: Path, name: str, *options: str) -> Path:
    site = work / name
    command = [sys.executable, "-m", "sphinx", "-q", "-j", "2", "-b", "html"]
    command += ["-d", str(work / f"doctrees-{name}"), *options, str(archive), str(site)]
    subprocess.run(command, cwd=PROJECT, check=True)  # noqa: S603
    return site
