"""What a test needs to open a built archive as a reader does: a web server and a browser."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

from playwright.sync_api import Browser, BrowserContext, sync_playwright

from tests.chromium import find_or_install

# The tests read pages of this machine only: whatever else a browser fetches would slow or fail
# them. Playwright itself adds --no-sandbox, without which Chromium does not start as root.
ARGUMENTS = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@contextmanager
def launch() -> Iterator[Browser]:
    """Yield a Chromium without a window, closed at the end. Raises ChromiumMissing."""
    # Found first: the search may start Playwright, which does not start twice at once.
    executable = find_or_install()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=ARGUMENTS)
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def context(browser: Browser, origin: str, **options: Any) -> Iterator[BrowserContext]:
    """Yield a fresh reader of the site at `origin`, whose pages may use the clipboard.

    The options are those of Playwright's `Browser.new_context`, such as `locale`, `viewport` or
    `java_script_enabled`.
    """
    reader = browser.new_context(base_url=origin, **options)
    try:
        reader.grant_permissions(["clipboard-read", "clipboard-write"], origin=origin)
        yield reader
    finally:
        reader.close()


@contextmanager
def serve(folder: Path, headers: Mapping[str, str] | None = None) -> Iterator[str]:
    """Serve the folder on a free port of this machine; yield its address, without a last slash.

    Every answer carries the `headers`.
    """
    handler = partial(_QuietHandler, directory=str(folder), headers_to_send=headers or {})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


class _QuietHandler(SimpleHTTPRequestHandler):
    """The standard handler with some headers more, and no line of log for every request.

    It keeps connections open, as the servers of a site do.
    """

    protocol_version = "HTTP/1.1"
    # What is kept open would wait for 40 ms between the head of an answer and the rest.
    disable_nagle_algorithm = True

    def __init__(self, *args: Any, headers_to_send: Mapping[str, str], **options: Any) -> None:
        self.headers_to_send = headers_to_send
        super().__init__(*args, **options)

    def end_headers(self) -> None:
        for name, value in self.headers_to_send.items():
            self.send_header(name, value)
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""
