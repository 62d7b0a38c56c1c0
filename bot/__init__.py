"""Ouderlijn: the school's line to every parent of a student in Dutch vocational education."""

__version__ = "0.1.0"
