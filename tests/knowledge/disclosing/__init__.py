"""Disclosures by rule."""
