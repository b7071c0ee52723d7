"""Flat arguments for language models that call functions, and an MCP server."""
