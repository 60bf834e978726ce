"""What companies write beside their names."""

from knowledge.lexicon.rows import words

LEGAL_FORMS = words(
    """
    ab ag as asa aps bv bvba co company corp corporation cv doo ek eg gbr gmbh ggmbh inc incorporated kft kg kgaa
    kk llc llp lp ltd limited ltda nv oe ohg oy oyj plc pllc pte pty pvt sa sab sarl sas sasu se sl slu snc sp spa
    spol srl sro ug zoo
    """
)
"""Legal forms, which names are compared without (rule 34)."""

COMPANY_WORDS = words(
    """
    academy accountants advertising advisors advisory aerospace agency airlines airport airways analytics animation
    apparel appliances architects associates association audit auditors automation automotive aviation bank
    batteries bearings beverages biologics biosciences biotech boutique brands breweries brewery broadband
    broadcasting brothers builders buses capital cargo ceramics chemicals cinemas circuits clinic clinics cloud club
    college comics commerce communications computing construction consulting contractors controls cosmetics council
    couriers creative credit cruises cyber dairy datacenters defence defense dental design devices diagnostics
    digital distribution drives dynamics electric electronics energy engineering enterprises entertainment equity
    estates events express factoring farming farms fashion federation film films finance financial fisheries foods
    forestry foundation freight fund furniture games gaming gas genetics genomics glass global grid group haulage
    health healthcare holding holdings hospital hospitals hosting hotels hydro imaging industrial industries
    infrastructure insights institute instruments insurance intelligence interactive international investments
    laboratories labs leasing legal lending logistics machinery machines magazines maritime marketing media medical
    metals microelectronics mining ministry mobile mobility mortgage motors music networks news newspapers nuclear
    nutrition oil optics outlets packaging paper partners payments petroleum pharma pharmaceuticals photonics
    pictures plastics ports power press products properties propulsion publishers publishing quantum radio rail
    railway railways realty records recruitment recycling renewables research resorts retail robotics robots
    satellite satellites savings schools sciences security semiconductor semiconductors sensors services shipping
    society software solar solicitors solutions space sports staffing steel stores streaming studios supermarket
    supermarkets systems tech technologies telecom telecommunications television textiles theatre theatres
    therapeutics ticketing timber tires tools tours toys trading transport travel trucks trust turbines tyres
    university utilities utility vaccines ventures vision warehousing waste water wealth weapons wholesale wind
    wireless works
    """
)
"""Words companies put beside a name: with one of them a known name is another company's (rule 34)."""
