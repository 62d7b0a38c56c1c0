"""The repositories are mixed into one unit of work: what two of them called alike, one would hide."""

from collections import defaultdict

from bot.storage.work import SqlWork


def test_no_two_repositories_define_the_same_name():
    owners: dict[str, list[str]] = defaultdict(list)
    for store in SqlWork.__mro__[:-1]:
        for name in vars(store):
            if not name.startswith("__"):
                owners[name].append(store.__name__)
    assert {name: stores for name, stores in owners.items() if len(stores) > 1} == {}
