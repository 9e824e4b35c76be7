"""Verbs of customers."""
