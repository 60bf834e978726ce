"""The logbook: what goes on record, and who is told and shown it."""
