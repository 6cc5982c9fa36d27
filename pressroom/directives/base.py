"""What the archive's directives share."""

from __future__ import annotations

from abc import abstractmethod
from typing import ClassVar, Generic, TypeVar

from docutils import nodes
from docutils.statemachine import StringList
from sphinx import addnodes
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

from pressroom.content.body import Record
from pressroom.content.fields import Block, read_block
from pressroom.content.problems import Problem
from pressroom.directives.desk import Desk, desk_of
from pressroom.messages import speaking

logger = logging.getLogger(__name__)
R = TypeVar("R", bound=Record)


class RecordDirective(SphinxDirective, Generic[R]):
    """A directive that stands for a record of a release.

    It takes no options in docutils' sense: the field lines reach :mod:`pressroom.content` as
    they were written. On a release page the record was read with the page; here it is drawn.
    """

    has_content = True
    optional_arguments = 1
    final_argument_whitespace = True
    option_spec: ClassVar[None] = None

    record_type: type[R]

    @abstractmethod
    def read(self, block: Block, desk: Desk) -> tuple[R, list[Problem]]:
        """Read the record out of *block*."""

    @abstractmethod
    def draw(self, record: R, body: list[nodes.Node]) -> nodes.Element:
        """Return the node for *record*; *body* is the directive's text, parsed."""

    def run(self) -> list[nodes.Node]:
        argument = self.arguments[0] if self.arguments else ""
        content = list(self.content)
        block = read_block(self.name, argument, content, self.lineno, self.content_offset + 1)
        record, body = self._record(block), self._body(len(content) - len(block.body))
        with speaking(desk_of(self.env).voice):
            node = self.draw(record, body)
        self.set_source_info(node)
        return [node]

    def _record(self, block: Block) -> R:
        desk = desk_of(self.env)
        if desk.page is not None:
            known = desk.page.records.get(block.line)
            if isinstance(known, self.record_type):
                return known
            # Not a block of the page itself: reported with the page, drawn all the same.
            return self.read(block, desk)[0]
        record, problems = self.read(block, desk)
        for problem in problems:
            location = (self.env.docname, problem.line)
            logger.warning("%s", problem, location=location, type="pressroom", subtype=self.name)
        return record

    def _body(self, skip: int) -> list[nodes.Node]:
        holder = nodes.Element()
        body: StringList = self.content[skip:]
        self.state.nested_parse(body, self.content_offset + skip, holder)
        return holder.children


def reference(
    docname: str,
    role: str,
    target: str,
    text: str,
    *,
    is_checked: bool = True,
) -> nodes.Node:
    """Return *text* as a link from *docname* to an object, or as plain text without *target*.

    Unless the reference *is_checked*, the object's own title takes the place of *text*, and a
    target that is not there is a warning.
    """
    content = nodes.inline("", text)
    if not target:
        return content
    return addnodes.pending_xref(
        "",
        content,
        refdomain="press",
        reftype=role,
        reftarget=target,
        refexplicit=is_checked,
        # What a record names was checked when its page was read.
        refwarn=not is_checked,
        refdoc=docname,
    )
