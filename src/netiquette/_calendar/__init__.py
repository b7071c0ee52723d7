"""Steps as calendar entries, and calendars that were published before."""
