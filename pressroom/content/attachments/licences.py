"""Where a licence can be read."""

from __future__ import annotations

import re

from pressroom.content.links import is_web_address

_CREATIVE_COMMONS = re.compile(r"CC-(BY(?:-NC)?(?:-SA|-ND)?)-([1-4]\.[05])")
"""Identifiers of SPDX (https://spdx.org/licenses/) for the licences that pictures have."""
_CC0 = "CC0-1.0"


def licence_address(licence: str) -> str:
    """Return the address of *licence* (SPDX id, address or plain words); empty if nobody knows."""
    if is_web_address(licence):
        return licence
    if licence == _CC0:
        return "https://creativecommons.org/publicdomain/zero/1.0/"
    if found := _CREATIVE_COMMONS.fullmatch(licence):
        return f"https://creativecommons.org/licenses/{found[1].lower()}/{found[2]}/"
    return ""
