"""The cities of Veldoria, as each language calls them."""

from __future__ import annotations

CITIES: tuple[tuple[str, str], ...] = (
    ("Port Vesper", "Puerto Véspero"),
    ("Halvern", "Halvern"),
    ("San Orvel", "San Orvel"),
    ("Quillmouth", "Bocaquila"),
    ("Santa Ysidra", "Santa Ysidra"),
    ("Marrowgate", "Marrowgate"),
    ("Las Cendras", "Las Cendras"),
    ("Tolvane", "Tolvana"),
    ("Peña Quebrada", "Peña Quebrada"),
    ("Dunmarrow", "Dunmarrow"),
    ("Upper Orrin", "Alto Orrin"),
    ("Brackwellton", "Brackwellton"),
    ("Villanora", "Villanora"),
    ("Saint Odile", "Santa Odilia"),
    ("Cañada Ámbar", "Cañada Ámbar"),
    ("Wexmere Falls", "Saltos de Wexmere"),
    ("Nueva Tarsis", "Nueva Tarsis"),
    ("Eastmarsh", "Marisma del Este"),
    ("Cape Loss", "Cabo Pérdida"),
    ("Almendral del Río", "Almendral del Río"),
)
"""Largest first: each as English and as Spanish call it."""


def city_name(city: tuple[str, str], language: str) -> str:
    """Return what *language* calls *city*."""
    return city[1] if language == "es" else city[0]
