"""A foreign document to a release page."""
