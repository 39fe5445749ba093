### Labels of the closed vocabularies, as tables and sentences show them. Files keep the spelling of the key.

## Seniority
seniority-owner = titolare
seniority-partner = socio
seniority-cxo = C-level
seniority-vp = vicepresidente
seniority-director = direttore
seniority-head = responsabile di area
seniority-manager = manager
seniority-senior = specialista senior
seniority-individual = specialista
seniority-entry = livello iniziale
seniority-training = in formazione
seniority-board = membro del consiglio
seniority-none = senza incarico
seniority-unknown = livello non noto

## Function
function = funzione non nota
function-accounting = Contabilità
function-administrative = Amministrazione
function-arts-and-design = Arte e design
function-business-development = Sviluppo commerciale
function-community-and-social-services = Servizi sociali
function-consulting = Consulenza
function-education = Istruzione
function-engineering = Ingegneria
function-entrepreneurship = Imprenditoria
function-finance = Finanza
function-healthcare-services = Servizi sanitari
function-human-resources = Risorse umane
function-information-technology = Tecnologie dell’informazione
function-legal = Legale
function-marketing = Marketing
function-media-and-communication = Media e comunicazione
function-military-and-protective-services = Forze armate e sicurezza
function-operations = Operazioni
function-product-management = Gestione del prodotto
function-program-and-project-management = Gestione di programmi e progetti
function-purchasing = Acquisti
function-quality-assurance = Controllo qualità
function-real-estate = Immobiliare
function-research = Ricerca
function-sales = Vendite
function-customer-success-and-support = Assistenza e successo dei clienti
function-general-management = Direzione generale
function-trades-and-hospitality = Mestieri e ospitalità

## Sector
sector = settore non noto
sector-accommodation-services = Alloggio e ristorazione
sector-administrative-and-support-services = Servizi amministrativi e di supporto
sector-construction = Edilizia
sector-consumer-services = Servizi ai consumatori
sector-education = Istruzione
sector-entertainment-providers = Intrattenimento
sector-farming-ranching-forestry = Agricoltura, allevamento e silvicoltura
sector-financial-services = Servizi finanziari
sector-government-administration = Pubblica amministrazione
sector-holding-companies = Holding
sector-hospitals-and-health-care = Ospedali e sanità
sector-manufacturing = Industria manifatturiera
sector-oil-gas-and-mining = Petrolio, gas e miniere
sector-professional-services = Servizi professionali
sector-real-estate-and-equipment-rental-services = Immobiliare e noleggio attrezzature
sector-retail = Commercio al dettaglio
sector-technology-information-and-media = Tecnologia, informazione e media
sector-transportation-logistics-supply-chain-and-storage = Trasporti, logistica e magazzinaggio
sector-utilities = Servizi di pubblica utilità
sector-wholesale = Commercio all’ingrosso

## Target
target-yes = sì
target-no = no
target-unknown = non noto

## Stage of a conversation
stage-none = nessuna
stage-call = chiamata
stage-meeting = incontro
stage-demo = demo
stage-confirmed = confermato
stage-proposal = proposta
stage-invoice = fattura
stage-contract = contratto
stage-signed = firmato

## State of a tie
tie-state-living = attivo
tie-state-weak = nuovo o debole
tie-state-cooling = si raffredda
tie-state-dormant = dormiente
tie-state-deep-dormant = dormiente da oltre 3 anni
tie-state-one-sided = unilaterale
tie-state-never = mai parlato

## Debts
debt-owed = dovuta
debt-late = in ritardo
debt-awaiting = attesa
debt-kind-question = domanda
debt-kind-request = richiesta
debt-kind-stage = proposta
debt-kind-first-note = prima nota personale
debt-kind-invitation-note = nota di un invito

## Lists
branch-spam = messaggi promozionali o standard
branch-nameless = senza nome
branch-quiet = silenzioso
first-step-unfollow = smettere di seguire
check-sector-unknown = settore non noto
check-account-to-review = account da verificare
task-reply = rispondere
task-reconnect = riallacciare
task-prospect = scrivere
missing-name = nome
missing-title = qualifica
missing-title-and-company = qualifica e azienda
missing-meaning-of-the-title = significato della qualifica

## Contacts
contact-role-client = cliente
contact-role-prospect = prospect
contact-role-candidate = candidato
contact-role-partner = partner
contact-role-ambassador = ambasciatore
contact-role-colleague = collega
side-me = io
side-them = l’altra persona
sector-evidence-company = azienda
sector-evidence-title = qualifica
matched-by-name = nome
flag-solo = lavoratore autonomo
flag-interim = ad interim
flag-deputy = vice
flag-bank-adjusted = qualifica bancaria, abbassata
flag-former = ex
flag-board = seggio in consiglio

## Languages of messages
language-en = inglese
language-es = spagnolo
language-pt = portoghese
language-fr = francese
language-it = italiano
language-de = tedesco
language-nl = olandese

## Why a company has its sector, for tiewise explain
known-by-name = nome
known-by-name-without-parenthesis = nome senza parentesi
known-by-first-part-of-the-name = prima parte del nome
known-by-name-without-domain-ending = nome senza dominio
known-by-name-without-place = nome senza luogo
known-by-name-without-division = nome senza divisione
known-by-name-without-word-of-its-trade = nome senza parola del mestiere
absence-self-employed = lavoro autonomo
absence-confidential = riservato
absence-stealth = in segreto
absence-between-jobs = tra due impieghi
absence-retired = in pensione
absence-placeholder = segnaposto
