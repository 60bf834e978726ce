"""One module per thing a person can ask; each returns values and sends nothing."""
