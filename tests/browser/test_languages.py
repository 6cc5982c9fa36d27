"""Copy buttons in a browser: they speak the language of the text beside them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.archive import QUOTE, Archive, page
from tests.browser import context, serve


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """An English archive with one release in each of two languages."""
    archive = Archive(Path(tmp_path_factory.mktemp("languages")) / "archive")
    for name, language in (("doors", "en"), ("puertas", "es")):
        archive.write(f"releases/2021/{name}.md", page(QUOTE, language=language))
    with serve(archive.must_build().out) as address:
        yield address


@pytest.fixture
def tab(browser: Browser, site: str) -> Iterator[Page]:
    with context(browser, site) as reader:
        yield reader.new_page()


@pytest.mark.parametrize(
    ("name", "offer", "copied"),
    [("doors", "Copy to clipboard", "Copied!"), ("puertas", "Copiar al portapapeles", "¡Copiado!")],
)
def test_copy_button_speaks_the_language_of_the_release(
    tab: Page, name: str, offer: str, copied: str
) -> None:
    tab.goto(f"/releases/2021/{name}.html")
    button = tab.locator("figure.quote button.copybtn")
    expect(button).to_have_accessible_name(offer)
    button.click()
    expect(button).to_have_attribute("data-tooltip", copied)
    expect(button.locator("title")).to_have_text(offer)
