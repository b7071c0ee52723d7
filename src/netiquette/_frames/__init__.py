"""Decides for whole columns what `decide` decides for one state, in the engine that holds them."""
