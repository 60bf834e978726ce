"""What people paste that must not be kept: keys and passwords, numbers of cards and accounts, the content of files."""

from knowledge.pasted.accounts import find_accounts
from knowledge.pasted.contents import is_content
from knowledge.pasted.keys import find_keys, plain

__all__ = ["find_accounts", "find_keys", "is_content", "plain"]
