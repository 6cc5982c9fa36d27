"""The words by which quotes are known, English and Spanish, as data.

Sets hold folded words: without case and accents. A Spanish word that has an accent is also known
by what is left of it where a text lost its accented letters (``aadi`` for ``añadió``).
"""
