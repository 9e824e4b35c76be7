"""Verbs about cases. Conversations are held before the case; each verb then decides by the model, stores, and says what happened."""
