"""Everyday words of English and of other languages, which are no names by themselves."""

from knowledge.lexicon.rows import words

ORDINARY_WORDS = words(
    """
    a able about above abroad accept acceptable access according account across act active actual actually add admin
    after afternoon again against ago agree agreed agreement agreements ahead air alive all allow almost alone along
    already alright also although always am among an analysis and animal announce another answer any anybody anyhow
    anymore anyone anything anyway anywhere apart app apple approval approve april are area aren't arm around
    article as aside ask asset at attach attached august available away baby back bad bank base basic basket be beat
    beautiful because become bed been beer before beforehand begin behind believe below benchmark beside best better
    between beyond big bit black blank block blog blue board boat body book boot border boss both bother bottle
    bottom box boy branch bread break breakfast brief bright bring brother brown browser bucket budget bug build
    building bunch bus business busy but button buy by cable cake calendar call calm camera can can't cancel cannot
    car card care careful carry case cash cat catch cause cc central ceo certain certificate chain chance change
    channel chart chat cheap check cheers chief child choice choose circle city claim class clause clean clear
    clearly client clock close closed cloud club coach coast code coffee cold colleague color column columns come
    comfortable command comment common company compare competitor complete completely computer concept concern
    condition confidential config confirm connect connection consider contact contain content context continue
    contract contractor control cool copy core corner correct cost could couldn't count counter country couple
    course cover crazy create credit cross cto current currently customer cut daily dark data date day days dead
    deadline deal dear december decide deck deep definitely delete deliver demand demo department describe
    description design desk despite detail details dev develop developer device did didn't diff difference different
    dinner direct directly director disclose discuss do doc doctor document does doesn't dog doing domain don't done
    door double down download draft dream drive drop due during duty each ear early earth easily east easy eat edge
    edit either else elsewhere email employee empty end engine engineer engineering english enjoy enough entire
    entirely environment error especially evaluate evaluation even evening event ever every everybody everyone
    everything everywhere exactly example except exchange excuse expect expensive expert explain export external
    extra eye face fact fail fair fall family far farm fast february feel few field fields figure figures file fill
    film final finally find fine finish fire first fish fix flag flat flight floor flow fly focus folder folks
    follow following font food foot for forbid force forget form format former forward found four free fresh friday
    friend from front full fully fun function further future game garden gate gates gave general get getting girl
    give globally glad glass go goal god going gold gone gonna good got grand grant graph great green grey ground
    group grow guess guest guy guys had hadn't half hand handle hang happen happy hard has hasn't hate have haven't
    he he's head hear heart heavy hello help her here hey hi hidden high him his history hold hole holiday home hope
    horse hot hotel hour house how however human hurry husband i i'd i'll i'm i've ice idea if ignore image imagine
    immediately important in inbound include indeed info inform information initial inside instead integration
    intend interest interesting interface internal internally internationally into invite involve is isn't issue it
    it's item its itself january job join july june just k keep key kid kind kindly king know known lab land large
    last late later laugh launch law lawyer layer lead learn least leave left leg legal less let let's letter level
    library licence license lie life light like likely limit line link list listen little live local lock log logo
    long longer look loop lose loss lost lot loud love low luck lunch machine mail main make man manager manual many
    map march mark market markdown marketing match material matter may maybe me mean meaning meant meanwhile media
    meet meeting member memory mention mercury merge mess message method methods mid middle might milk mind mine
    minor minute mirror miss mistake mobile mode model moment monday money month more moreover morning most mother
    mountain mouse mouth move movie much music must mustn't my myself name natural nature nda near nearly necessary
    need needn't never new news newsletter next nice night nine no nobody none nope normal north not note nothing
    notice november now number numbers object objection ocean october of off offer office often oh ok okay old on
    once one online only onto open operation option or oral oracle orange order other others otherwise ought our
    ours out outage outside over overseas own owner page pack page paper parent park part partly partner partnership
    party pass password past path pay pdf people per perfect perhaps period permission permit person phone photo
    pick picture piece pilot pink place plain plan plane planet plans plant plate play please pleased pls plus point
    policy poor position possible possibly post power practice prepare present presentation president press pretty
    prevent previous price print prior private probably problem process product production profile program project
    promise proper properly propose prospect protect prototype proud prove provide public publish pull pulse purely
    purpose push put quality quarter question quick quickly quiet quite quote raise range rate rather re read reader
    ready real really reason receive recent recently record red refer refuse region regular reject related release
    relevant remain remember remind remove rename rep repeat reply repo report request require resell reseller
    response rest result results retail return review ride right rights ring risk river road rob rock role roll room
    root round route row rule run running safe sale sales same sample saturday save say scale scene schedule scheme
    school science scope screen script sea search season seat second secret section secure security see seem self
    sell send senior sense sensitive separate september series serious seriously serve server service session set
    seven several shall shan't shape share she sheet shell shift ship shirt shop short should shouldn't shout show
    shut sick side sign signed silver similar simple simply since sing single sir sister sit site situation six size
    skill sky slack sleep slide slides slow slowly small smart smile snow so social soft software sold some somebody
    somehow someone something sometimes somewhere son song soon sorry sort sound source south space speak spec
    special specific speed spend split spoken spot spreadsheet spring square staff stage stand standard star start
    state statement station stay step stick still stone stop store story straight strange strategy street stripe
    strong student studio stuff subject submit subset such sudden sum summary summer summit sun sunday super
    supplier supply support suppose sure swap sweet switch system table tag take talk target task tax tea teach team
    tech telephone tell ten term terms test text than thank thanks that that's the their theirs them themselves then
    there thereby these they they're thing things think third this those though thought thousand three through
    throughout throw thumbs thursday thus ticket tight till time tiny title to today together told tomorrow tone
    tonight too tool top topic total totally touch toward towards town track trade train training transfer travel
    treat tree trial trip trouble true trust try tuesday turn twice two type under understand unfortunately unit
    unless until unusual up update upload upon urgent us use used useful user usual usually valid value various
    vendor verbal verbally version very via video view visit visitor vs wait walk wall wanna want war warm was wash
    wasn't watch water wave way we we'd we'll we're we've weak wear weather web website wednesday week weekend
    weekly weird welcome well went were weren't west what what's whatever wheel when where whether which while white
    who who's whole whom whose why wide wife wild will win wind window winter wise wish with within without woman
    won't wonder wondering wood word work world worldwide worry worse worst worth would wouldn't wow write written
    wrong xlsx yeah year french german british irish american japanese chinese italian spanish dutch european aspect
    yellow yep yes yesterday yet you you'd you'll you're you've young your yours yourself zero zip zone
    """
)
"""Everyday words. A partner name that is one of them resolves only where a partner is expected (rule 34)."""

NAMES_THAT_ARE_WORDS = words(
    """
    anchor apex arch arrow atlas aurora badger beacon bear bison bridge canyon castle cedar clipper cloud comet compass
    condor coral crane crest crown crystal dawn delta dolphin dune eagle eclipse ember falcon fern finch flint forge
    fox frontier galaxy glacier granite grove harbor harbour hawk heron hive horizon ivy jaguar keystone kite lantern
    lark leaf lighthouse lion lotus lynx maple marble meadow meridian mint mosaic nest nova oak oasis otter owl panther
    peak pearl pebble pine pioneer pixel prairie prism quartz raven reef ridge rocket sable sail sapphire shore sierra
    spark spruce star stone storm summit swallow swan swift thorn tide tiger torch tower tulip valley vault vertex
    vista wave whale willow wolf zenith
    """
)
"""Words that companies like to be called: behind an article and in small letters they name none."""

PRONOUNS = words(
    """
    it them this that these those everything anything something nothing all both either none one ones stuff thing
    things things us me you him her they he she we i whatever what which any some someone anyone anybody somebody
    everybody everyone nobody people more most much same such rest others another
    """
)
"""Words that stand for something said elsewhere."""

NEGATIONS = words(
    """
    not no never without nothing don't isn't aren't non neither minus except excluding nor instead than
    """
)
"""A word of these shortly before a statement turns it off."""

FOREIGN_WORDS = words(
    """
    der das den dem die und oder ich wir darf dürfen dürfte kann können mit für nicht ist sind ein eine einen dass
    bitte teilen unsere unseren unser weitergeben schicken auf auch wenn zu von le la les des une est sont nous
    vous puis pouvons peut peux avec pour pas que qui et ou partager envoyer notre nos je au aux el los las una es
    son podemos puedo puede con para por qué compartir enviar nuestro nuestra y o yo del il lo gli uno posso
    possiamo condividere nostro nostra e di che non questo inviare alla het een wij mag mogen delen met voor niet
    dat onze sturen naar aan van ik kunnen o os uma posso podemos compartilhar com nosso nossa não enviar você ao
    da czy mogę możemy udostępnić nasz naszą jest nie dla får kan vi jag dela med vår och inte till jeg må vores
    """
)
"""Everyday words of other languages (rule 39)."""

ENGLISH_WORDS = words(
    """
    the a an to with for of and or is are be been may can could should would i we you it this that what which who
    how when if our my their have has get share send give show ok okay please not in on at from by do does any
    about there
    """
)
"""Everyday English words, to weigh against those of other languages."""

MONTHS = words(
    """
    january february march april may june july august september october november december spring summer autumn
    winter
    """
)
"""What may stand before an asset's name as its date."""

FIRST_NAMES = words("mark grace rose may bill will frank hope joy june april jack rob art dale drew")
"""First names that are everyday words."""

WEEKDAYS = words("monday tuesday wednesday thursday friday saturday sunday")
"""Days, which are written with a capital letter without being a name."""
