"""From a message and its thread to the facts of a question, and what is missing."""

from knowledge.questions.checking import checked
from knowledge.questions.threads import remember
from knowledge.questions.understanding import MAX_CHARACTERS, Reader, understand
from knowledge.questions.values import Intent, Thread, Understood
from knowledge.questions.vocabulary import Vocabulary, vocabulary

__all__ = [
    "MAX_CHARACTERS",
    "Intent",
    "Reader",
    "Thread",
    "Understood",
    "Vocabulary",
    "checked",
    "remember",
    "understand",
    "vocabulary",
]
