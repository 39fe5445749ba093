### Labels of the closed vocabularies, as tables and sentences show them. Files keep the spelling of the key.

## Seniority
seniority-owner = Inhaber
seniority-partner = Partner
seniority-cxo = Geschäftsleitung
seniority-vp = Vice President
seniority-director = Direktor
seniority-head = Bereichsleitung
seniority-manager = Manager
seniority-senior = Senior-Fachkraft
seniority-individual = Fachkraft
seniority-entry = Berufseinsteiger
seniority-training = in Ausbildung
seniority-board = Gremienmitglied
seniority-none = ohne Position
seniority-unknown = Ebene unbekannt

## Function
function = Funktion unbekannt
function-accounting = Buchhaltung
function-administrative = Verwaltung
function-arts-and-design = Kunst und Design
function-business-development = Geschäftsentwicklung
function-community-and-social-services = Soziale Dienste
function-consulting = Beratung
function-education = Bildung
function-engineering = Ingenieurwesen
function-entrepreneurship = Unternehmertum
function-finance = Finanzen
function-healthcare-services = Gesundheitswesen
function-human-resources = Personalwesen
function-information-technology = Informationstechnik
function-legal = Recht
function-marketing = Marketing
function-media-and-communication = Medien und Kommunikation
function-military-and-protective-services = Militär und Sicherheit
function-operations = Betrieb
function-product-management = Produktmanagement
function-program-and-project-management = Programm- und Projektmanagement
function-purchasing = Einkauf
function-quality-assurance = Qualitätssicherung
function-real-estate = Immobilien
function-research = Forschung
function-sales = Vertrieb
function-customer-success-and-support = Kundenerfolg und Support
function-general-management = Unternehmensführung
function-trades-and-hospitality = Handwerk und Gastgewerbe

## Sector
sector = Branche unbekannt
sector-accommodation-services = Gastgewerbe
sector-administrative-and-support-services = Verwaltungs- und Unterstützungsdienste
sector-construction = Bauwesen
sector-consumer-services = Dienste für Verbraucher
sector-education = Bildung
sector-entertainment-providers = Unterhaltung
sector-farming-ranching-forestry = Land- und Forstwirtschaft
sector-financial-services = Finanzdienstleistungen
sector-government-administration = Öffentliche Verwaltung
sector-holding-companies = Beteiligungsgesellschaften
sector-hospitals-and-health-care = Krankenhäuser und Gesundheit
sector-manufacturing = Verarbeitendes Gewerbe
sector-oil-gas-and-mining = Öl, Gas und Bergbau
sector-professional-services = Unternehmensnahe Dienste
sector-real-estate-and-equipment-rental-services = Immobilien und Vermietung
sector-retail = Einzelhandel
sector-technology-information-and-media = Technologie, Information und Medien
sector-transportation-logistics-supply-chain-and-storage = Transport, Logistik und Lagerung
sector-utilities = Energie- und Wasserversorgung
sector-wholesale = Großhandel

## Target
target-yes = ja
target-no = nein
target-unknown = unbekannt

## Stage of a conversation
stage-none = keine
stage-call = Telefonat
stage-meeting = Treffen
stage-demo = Vorführung
stage-confirmed = bestätigt
stage-proposal = Angebot
stage-invoice = Rechnung
stage-contract = Vertrag
stage-signed = unterschrieben

## State of a tie
tie-state-living = aktiv
tie-state-weak = neu oder schwach
tie-state-cooling = abkühlend
tie-state-dormant = ruhend
tie-state-deep-dormant = seit über 3 Jahren ruhend
tie-state-one-sided = einseitig
tie-state-never = nie gesprochen

## Debts
debt-owed = fällig
debt-late = überfällig
debt-awaiting = erwartet
debt-kind-question = Frage
debt-kind-request = Bitte
debt-kind-stage = Vorschlag
debt-kind-first-note = erste persönliche Nachricht
debt-kind-invitation-note = Notiz zu einer Einladung

## Lists
branch-spam = Werbung oder Vorlagen
branch-nameless = ohne Namen
branch-quiet = still
first-step-unfollow = entfolgen
check-sector-unknown = Branche unbekannt
check-account-to-review = Zielunternehmen prüfen
task-reply = antworten
task-reconnect = wiederbeleben
task-prospect = anschreiben
missing-name = Name
missing-title = Titel
missing-title-and-company = Titel und Unternehmen
missing-meaning-of-the-title = Bedeutung des Titels

## Contacts
contact-role-client = Kunde
contact-role-prospect = Interessent
contact-role-candidate = Kandidat
contact-role-partner = Partner
contact-role-ambassador = Botschafter
contact-role-colleague = Kollege
side-me = ich
side-them = die andere Person
sector-evidence-company = Unternehmen
sector-evidence-title = Titel
matched-by-name = Name
flag-solo = selbstständig
flag-interim = interimistisch
flag-deputy = stellvertretend
flag-bank-adjusted = Banktitel, herabgestuft
flag-former = ehemalig
flag-board = Gremiensitz

## Languages of messages
language-en = Englisch
language-es = Spanisch
language-pt = Portugiesisch
language-fr = Französisch
language-it = Italienisch
language-de = Deutsch
language-nl = Niederländisch

## Why a company has its sector, for tiewise explain
known-by-name = Name
known-by-name-without-parenthesis = Name ohne Klammer
known-by-first-part-of-the-name = erster Teil des Namens
known-by-name-without-domain-ending = Name ohne Domain-Endung
known-by-name-without-place = Name ohne Ort
known-by-name-without-division = Name ohne Sparte
known-by-name-without-word-of-its-trade = Name ohne Branchenwort
absence-self-employed = selbstständig
absence-confidential = vertraulich
absence-stealth = im Verborgenen
absence-between-jobs = zwischen zwei Stellen
absence-retired = im Ruhestand
absence-placeholder = Platzhalter
