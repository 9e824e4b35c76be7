"""Verbs of mail."""
