"""Pictures of people in the directory."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import AfterValidator, Field

from pressroom.content.schema import Strict, Text

PICTURES = "_static"
"""The folder of portraits, beside ``directory.yml``."""
PICTURE = re.compile(r"[\w-]+(?:/[\w-]+)*\.(?:jpg|jpeg|png|webp|avif)", re.ASCII)


def _picture(name: str) -> str:
    if not PICTURE.fullmatch(name):
        raise ValueError("Expected a picture such as portraits/nancy-trevino.jpg.")
    return name


class Portrait(Strict):
    """A picture of someone, for the page of what they said."""

    file: Annotated[Text, AfterValidator(_picture)] = Field(
        description="A picture below _static/, about four parts wide and five high."
    )
    alt: Text = Field(description="What the picture shows, for who cannot see it.")
    credit: Text = Field(description="Who made it, and by what right it is shown.")
