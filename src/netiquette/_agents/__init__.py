"""Flat arguments for tools that call functions, and a server that speaks MCP."""
