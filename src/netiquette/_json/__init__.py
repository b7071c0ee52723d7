"""Makes untrusted JSON into values of ours, or into a list of what is wrong with it, as the schemas say."""
