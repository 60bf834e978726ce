"""The words Mayshare reads a message by: tables to read and extend, no code.

A phrase is a row of words. `a|b` is either word, `word?` may be missing, `*` is up to three words, `**` up to twelve,
`^` the beginning of a sentence and `$` its end (`a|$` is either); `~` the beginning of a clause, and `?` alone is a
question mark. `ASSET`, `PARTNER`, `PERSON`, `COURSE`, `ANSWER` and `CLAUSE` stand for what a message names;
`:give` and the other names with a colon are the word classes of `CLASSES`.
"""
