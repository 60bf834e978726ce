"""A second opinion: the decision rules written out as plainly as possible, and random worlds to compare on."""
