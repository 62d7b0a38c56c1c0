"""Which passwords are too weak, and how long one waits after wrong ones."""

from datetime import timedelta

import pytest

from bot.domain.access import Role, User, may_leave, wait_after
from bot.domain.passwords import weakness
from tests.fakes import NOON

OWN = ("j.devries@school.example", "Joke de Vries", "Regenboog College")


@pytest.mark.parametrize(
    "password",
    [
        "drie fietsen in de regen",
        "correcte paarden nieten accu",
        "tuinslang-nijlpaard",
        "فتحت الباب للقطة الصغيرة",
        "🦔🌧️🚲🏠🌷🧀🪁🎈🧦🫖🍐🔔",
        "x7#kQ2!vB9pL",
        "joke eet graag stroopwafels",
        "mijn school is dertien jaar oud",
        "a" * 3 + "bcdkeigoede zin " + "z" * 200,
    ],
)
def test_good_ones_without_any_rule_about_figures_and_signs(password):
    assert weakness(password, own=OWN) is None


@pytest.mark.parametrize(
    ("password", "why"),
    [
        ("", "short"),
        ("elftekenss!", "short"),
        ("x7#kQ2!vB9p", "short"),
        ("een goede zin " * 20, "long"),
        ("aaaaaaaaaaaa", "simple"),
        ("121212121212", "simple"),
        ("abcabcabcabc", "simple"),
        ("JokeJokeJoke", "simple"),
        ("abcdefghijklmn", "simple"),
        ("123456789012", "simple"),
        ("987654321098", "simple"),
        ("lkjhgfdsalkj", "simple"),
        ("welkom123456", "common"),
        ("Welkom2026!!!!", "common"),
        ("W3lk0m2026!!", "common"),
        ("Wachtwoord1234", "common"),
        ("P@ssw0rd1234", "common"),
        ("password-password", "common"),
        ("welkomwachtwoord", "common"),
        ("Zomer2026!!!", "common"),
        ("  ouderlijn 2026 ", "common"),
        ("ik hou van jou!", "common"),
        ("qwertyuiop123", "common"),
        ("correct horse battery staple", "common"),
        ("j.devries@school.example", "own"),
        ("jokedevries1", "own"),
        ("de Vries Joke 2026", "own"),
        ("Regenboog2026!", "own"),
        ("r3genb00gcollege", "own"),
        ("RegenboogCollege", "own"),
    ],
)
def test_weak_ones_with_the_reason(password, why):
    assert weakness(password, own=OWN) == why


def test_nobody_is_locked_out_for_ever():
    within, now = timedelta(minutes=15), NOON
    tries = [now - timedelta(minutes=m) for m in (14, 10, 5, 2, 1)]
    assert wait_after(tries[1:], 5, within, now) is None
    assert wait_after(tries, 5, within, now) == timedelta(minutes=1)
    # The limit was made smaller, or many tried at once: the wait is until fewer than that many are left.
    assert wait_after(tries, 2, within, now) == timedelta(minutes=13)
    assert wait_after(tries, 5, within, now + timedelta(minutes=1)) is None
    assert wait_after([], 5, within, now) is None


@pytest.mark.parametrize(
    ("role", "admins", "by", "why"),
    [
        (Role.MENTOR, [2], 2, ""),
        (Role.MENTOR, [], None, ""),
        (Role.ADMIN, [1, 2], 2, ""),
        (Role.ADMIN, [1, 2], 1, "own"),
        (Role.ADMIN, [1], None, "last"),
        (Role.ADMIN, [1], 2, "last"),
    ],
)
def test_an_admin_is_always_left(role, admins, by, why):
    assert may_leave(User(1, "a@school.example", "A", role), admins, by=by) == why
