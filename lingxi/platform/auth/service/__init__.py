"""The verbs of people, sign-in, machines and the organisation."""
