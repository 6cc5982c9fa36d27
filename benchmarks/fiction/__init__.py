"""An invented republic, Veldoria, whose organizations issue press releases in two languages.

Read it from the outside in: ``archive`` writes the folder, ``releases`` writes one release after
another, ``bodies`` and ``quotes`` compose its text, ``voice`` finds the words, and everything
random comes from ``dice``.
"""
