"""Short ways to write the files of a made-up school's list."""


def _file(columns: str, rows: tuple[str, ...], defaults: tuple[str, ...]) -> str:
    """Rows of the given values; what a row does not give has its default."""
    given = [[value or default for value, default in zip([*row.split(";"), *[""] * 9], defaults, strict=False)] for row in rows]
    return "\n".join([columns.replace(" ", ";"), *(";".join(row) for row in given), ""])


def students(*rows: str) -> str:
    """`id;birth_date;mentor_email;phone;channel`."""
    defaults = ("", "2010-03-31", "", "", "", "Elif", "Voorbeeld")
    return _file("student_id birth_date mentor_email phone channel first_name last_name", rows, defaults)


def contacts(*rows: str) -> str:
    """`id;student;phone;language;channel;both_languages;information`."""
    defaults = ("", "", "", "tr", "simulator", "yes", "normal", "Ayşe", "Voorbeeld", "moeder")
    columns = "contact_id student_id phone language channel both_languages information first_name last_name relation"
    return _file(columns, rows, defaults)


def mentors(*rows: str) -> str:
    """`email;phone;hours`."""
    return _file("email phone hours first_name last_name", rows, ("", "020 555 01 11", "ma t/m do", "Joke", "de Vries"))
