"""Writes what a step calls for: the sentences of the occasion, in a text that fits its channel."""
