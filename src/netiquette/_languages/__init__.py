"""Everything that answers, calendar entries, messages, reviews and comparisons say, one folder a language."""
