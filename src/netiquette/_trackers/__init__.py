"""Other people's words for stages and roles, read as ours."""
