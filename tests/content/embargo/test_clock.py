"""The moment for which the archive is made."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from pressroom.content.embargo.clock import EPOCH, moment


def test_it_is_now() -> None:
    before = datetime.now(UTC)
    assert before <= moment("", {}) <= datetime.now(UTC)


def test_given_moment_comes_first() -> None:
    given = moment("2999-01-01T09:00-05:00", {EPOCH: "0"})
    assert given == datetime(2999, 1, 1, 14, tzinfo=UTC)


def test_epoch_sets_the_clock_back() -> None:
    assert moment("", {EPOCH: "86400"}) == datetime(1970, 1, 2, tzinfo=UTC)


def test_epoch_ahead_lifts_no_embargo() -> None:
    ahead = datetime.now(UTC) + timedelta(days=1)
    assert moment("", {EPOCH: str(int(ahead.timestamp()))}) <= datetime.now(UTC)


def test_empty_epoch_is_none() -> None:
    assert moment("", {EPOCH: ""}).year > 2000


@pytest.mark.parametrize(
    ("given", "epoch", "message"),
    [
        ("2021-12-02T09:00", "", "2021-12-02T09:00 has no offset from UTC"),
        ("tomorrow", "", "tomorrow"),
        ("", "yesterday", "SOURCE_DATE_EPOCH is 'yesterday', which is no number of seconds"),
        ("", "9" * 30, "no number of seconds"),
    ],
)
def test_what_is_no_moment_is_refused(given: str, epoch: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        moment(given, {EPOCH: epoch})
