"""The database: revisions of the register and the ledger, as JSON text whose meaning storage does not know."""
