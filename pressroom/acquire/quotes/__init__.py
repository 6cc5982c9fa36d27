"""Recognises quotes: passages of a release that hold somebody's words, and whose they are.

``vocabulary`` is the data. ``marks`` pairs quotation marks. ``naming`` finds the words that name
somebody, ``subjects`` reads them: ``appositions`` what follows a name, ``roles`` and
``organizations`` what somebody is and for whom. ``verbs``, ``before`` and ``after`` find the naming
beside a quotation, ``passages`` how far it goes. ``people`` and ``reference`` find whom a last name
or a pronoun means. ``announcements``, ``statements`` and ``headings`` find what is announced rather
than attributed, and ``recogniser`` puts them together.
"""

from pressroom.acquire.quotes.found import FoundQuote
from pressroom.acquire.quotes.recogniser import find_quotes

__all__ = ["FoundQuote", "find_quotes"]
