"""What stands at a glance above the entries of a browse page."""

from __future__ import annotations

import pytest

from tests.archive import QUOTE, Archive, page
from tests.outputs.press_office import PressOffice
from tests.outputs.test_browse_pages import lines
from tests.outputs.test_front_page import bars

PRESIDENT = QUOTE.replace("executive director", "president")
SPEAKER = "speakers/oscar-chacon.html"


@pytest.fixture
def filled(archive: Archive) -> Archive:
    archive.write("releases/2019/a.md", page(QUOTE, title="A", date="2019-05-01"))
    archive.write("releases/2020/b.md", page(QUOTE, title="B", date="2020-06"))
    archive.write("releases/2021/c.md", page(PRESIDENT, title="C", date="2021", topics="[wages]"))
    return archive


def test_speaker_page_says_who_they_were_and_when(filled: Archive) -> None:
    assert lines(filled.must_build().article(SPEAKER), "ul.roles > li") == [
        "president, Alianza Americas 2021",
        "executive director, Alianza Americas May 1, 2019 to June 2020",
    ]


def test_speaker_page_leads_to_what_they_said_on_a_topic(filled: Archive) -> None:
    topics = filled.must_build().article(SPEAKER).select_one(".by-topic")
    assert topics is not None
    assert " ".join(topics.get_text().split()) == "By topic: Asylum (2) · Wages (1)"
    wages = topics.select("a")[1]
    assert wages["href"] == "../search.html?in=said&speaker=Oscar+Chac%C3%B3n&topic=Wages"


def test_bar_of_a_year_leads_to_the_page_on_which_it_begins(filled: Archive) -> None:
    filled.write("conf.py", filled.read("conf.py") + "pressroom_page_size = 2\n")
    assert bars(filled.must_build().article(SPEAKER)) == {
        "2019 (1)": "oscar-chacon/page-1.html#year-2019",
        "2020 (1)": "oscar-chacon/page-1.html#year-2020",
        "2021 (1)": "#year-2021",
    }


def test_year_page_shows_its_months(filled: Archive) -> None:
    filled.write("releases/2020/d.md", page(date="2020-06-09"))
    filled.write("releases/2020/e.md", page(date="2020-12"))
    months = bars(filled.must_build().article("years/2020.html"))
    assert len(months) == 12
    assert {name: where for name, where in months.items() if where} == {
        "June (2)": "#part-06",
        "December (1)": "#part-12",
    }


def test_topic_page_tells_what_was_said_and_what_no_longer_stands(filled: Archive) -> None:
    filled.write("releases/2018/d.md", page(title="D", date="2018"))
    filled.must_build()
    PressOffice(filled).withdraw("2020/b", "It was wrong.")
    topic = filled.must_build().article("topics/asylum.html")
    assert lines(topic, "li.over > .title") == ["B"]
    assert (
        lines(topic, ".said-there li")
        == ["Oscar Chacón: “Nobody should wait, … These doors are open.”"] * 2
    )
    assert lines(topic, ".standings") == ["In force: 2 · Withdrawn: 1"]


def test_months_of_a_year_that_fills_pages_lead_to_their_own(filled: Archive) -> None:
    filled.write("conf.py", filled.read("conf.py") + "pressroom_page_size = 1\n")
    filled.write("releases/2020/e.md", page(date="2020-12"))
    months = bars(filled.must_build().article("years/2020.html"))
    assert (months["June (1)"], months["December (1)"]) == ("2020/06.html", "2020/12.html")


def test_speaker_page_counts_corrected_and_withdrawn_words(filled: Archive) -> None:
    office = PressOffice(filled)
    office.record()
    office.correct("2019/a", "These", "Those")
    office.withdraw("2020/b", "It was wrong.")
    speaker = filled.must_build().article(SPEAKER)
    assert lines(speaker, ".standings") == ["In force: 2 · Corrected: 1 · Withdrawn: 1"]


def test_portrait_stands_with_its_words_and_credit(filled: Archive) -> None:
    filled.write("_static/oscar.jpg", b"picture")
    filled.write("conf.py", filled.read("conf.py") + 'html_static_path = ["_static"]\n')
    portrait = "{file: oscar.jpg, alt: He speaks., credit: 'Photo: Ana Ruiz'}"
    name = "name: Oscar Chacón"
    directory = filled.read("directory.yml").replace(name, f"{name}, portrait: {portrait}")
    filled.write("directory.yml", directory)
    built = filled.must_build()
    image = built.article(SPEAKER).select_one(".portrait img")
    assert image is not None
    assert image["alt"] == "He speaks."
    assert (built.out / "speakers" / str(image["src"])).read_bytes() == b"picture"
    assert lines(built.article(SPEAKER), ".portrait figcaption") == ["Photo: Ana Ruiz"]


CAMPAIGN = (
    "begin: 2021-12, end: 2022-06-30, introduction: {en: Three cities open.}, chosen: [2019/a]"
)


def _run_campaign(archive: Archive, campaign: str = CAMPAIGN) -> None:
    topic = "labels: {en: Asylum, es: Asilo}"
    directory = archive.read("directory.yml")
    assert topic in directory
    archive.write("directory.yml", directory.replace(topic, f"{topic}, {campaign}"))


def test_campaign_begins_with_its_days_its_purpose_and_chosen_releases(filled: Archive) -> None:
    _run_campaign(filled)
    topic = filled.must_build().article("topics/asylum.html")
    assert lines(topic, ".span, .introduction") == [
        "Campaign: December 2021 – June 30, 2022",
        "Three cities open.",
    ]
    assert lines(topic, "ul.releases .title")[0] == "A"


def test_chosen_release_that_is_withdrawn_is_marked_at_once(filled: Archive) -> None:
    _run_campaign(filled)
    filled.must_build()
    PressOffice(filled).withdraw("2019/a", "It was wrong.")
    topic = filled.must_build().article("topics/asylum.html")
    assert "Withdrawn" in lines(topic, "ul.releases .facts")[0]


def test_campaign_that_chooses_an_unknown_release_names_the_nearest(filled: Archive) -> None:
    _run_campaign(filled, "begin: 2021, chosen: [2019/b]")
    built = filled.build()
    assert built.status == 1
    assert "directory.yml:8: WARNING: Unknown release “2019/b”." in built.printed
    assert "Did you mean" in built.printed


def test_campaign_does_not_tell_of_a_release_under_embargo(filled: Archive) -> None:
    filled.write("releases/2021/z.md", page(title="Secret", embargo="2999-01-01T00:00Z"))
    _run_campaign(filled, "begin: 2021, chosen: [2021/z]")
    topic = filled.must_build().article("topics/asylum.html")
    assert "Secret" not in topic.get_text()
    assert "Campaign: 2021 (under way)" in topic.get_text()
