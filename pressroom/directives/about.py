"""``about``: an issuer's boilerplate."""

from __future__ import annotations

from docutils import nodes

from pressroom.content.abouts import About, read_about
from pressroom.content.fields import Block
from pressroom.content.problems import Problem
from pressroom.directives.base import RecordDirective
from pressroom.directives.desk import Desk
from pressroom.directives.nodes import boilerplate


class AboutDirective(RecordDirective[About]):
    """Draws the boilerplate apart from the text."""

    record_type = About

    def read(self, block: Block, desk: Desk) -> tuple[About, list[Problem]]:
        return read_about(block, desk.directory)

    def draw(self, record: About, body: list[nodes.Node]) -> nodes.Element:
        node = boilerplate("", *body)
        node["classes"].append("about")
        return node
