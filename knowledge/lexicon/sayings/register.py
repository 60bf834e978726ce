"""How people ask for something to be entered in the register."""

REGISTER = """
# a partner
please register PARTNER
please register Zenith as a partner
register Acme as a new partner
register Bluewater Ltd
can you register Northwind for me?
could you please register this company as a partner
add Zenith as a partner
add Acme to the register
add a new partner: Bluewater Ltd
please add Northwind to our partners
add the company to the register please
new partner: Zenith GmbH, Germany
new partner Acme, please set it up
we have a new partner, Bluewater, please add it
we have a new supplier that needs to be registered
we need Zenith in the register
can we get Acme into the register?
can you add Northwind as a supplier?
could you create a record for Zenith?
please create a partner record for Acme
create partner Bluewater
set up Northwind as a partner
set up a new partner for me
I'd like to register a partner
I want to register a new company
I want to add a new partner
I would like to add Zenith
I need to have Acme registered
Zenith is not in the register, please add it
you don't know Acme yet, please register them
Bluewater is missing, can it be added?
Northwind is missing from your list of partners
enter Zenith as a partner please
put Acme on the partner list
enrol Bluewater as a partner
onboard Northwind please
get Zenith registered
have Acme registered
make Bluewater a partner
they are new, please register them
please onboard our new customer Zenith
kindly add Acme Corp as new vendor

# an asset
please register ASSET
please register the sales forecast as an asset
register our new test bench as an asset
register the price list
add the sales forecast to the register
add a new asset: forecast model
add the training videos as an asset
please add our new connector to the assets
new asset: pricing engine, confidential
new asset, please register
we have a new data set, please register it
can you register a new data set for me?
could you register this document?
create an asset for the prototype
create a record for our new model
I'd like to register an asset
I want to add an asset
the forecast is not in the register, please add it
the prototype is missing in the register
the price list isn't registered yet, please do
please enter the simulator as an asset owned by me
put the simulator in the register
set up the simulator as a new asset
enrol the data set as confidential
I own a new data set and need it registered

# agreements and people
please register the new NDA with PARTNER
register the agreement with Zenith
add the signed NDA with PARTNER to the register
add the new DPA with PARTNER
we signed an NDA with PARTNER today, please add it
upload the signed contract with PARTNER to the register
new agreement with PARTNER, please enter it
please add the addendum of May to the PARTNER contract
here is the signed licence, please register it
please register me
add me to the register
I am new, please register me
please add PERSON as an employee
register PERSON as owner of ASSET
add an alias for ASSET
add "the blue one" as an alias of ASSET
please add another name for PARTNER
PARTNER has a new name, please change the record
change the owner of ASSET to PERSON
please update the record of PARTNER
can you add a subsidiary to PARTNER?
please put PARTNER on hold in the register
remove PARTNER from the register

# told in other words
a partner is missing: Zenith
a new customer has come in, put them on the list please
add another company
add company
add partner
add Zenith
add Acme Corp, Spain, supplier
add Bluewater please
add one asset please
add this data set
add this to the assets please
add our new chip design to the register, restricted
can Zenith be registered?
can somebody register Acme?
can the new tool be added as an asset?
could Bluewater be added to the register?
could you enter a new partner for us?
create asset
enter a new asset
how about registering Zenith now?
I'd like to have Zenith in the register
I have a new asset to register
I have a new partner to add
I'm asking for Northwind to be registered
I request registration of Acme
make an entry for a new partner
make a record for the new asset
my new asset isn't known here, register it please
new asset
new partner
new partner please
new company: Northwind, they build sensors
new record please
please include Acme in the register
please make the forecast known as an asset
please take Zenith into the register
please set up Acme as supplier
please have the simulator added
register asset
register partner
register the following partner: Acme
register this as a new asset please
registration of Bluewater please
registration request: Zenith
request: add Northwind
request to register the simulator
the new vendor has to be set up
we work with Zenith now, they need to be in the register
we'd like Acme added
we started a new project, its data must be registered
would you register Bluewater please

# follow-ups
... register it
... please register it
... then register it please
... ok, please register them
... please register that one
... yes please register
... yes, add it
... add it then
... add it please
... can you add it?
... can you register it?
... could you add them to the register?
... then please create it
... please add that company
... it's new, please add it
... it is a new partner, register it
... it's a new asset
... new one, please set it up
... then let's register it
... so please enter it in the register
... I'd like it registered
... get it registered please

# a partner or an asset, with its kind
please add Acme Logistics to our partners
please add Bluewater to our suppliers list
new partner: Zenith Optics Ltd, can you set it up?
new supplier: Northwind, could you create them in the register?
can you take Acme Foods up as a customer?

# changes of a record
put PARTNER on hold
put ASSET on hold please
... put PARTNER on hold
... put a hold on PARTNER until Friday
please place a hold on PARTNER
lift the hold on PARTNER
... lift the hold on PARTNER
take PARTNER off hold
make PERSON the owner of ASSET
... make PERSON the owner
set ASSET to restricted
reclassify ASSET as public
change the sensitivity of ASSET
... downgrade it to internal
move ASSET into the tent
... add PERSON to the tent
add PERSON to the team for PARTNER
remove PERSON from the people of ASSET
rename ASSET
delete PARTNER from the register
... delete it
update the address of PARTNER
set the tier of PARTNER to strategic
mark the due diligence on PARTNER as done
extend the agreement with PARTNER by a year
terminate our NDA with PARTNER
upload the new NDA with PARTNER
import this contract please
"""
