"""What Mayshare knows and how it decides, free of input, output, clock and chance."""
