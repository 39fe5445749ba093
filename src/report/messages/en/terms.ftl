### Labels of the closed vocabularies, as tables and sentences show them. Files keep the spelling of the key.

## Seniority
seniority-owner = owner
seniority-partner = partner
seniority-cxo = C-level
seniority-vp = vice president
seniority-director = director
seniority-head = head of a unit
seniority-manager = manager
seniority-senior = senior specialist
seniority-individual = specialist
seniority-entry = entry level
seniority-training = in training
seniority-board = board member
seniority-none = no position
seniority-unknown = level unknown

## Function
function = function unknown
function-accounting = Accounting
function-administrative = Administrative
function-arts-and-design = Arts and Design
function-business-development = Business Development
function-community-and-social-services = Community and Social Services
function-consulting = Consulting
function-education = Education
function-engineering = Engineering
function-entrepreneurship = Entrepreneurship
function-finance = Finance
function-healthcare-services = Healthcare Services
function-human-resources = Human Resources
function-information-technology = Information Technology
function-legal = Legal
function-marketing = Marketing
function-media-and-communication = Media and Communication
function-military-and-protective-services = Military and Protective Services
function-operations = Operations
function-product-management = Product Management
function-program-and-project-management = Program and Project Management
function-purchasing = Purchasing
function-quality-assurance = Quality Assurance
function-real-estate = Real Estate
function-research = Research
function-sales = Sales
function-customer-success-and-support = Customer Success and Support
function-general-management = General Management
function-trades-and-hospitality = Trades and Hospitality

## Sector
sector = sector unknown
sector-accommodation-services = Accommodation Services
sector-administrative-and-support-services = Administrative and Support Services
sector-construction = Construction
sector-consumer-services = Consumer Services
sector-education = Education
sector-entertainment-providers = Entertainment Providers
sector-farming-ranching-forestry = Farming, Ranching, Forestry
sector-financial-services = Financial Services
sector-government-administration = Government Administration
sector-holding-companies = Holding Companies
sector-hospitals-and-health-care = Hospitals and Health Care
sector-manufacturing = Manufacturing
sector-oil-gas-and-mining = Oil, Gas, and Mining
sector-professional-services = Professional Services
sector-real-estate-and-equipment-rental-services = Real Estate and Equipment Rental Services
sector-retail = Retail
sector-technology-information-and-media = Technology, Information and Media
sector-transportation-logistics-supply-chain-and-storage = Transportation, Logistics, Supply Chain and Storage
sector-utilities = Utilities
sector-wholesale = Wholesale

## Target
target-yes = yes
target-no = no
target-unknown = unknown

## Stage of a conversation
stage-none = none
stage-call = call
stage-meeting = meeting
stage-demo = demo
stage-confirmed = confirmed
stage-proposal = proposal
stage-invoice = invoice
stage-contract = contract
stage-signed = signed

## State of a tie
tie-state-living = living
tie-state-weak = new or weak
tie-state-cooling = cooling
tie-state-dormant = dormant
tie-state-deep-dormant = dormant over 3 years
tie-state-one-sided = one-sided
tie-state-never = never talked

## Debts
debt-owed = owed
debt-late = late
debt-awaiting = awaited
debt-kind-question = question
debt-kind-request = request
debt-kind-stage = proposal
debt-kind-first-note = first personal note
debt-kind-invitation-note = note to an invitation

## Lists
branch-spam = pitches or templates
branch-nameless = without a name
branch-quiet = quiet
first-step-unfollow = unfollow
check-sector-unknown = sector unknown
check-account-to-review = account to check
task-reply = reply
task-reconnect = reconnect
task-prospect = write to
missing-name = name
missing-title = title
missing-title-and-company = title and company
missing-meaning-of-the-title = meaning of the title

## Contacts
contact-role-client = client
contact-role-prospect = prospect
contact-role-candidate = candidate
contact-role-partner = partner
contact-role-ambassador = ambassador
contact-role-colleague = colleague
side-me = me
side-them = them
sector-evidence-company = company
sector-evidence-title = title
matched-by-name = name
flag-solo = self-employed
flag-interim = interim
flag-deputy = deputy
flag-bank-adjusted = bank title, lowered
flag-former = former
flag-board = board seat

## Languages of messages
language-en = English
language-es = Spanish
language-pt = Portuguese
language-fr = French
language-it = Italian
language-de = German
language-nl = Dutch

## Why a company has its sector, for tiewise explain
known-by-name = name
known-by-name-without-parenthesis = name without parenthesis
known-by-first-part-of-the-name = first part of the name
known-by-name-without-domain-ending = name without domain ending
known-by-name-without-place = name without place
known-by-name-without-division = name without division
known-by-name-without-word-of-its-trade = name without word of its trade
absence-self-employed = self-employed
absence-confidential = confidential
absence-stealth = stealth
absence-between-jobs = between jobs
absence-retired = retired
absence-placeholder = placeholder
