"""The records of an archive in the formats of other programs, made from its pages alone.

Only what is public leaves the archive: no page under embargo, no draft, and of a removed release
no more than its tombstone.
"""
