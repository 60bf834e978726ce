"""How people state the facts of a disclosure."""

from knowledge.lexicon.rows import words
from knowledge.lexicon.things import AMONG_OTHERS, AND_SO_ON

PLACES_BESIDE = (*AND_SO_ON, *AMONG_OTHERS, "^ and|or elsewhere|abroad|worldwide", "^ and|or on|across the? continent")
"""Behind a place: it is not the only one."""

MORE_THAN = words(
    "outside beyond least mainly mostly primarily especially particularly chiefly usually initially first"
)
"""Before a place: it is not the only one, or the one that is not meant."""

USES = (
    ("resell", "resell|reselling|resold|resale|reseller|resells *"),
    ("resell", "sell on|onwards *"),
    ("resell", "PARTNER|they sell|selling *"),
    ("sublicense", "sublicense|sublicence|sublicensing|sublicensed *"),
    ("reverse-engineer", "reverse engineer|engineering|engineered *"),
    ("reverse-engineer", "decompile|disassemble|reverse-engineer *"),
    ("train-models", "train|training|fine-tune|finetune|tune ** model|models|ai|llm|network|classifier|algorithm"),
    ("train-models", "model|ai|llm training *"),
    ("train-models", "machine learning *"),
    ("re-identify", "re-identify|reidentify|deanonymise|deanonymize|de-anonymise|re-identification *"),
    ("benchmark", "benchmark|benchmarking|benchmarks *"),
    ("publish", ":may PARTNER|they * publish|post|blog"),
    ("publish", "published by PARTNER|them"),
    ("publish", "on|in|for|via|to|onto their|its * page|website|site|blog|newsletter|brochure"),
    ("publish", "on|in|for|via|to|onto PARTNER 's * page|website|homepage|blog|newsletter|brochure"),
)
"""What the partner would later do with it."""

PUBLICATION = (
    "publish|publishing|publishable|published *",
    "to|with|for|in|on the public|press|media|internet|web|world *",
    "public website|site|web|blog|page|repo|repository|talk|gist|github|gitlab|forum|wiki|channel|event|meetup|"
    "conference|session|webinar|demo|launch *",
    "public developer|partner|product|open|user|investor day|days|event|conference|forum|session|portal|community",
    "blog|blogging|tweet|tweeting|open-source|newsletter *",
    "blog post|entry|article",
    "in|into|as|via a|an|our|the|their? press release|statement",
    "issue|issuing a|the|our press release|statement",
    "go|goes|went|make|makes|made|making|going|put|putting * public|online",
    "publicly",
    "for publication|publishing",
    "in public",
    "openly :give|:given|available|accessible",
    ":may it|this|that|they|these|those|ASSET be|become public",
    "on|in|onto|at|via PARTNER|their|its 's? website|homepage|twitter|linkedin|youtube|facebook|instagram|mastodon|"
    "medium|blog|newsletter|brochure|podcast|webinar|conference|meetup",
    "to|for PARTNER|our|the|their|its 's? website|homepage|blog|newsletter|brochure $",
    "public|publicly|openly available|accessible",
    ":may|to|and|or|i|we|you open source ASSET|:det|it|them",
    "open sourced|sourcing *",
    "on|in|to|at|onto our|the|a|my|their? website|homepage|twitter|linkedin|youtube|newspaper|press|github|gitlab|"
    "reddit|facebook|instagram|mastodon|medium|arxiv|wikipedia|forum|conference|meetup|podcast|webinar|interview|x",
    "to|with|for everyone|everybody|anyone|anybody|people in|on|around|across the? whole? world|web|internet|planet",
    "to|with the whole? world|internet|planet|community",
    "into the? public domain",
    "on|in|into|to|via|from|over|onto a|an|the|our|some|their? public|open|world-readable|unprotected|unsecured "
    "bucket|pastebin|share|drive|link|folder|server|forum|channel|github|gitlab|issue|tracker|wiki|page|site|dataset|"
    "database|url|endpoint|paste|board|feed|calendar|map",
    "on|to|onto a|an|some? pastebin|wikileaks|4chan|discord|quora|hacker",
    "visible|readable|open|downloadable to|for|by the? public|world|everyone|everybody|anyone|anybody",
)
"""How people say that everybody may read it: the partner is the public (rule 25)."""

NO_PUBLICATION = (
    "pinged|messaged|contacted|asked|wrote|approached|found|met|saw|read|connected|know|knows "
    "me|us|him|her|them|it|to? on|via|over|through linkedin|twitter|facebook|github|reddit|x|youtube|mastodon",
    "publicly listed|traded|held|quoted|owned|funded|financed|known|announced|said|stated|confirmed|denied|claimed",
    "conference room|rooms|call|calls|table|bridge|line",
    "in public sector|hands|ownership|procurement|transport|administration|health|service|hospitals|schools",
)
"""How somebody got in touch, and what is public besides, which publishes nothing."""

LEAVING_OUT = words("aside leaving skipping omitting ignoring")
"""Shortly before a statement, these turn it off as a negation does."""

ASPECTS = (
    ("what", "what it|they|this does|do|can *"),
    ("what", "what :det? ASSET does|do|is|can *"),
    ("what", "what ASSET|it|this is for|about"),
    ("what", "only|just the? what"),
    ("what", "what our|the|their|your|its ** able to do"),
    ("what", "what our|the|their|your|its ** can|will|could do"),
    ("what", "concepts|concept|functionality|capabilities|features|feature|overview only|level|list"),
    ("what", "aspect : what"),
    (
        "how",
        "how ASSET|it|they|this|the * works|work|does|handles|picks|decides|is|are|functions|built|made|"
        "implemented|chooses|selects|computes",
    ),
    ("how", "how :det? ** works|handles|picks|decides|functions|chooses|computes"),
    ("how", "how :det? ASSET"),
    (
        "how",
        "how :det? * is|are|gets|get prepared|made|built|computed|calculated|trained|produced|derived|done|written|"
        "structured|designed|wired|tuned|measured|assembled|manufactured|implemented|organised|organized",
    ),
    ("how", "the how"),
    ("how", "how part|aspect"),
    ("how", "internals|implementation|methods|algorithm|algorithms|inner *"),
    ("how", "aspect : how"),
    ("how", "aspect how"),
    ("data", "only|just|need|needs the? data"),
    ("data", "data part|aspect|only *"),
    ("data", "the data itself"),
    ("data", "aspect : data"),
)
"""Which aspect of the asset is meant, said apart from its name."""

FORMS = (
    ("raw", "raw|unmasked|unaggregated|row-level|unredacted|unblurred|uncensored|plaintext"),
    ("raw", "in the clear"),
    ("masked", "masked|redacted|blanked|masking|blurred|pixelated"),
    ("pseudonymised", "pseudonymised|pseudonymized|pseudonymous|hashed|hash|hashing|tokenised|tokenized|pseudonyms"),
    ("pseudonymised", "ids|id|identifiers * replaced|swapped|substituted|coded"),
    ("masked", "ids|names|identifiers|addresses * removed|stripped|blanked|blacked|hidden"),
    ("aggregated", "aggregated|aggregate|aggregates|aggregation|summed|totals|averages|averaged"),
    ("anonymised", "anonymised|anonymized|anonymous|anonymise|anonymize"),
)
"""The form in which the data would go."""

CHANNELS = (
    ("oral", "orally|verbally *"),
    (
        "oral",
        "in|on|over|by|during a|the|our|yesterday|today? * call|phone|conversation|beer|coffee|lunch|dinner|telephone",
    ),
    ("oral", "by|per phone|telephone"),
    ("oral", "talk|talking|talked through|about|it|them|ASSET|PARTNER *"),
    ("oral", "word of mouth"),
    ("demo", "demo|demonstrate|demonstration|demonstrated *"),
    ("demo", "screen|screen-share share|sharing"),
    ("demo", "on the? big? screen"),
    ("access", "access|clone|credentials|login|token *"),
    ("written", "email|e-mail|mail|emailed|e-mailed|mailed|emailing|mailing *"),
    ("written", "in writing *"),
    ("written", "as a? pdf|file|attachment|printout|zip"),
    ("written", "via sftp|mail|email|sharepoint"),
    ("written", "printed|printout|letter *"),
)
"""How it would be disclosed, where the message says so."""

PURPOSE_STOPS = words(
    """
    example now free me us you him her them it this that these those today tomorrow sure instance real good ever
    once long reference review may can could is are was will would should if in on at to by with from and or but
    as which who when before after until because since please pls thanks what how a-1 asap fun context clarity
    info someone anyone everyone friend record use usage press public media
    """
)
"""After "for", a purpose neither begins with nor runs past one of these."""

AMBIGUOUS_PLACES = words("chad jordan turkey georgia guinea niger mali jersey man monaco oman peru china cuba")
"""Countries whose name is also a word or a first name: they count only when written with a capital letter."""

PLACES_UNNAMED = (
    "worldwide|globally|everywhere|anywhere|elsewhere|abroad|overseas|internationally",
    "somewhere|anyplace|someplace else?",
    "around|across|over|throughout|in|of the? whole|entire? world|globe|planet",
    "and|or|plus|, all|any|every|some|many|few|several|most the|of? other|another|more|further|neighbouring? "
    "countries|country|places|markets|market|regions|region|territories|territory|continents|states",
    "and|or|plus|, the|of? other|another|more|further|neighbouring "
    "countries|country|places|markets|market|regions|region|territories|territory|continents|states",
    "in|across|throughout all|any|every|other|another|several|many|some|more of? the? other? countries|country|places|"
    "markets|market|regions|region|territories|territory|continents",
    "no matter|regardless of? where|territory|country",
    "wherever *",
)
"""Places nobody named: wherever they are, a grant for some countries does not reach them all."""
