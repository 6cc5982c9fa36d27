"""Where the pages of a site lie in its folder, as strings: a path takes ten times longer to make,
and a dozen outputs ask for thousands."""

from __future__ import annotations

import os
from weakref import WeakKeyDictionary

from sphinx.builders.html import StandaloneHTMLBuilder

_known: WeakKeyDictionary[StandaloneHTMLBuilder, dict[str, str]] = WeakKeyDictionary()


def output_name(builder: StandaloneHTMLBuilder, docname: str) -> str:
    """Return the name of the file of *docname* below the output folder: ``releases/doors.html``."""
    names = _known.setdefault(builder, {})
    if docname not in names:
        path = str(builder.get_output_path(docname))
        names[docname] = path[len(f"{builder.outdir}{os.sep}") :].replace(os.sep, "/")
    return names[docname]


def output_file(builder: StandaloneHTMLBuilder, docname: str) -> str:
    """Return the path of that file."""
    return f"{builder.outdir}{os.sep}{output_name(builder, docname).replace('/', os.sep)}"
