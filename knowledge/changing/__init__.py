"""Changes of the register: what a person commands, who may change what, and what loosens protection."""
