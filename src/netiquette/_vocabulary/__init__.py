"""The words, the state they describe, and how values that are neither are refused."""
