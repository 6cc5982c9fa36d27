"""Attachments: the images and documents that a release brings with it, its press kit.

``kinds`` says what may be attached, ``looking`` and ``drawings`` whether a file is what its name
says and harmless, ``reading`` joins what a page says of its files with what they are.
"""
