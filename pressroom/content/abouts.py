"""An issuer's boilerplate: the paragraphs that say who it is, at the end of a release."""

from __future__ import annotations

from dataclasses import dataclass, field

from pressroom.content.directory import Directory
from pressroom.content.fields import Block, check_fields
from pressroom.content.problems import Problem, unknown


@dataclass(frozen=True, slots=True)
class About:
    """Whose boilerplate stands here: the name as printed, and its id in the directory."""

    organization: str
    organization_id: str
    line: int = field(compare=False, default=0)


def read_about(block: Block, directory: Directory) -> tuple[About, list[Problem]]:
    """Read an about block; the organization must stand in *directory*."""
    problems = check_fields(block, once=())
    organization_id = directory.organization(block.argument) or ""
    if not organization_id:
        expected = "Expected :::{about} and an organization of the directory."
        known = directory.organization_names
        unknown_name = unknown("organization", block.argument, expected, known)
        problems.append(Problem(block.line, *unknown_name))
    if not block.body:
        what = "This about block is empty."
        problems.append(Problem(block.line, what, "Expected the boilerplate as issued."))
    name = directory.printed_organization(block.argument)
    return About(name, organization_id, block.line), problems
