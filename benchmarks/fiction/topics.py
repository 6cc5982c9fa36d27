"""The controlled list of topics, with their labels in both languages."""

from __future__ import annotations

TOPICS: dict[str, dict[str, str]] = {
    "housing": {"en": "Housing", "es": "Vivienda"},
    "wages": {"en": "Wages", "es": "Salarios"},
    "migration": {"en": "Migration", "es": "Migración"},
    "health-care": {"en": "Health Care", "es": "Atención de salud"},
    "schools": {"en": "Public Schools", "es": "Escuela pública"},
    "water": {"en": "Clean Water", "es": "Agua limpia"},
    "fisheries": {"en": "Fisheries", "es": "Pesca"},
    "elections": {"en": "Elections", "es": "Elecciones"},
    "two-languages": {"en": "Two Languages", "es": "Dos lenguas"},
    "storm-relief": {"en": "Storm Relief", "es": "Socorro tras las tormentas"},
    "wildfires": {"en": "Wildfires", "es": "Incendios forestales"},
    "transit": {"en": "Public Transit", "es": "Transporte público"},
    "prisons": {"en": "Bail and Prisons", "es": "Fianzas y prisiones"},
    "land-rights": {"en": "Land Rights", "es": "Derechos sobre la tierra"},
    "broadband": {"en": "Broadband", "es": "Banda ancha"},
    "child-care": {"en": "Child Care", "es": "Cuidado infantil"},
}
"""Their words are in ``words/topics.en.txt`` and ``words/topics.es.txt``."""
