"""Keys, numbers and files in what people paste, by rule."""
