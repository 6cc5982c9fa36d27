"""Measuring the archive: an invented corpus of any size, and what it costs to build and search."""
