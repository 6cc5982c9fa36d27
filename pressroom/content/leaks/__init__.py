"""Leaks: every byte of a built site, searched for what the public must not see.

``secrets`` says what that is, ``public_words`` what of it is public all the same, ``unpacking``,
``decoding`` and ``markup`` turn a file into words, ``seeking`` finds runs of them, ``search`` goes
through the site, ``gate`` joins all of it.
"""
