"""The built manual, served and read in the system's Chromium; `nox -s browser` says where both are."""

import functools
import os
import threading
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright


@pytest.fixture(scope="session")
def manual():
    """Return the folder of the built manual."""
    return Path(os.environ["NETIQUETTE_HTML"]).resolve()


class Quiet(SimpleHTTPRequestHandler):
    """Any static server; it does not say what it serves."""

    def log_message(self, *_):
        pass


@contextmanager
def serving(manual):
    """Serve the manual; yield its address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=manual))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def site(manual):
    """Serve the manual; return its address."""
    with serving(manual) as address:
        yield address


@contextmanager
def browsing():
    """Start the browser, and stop it."""
    with sync_playwright() as playwright:
        # It is our own manual that is read, and in a container there is no sandbox.
        browser = playwright.chromium.launch(
            executable_path=os.environ["NETIQUETTE_CHROMIUM"], args=["--no-sandbox"]
        )
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def chromium():
    """Start the browser."""
    with browsing() as browser:
        yield browser


@pytest.fixture(scope="session")
def look(chromium, site):
    """Return what opens a tab that keeps a record of what should not happen."""

    def opened(*, width=1280, theme="light", **options):
        context = chromium.new_context(
            viewport={"width": width, "height": 900}, color_scheme=theme, **options
        )
        page = context.new_page()
        page.complaints = []
        page.on("console", lambda said: complain(page, said))
        page.on("pageerror", lambda error: page.complaints.append(f"{page.url}: {error}"))
        page.on("request", lambda request: abroad(page, request.url, site))
        return page

    return opened


def complain(page, said):
    """Keep errors and warnings, with where they were."""
    # A browser asks every site for an icon, whether or not a page has one.
    if said.type in {"error", "warning"} and not said.location["url"].endswith("/favicon.ico"):
        page.complaints.append(f"{page.url}: {said.text} ({said.location['url']})")


def abroad(page, url, site):
    """Keep requests to others."""
    if not url.startswith((site, "data:", "blob:")):
        page.complaints.append(f"{page.url} asks for {url}")


@pytest.fixture(scope="module")
def explorer(look, site):
    """Open the explorer's page, with the library running."""
    page = look()
    page.goto(f"{site}explorer.html")
    start(page)
    yield page
    assert page.complaints == []
    page.context.close()


def start(page):
    """Start the library, and wait until it answers."""
    page.click("#explorer-start")
    page.wait_for_selector("#explorer-start", state="detached", timeout=120_000)
