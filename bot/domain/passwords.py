"""Which passwords are too weak to keep: by length and by what everybody tries first, without rules about figures and signs.

After NIST SP 800-63B, 5.1.1.2: a minimal length, a list of what is expected, nothing about composition, no end date.
"""

import re
import unicodedata
from collections.abc import Iterable
from enum import StrEnum

from bot.domain.matching import fold

SHORTEST, LONGEST = 12, 256
_DIFFERENT = 5


class Weakness(StrEnum):
    """Why a password is refused."""

    SHORT = "short"
    LONG = "long"
    OWN = "own"
    COMMON = "common"
    SIMPLE = "simple"


# What people in the Netherlands choose first, without the figures and signs that they put around it.
_LIST = """
welkom welkomterug wachtwoord wachtwoorden geheim geheimpje geheimwoord mijnwachtwoord nieuwwachtwoord
ditismijnwachtwoord hetwachtwoord wachtwoordwachtwoord welkomwelkom welkomopschool welkombij inloggen inlognaam
gebruiker gebruikersnaam beheerder password passwords passw passwrd mypassword newpassword passwordpassword passphrase
letmein letmeinplease welcome welcomeback iloveyou iloveyousomuch ikhouvanjou ikhouvanje ikhouvanjullie changeme
changemenow changeit trustno trustnoone administrator admin adminadmin administratie superuser master testtest testing
proefwachtwoord startwachtwoord qwerty qwertyuiop qwertyqwerty qwertyuiopasdf asdfghjkl asdfghjklzxc zxcvbnm qwertz
azerty qazwsx qazwsxedc qazwsxedcrfv qweasdzxc qwertyasdfgh abcdefghijkl abcdefghijklm abcd abcdef voetbal ajax
ajaxamsterdam feyenoord feyenoordrotterdam psv psveindhoven amsterdam rotterdam denhaag utrecht eindhoven groningen
nederland netherlands holland hollandholland oranje koningsdag sinterklaas kerstmis vakantie zomervakantie lente zomer
herfst winter spring summer autumn januari februari maart april mei juni juli augustus september oktober november
december january february march may june july august october maandag dinsdag woensdag donderdag vrijdag zaterdag
zondag monday tuesday wednesday thursday friday saturday sunday school docent docenten leraar leerkracht mentor
mentoren student studenten leerling leerlingen ouders ouder teacher onderwijs opleiding klaslokaal schooljaar
mijnschool ouderlijn liefde schatje schat lieverd lekkerding princess prinses prinsesje sunshine dragon monkey
baseball football superman batman starwars pokemon pikachu michael jessica thomas jeroen sanne lisanne liverpool
chelsea barcelona correcthorsebatterystaple
"""
_COMMON = frozenset(re.findall(r"\w+", _LIST))
_SWAPS = str.maketrans("013457@$!", "oieastasi")
_ROWS = ("abcdefghijklmnopqrstuvwxyz", "0123456789", "qwertyuiop", "asdfghjkl", "zxcvbnm")


def normal(password: str) -> str:
    """The same password in one form, however the keyboard composes its letters."""
    return unicodedata.normalize("NFKC", password)


def weakness(password: str, *, own: Iterable[str] = ()) -> Weakness | None:
    """Why this password is too weak; None when it is good.

    Args:
        own: what everybody knows of the user: address, name, school.

    """
    password = normal(password)
    if len(password) < SHORTEST:
        return Weakness.SHORT
    if len(password) > LONGEST:
        return Weakness.LONG
    if len(set(password.casefold())) < _DIFFERENT or _is_a_row(password) or _repeats(password.casefold()):
        return Weakness.SIMPLE
    cores = _cores(password)
    known = _known(own)
    if any(core in known or _is_made_of(core, known, at_most=8) for core in cores):
        return Weakness.OWN
    if any(core in _COMMON or _is_made_of(core, _COMMON, at_most=2) for core in cores):
        return Weakness.COMMON
    return None


def _cores(password: str) -> set[str]:
    """The letters of the password, as they stand and with the figures read that people write for letters."""
    bare = re.sub(r"^[\W\d_]+|[\W\d_]+$", "", password.casefold())
    return {_letters(password), _letters(bare.translate(_SWAPS))} - {""}


def _letters(text: str) -> str:
    return "".join(c for c in fold(text) if c.isalpha())


def _known(own: Iterable[str]) -> frozenset[str]:
    """The words of what everybody knows of the user, and all of them together."""
    found = {_letters(text) for text in own}
    for text in own:
        found |= {_letters(word) for word in (text.partition("@")[0], *re.split(r"[\s.@_-]+", text))}
    return frozenset(word for word in found if len(word) > 1)


def _is_made_of(core: str, words: frozenset[str], *, at_most: int) -> bool:
    """Whether it is so many of these words after each other, and nothing else."""
    if core == "":
        return True
    starts = (core[:cut] for cut in range(2, len(core) + 1)) if at_most else ()
    return any(start in words and _is_made_of(core[len(start) :], words, at_most=at_most - 1) for start in starts)


def _is_a_row(password: str) -> bool:
    plain = password.casefold()
    double = [row * 3 for row in _ROWS]
    return any(plain in row or plain in row[::-1] for row in double)


def _repeats(password: str) -> bool:
    """The same few characters over and over: `jokejokejoke`."""
    return any((password[:size] * len(password)).startswith(password) for size in range(1, 6))
