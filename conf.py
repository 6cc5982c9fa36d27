"""The archive's settings: its name, its address, its looks."""

import os

project = "Press archive"
author = "Alianza Americas and Presente.org"
copyright = "the issuers of each release"
language = "en"

# Read the Docs says where each version will stand; elsewhere, put the archive's address here.
html_baseurl = os.environ.get("READTHEDOCS_CANONICAL_URL", "https://press.example.org/")

extensions = ["myst_parser", "sphinx_copybutton", "pressroom"]
primary_domain = "press"
myst_enable_extensions = ["colon_fence"]
pressroom_phone_region = "US"

exclude_patterns = [
    "_build",
    ".*",
    "README.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "tests",
    "benchmarks",
]

html_theme = "furo"
html_title = project
html_static_path = ["_static"]
html_css_files = ["press.css"]
html_copy_source = False
html_show_sourcelink = False
html_use_index = False
