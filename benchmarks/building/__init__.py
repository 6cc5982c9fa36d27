"""Builds the same releases with this archive and with other tools, and measures each.

Read it from the outside in: ``contest`` lets the tools take turns, ``changes`` and ``growth`` build
this archive alone, ``measure`` runs one command, ``texts`` is what all of them are given, and
``peers`` has a file for each tool.
"""
