"""Search: extracts of the releases, Pagefind's bundles over them, and the page that asks."""
