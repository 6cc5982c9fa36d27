"""Questions to the person at the terminal."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from pressroom.cli.arguments import Misuse

T = TypeVar("T")
Check = Callable[[str], str]
"""Takes an answer and returns it; raises ArgumentTypeError, with a sentence, if it is wrong."""


@dataclass(frozen=True)
class Asker:
    """Asks for what the arguments leave open, if there is a person to ask."""

    is_at_terminal: bool

    @classmethod
    def of_process(cls) -> Asker:
        """Return the one that asks whoever started this process."""
        return cls(sys.stdin.isatty() and sys.stdout.isatty())

    def text(self, question: str, option: str, check: Check, default: str | None = None) -> str:
        """Return a checked answer to *question*; Enter takes the *default*, if there is one.

        :raises Misuse: if nobody can be asked and there is no default; it names the *option*.
        """
        if not self.is_at_terminal:
            return _or_misuse(default, question, option)
        while True:
            answer = _input(f"{question}{_shown(default)}: ") or default
            if answer is None:
                continue
            try:
                return check(answer) if answer else answer
            except argparse.ArgumentTypeError as error:
                print(f"  {error}")

    def agrees(self, question: str) -> bool:
        """Whether the person agrees; Enter does not. Without anybody to ask, it counts as yes."""
        return not self.is_at_terminal or _input(f"{question} [no]: ").lower() in ("y", "yes")

    def choices(
        self, question: str, option: str, known: Mapping[str, str], default: Sequence[str] | None
    ) -> tuple[str, ...]:
        """Return the keys that are chosen from *known*, by number or name, several with commas.

        :raises Misuse: if nobody can be asked and there is no default, or nothing to choose from.
        """
        if not self.is_at_terminal or not known:
            return tuple(_or_misuse(default, question, option))
        for number, (key, label) in enumerate(known.items(), start=1):
            print(f"  {number:>3}  {label}" + (f" ({key})" if key != label else ""))
        keys = list(known)
        while True:
            shown = None if default is None else ", ".join(default)
            answer = _input(f"{question}, by number{_shown(shown)}: ")
            if not answer and default is not None:
                return tuple(default)
            chosen = [_chosen(part.strip(), keys) for part in answer.split(",")]
            if answer and all(chosen):
                return tuple(dict.fromkeys(chosen))
            print(f"  Expected numbers from 1 to {len(keys)}, with commas between them.")


def _or_misuse(default: T | None, question: str, option: str) -> T:
    if default is None:
        raise Misuse(f"{question}: missing, and nobody can be asked. Expected {option}.")
    return default


def _input(prompt: str) -> str:
    try:
        return input(prompt).strip()
    except EOFError as error:
        raise Misuse("Nothing was written: the answers ended.") from error


def _shown(default: str | None) -> str:
    return "" if default is None else f" [{default or 'none'}]"


def _chosen(answer: str, keys: Sequence[str]) -> str:
    if answer.isdecimal() and 1 <= int(answer) <= len(keys):
        return keys[int(answer) - 1]
    return answer if answer in keys else ""
