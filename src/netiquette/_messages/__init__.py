"""From a decision to words that can be sent."""
