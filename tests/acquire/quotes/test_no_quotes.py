"""What stands in marks and is no quote."""

from __future__ import annotations

import pytest

from pressroom.acquire.quotes import find_quotes

NONE = {
    "a title of a bill": "Rep. Ana Ruiz introduced the “Open the Halls of Every Town to All Act.”",
    "a title of a program": "The city runs the program “Halls That Are Open Day and Night.”",
    "a title of a report": "Red de Ejemplo published “Who Waits Outside: Families in the Rain.”",
    "scare quotes": "They were sent to a so-called “safe third country” without a hearing.",
    "single marks": "They were sent to a so-called ‘safe third country’ without a hearing.",
    "an abbreviation": "The Open Halls for Families Act (“the Act”) was passed in March.",
    "a phrase in a sentence": "The report calls the closing “a grave mistake” of the council.",
    "a phrase that somebody uses": "Ruiz called the closing “a grave mistake of the council.”",
    "a document": "The rule says that nobody may “enter or leave the hall by the other door.”",
    "a term of law": "A person is a “candidate” if he or she spends more than $5,000.",
    "a footnote": '2/ The items, "2. Position" and "3. Rights," are based on data of the Fund.',
    "a caption": "Photo: “Families at the open hall,” Springfield, 2019",
    "a hashtag": "Follow the day with the hashtag “#OpenTheHallsOfEveryTownNow” on every network.",
    "a stage direction": "[Applause] “Thank you”",
    "a question form": 'Please begin your written answer with either a "Yes" or a "No."',
    "Spanish term": "México no es un país “seguro” para estas familias, según el informe.",
    "Spanish program": "La ciudad lanzó la campaña «Salas abiertas para todas las familias».",
    "a nickname": "John W. “Bill” Roe was elected treasurer of the committee.",
    "inches": 'The new screen of the hall is 60" wide and 40" high.',
}


@pytest.mark.parametrize("text", NONE.values(), ids=NONE.keys())
def test_no_quote(text: str) -> None:
    assert find_quotes([text]) == []


@pytest.mark.parametrize("line", ["Highlights:", "Real Opportunity:", "Full transcript:"])
def test_words_before_a_colon_are_no_name_only_because_they_are_capital(line: str) -> None:
    quotes = find_quotes([line, "“We can open the hall and keep the roof of it dry.”"])
    assert [quote.speaker for quote in quotes] in ([], [""])


def test_quotations_in_a_speech_are_left_to_the_speech() -> None:
    speech = [
        "I am glad to be here today, and I thank you for coming to our hall in such numbers.",
        "I remember what my mother told me of the hall, and how I came here as a child with her.",
        "My friends said that “the hall will never be open again to all who need it,” they did.",
        "I will not forget it, and I know that you will not forget it either, whatever they say.",
    ]
    assert find_quotes(speech) == []
