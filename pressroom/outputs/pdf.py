"""The builder ``pdf``: a book of releases on paper, by WeasyPrint (https://weasyprint.org)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, ClassVar

from docutils import nodes
from sphinx.builders.singlehtml import SingleFileHTMLBuilder
from sphinx.errors import ExtensionError
from sphinx.util.display import progress_message

from pressroom.domain.book import Volume
from pressroom.domain.press import PressDomain, press_domain

STYLES: list[tuple[str, dict[str, str]]] = [
    ("pressroom/book.css", {}),
    ("pressroom/paper.css", {}),
]
"""``pdf_css_files``, which Sphinx asks for by the builder's name: files and attributes."""
MISSING = (
    "The builder pdf needs WeasyPrint, which is not installed or lacks a library of the system: "
    "{error}. Run: pip install 'pressroom[pdf]'. On Debian or Ubuntu run too, as root: "
    "apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
)


class PdfBuilder(SingleFileHTMLBuilder):
    """Writes one HTML page without a theme for screens, and prints it."""

    name = "pdf"
    epilog = "The book is in %(outdir)s."
    supported_image_types: ClassVar[list[str]] = [
        "image/svg+xml",
        "image/png",
        "image/gif",
        "image/jpeg",
    ]

    def init(self) -> None:
        """Refuse before anything is read, rather than when all is written."""
        try:
            import weasyprint  # noqa: F401
        except (ImportError, OSError) as error:
            raise ExtensionError(MISSING.format(error=error)) from error
        super().init()

    def get_theme_config(self) -> tuple[str, dict[str, Any]]:
        """Return Sphinx's plainest theme, whose pages hold the text and nothing else."""
        return "basic", {"nosidebar": True}

    def assemble_doctree(self) -> nodes.document:
        """Return the whole book, its contents listed before the first release."""
        book = super().assemble_doctree()
        front = next(book.findall(nodes.section))
        at = next(n for n, node in enumerate(front) if isinstance(node, nodes.compound))
        front[at:at] = list(self._contents(press_domain(self.env)))
        return book

    def _contents(self, domain: PressDomain) -> Iterator[nodes.Element]:
        volume: Volume = domain.data["volume"]
        for year, docnames in volume.years:
            yield nodes.rubric("", year)
            items = (self._line(name, domain.releases[name].title) for name in docnames)
            yield nodes.bullet_list("", *items, classes=["book-contents"])

    def _line(self, docname: str, title: str) -> nodes.list_item:
        link = nodes.reference("", title, refuri=self.get_target_uri(docname), internal=True)
        return nodes.list_item("", nodes.paragraph("", "", link))

    def finish(self) -> None:
        """Print what was written."""
        super().finish()
        from weasyprint import HTML

        page = Path(self.outdir, f"{self.config.root_doc}{self.out_suffix}")
        book = Path(self.outdir, f"{self.config.epub_basename}.pdf")
        with progress_message(f"printing {book.name}"):
            title = press_domain(self.env).data["volume"].title
            document = HTML(page).render()
            document.metadata.title = title
            document.write_pdf(book, pdf_tags=True, pdf_variant="pdf/ua-1")
