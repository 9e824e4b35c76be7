"""What every slice stands on: one transaction, one event log, jobs, live clients, people and files."""
