"""The words for places that no list of countries holds, and those around a place."""

from knowledge.lexicon.rows import words

PARTS_OF_COUNTRIES = {
    "AT": ("Tyrol", "Styria", "Carinthia", "Lower Austria", "Upper Austria"),
    "AU": ("Tasmania", "Queensland", "New South Wales", "South Australia", "Western Australia"),
    "BE": ("Flanders", "Wallonia"),
    "CA": (
        "Quebec",
        "Nova Scotia",
        "Ontario",
        "Alberta",
        "Manitoba",
        "Saskatchewan",
        "British Columbia",
        "New Brunswick",
        "Newfoundland",
    ),
    "CH": ("Ticino", "Romandy", "German-speaking Switzerland"),
    "CZ": ("Bohemia", "Moravia"),
    "DE": (
        "Bavaria",
        "Saxony",
        "Lower Saxony",
        "Saxony-Anhalt",
        "Thuringia",
        "Hesse",
        "North Rhine-Westphalia",
        "NRW",
        "Rhineland",
        "Rhineland-Palatinate",
        "Mecklenburg",
        "Swabia",
        "Franconia",
        "the Ruhr",
    ),
    "DK": ("Jutland", "Zealand"),
    "ES": (
        "Andalusia",
        "Catalonia",
        "Basque Country",
        "the Basque Country",
        "Galicia",
        "Castile",
        "Aragon",
        "Navarre",
        "Majorca",
        "Mallorca",
        "Canary Islands",
        "the Canaries",
        "Balearics",
        "Balearic Islands",
        "Extremadura",
        "Asturias",
    ),
    "FI": ("Lapland",),
    "FR": (
        "Brittany",
        "Normandy",
        "Burgundy",
        "Picardy",
        "Provence",
        "Alsace",
        "Lorraine",
        "Corsica",
        "Aquitaine",
        "Occitania",
        "Ile-de-France",
        "French Riviera",
    ),
    "GB": (
        "Scotland",
        "Wales",
        "England",
        "Northern Ireland",
        "Ulster",
        "Yorkshire",
        "Cornwall",
        "Kent",
        "Essex",
        "Sussex",
        "Surrey",
        "Devon",
        "Norfolk",
        "Suffolk",
        "Lancashire",
        "Cheshire",
        "Cumbria",
        "the Midlands",
        "West Midlands",
        "East Anglia",
        "Merseyside",
        "Tyneside",
        "the Highlands",
        "Greater Manchester",
        "Greater London",
    ),
    "GR": ("Crete",),
    "IE": ("Munster", "Leinster", "Connacht", "Connaught"),
    "IN": ("Bengal", "Punjab"),
    "IT": (
        "Tuscany",
        "Lombardy",
        "Sicily",
        "Sardinia",
        "Piedmont",
        "Apulia",
        "South Tyrol",
        "Umbria",
        "Veneto",
        "Latium",
    ),
    "JP": ("Kansai", "Kanto"),
    "NL": ("Frisia", "Zeeland", "North Holland", "South Holland"),
    "PL": ("Silesia", "Masovia", "Pomerania", "Lesser Poland", "Greater Poland"),
    "PT": ("Algarve", "the Algarve", "Azores", "Madeira", "Alentejo"),
    "RO": ("Transylvania",),
    "RU": ("Siberia",),
    "SE": ("Scania", "Gotland"),
    "US": (
        "California",
        "Texas",
        "Florida",
        "Illinois",
        "Ohio",
        "Michigan",
        "Pennsylvania",
        "New Jersey",
        "Massachusetts",
        "Arizona",
        "Colorado",
        "Minnesota",
        "Wisconsin",
        "Tennessee",
        "Missouri",
        "Louisiana",
        "Alabama",
        "Kentucky",
        "Oregon",
        "Oklahoma",
        "Connecticut",
        "Utah",
        "Nevada",
        "Kansas",
        "Arkansas",
        "Mississippi",
        "Iowa",
        "Nebraska",
        "New Mexico",
        "Idaho",
        "North Carolina",
        "South Carolina",
        "West Virginia",
        "Rhode Island",
        "North Dakota",
        "South Dakota",
        "New Hampshire",
        "Vermont",
        "Montana",
        "Wyoming",
        "Alaska",
        "Hawaii",
        "New England",
        "the Midwest",
        "Midwest",
        "the East Coast",
        "the West Coast",
        "Silicon Valley",
        "the Bay Area",
        "Bay Area",
        "Washington DC",
        "Washington D.C.",
        "New York State",
    ),
}
"""Parts of countries by the English names people use: use there is use in the country."""

COUNTRY_GROUPS = {
    ("EU", "European Union"): ("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"),
    ("EEA", "European Economic Area"): (
        "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK"
    ),
    ("DACH", "D-A-CH", "German-speaking countries"): "AT CH DE",
    ("Benelux", "Benelux countries", "the Low Countries"): "BE LU NL",
    ("Nordics", "Nordic countries", "Nordic region"): "DK FI IS NO SE",
    ("Scandinavia", "Scandinavian countries"): "DK NO SE",
    ("Baltics", "Baltic states", "Baltic countries"): "EE LT LV",
    ("Iberia", "Iberian Peninsula"): "ES PT",
    ("UK and Ireland", "UK & Ireland", "UKI", "British Isles"): "GB IE",
    ("island of Ireland", "all of Ireland", "all-Ireland", "all Ireland"): "GB IE",
    ("ANZ", "Australasia"): "AU NZ",
    ("Visegrad", "V4", "Visegrad countries"): "CZ HU PL SK",
}
"""Groups of countries with settled members: the names, and the codes of the members."""

UNSETTLED_REGIONS = (
    "Europe",
    "Asia",
    "Africa",
    "Oceania",
    "Antarctica",
    "Americas",
    "North America",
    "South America",
    "Latin America",
    "Central America",
    "Eastern Europe",
    "Western Europe",
    "Central Europe",
    "Southern Europe",
    "Northern Europe",
    "Continental Europe",
    "Middle East",
    "Far East",
    "Southeast Asia",
    "South East Asia",
    "Asia Pacific",
    "Central Asia",
    "North Africa",
    "West Africa",
    "East Africa",
    "sub-Saharan Africa",
    "Eurozone",
    "euro area",
    "Commonwealth",
    "Balkans",
    "Caribbean",
    "Mediterranean",
    "Maghreb",
    "Levant",
    "APAC",
    "EMEA",
    "LATAM",
    "AMER",
    "MENA",
    "ASEAN",
    "GCC",
    "CEE",
    "NAFTA",
    "Schengen",
)
"""Regions whose members are not settled: use there must be asked about."""

DEMONYMS = {
    "american": "US",
    "argentinian": "AR",
    "australian": "AU",
    "austrian": "AT",
    "belgian": "BE",
    "brazilian": "BR",
    "british": "GB",
    "bulgarian": "BG",
    "canadian": "CA",
    "chilean": "CL",
    "chinese": "CN",
    "colombian": "CO",
    "croatian": "HR",
    "cypriot": "CY",
    "czech": "CZ",
    "danish": "DK",
    "dutch": "NL",
    "egyptian": "EG",
    "english": "GB",
    "estonian": "EE",
    "finnish": "FI",
    "french": "FR",
    "german": "DE",
    "greek": "GR",
    "hungarian": "HU",
    "icelandic": "IS",
    "indian": "IN",
    "indonesian": "ID",
    "irish": "IE",
    "israeli": "IL",
    "italian": "IT",
    "japanese": "JP",
    "korean": "KR",
    "latvian": "LV",
    "lithuanian": "LT",
    "maltese": "MT",
    "mexican": "MX",
    "moroccan": "MA",
    "norwegian": "NO",
    "peruvian": "PE",
    "polish": "PL",
    "portuguese": "PT",
    "romanian": "RO",
    "russian": "RU",
    "scottish": "GB",
    "serbian": "RS",
    "slovak": "SK",
    "slovakian": "SK",
    "slovenian": "SI",
    "spanish": "ES",
    "swedish": "SE",
    "swiss": "CH",
    "thai": "TH",
    "turkish": "TR",
    "ukrainian": "UA",
    "vietnamese": "VN",
    "welsh": "GB",
    "bavarian": "DE",
    "scandinavian": "Scandinavia",
    "nordic": "Nordics",
    "baltic": "Baltics",
    "iberian": "Iberia",
}
"""Words that say from which country, with its code or the name of the group."""

PLACES_OF_USE = words(
    """
    store stores shop shops branch branches outlet outlets supermarket supermarkets market markets site sites plant
    plants factory factories warehouse warehouses hospital hospitals clinic clinics depot depots facility facilities
    location locations region regions territory area areas customer customers consumer consumers user users patient
    patients driver drivers fleet business operation operations rollout roll-out launch pilot campaign campaigns network
    grid airport airports port ports school schools farm farms hotel hotels restaurant restaurants trial trials cohort
    cohorts lab labs laboratory laboratories line lines edition tender tenders project projects deployment
    viewers audience audiences listeners cinema cinemas theatre theatres festival festivals broadcast screenings
    premiere
    harbour harbor harbours dock docks yard yards mine mines field park parks turbines railway railways roads release
    production subsidiary entity chain stations station retailers households merchants cardholders only
    """
)
"""What something is used in or for: "the Limerick stores", "the German market"."""

NO_PLACES_OF_USE = words("subsidiary entity lab labs line lines edition users user")
"""Of those, what tells with a demonym who receives rather than where it is used: "the Japanese subsidiary"."""

INTO_PLACES = words("in around near across throughout within inside outside into cover covering")
"""What leads to a place."""

PLACE_LABELS = words("territory territories country countries place places region location where market")
"""What a place is told as: "place is Galway", "territory: Ireland"."""

WHEREABOUTS = (
    "i|we 'm|am|are|was|were|'re|'ll|will be? currently|now|still|also|just|both|all|back? in|near|around $",
    "i'm|we're|i'll|we'll|i've|we've be|been? currently|now|still|also|just|sitting|working|staying|back? in|near $",
    "based|located|headquartered|headquarters|hq|seated|seat|registered|incorporated|resident|live|lives|living|sits|"
    "sitting|staying|travelling|traveling|born|grew * in|near|around $",
    "our|my office|offices|hq|headquarters|team|partner|entity|colleague|colleagues|site|lab|people|friends|neighbours "
    "in|near|around $",
    "meet|meeting|met|meets|call|calls|dinner|lunch|coffee|beer|workshop|conference|event|trip|visit|flight|"
    "kick-off|kickoff|offsite|off-site|talk|keynote|webinar|session|vacation|holiday|court|law|signed|hotel|drinks|"
    "sync * in|near|around|to $",
    "see|seeing|visit|visiting|meet|meeting PARTNER|PERSON|them|him|her in $",
    "flying|fly|travel|travelling|driving|going|go|back to|from|in $",
)
"""How the words before a place end when it tells where somebody is, sits or meets, not where anything is used."""

CODES_THAT_ARE_WORDS = words("IT PR ID TV AI AM PM NO SO IS TO ME MY BE DO AT AS IN BY LA PA MS MD SG CC")
"""Codes of countries that people write for something else."""

SHORTENED = frozenset({"uk", "eu"})
"""Short forms that count in lower case too."""

NO_PLACES = words(
    """
    slack jira confluence excel powerpoint english german french spanish italian dutch python java git github gitlab
    notion word outlook csv pdf json yaml xml zip person principle theory addition case general particular
    """
)
"""What stands behind "in" and is no place."""

PLACES_STATED = words("used use using uses deployed deploy running run runs sold sell selling installed roll rolled")
"""Words before "in" that say that something is used there."""

PLACES_SOUGHT = (
    "find|finding|found|see|seen|look|looked|looking|search|searched|mentioned|documented|written|stated|says|it|this|that|"
    "them * anywhere|everywhere|elsewhere",
)
"""Where somebody looked for something, which is no place of use."""
