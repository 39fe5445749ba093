### Labels of the closed vocabularies, as tables and sentences show them. Files keep the spelling of the key.

## Seniority
seniority-owner = propriétaire
seniority-partner = associé
seniority-cxo = direction générale
seniority-vp = vice-président
seniority-director = directeur
seniority-head = responsable d’unité
seniority-manager = manager
seniority-senior = spécialiste senior
seniority-individual = spécialiste
seniority-entry = poste débutant
seniority-training = en formation
seniority-board = membre du conseil
seniority-none = sans poste
seniority-unknown = niveau inconnu

## Function
function = fonction inconnue
function-accounting = Comptabilité
function-administrative = Administration
function-arts-and-design = Art et design
function-business-development = Développement commercial
function-community-and-social-services = Services sociaux
function-consulting = Conseil
function-education = Enseignement
function-engineering = Ingénierie
function-entrepreneurship = Entrepreneuriat
function-finance = Finance
function-healthcare-services = Santé
function-human-resources = Ressources humaines
function-information-technology = Informatique
function-legal = Juridique
function-marketing = Marketing
function-media-and-communication = Médias et communication
function-military-and-protective-services = Armée et sécurité
function-operations = Opérations
function-product-management = Gestion de produit
function-program-and-project-management = Gestion de programmes et de projets
function-purchasing = Achats
function-quality-assurance = Assurance qualité
function-real-estate = Immobilier
function-research = Recherche
function-sales = Vente
function-customer-success-and-support = Relation et support client
function-general-management = Direction générale
function-trades-and-hospitality = Métiers manuels et hôtellerie

## Sector
sector = secteur inconnu
sector-accommodation-services = Hébergement et restauration
sector-administrative-and-support-services = Services administratifs et de soutien
sector-construction = Construction
sector-consumer-services = Services aux particuliers
sector-education = Enseignement
sector-entertainment-providers = Loisirs et spectacles
sector-farming-ranching-forestry = Agriculture, élevage et sylviculture
sector-financial-services = Services financiers
sector-government-administration = Administration publique
sector-holding-companies = Sociétés holding
sector-hospitals-and-health-care = Hôpitaux et santé
sector-manufacturing = Industrie manufacturière
sector-oil-gas-and-mining = Pétrole, gaz et mines
sector-professional-services = Services aux entreprises
sector-real-estate-and-equipment-rental-services = Immobilier et location d’équipements
sector-retail = Commerce de détail
sector-technology-information-and-media = Technologie, information et médias
sector-transportation-logistics-supply-chain-and-storage = Transport, logistique et stockage
sector-utilities = Eau, énergie et déchets
sector-wholesale = Commerce de gros

## Target
target-yes = oui
target-no = non
target-unknown = inconnu

## Stage of a conversation
stage-none = aucune
stage-call = appel
stage-meeting = rendez-vous
stage-demo = démonstration
stage-confirmed = confirmé
stage-proposal = proposition
stage-invoice = facture
stage-contract = contrat
stage-signed = signé

## State of a tie
tie-state-living = actif
tie-state-weak = récent ou faible
tie-state-cooling = se refroidit
tie-state-dormant = dormant
tie-state-deep-dormant = dormant depuis plus de 3 ans
tie-state-one-sided = à sens unique
tie-state-never = aucun échange

## Debts
debt-owed = due
debt-late = en retard
debt-awaiting = attendue
debt-kind-question = question
debt-kind-request = demande
debt-kind-stage = proposition
debt-kind-first-note = premier mot personnel
debt-kind-invitation-note = note d’une invitation

## Lists
branch-spam = messages commerciaux ou types
branch-nameless = sans nom
branch-quiet = silencieux
first-step-unfollow = ne plus suivre
check-sector-unknown = secteur inconnu
check-account-to-review = compte à vérifier
task-reply = répondre
task-reconnect = reprendre contact
task-prospect = écrire
missing-name = nom
missing-title = poste
missing-title-and-company = poste et entreprise
missing-meaning-of-the-title = sens du poste

## Contacts
contact-role-client = client
contact-role-prospect = prospect
contact-role-candidate = candidat
contact-role-partner = partenaire
contact-role-ambassador = ambassadeur
contact-role-colleague = collègue
side-me = moi
side-them = l’autre personne
sector-evidence-company = entreprise
sector-evidence-title = poste
matched-by-name = nom
flag-solo = indépendant
flag-interim = intérimaire
flag-deputy = adjoint
flag-bank-adjusted = titre bancaire, abaissé
flag-former = ancien
flag-board = siège au conseil

## Languages of messages
language-en = anglais
language-es = espagnol
language-pt = portugais
language-fr = français
language-it = italien
language-de = allemand
language-nl = néerlandais

## Why a company has its sector, for tiewise explain
known-by-name = nom
known-by-name-without-parenthesis = nom sans parenthèses
known-by-first-part-of-the-name = début du nom
known-by-name-without-domain-ending = nom sans domaine
known-by-name-without-place = nom sans lieu
known-by-name-without-division = nom sans division
known-by-name-without-word-of-its-trade = nom sans mot du métier
absence-self-employed = indépendant
absence-confidential = confidentiel
absence-stealth = en secret
absence-between-jobs = entre deux emplois
absence-retired = retraité
absence-placeholder = remplissage
