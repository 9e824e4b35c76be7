"""Verbs about conversations. Each locks the conversation first, decides by the model, stores, and says what happened."""
