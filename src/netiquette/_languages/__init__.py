"""Everything that is said in a language, one folder each."""
