"""The assistant on a terminal: answers drawn as plain text, and a conversation."""
