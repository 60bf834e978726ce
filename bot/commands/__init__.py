"""The commands; a module of them is imported only when one of its commands is used."""
