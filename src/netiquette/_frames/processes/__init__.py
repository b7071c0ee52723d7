"""Answers the rows of one process together, in columns, as `netiquette.agenda` does it."""
