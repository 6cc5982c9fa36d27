"""Recognises quotes: passages of a release that hold somebody's words, and whose they are.

``vocabulary`` is the data; ``marks`` pairs quotation marks, ``subjects`` and ``roles`` read who
is named, ``attribution`` finds the naming beside a quotation, ``people`` and ``reference`` find
whom a last name or a pronoun means, ``statements`` finds what is announced rather than marked,
and ``recogniser`` puts them together.
"""

from pressroom.acquire.quotes.found import FoundQuote
from pressroom.acquire.quotes.recogniser import find_quotes

__all__ = ["FoundQuote", "find_quotes"]
