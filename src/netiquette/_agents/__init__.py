"""Lets language models use the library: they fill in flat arguments and read plain data."""
