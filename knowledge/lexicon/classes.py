"""The word classes that phrases name with a colon."""

AGREEMENT_WORDS = """
    nda ndas mnda agreement agreements contract contracts licence licences license licenses terms dpa addendum framework
    """
"""What people call a signed document."""

CLASSES = {
    "give": """
        share send give show tell forward email e-mail mail pass hand disclose release provide transfer deliver
        present expose reveal offer supply furnish demo demonstrate bring ship distribute circulate submit resend
        copy sell license grant export upload drop push attach post leak mention explain describe discuss walk talk
        read let feed hand-over put move slip zip explaining
        """,
    "giving": """
        sharing sending giving showing telling forwarding emailing mailing passing handing disclosing releasing
        providing transferring delivering presenting revealing offering supplying demoing demonstrating bringing
        shipping distributing submitting selling exporting uploading dropping pushing attaching posting mentioning
        explaining describing discussing walking talking reading publishing granting furnishing letting circulating
        """,
    "given": """
        shared sent given shown told forwarded emailed mailed passed handed disclosed released provided transferred
        delivered presented revealed offered supplied demoed demonstrated brought shipped distributed submitted sold
        exported uploaded pushed attached posted explained described discussed furnished published granted walked
        mentioned copied dropped exposed
        """,
    "gave": """
        shared sent gave showed told forwarded emailed e-mailed mailed passed handed disclosed released provided
        transferred delivered presented demoed demonstrated supplied shipped submitted exported uploaded pushed
        explained walked furnished
        """,
    "get": """
        have get see receive read access view watch look use want need wants needs hear know clone download obtain
        inspect borrow study review try test learn keep peek possess understand evaluate
        """,
    "may": "may can could should might must shall cannot can't couldn't shouldn't mustn't wouldn't would will",
    "we": "i we you they she he someone anyone anybody one us",
    "be": "is are was were be been isn't aren't wasn't weren't am",
    "allowed": """
        allowed permitted ok okay fine alright acceptable safe legal good possible permissible authorised authorized
        cleared clean entitled problem forbidden prohibited harmless free kosher clear welcome
        """,
    "agreement": AGREEMENT_WORDS,
    "det": "the a an our my their this that these those any some your its his her all",
    "publish": "publish publishing published publishable blog tweet open-source",
}
"""Word classes for the phrases."""
