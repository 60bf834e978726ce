"""The rules of the house and the domain, as tests that mirror the source."""
