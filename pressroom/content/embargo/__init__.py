"""Embargoes and drafts: what the public must not see, and until when."""
