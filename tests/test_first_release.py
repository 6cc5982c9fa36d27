"""The archive's first page against the document it was made from, word for word."""

from __future__ import annotations

from copy import copy
from difflib import SequenceMatcher
from pathlib import Path

import pytest
from bs4 import Tag

from tests.archive import Archive
from tests.conftest import PROJECT

SEED = Path(__file__).parent / "data" / "remain-in-mexico.txt"
"""As a scraper left it: addresses replaced, a name lost with its link, a share button's words."""

ADDED_AROUND = (
    ".masthead, .contacts > .label, figcaption, .copy-text, .headerlink, .colophon, "
    ".cite, .save-contact"
)
"""What the archive says of a release, never part of its words."""

ALLOWED = [
    # The label over the contacts is the archive's own, and separators become lines.
    ("CONTACT:", ""),
    ("|", ""),
    # The scraper's placeholder stands where the e-mail address was.
    ("| [email protected]", "E-mail: not preserved in the source"),
    ("|", ""),
    ("| [email protected]", "E-mail: not preserved in the source"),
    # The name that was a link, lost twice.
    ("", "[Presente.org]"),
    ("", "[Presente.org]"),
    # A share button.
    ("Spread the love", ""),
]


def differences(issued: list[str], built: list[str]) -> list[tuple[str, str]]:
    matcher = SequenceMatcher(a=issued, b=built, autojunk=False)
    return [
        (" ".join(issued[a:b]), " ".join(built[c:d]))
        for kind, a, b, c, d in matcher.get_opcodes()
        if kind != "equal"
    ]


@pytest.fixture(scope="module")
def article(tmp_path_factory: pytest.TempPathFactory) -> Tag:
    archive = Archive(tmp_path_factory.mktemp("first"))
    page = "releases/2021/remain-in-mexico.md"
    archive.write(page, (PROJECT / page).read_bytes())
    archive.write("directory.yml", (PROJECT / "directory.yml").read_bytes())
    return archive.must_build().article("releases/2021/remain-in-mexico.html")


def as_issued(article: Tag) -> str:
    """The text of *article* as a reader sees it, without what the archive adds."""
    issued = copy(article)
    for added in issued.select(ADDED_AROUND):
        added.decompose()
    for block in issued.find_all(["p", "h1"]):
        block.append(" ")
    return issued.get_text()


def test_every_word_of_the_source_is_there_in_its_order(article: Tag) -> None:
    issued = SEED.read_text(encoding="utf-8").split()
    assert differences(issued, as_issued(article).split()) == ALLOWED


def test_supplied_names_say_why(article: Tag) -> None:
    supplied = article.select("ins.supplied")
    assert [name.get_text() for name in supplied] == ["[Presente.org]", "[Presente.org]"]
    assert all("The source lost this name with its link" in str(n["title"]) for n in supplied)


def test_contacts_can_be_called(article: Tag) -> None:
    cards = article.select(".contacts address.h-card")
    assert [card.select_one(".p-name").get_text() for card in cards] == [  # type: ignore[union-attr]
        "Kelsey Parsons",
        "Elyssa Pachico",
    ]
    phones = [card.select_one("a.p-tel") for card in cards]
    assert [(phone.get_text(), phone["href"]) for phone in phones if phone] == [
        ("(347) 527-0969", "tel:+13475270969"),
        ("+1 503 347 23 29", "tel:+15033472329"),
    ]


def test_quotes_name_speaker_role_and_organization(article: Tag) -> None:
    captions = [caption.get_text() for caption in article.select("figure.quote > figcaption")]
    assert captions == [
        "Oscar Chacón, executive director, Alianza Americas¶",
        "Nancy Treviño, associate director for network power, Alianza Americas¶",
    ]
    links = [link["href"] for link in article.select("figcaption > a.headerlink")]
    assert links == [
        "#oscar-chacon-the-decision-to-resume-the",
        "#nancy-trevino-remain-in-mexico-could-have",
    ]


def test_date_says_what_is_known(article: Tag) -> None:
    time = article.find("time")
    assert isinstance(time, Tag)
    assert (time["datetime"], time.get_text()) == ("2021-12", "December 2021")
