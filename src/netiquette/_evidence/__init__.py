"""Who says what, and how often."""
