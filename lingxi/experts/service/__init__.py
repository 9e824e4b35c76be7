"""Verbs of the contact network. Locks are always taken in the order conversation, question, choice."""
