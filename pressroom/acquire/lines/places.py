"""Words by which the place of a dateline is told from other words before a dash."""

from __future__ import annotations

from functools import cache

from babel import Locale

from pressroom.content.names import fold

STATES = (
    *("Alabama", "Alaska", "Arizona", "Arkansas", "California", "Colorado", "Connecticut"),
    *("Delaware", "District of Columbia", "Florida", "Georgia", "Hawaii", "Idaho", "Illinois"),
    *("Indiana", "Iowa", "Kansas", "Kentucky", "Louisiana", "Maine", "Maryland"),
    *("Massachusetts", "Michigan", "Minnesota", "Mississippi", "Missouri", "Montana", "Nebraska"),
    *("Nevada", "New Hampshire", "New Jersey", "New Mexico", "New York", "North Carolina"),
    *("North Dakota", "Ohio", "Oklahoma", "Oregon", "Pennsylvania", "Rhode Island"),
    *("South Carolina", "South Dakota", "Tennessee", "Texas", "Utah", "Vermont", "Virginia"),
    *("Washington", "West Virginia", "Wisconsin", "Wyoming", "Puerto Rico", "Guam"),
    # Spanish names that differ beyond their accents.
    *("Carolina del Norte", "Carolina del Sur", "Dakota del Norte", "Dakota del Sur"),
    *("Luisiana", "Nueva Jersey", "Nueva York", "Nuevo México", "Pensilvania", "Tejas"),
    *("Virginia Occidental", "Misisipi", "Misuri", "Hawái", "Distrito de Columbia"),
)
STATE_ABBREVIATIONS = (
    # Postal.
    *("AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DC", "DE", "FL", "GA", "HI", "ID", "IL", "IN"),
    *("IA", "KS", "KY", "LA", "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH"),
    *("NJ", "NM", "NY", "NC", "ND", "OH", "OK", "OR", "PA", "PR", "RI", "SC", "SD", "TN", "TX"),
    *("UT", "VT", "VA", "VI", "WA", "WV", "WI", "WY"),
    # Newspapers'.
    *("Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Del", "Fla", "Ga", "Ill", "Ind", "Kan"),
    *("Kans", "Ky", "La", "Md", "Mass", "Mich", "Minn", "Miss", "Mo", "Mont", "Neb", "Nev"),
    *("Okla", "Ore", "Pa", "Penn", "Tenn", "Tex", "Va", "Vt", "Wash", "Wis", "Wyo"),
)
COUNTRY_ABBREVIATIONS = ("US", "USA", "EEUU", "EUA", "EU", "UK", "RD", "México DF", "DF", "CDMX")
CITIES = (
    # Cities that stand alone in a dateline, after the style books of news agencies.
    *("Atlanta", "Austin", "Baltimore", "Boston", "Chicago", "Cincinnati", "Cleveland", "Dallas"),
    *("Denver", "Detroit", "Honolulu", "Houston", "Indianapolis", "Las Vegas", "Los Angeles"),
    *("Miami", "Milwaukee", "Minneapolis", "New Orleans", "New York City", "Oakland"),
    *("Oklahoma City", "Philadelphia", "Phoenix", "Pittsburgh", "Portland", "Sacramento"),
    *("Salt Lake City", "San Antonio", "San Diego", "San Francisco", "Seattle", "St. Louis"),
    *("El Paso", "Tucson", "Filadelfia", "Nueva Orleans", "Washington"),
    *("Beijing", "Berlin", "Brussels", "Bruselas", "Geneva", "Ginebra", "London", "Londres"),
    *("Madrid", "Barcelona", "Moscow", "Ottawa", "Paris", "Rome", "Roma", "Tokyo", "Toronto"),
    *("Montreal", "The Hague", "La Haya", "Vienna", "Nairobi", "Jerusalem", "Cairo"),
    # Latin America and the Caribbean.
    *("Asunción", "Bogotá", "Brasilia", "Buenos Aires", "Caracas", "Ciudad de Guatemala"),
    *("Ciudad de México", "Guatemala City", "Mexico City", "Ciudad Juárez", "Guadalajara"),
    *("La Habana", "Havana", "La Paz", "Lima", "Managua", "Medellín", "Monterrey", "Montevideo"),
    *("Panama City", "Port-au-Prince", "Puerto Príncipe", "Quito", "Rio de Janeiro"),
    *("San José", "San Juan", "San Pedro Sula", "San Salvador", "Santiago", "Santo Domingo"),
    *("São Paulo", "Tapachula", "Tegucigalpa", "Tijuana"),
)


@cache
def regions() -> frozenset[str]:
    """Return the folded names of states and countries, English and Spanish."""
    countries = (
        name
        for language in ("en", "es")
        for code, name in Locale(language).territories.items()
        if len(code) == 2
    )
    abbreviations = (*STATE_ABBREVIATIONS, *COUNTRY_ABBREVIATIONS)
    return frozenset(bare(name) for name in (*STATES, *abbreviations, *countries))


@cache
def cities() -> frozenset[str]:
    """Return the folded names of cities known without their state or country."""
    return frozenset(map(bare, CITIES))


def bare(name: str) -> str:
    """Return *name* folded and without full stops: ``D.C.``, ``D. C.`` and ``DC`` are one."""
    words = fold(name.replace(".", " ")).split()
    is_abbreviation = len(words) > 1 and all(len(word) <= 2 for word in words)
    return ("" if is_abbreviation else " ").join(words)
