"""Rehearsals: a policy tried on a day that was, before it is put in force."""
