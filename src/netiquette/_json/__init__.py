"""What a JSON document may hold, and how it is decoded and described."""
