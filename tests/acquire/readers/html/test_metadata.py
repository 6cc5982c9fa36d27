"""What a page says about itself: title, day, address, language, categories."""

from __future__ import annotations

import json

import pytest

from tests.acquire.readers.html.pages import PROSE, left_out, page

TITLE = "Doors Open After Fire"


@pytest.mark.parametrize(
    "head",
    [
        f"<title>{TITLE}</title>",
        f"<title>{TITLE} | Town of Salida</title>",
        f"<title>{TITLE} – Town of Salida</title>",
        f"<title>Town of Salida » {TITLE}</title>",
        f'<title>Salida</title><meta property="og:title" content="{TITLE}">',
        f'<title>Salida</title><meta property="og:title" content="{TITLE} - Salida">',
        f'<meta name="dcterms.title" content="{TITLE}">',
        f'<meta name="DC.title" content="{TITLE}">',
    ],
)
def test_title_without_the_name_of_the_site(head: str) -> None:
    assert page(f"<article><h1>{TITLE}</h1>{PROSE}</article>", head).title == TITLE


def test_site_that_names_itself_is_taken_off_the_title() -> None:
    head = f'<title>{TITLE} - Salida</title><meta property="og:site_name" content="Salida">'
    assert page(f"<article>{PROSE}</article>", head).title == TITLE


def test_title_with_a_separator_of_its_own_stays_whole() -> None:
    title = "After Fire: Doors Open - Again"
    assert page(f"<article>{PROSE}</article>", f"<title>{title}</title>").title == title


def test_only_heading_is_the_title_where_nothing_else_is() -> None:
    assert page(f"<article><h1>{TITLE}</h1>{PROSE}</article>").title == TITLE


def test_title_of_the_window_that_says_more_is_kept_in_the_report() -> None:
    document = page(f"<article><h1>{TITLE}</h1>{PROSE}</article>", f"<title>{TITLE} | X</title>")
    assert left_out(document)["title of the page's window"] == [f"{TITLE} | X"]


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:published_time" content="2019-03-03T23:30:00-08:00">',
        '<meta name="dcterms.issued" content="2019-03-03">',
        '<meta name="DC.date" content="20190303">',
        '<meta itemprop="datePublished" content="2019-03-03">',
        '<script type="application/ld+json">'
        '{"@graph": [{"@type": "NewsArticle", "datePublished": "2019-03-03T01:00:00Z"}]}</script>',
    ],
)
def test_date_of_the_metadata(head: str) -> None:
    assert page(f"<article>{PROSE}</article>", head).date == "2019-03-03"


@pytest.mark.parametrize(
    "printed",
    [
        '<time datetime="2019-03-03T10:00:00+00:00">March 3</time>',
        '<span class="entry-date">2019-03-03</span>',
        '<span class="posted-on"><time class="published" datetime="2019-03-03">x</time>'
        '<time class="updated" datetime="2020-01-01">y</time></span>',
    ],
)
def test_date_that_the_theme_prints(printed: str) -> None:
    assert page(f"<article>{printed}{PROSE}</article>").date == "2019-03-03"


def test_printed_date_in_words_is_handed_on_as_it_stands() -> None:
    document = page(f'<article><p class="post-date">March 3, 2019</p>{PROSE}</article>')
    assert document.date == "March 3, 2019"


def test_date_beside_the_main_text_counts() -> None:
    document = page(f'<div><time datetime="2019-03-03">x</time><article>{PROSE}</article></div>')
    assert document.date == "2019-03-03"


def test_dates_of_other_posts_and_comments_do_not_count() -> None:
    other = '<time datetime="2018-01-01">x</time>'
    document = page(
        f'<article>{PROSE}<div id="comments">{other}</div></article><aside>{other}</aside>'
    )
    assert document.date == ""


def test_two_dates_are_none() -> None:
    times = '<time datetime="2018-01-01">x</time><time datetime="2018-01-02">x</time>'
    assert page(f"<article>{times}{PROSE}</article>").date == ""


@pytest.mark.parametrize("script", ["{", "[" * 50_000, '"x"', "null", '{"@type": 1}', "[[[]]]"])
def test_broken_linked_data_says_nothing(script: str) -> None:
    head = f'<script type="application/ld+json">{script}</script><title>{TITLE}</title>'
    document = page(f"<article>{PROSE}</article>", head)
    assert (document.title, document.date) == (TITLE, "")


def test_headline_of_linked_data_is_the_title() -> None:
    data = json.dumps({"@type": ["Article"], "headline": TITLE})
    head = f'<script type="application/ld+json">{data}</script><title>Salida</title>'
    assert page(f"<article>{PROSE}</article>", head).title == TITLE


def test_address_language_and_categories() -> None:
    head = (
        '<link rel="canonical" href="https://example.org/news/doors">'
        '<meta property="article:tag" content="Housing">'
        '<meta property="article:tag" content="Fire">'
    )
    document = page(f'<article>{PROSE}<a rel="tag" href="/t">Town</a></article>', head)
    assert document.url == "https://example.org/news/doors"
    assert document.categories == ("Housing", "Fire", "Town")


def test_address_that_is_none_is_left_out() -> None:
    head = '<link rel="canonical" href="javascript:alert(1)">'
    assert page(f"<article>{PROSE}</article>", head).url == ""
