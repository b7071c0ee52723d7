"""Whole columns decided at once, whatever engine holds them."""
