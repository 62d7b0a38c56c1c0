"""Phone numbers as people write them, brought to the one form that channels and lists agree on."""

from dataclasses import dataclass

import phonenumbers

REGION = "NL"
"""Where a number without a country code belongs."""


@dataclass(frozen=True)
class Number:
    """A number as E.164 (`+31600000101`), empty when it cannot be one; `valid`: the library knows its range as handed out."""

    e164: str
    valid: bool


def read_number(written: str) -> Number:
    """Read a number; one that is too short, too long or no number at all comes back empty.

    >>> read_number("06 00000101")
    Number(e164='+31600000101', valid=False)
    """
    try:
        number = phonenumbers.parse(written, REGION)
    except phonenumbers.NumberParseException:
        return Number("", False)
    if not phonenumbers.is_possible_number(number):
        return Number("", False)
    e164 = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return Number(e164, phonenumbers.is_valid_number(number))


def readable(number: str) -> str:
    """A number as people here write it: without the country code where it is Dutch. What is no number stays as it is.

    >>> readable("+31600000101"), readable("+32470000101")
    ('06 00000101', '+32 470 00 01 01')
    """
    try:
        found = phonenumbers.parse(number)
    except phonenumbers.NumberParseException:
        return number
    dutch = found.country_code == phonenumbers.country_code_for_region(REGION)
    form = phonenumbers.PhoneNumberFormat
    return phonenumbers.format_number(found, form.NATIONAL if dutch else form.INTERNATIONAL)


def find_phone(text: str) -> str:
    """The first number in a sentence as E.164, or nothing.

    >>> find_phone("bel mij op 06 0000 0101 na vijf uur")
    '+31600000101'
    """
    found = phonenumbers.PhoneNumberMatcher(text, REGION, leniency=phonenumbers.Leniency.POSSIBLE)
    # Without a 0 or a + before it, 24-11-2026 could be one too.
    match = next((each for each in found if each.raw_string.lstrip("(").startswith(("0", "+"))), None)
    return phonenumbers.format_number(match.number, phonenumbers.PhoneNumberFormat.E164) if match else ""
