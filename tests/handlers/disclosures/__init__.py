"""Finding disclosures: what is meant is listed, and nothing of what is hidden from the reader shows."""
