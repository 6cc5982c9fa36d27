"""What the arguments of several commands have in common."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from pydantic import TypeAdapter, ValidationError

FAILED, MISUSED, INTERRUPTED = 1, 2, 130
"""Exit codes: something was not done, the command could not begin, a person stopped it."""

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]


class Misuse(Exception):
    """The command cannot begin with these arguments; the text says why and what was expected."""


def checked(kind: Any) -> Callable[[str], str]:
    """Return a type of argument: a text that front matter would take for a value of *kind*."""
    adapter = TypeAdapter[Any](kind)

    def check(text: str) -> str:
        try:
            adapter.validate_python(text)
        except ValidationError as error:
            message = error.errors()[0]["msg"].removeprefix("Value error, ")
            raise argparse.ArgumentTypeError(f"{text!r}: {message}") from error
        return text

    return check
