"""How people shorten and misspell little words in chat, and the words they mean."""

SHORTHAND = {
    written: meant
    for meant, row in (
        ("you", "u yu ya"),
        ("your", "ur yr"),
        ("are", "r"),
        ("with", "w wiht wth wit"),
        ("about", "abt bout"),
        ("please", "plz plse pleas"),
        ("before", "b4"),
        ("should", "shld shoud shuld"),
        ("could", "cld coud"),
        ("would", "wld woud"),
        ("can", "cna cann"),
        ("the", "teh hte tge th da"),
        ("to", "ot tto"),
        ("share", "shaer shre sahre shrae"),
        ("send", "sned snd"),
        ("give", "giv gve gvie"),
        ("show", "shwo"),
        ("receive", "recieve receve"),
        ("because", "bc cuz cos coz"),
        ("okay", "kk okey oki"),
        ("ok", "k"),
        ("sorry", "sry soz"),
        ("today", "tdy 2day"),
        ("tomorrow", "tmrw tmw tomorow tommorow 2moro"),
        ("got", "gott"),
        ("forward", "fwd forwrd"),
        ("allowed", "alowed allwoed aloud"),
        ("allow", "alow"),
        ("question", "q qn"),
        ("people", "ppl"),
        ("what", "whats waht wat wht"),
        ("who", "whos"),
        ("where", "wheres"),
        ("how", "hows hwo"),
        ("which", "wich whcih"),
        ("that", "thats taht"),
        ("don't", "dont"),
        ("can't", "cant"),
        ("won't", "wont"),
        ("isn't", "isnt"),
        ("didn't", "didnt"),
        ("doesn't", "doesnt"),
        ("i've", "ive"),
        ("i'm", "im"),
        ("expire", "exipre expre"),
        ("longer", "lnoger"),
        ("recipients", "recipeints recipents"),
        ("training", "trainig traning"),
        ("approve", "aprove"),
        ("approved", "aproved"),
        ("agreement", "agrement"),
        ("received", "recieved"),
    )
    for written in row.split()
}
"""By what is typed: the word that is read."""

EMOJI = {"\U0001f44d": "thumbsup", "\U0001f44e": "thumbsdown", "\u2714": "done", "\u2705": "done"}
"""Signs that are read as a word."""
