"""The nouns of mail, and its rules as pure functions."""
