"""Small words: what joins and what parts the words of a naming, and who speaks of himself."""

from __future__ import annotations

from pressroom.acquire.quotes.vocabulary.folding import folded

PRONOUNS = folded("he she they you we i él ella ellos ellas usted nosotros yo")
PLURAL_PRONOUNS = folded("they you we i ellos ellas usted nosotros yo")
"""They point to nobody in particular: several people, the reader, or whoever writes."""
ARTICLES = folded("the el la los las un una a an our its their nuestro nuestra")
CONJUNCTIONS = folded("and & y e")
CONNECTORS = folded("of for the in and & de del la los las el y e para en at to on with a")
"""They join the words of a role: Director of Policy and Research."""
NOT_IN_ROLE = folded(
    "along joined together with as in at including junto including while by despite after before "
    "from since not or but if like"
)
"""A phrase after a name that has one of them before the word for a role is no role."""
ROLE_ENDS = folded(
    "from who whom whose that which that's when while after during following upon in-a about "
    "que quien quienes cuyo cuya cuando mientras tras durante luego also is was were has had will "
    "today yesterday hoy ayer regarding sobre said"
)
"""What begins with one of them is no longer the role."""

SUBORDINATES = folded("after when while as because since before if tras cuando mientras si porque")
"""Whoever is named after one of them is not the subject of the sentence."""

FIRST_PERSON = folded("i i'm i've i'll i'd my me myself mine i’m i’ve i’ll i’d yo mi mis mí")
FIRST_PERSON_OR_PLURAL = FIRST_PERSON | folded(
    "we us our ours we're we've we'll we’re we’ve we’ll nosotros nosotras nuestro nuestra "
    "nuestros nuestras nos debemos podemos estamos tenemos seguiremos somos hemos queremos "
    "exigimos pedimos creemos instamos aceptamos rechazamos esperamos continuaremos espero estoy"
)
