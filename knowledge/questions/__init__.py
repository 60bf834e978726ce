"""From a message and its thread to the facts of a question, and what is missing."""

from knowledge.questions.threads import remember
from knowledge.questions.understanding import MAX_CHARACTERS, understand, vocabulary
from knowledge.questions.values import Intent, Thread, Understood
from knowledge.questions.wording import Vocabulary

__all__ = ["MAX_CHARACTERS", "Intent", "Thread", "Understood", "Vocabulary", "remember", "understand", "vocabulary"]
