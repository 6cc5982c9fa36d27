"""The environment to what readers get: listings, browse pages, search, copied words, metadata."""
