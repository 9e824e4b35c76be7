"""Verbs of routing. Locks are always taken in the order conversation, work, agent."""
