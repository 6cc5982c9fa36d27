"""``supplied``: words that an editor puts where the source lost them."""

from __future__ import annotations

from docutils import nodes
from sphinx.util.docutils import ReferenceRole

from pressroom.directives.desk import desk_of
from pressroom.directives.nodes import supplied
from pressroom.messages import speaking
from pressroom.words import _

LOST = "…"
"""Stands for words that are lost and that nobody has supplied yet."""


class SuppliedRole(ReferenceRole):
    """``{supplied}`words``` or ``{supplied}`words <reason>```.

    The words stand in square brackets, an editor's mark in every format of output.
    """

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        with speaking(desk_of(self.env).voice):
            reason = self._reason()
        node = supplied("", f"[{self.title}]", classes=["supplied"], reason=reason)
        self.set_source_info(node)
        return [node], []

    def _reason(self) -> str:
        reason = self.target if self.has_explicit_title else ""
        if self.title == LOST:
            return _("Lost in the source: %s") % reason if reason else _("Lost in the source")
        return _("Supplied by an editor: %s") % reason if reason else _("Supplied by an editor")
