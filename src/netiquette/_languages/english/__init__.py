"""English, a file for each subject."""
