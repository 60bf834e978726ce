"""One module per upgrade; none is changed once released."""
