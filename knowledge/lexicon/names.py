"""What companies write behind and beside their names, and the little words that no name begins or ends with."""

from knowledge.lexicon.rows import words

LEGAL_FORMS = words(
    """
    ab ag as asa aps bv bvba co company corp corporation cv doo ek eg gbr gmbh ggmbh inc incorporated kft kg kgaa
    kk llc llp lp ltd limited ltda nv oe ohg oy oyj plc pllc pte pty pvt sa sab sarl sas sasu se sl slu snc sp spa
    spol srl sro ug zoo
    """
)
"""Legal forms, which names are compared without (rule 34)."""

FURTHER_LEGAL_FORMS = words(
    """
    aktiengesellschaft ans ao bhd bsc bt cia cic cjsc cvba dac dd dmcc dooel ead eeig ehf eirl eireli eood epe ev fze
    fzco fzc fzllc gesmbh gie gk gp iks ike jsc kb kda kommanditgesellschaft ky lda limitada limitee lllp mbb mbh nyrt
    oao ojsc ooo ood oue ou pao partg partgmbb pjsc proprietary psc publ qfc qpsc ry saa sac saci sae saog saoc sapi
    sapib sca scarl sce scl scop scp scrl sdn sia sicav slne slp sprl srls sti tbk tov uab ulc unlimited vof wll yk zao
    zat zrt
    """
)
"""Legal forms of more countries, which names are compared without (rule 34)."""

JOINED_LEGAL_FORMS = words("spzoo sadecv sabdecv sapidecv sderldecv srldecv sociedadanonima sdnbhd ptyltd kgaa")
"""Legal forms written in several short words: "Sp. z o.o.", "S.A. de C.V."."""

LEADING_LEGAL_FORMS = words("pt ab ooo zao oao pao uab sia ao as")
"""Legal forms that stand before a name in some countries: "PT Bank Mandiri", "UAB Vinted"."""

SAME_FORMS = {"corporation": "corp", "company": "co", "incorporated": "inc", "limited": "ltd"}
"""Legal forms written out, and how they are written short, wherever in a name they stand."""

GROUP_WORDS = words("group groupe gruppe grupo holding holdings holdco com global international worldwide")
"""What a company ends its own name with and is spoken of without: Altria Group, Coinbase Global, Amazon.com."""

SMALL_LEGAL_FORMS = words("ag bv nv kg oy kk")
"""Legal forms of two letters that are no words, so that they are read behind a name in small letters too."""

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

LITTLE_WORDS = words(
    """
    a about after again all already also am an and any are as ask asked at be because been before but by can cannot
    could did do does done for from get give given go got had has have he hello help hi how i if in into is it its just
    know let like may maybe me might must my need no not now of off ok okay on once only or our out over please pls
    send sent shall share shared she should show so some such tell than thanks that the their them then there these
    they this those to today told tomorrow too under until up us was we were what when where whether which while who
    whom why will with without would yes yet you your
    """
)
"""Words that hold a sentence together; misspelled names neither begin nor end with them."""
