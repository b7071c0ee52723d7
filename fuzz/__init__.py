"""Fuzzing: whatever comes in, an answer or one of our errors comes out, in bounded time.

``python -m fuzz --help`` says how to run it, README.md what it is. From the top of the repository.
"""
