"""All that touches network, clock and environment."""
