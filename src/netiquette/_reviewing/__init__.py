"""What good manners have against other people's words."""
