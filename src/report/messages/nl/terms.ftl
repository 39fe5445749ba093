### Labels of the closed vocabularies, as tables and sentences show them. Files keep the spelling of the key.

## Seniority
seniority-owner = eigenaar
seniority-partner = partner
seniority-cxo = C-level
seniority-vp = vicepresident
seniority-director = directeur
seniority-head = afdelingshoofd
seniority-manager = manager
seniority-senior = senior specialist
seniority-individual = specialist
seniority-entry = starter
seniority-training = in opleiding
seniority-board = bestuurslid
seniority-none = zonder functie
seniority-unknown = niveau onbekend

## Function
function = functie onbekend
function-accounting = Boekhouding
function-administrative = Administratie
function-arts-and-design = Kunst en design
function-business-development = Businessdevelopment
function-community-and-social-services = Maatschappelijke diensten
function-consulting = Advies
function-education = Onderwijs
function-engineering = Engineering
function-entrepreneurship = Ondernemerschap
function-finance = Financiën
function-healthcare-services = Gezondheidszorg
function-human-resources = Human resources
function-information-technology = Informatietechnologie
function-legal = Juridisch
function-marketing = Marketing
function-media-and-communication = Media en communicatie
function-military-and-protective-services = Defensie en beveiliging
function-operations = Operations
function-product-management = Productmanagement
function-program-and-project-management = Programma- en projectmanagement
function-purchasing = Inkoop
function-quality-assurance = Kwaliteitszorg
function-real-estate = Vastgoed
function-research = Onderzoek
function-sales = Verkoop
function-customer-success-and-support = Klantsucces en support
function-general-management = Algemeen management
function-trades-and-hospitality = Ambachten en horeca

## Sector
sector = branche onbekend
sector-accommodation-services = Horeca en accommodatie
sector-administrative-and-support-services = Administratieve en ondersteunende diensten
sector-construction = Bouw
sector-consumer-services = Consumentendiensten
sector-education = Onderwijs
sector-entertainment-providers = Entertainment
sector-farming-ranching-forestry = Land- en bosbouw
sector-financial-services = Financiële dienstverlening
sector-government-administration = Openbaar bestuur
sector-holding-companies = Holdings
sector-hospitals-and-health-care = Ziekenhuizen en gezondheidszorg
sector-manufacturing = Industrie
sector-oil-gas-and-mining = Olie, gas en mijnbouw
sector-professional-services = Zakelijke dienstverlening
sector-real-estate-and-equipment-rental-services = Vastgoed en verhuur
sector-retail = Detailhandel
sector-technology-information-and-media = Technologie, informatie en media
sector-transportation-logistics-supply-chain-and-storage = Transport, logistiek en opslag
sector-utilities = Nutsbedrijven
sector-wholesale = Groothandel

## Target
target-yes = ja
target-no = nee
target-unknown = onbekend

## Stage of a conversation
stage-none = geen
stage-call = telefoongesprek
stage-meeting = afspraak
stage-demo = demo
stage-confirmed = bevestigd
stage-proposal = voorstel
stage-invoice = factuur
stage-contract = contract
stage-signed = getekend

## State of a tie
tie-state-living = actief
tie-state-weak = nieuw of zwak
tie-state-cooling = afkoelend
tie-state-dormant = slapend
tie-state-deep-dormant = al ruim 3 jaar slapend
tie-state-one-sided = eenzijdig
tie-state-never = nooit contact gehad

## Debts
debt-owed = verschuldigd
debt-late = te laat
debt-awaiting = verwacht
debt-kind-question = vraag
debt-kind-request = verzoek
debt-kind-stage = voorstel
debt-kind-first-note = eerste persoonlijke bericht
debt-kind-invitation-note = notitie bij een uitnodiging

## Lists
branch-spam = verkooppraat of sjablonen
branch-nameless = zonder naam
branch-quiet = stil
first-step-unfollow = ontvolgen
check-sector-unknown = branche onbekend
check-account-to-review = account nagaan
task-reply = beantwoorden
task-reconnect = reactiveren
task-prospect = aanschrijven
missing-name = naam
missing-title = functietitel
missing-title-and-company = functietitel en bedrijf
missing-meaning-of-the-title = betekenis van de functietitel

## Contacts
contact-role-client = klant
contact-role-prospect = prospect
contact-role-candidate = kandidaat
contact-role-partner = partner
contact-role-ambassador = ambassadeur
contact-role-colleague = collega
side-me = ik
side-them = de ander
sector-evidence-company = bedrijf
sector-evidence-title = functietitel
matched-by-name = naam
flag-solo = zelfstandig
flag-interim = interim
flag-deputy = plaatsvervangend
flag-bank-adjusted = banktitel, verlaagd
flag-former = voormalig
flag-board = bestuurszetel

## Languages of messages
language-en = Engels
language-es = Spaans
language-pt = Portugees
language-fr = Frans
language-it = Italiaans
language-de = Duits
language-nl = Nederlands

## Why a company has its sector, for tiewise explain
known-by-name = naam
known-by-name-without-parenthesis = naam zonder haakjes
known-by-first-part-of-the-name = eerste deel van de naam
known-by-name-without-domain-ending = naam zonder domein
known-by-name-without-place = naam zonder plaats
known-by-name-without-division = naam zonder divisie
known-by-name-without-word-of-its-trade = naam zonder vakwoord
absence-self-employed = zelfstandig
absence-confidential = vertrouwelijk
absence-stealth = in het geheim
absence-between-jobs = tussen twee banen
absence-retired = gepensioneerd
absence-placeholder = plaatshouder
