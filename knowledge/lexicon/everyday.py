"""Everyday words of English and of other languages, which are no names by themselves."""

from knowledge.lexicon.rows import words

ORDINARY_WORDS = words(
    """
    asap eod eta fyi btw imo imho tba tbd afaik iirc lol rofl ooo wfh pto aka faq rsvp kpi roi sla poc mvp rfp rfi rfq
    argh aargh ugh oops whoops crap damn dammit darn shit gosh omg wtf phew uh um er hmm ouch yikes hooray
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
    give globally glad glass go goal god goes going gold gone gonna good got grand grant graph great green grey ground
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
    won't wonder wondering wood word work world worldwide worry worse worst worth would wouldn't wow write written wrote
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

COMMON_WORDS = words(
    """
    accident accurate advance afraid agenda airport alarm alike amount angle appendix approach appropriate argh argue
    arrange assume async attempt audit avoid award aware background backlog badge bag bandwidth bargain barrier
    baseline basis batch became behalf behavior behaviour bench benefit bet bill birthday blame bonus booth bot bought
    bound breach broader brochure broke broken browse burden byte campaign canteen caption careless caveat celebrate
    cell challenge character charge checklist chip churn clarity classify clue codebase collapse colour combine
    comfort commit compliance component comprise compromise conclude conduct conflict congrats consensus consent
    consequence constraint contest convince correspond courier coverage crap crash crisis culture curious curtain
    cushion damage damn dashboard debate debt declare decline dedicate default defect defend define degree delay
    delegate dense deny depend deputy desire destroy detect diagram dialog digest disappear discount dispatch display
    dispute distinct district disturb diverse divide dose doubt doubtful dozen drag drama draw drawer drill dust eager
    earn echo effect effort elect elevator embargo embed emerge emoji emphasis enable encounter encourage endless
    endpoint enforce enrol ensure enter entry envelope episode equal equipment erase escape essence establish estimate
    ethics evidence evil exact exam excerpt excess excited exclude excursion execute exhibit exist exit expand expense
    expose extend extent extreme fabric faint fake false famous fancy farewell fashion fatal fault favor favour fear
    feature fee fence fetch fever fiction fight finger fit flexible flood fold fool forest forever forgot fraud freeze
    frequency fridge frozen fruit fuel funny furniture gap gather gear genuine gesture gift git glance glimpse gloom
    glue google gossip govern grab grace grade gradually grateful grave gross growth guilty gut gym habit hack haha
    halt hammer handbook harm harsh hat headline headphones hearsay heat height held hesitate hint hire hit honest
    honour hook horrible hotline hug huge hurdle hurt hype identify illegal immediate impact imply impose improve
    inbox incentive incident increase index individual influence ingredient inherit inner innocent input inquiry
    insight insist inspect instance instinct insult intake intent internet interval interview intro invalid invent
    invest invoice ironic isolate jacket jargon jealous jewel joint joke journey joy juice junior justice justify keen
    kept keyboard kickoff knife knock kudos label lack language laptop larger lasting latter laughter lawsuit lay
    layout leaflet leak lease lecture lend length lessons lever liable liaise liberty lift limb limp literal load loan
    lobby locate logic lonely loose lounge loyal lucky luggage lure lurk mad magic mailbox maintain major manner
    margin mask massive master matrix meantime measure mechanism memo mend mental menu merely merit metal meter mild
    milestone minimum misuse mix mixture mock modest modify module moon moral motion motive motor mud mug muscle mute
    mutual mystery narrow nasty neat needle neglect nerve nervous nevermind nod noise noisy noon notebook notify
    notion noun nowhere nuance nudge null nurse oath obey oblige observe obtain obvious occasion occupy occur odd
    offend offline offsite onboard onward oops openly operate opinion oppose optional ordinary organise organize
    origin outcome outdoor outlet outline outlook output outset overall overdue overlap overlook overview owe oxygen
    pace pain paint pair panel panic paperwork paragraph parcel passport paste patch patent patience pause pavement
    payroll peace peculiar penalty pencil pension percent perfume permanent persist phase phew philosophy phrase
    physical piano pile pillow pipe pity pizza plaintext pleasant pleasure plenty plot plug plural pocket poem poetry
    poison polite poll poster postpone pot potato pound poverty powder praise pray precise prefer prejudice premise
    premium pretend prevail pride principle privacy prize procedure professional profit progress prompt pronoun proof
    prop proportion protest provision psychology pub pump punch punish puzzle qualify queue quiz quota quotation
    racket radical rail rain random rank rapid rare rat ratio raw reach react readout reality rear rebel recall
    receipt recipe recipient recite reckon recognise recognize recover recruit reduce reference refresh refund regard
    regret regulate rehearsal relate relative relax relay relief reluctant remainder remark remedy remote render renew
    rent repair replace reputation rescue resemble reserve reset resign resist resolve respect respond restore
    restrict resume retain retire retreat retro reveal revenue reverse revise revoke reward rhythm rid risky ritual
    robot rough rounded routine royal rubbish rude ruin rumor rumour rush sack sacred sad sake salad salary salt
    sandbox sandwich satisfy sauce scandal scarce scatter scenario schema score scrap scratch scream scribble scrum
    seal secrecy sector seek segment select selfish sensor sentence sequence severe sew shade shadow shake shallow
    shame sharp shed shelf shelter shine shock shoe shoot shortcut shoulder shower shrink shy sigh sight signal
    signature silent silly simulator sink sketch skip slice slight slip slot smell smooth snack soap sober solid solve
    somewhat sophisticated sore soul soup spare specimen spell sphere spin spirit spite spoil spouse spread spy stable
    stain stair stake stale stamp startup starve statue status steady steal steep stem stiff stir stole stolen
    strategic stream stress stretch strict strike string strip stroke struck structure struggle stubborn stuck stupid
    subtle suburb succeed suck sue suffer sufficient sugar suggest suit suite summarise summarize summon sunset
    supreme surface surge surgery surplus surround survey survive suspect suspend swear sweat sweep swim swing sword
    symbol sympathy symptom syndrome tab tablet tackle tactic tail tale talent tank tape taste technical technique
    temper temple temporary tempt tend tender tense tent terminal terrible territory terror theft theme theory therapy
    thick thorough thread threat thrill throat throne thrown thumb thunder thx tick ticker tidy timeline timeout tin
    tip tissue toast tobacco toilet token tolerate toll tongue tooth torture toss tough tour toxic trace trail
    transcript transform translate transparent trap trash treasure treaty trend trick triumph trivial tropical truck
    trunk tube tune tunnel tutorial twist typo ugly ultimate umbrella unable unclear undergo undo uniform unique
    universe unknown unlikely unpleasant unsure upgrade upper upset urban urge usage usb utter vague vain van vanish
    vary vast vegetable veil venue verb verdict verify verse vertical veto victory villa violate violence virtual
    virus visible vital vivid vocabulary volume vote voyage wage wagon waiver wake walkthrough wander warehouse
    warranty wealth weapon webinar wedding weed weigh weight whenever whereas wherever whim whisper whoever width wifi
    wiki wipe wire wisdom withdraw wooden woods workshop workspace wound wrap wreck wrist yard yell yield youth
    """
)
"""More everyday words: in small letters none of them is the name of a company nobody registered."""

GIVEN_NAMES = words(
    """
    aaron abdul adam adele adrian agnes ahmed aisha akira alain alan albert alejandra alejandro alessandro alex
    alexander alexandra alfred ali alice alicia alina amanda amara amelia amir amy ana anders andrea andreas andrew
    andrzej angela anita anja ann anna anne annika anton antonio aoife arjun arthur asha astrid ayesha barbara beata
    beatrice ben benjamin bernd beth bjorn boris brian brigitte bruno camille carl carla carlos carmen caroline
    catherine cecilia chen chiara chloe chris christian christina christoph christopher claire clara claudia colin
    connor cristina daan dagmar daisuke damien dan daniel daniela dariusz dave david deborah deepak denise dennis diana
    diego dimitri dirk dmitri dominik donald dora doris dorothea duncan eduardo edward eileen ekaterina elena eleni
    elias elif elisa elisabeth elizabeth elke ella ellen elsa emil emilia emily emma emre enrico eric erik esther eva
    eve fabian farah fatima felix fernando fiona florian francesca francesco francis francois frank franz freya gabriel
    gabriela george georg giulia giuseppe graham greta gudrun guido gunnar gustav hana hannah hans haruki heidi heike
    heinz helen helena helga henrik henry hiroshi hugo ian ibrahim ida ilse imran ines ingrid irene iris isabel
    isabella ivan jack jacob jakub james jamie jan jana jane janet jasmin jason javier jean jeff jelena jennifer jens
    jeremy jessica jim jin joanna joao joe joel johan johann johanna john jonas jonathan jordi jorge jose josef joseph
    juan judith julia julian julie jun jurgen justin kai karen karin karl karol katarina kate katharina katherine
    katja kavita keiko keith ken kenji kerstin kevin khalid kim kirsten klaus krzysztof lars laszlo laura lauren
    laurent lea leila lena leo leon lin linda lisa liu liz lorenzo louis louise luca lucas lucia lucy luis luisa lukas
    maarten magdalena magnus malik manuel marc marcel marco marcus margaret maria marie marina mario marion markus
    marta martha martin martina mary mateo mathias matteo matthew matthias maya mehmet mei melanie michael michal
    michel michelle miguel mika mikael mike milan mina ming mira mohamed mohammed monica monika monique nadia nancy
    naomi natalia natalie natasha nathan nicholas nick nicola nicole niels nikolai nils nina noah noor nora olaf
    oleg olga oliver olivia omar oscar otto pablo pascal patricia patrick paul paula pavel pedro per peter petra
    philip philipp pierre piotr priya rachel rafael raj rajesh ralf ramon raquel rebecca regina reiner renate
    richard rita robert roberto robin roger roland roman rosa ruth ryan sabine sally samir samuel sandra sanjay sara
    sarah sasha satoshi sean sebastian sergei sergio shreya silvia simon simone sofia sonia sophia sophie stefan
    stefanie stella stephan stephen steve steven sue susan susanne suzanne sven sylvia takeshi tamara tanja tara
    teresa theo theresa thomas tim timo tina tobias tom tomas tomasz tony torsten ulrich ulrike ursula uwe valentina
    vanessa vera veronica veronika victor victoria vijay viktor vincent vivian vladimir walter wei wendy werner
    wilhelm william wolfgang xavier yan yannick yuki yusuf yvonne zahra zoe zofia
    """
)
"""First names: who is called so beside a partner is a person there, and no company."""

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
