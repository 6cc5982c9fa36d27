"""A directive in the page to a docutils node.

Nodes subclass docutils' own, so every builder of Sphinx draws them without help; only HTML gets
the elements that a browser knows better.
"""
