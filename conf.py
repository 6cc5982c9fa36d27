"""The archive's settings: its name, its address, its looks."""

import os

project = "Press archive"
author = "Alianza Americas and Presente.org"
copyright = "the issuers of each release"
language = "en"

# Read the Docs says where each version will stand; elsewhere, put the archive's address here.
html_baseurl = os.environ.get("READTHEDOCS_CANONICAL_URL", "https://press.example.org/")

# Feed readers know releases by this for ever, whatever the site's address: never change it.
pressroom_feed_authority = "press.example.org,2026"

extensions = ["myst_parser", "sphinx_copybutton", "pressroom"]
primary_domain = "press"
myst_enable_extensions = ["colon_fence"]
pressroom_phone_region = "US"
# What is shown beside a link to the archive elsewhere: 1200 by 630 pixels, PNG or JPEG.
pressroom_share_image = "_static/preview.png"

exclude_patterns = [
    "_build",
    ".*",
    "README.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "tests",
    "benchmarks",
]

# Names of every language, where a book of releases is made with LaTeX.
latex_engine = "xelatex"

html_theme = "furo"
# Letters that readers' machines have already: nothing is fetched from another host.
serif = (
    'Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", "Source Serif Pro", '
    'Georgia, Cambria, "Noto Serif", serif'
)
sans = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif'
# The archive's own colours are color-brand-primary (labels, rules, buttons) and
# color-brand-content (links); the rest is paper and ink. Each pair keeps a contrast of 4.5 to 1.
html_theme_options = {
    "top_of_page_buttons": [],
    "light_css_variables": {
        "font-stack": serif,
        "font-stack--headings": serif,
        "font-stack--small-print": sans,
        "color-brand-primary": "#8a1f2d",
        "color-brand-content": "#1b4f7e",
        "color-brand-visited": "#5d3a78",
        "color-foreground-primary": "#1d1b18",
        "color-foreground-secondary": "#524d45",
        "color-foreground-muted": "#666056",
        "color-foreground-border": "#a59c8c",
        "color-background-primary": "#fdfcf9",
        "color-background-secondary": "#f5f2eb",
        "color-background-hover": "#ece7dc",
        "color-background-hover--transparent": "#ece7dc00",
        "color-background-border": "#dfd9cc",
        "color-sidebar-background": "#fdfcf9",
        "color-sidebar-search-background": "#fdfcf9",
        "color-sidebar-search-background--focus": "#fdfcf9",
        "color-sidebar-item-background--hover": "#f5f2eb",
        "color-link-underline": "#9aa9b8",
        "color-link-underline--visited": "#ab9db8",
        "color-code-background": "#f5f2eb",
        "color-highlight-on-target": "#fbf1cf",
    },
    "dark_css_variables": {
        "color-brand-primary": "#e58c92",
        "color-brand-content": "#93bde2",
        "color-brand-visited": "#c3a8df",
        "color-foreground-primary": "#e6e2da",
        "color-foreground-secondary": "#b9b3a8",
        "color-foreground-muted": "#a09a8f",
        "color-foreground-border": "#6f6a61",
        "color-background-primary": "#161513",
        "color-background-secondary": "#1e1d1a",
        "color-background-hover": "#2a2824",
        "color-background-hover--transparent": "#2a282400",
        "color-background-border": "#37342f",
        "color-sidebar-background": "#161513",
        "color-sidebar-search-background": "#161513",
        "color-sidebar-search-background--focus": "#161513",
        "color-sidebar-item-background--hover": "#1e1d1a",
        "color-link-underline": "#56687a",
        "color-link-underline--visited": "#6d5f7d",
        "color-code-background": "#1e1d1a",
        "color-highlight-on-target": "#332d1a",
    },
}
html_sidebars = {
    "**": [
        "sidebar/brand.html",
        "sidebar/search.html",
        "sidebar/scroll-start.html",
        "sidebar/browse.html",
        "sidebar/navigation.html",
        "sidebar/scroll-end.html",
    ]
}
html_title = project
# The small sign in a browser's tab; a logo stands above the sidebar and on paper (Furo's light_logo
# and dark_logo in html_theme_options, or html_logo).
html_favicon = "_static/mark.svg"
html_static_path = ["_static"]
html_css_files = ["press.css"]
html_copy_source = False
html_show_sourcelink = False
html_use_index = False
html_show_sphinx = False
