"""From a state to a decision, by rules that are data."""
