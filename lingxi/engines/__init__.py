"""Pure computation: no database, no clock, no network."""
