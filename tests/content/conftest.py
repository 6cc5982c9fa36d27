"""Hypothesis for the tests of ``content``: the same examples in every run, and enough of them."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

settings.register_profile(
    "content",
    max_examples=200,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("content")
