"""One file for each engine, and what all of them have to do."""
