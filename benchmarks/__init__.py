"""Measurements of speed and memory, each a program of its own."""
