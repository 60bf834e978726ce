"""Disclosures: what went to a partner or came from one, what the terms say of it, and who may see and be told what."""
