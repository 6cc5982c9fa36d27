"""Releases in the Sphinx environment: the store, references, the archive's order, freshness."""
