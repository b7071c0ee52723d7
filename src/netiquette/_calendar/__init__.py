"""Puts steps into calendars, and keeps them up to date there without touching what is not ours."""
