"""Files of applications in, a table out: what `python -m netiquette` needs and nothing else does."""
