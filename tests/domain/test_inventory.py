"""What other projects can link to, and what a page here can."""

from __future__ import annotations

from urllib.parse import urljoin

import pytest
from sphinx.util.inventory import InventoryFile

from tests.archive import QUOTE, Archive, page

SITE = "https://press.example.org/"
ANCHOR = "oscar-chacon-nobody-should-wait-these-doors"


@pytest.mark.parametrize(
    ("builder", "page_uri"),
    [("html", "releases/2021/doors.html"), ("dirhtml", "releases/2021/doors/")],
)
def test_inventory_holds_every_kind_of_object(
    archive: Archive, builder: str, page_uri: str
) -> None:
    archive.write("releases/2021/doors.md", page(QUOTE))
    built = archive.must_build(builder)
    with (built.out / "objects.inv").open("rb") as stream:
        inventory = InventoryFile.load(stream, SITE, urljoin)
    suffix = ".html" if builder == "html" else "/"
    expected = {
        ("press:release", "2021/doors"): (page_uri, "Doors Open"),
        ("press:speaker", "oscar-chacon"): (f"speakers/oscar-chacon{suffix}", "Oscar Chacón"),
        ("press:organization", "presente-org"): (
            f"organizations/presente-org{suffix}",
            "Presente.org",
        ),
        ("press:topic", "asylum"): (f"topics/asylum{suffix}", "Asylum"),
        ("press:quote", f"2021/doors#{ANCHOR}"): (
            f"{page_uri}#{ANCHOR}",
            "Oscar Chacón, executive director, Alianza Americas",
        ),
    }
    for (kind, name), (uri, title) in expected.items():
        item = inventory[kind][name]
        assert (item.uri, item.display_name) == (SITE + uri, title)
        path = uri.partition("#")[0]
        assert (built.out / (f"{path}index.html" if path.endswith("/") else path)).is_file()


def test_each_role_links_to_its_object_by_its_name(archive: Archive) -> None:
    archive.write("releases/2021/doors.md", page(QUOTE))
    archive.write(
        "index.md",
        "# Archive\n\n{release}`2021/doors` {speaker}`oscar-chacon` {organization}`presente-org` "
        f"{{topic}}`asylum` {{quote}}`2021/doors#{ANCHOR}` {{speaker}}`He <oscar-chacon>`\n",
    )
    links = archive.must_build().article("index.html").select("a.internal")
    assert [(link.get_text(), link["href"]) for link in links] == [
        ("Doors Open", "releases/2021/doors.html"),
        ("Oscar Chacón", "speakers/oscar-chacon.html"),
        ("Presente.org", "organizations/presente-org.html"),
        ("Asylum", "topics/asylum.html"),
        (
            "Oscar Chacón: “Nobody should wait, These doors are open. …”",
            f"releases/2021/doors.html#{ANCHOR}",
        ),
        ("He", "speakers/oscar-chacon.html"),
    ]


def test_anchor_of_a_quote_stays_when_another_comes_before_it(archive: Archive) -> None:
    archive.write("releases/2021/doors.md", page(QUOTE))
    assert archive.must_build().article("releases/2021/doors.html").find(id=ANCHOR)
    earlier = QUOTE.replace("Nobody should wait", "Come in")
    archive.write("releases/2021/doors.md", page(f"{earlier}\n{QUOTE}"))
    figures = archive.must_build().article("releases/2021/doors.html").select("figure.quote")
    assert [figure["id"] for figure in figures] == [
        "oscar-chacon-come-in-these-doors-are",
        ANCHOR,
    ]
