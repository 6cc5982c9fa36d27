"""Names of languages as metadata writes them."""

from __future__ import annotations

import langcodes


def language_tag(text: str) -> str:
    """Return a locale or code (``es_MX``, ``en-us``) as a BCP 47 tag, or nothing if it is none."""
    tag = text.strip().replace("_", "-")
    return langcodes.standardize_tag(tag) if tag and langcodes.tag_is_valid(tag) else ""
