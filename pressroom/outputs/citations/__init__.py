"""How to cite a release or a quote, in the styles and formats that people ask for.

The styles are composed here and held by tests to citeproc-py with the official CSL styles. That
processor takes 18 milliseconds for the three of them, as long as Sphinx takes for the page.
"""
