"""The word classes that phrases name with a colon."""

from knowledge.lexicon.rows import words

AGREEMENT_WORDS = """
    nda ndas mnda mndas cda agreement agreements contract contracts licence licences license licenses terms dpa dpas
    addendum addenda amendment framework msa paperwork
    """
"""What people call a signed document."""

CLASSES = {
    "give": """
        share send give show tell forward email e-mail mail pass hand disclose release provide transfer deliver
        present expose reveal offer supply furnish demo demonstrate bring ship distribute circulate submit resend
        copy sell license grant export upload drop push attach post leak mention explain describe discuss walk talk
        read let feed hand-over put move slip zip explaining divulge communicate impart relay wire cc brief loan
        """,
    "giving": """
        sharing sending giving showing telling forwarding emailing mailing passing handing disclosing releasing
        providing transferring delivering presenting revealing offering supplying demoing demonstrating bringing
        shipping distributing submitting selling exporting uploading dropping pushing attaching posting mentioning
        explaining describing discussing walking talking reading publishing granting furnishing letting circulating
        divulging communicating imparting relaying exposing leaking wiring briefing loaning
        """,
    "given": """
        shared sent given shown told forwarded emailed mailed passed handed disclosed released provided transferred
        delivered presented revealed offered supplied demoed demonstrated brought shipped distributed submitted sold
        exported uploaded pushed attached posted explained described discussed furnished published granted walked
        mentioned copied dropped exposed divulged communicated imparted relayed leaked posted circulated wired loaned
        """,
    "gave": """
        shared sent gave showed told forwarded emailed e-mailed mailed passed handed disclosed released provided
        transferred delivered presented demoed demonstrated supplied shipped submitted exported uploaded pushed
        explained walked furnished took ran brought posted published handed dropped presented circulated copied relayed
        wired posted described discussed screenshared
        """,
    "get": """
        have get see receive read access view watch look use want need wants needs hear know clone download obtain
        inspect borrow study review try test learn keep peek possess understand evaluate consult examine retain
        """,
    "getting": "getting receiving seeing reading having accessing viewing using obtaining holding keeping",
    "got": "got received had seen gotten obtained has have holds hold saw",
    "gone": "gone go went goes been left",
    "who": "who whom whoever whose",
    "seek": """
        ask asks nudge bug ping contact call write turn talk escalate speak consult approach go chase see reach pester
        convince address message email
        """,
    "decide": """
        approve approves decide decides decided sign signs authorise authorises authorize authorizes clear clears
        release releases permit permits grant grants agree agrees consent consents allow allows waive waives wave
        say says rule rules change lift overrule override exempt nod vouch unlock unblock unfreeze lift own owns
        """,
    "course": """
        course courses training trainings refresher refreshers quiz quizzes exam exams certification certifications
        certificate certificates cert certs briefing briefings e-learning elearning induction COURSE
        """,
    "due": """
        due expire expires expiring expired expiry end ends ending ended lapse lapses lapsing lapsed renewal renewals
        renew renews renewed terminate terminates overdue up upcoming
        """,
    "concept": """
        seats exclusivity exclusive liability indemnity warranty warranties jurisdiction arbitration survival survive
        survives termination terminate confidentiality affiliates subsidiaries sublicensing sublicense resale
        re-identification audit retention marking purposes territory territories countries verticals penalty penalties
        obligations rights restrictions definition scope exclusions volume bound obliged entitled group groups limits
        """,
    "asset-word": "asset assets thing things stuff material materials document documents item items records data",
    "partner-word": "partner partners company companies firm firms customer customers vendor vendors supplier "
    "suppliers",
    "may": "may can could should might must shall cannot can't couldn't shouldn't mustn't wouldn't would will",
    "we": "i we you they she he someone anyone anybody one us",
    "be": "is are was were be been isn't aren't wasn't weren't am",
    "allowed": """
        allowed permitted ok okay fine alright acceptable safe legal good possible permissible authorised authorized
        cleared clean entitled problem forbidden prohibited harmless free kosher clear welcome admissible disclosable
        shareable allowable lawful objectionable green good
        """,
    "agreement": AGREEMENT_WORDS,
    "det": "the a an our my their this that these those any some your its his her all",
    "publish": "publish publishing published publishable blog tweet open-source",
}
"""Word classes for the phrases."""

KNOWN_WORDS = frozenset(word for row in CLASSES.values() for word in row.split()) | words(
    """
    advertising aggregated analytics anonymised anonymized approve benchmark benchmarking canada clinical commercial
    compliance consulting debugging decompile development diligence disassemble distribution england engineer
    evaluation evaluating feasibility fine-tune forecasting grocery hashed integrating internally japan jointly
    maintenance marketing masked modelling modeling onboarding oncology optimisation optimization orally physically
    pilot procurement production promotion prototyping pseudonymised publicly purposes regarding regardless rehost
    reproduce resale resell reselling research retrain scotland securely separately simulation sublicense
    subsidiaries subsidiary suggested temporarily testing tomorrow train validation verbally wales
    """
)
"""Words that are no part of a company's name behind one."""
