"""Changes by rule."""
