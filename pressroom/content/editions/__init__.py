"""Editions: what went out, recorded so that no word of it changes in silence.

``ledger`` is where the fingerprints stand, ``recording`` and ``revision`` what a press office
does, ``findings`` what breaks the record, ``comparison`` how two editions differ; ``shelf`` is the
one way to the files.
"""
