### Labels of the closed vocabularies, as tables and sentences show them. Files keep the spelling of the key.

## Seniority
seniority-owner = propietario
seniority-partner = socio
seniority-cxo = alta dirección
seniority-vp = vicepresidente
seniority-director = director
seniority-head = responsable de área
seniority-manager = mando intermedio
seniority-senior = especialista sénior
seniority-individual = especialista
seniority-entry = puesto inicial
seniority-training = en formación
seniority-board = miembro del consejo
seniority-none = sin puesto
seniority-unknown = nivel desconocido

## Function
function = función desconocida
function-accounting = Contabilidad
function-administrative = Administración
function-arts-and-design = Arte y diseño
function-business-development = Desarrollo de negocio
function-community-and-social-services = Servicios sociales y comunitarios
function-consulting = Consultoría
function-education = Educación
function-engineering = Ingeniería
function-entrepreneurship = Emprendimiento
function-finance = Finanzas
function-healthcare-services = Servicios de salud
function-human-resources = Recursos humanos
function-information-technology = Tecnología de la información
function-legal = Jurídico
function-marketing = Marketing
function-media-and-communication = Medios y comunicación
function-military-and-protective-services = Fuerzas armadas y seguridad
function-operations = Operaciones
function-product-management = Gestión de producto
function-program-and-project-management = Gestión de programas y proyectos
function-purchasing = Compras
function-quality-assurance = Control de calidad
function-real-estate = Inmobiliaria
function-research = Investigación
function-sales = Ventas
function-customer-success-and-support = Éxito y atención al cliente
function-general-management = Dirección general
function-trades-and-hospitality = Oficios y hostelería

## Sector
sector = sector desconocido
sector-accommodation-services = Hostelería y alojamiento
sector-administrative-and-support-services = Servicios administrativos y de apoyo
sector-construction = Construcción
sector-consumer-services = Servicios al consumidor
sector-education = Educación
sector-entertainment-providers = Ocio y entretenimiento
sector-farming-ranching-forestry = Agricultura, ganadería y silvicultura
sector-financial-services = Servicios financieros
sector-government-administration = Administración pública
sector-holding-companies = Sociedades de cartera
sector-hospitals-and-health-care = Hospitales y salud
sector-manufacturing = Industria manufacturera
sector-oil-gas-and-mining = Petróleo, gas y minería
sector-professional-services = Servicios profesionales
sector-real-estate-and-equipment-rental-services = Inmobiliaria y alquiler de equipos
sector-retail = Comercio minorista
sector-technology-information-and-media = Tecnología, información y medios
sector-transportation-logistics-supply-chain-and-storage = Transporte, logística y almacenamiento
sector-utilities = Servicios públicos de suministro
sector-wholesale = Comercio mayorista

## Target
target-yes = sí
target-no = no
target-unknown = desconocido

## Stage of a conversation
stage-none = ninguna
stage-call = llamada
stage-meeting = reunión
stage-demo = demostración
stage-confirmed = confirmada
stage-proposal = propuesta
stage-invoice = factura
stage-contract = contrato
stage-signed = firmado

## State of a tie
tie-state-living = activo
tie-state-weak = nuevo o débil
tie-state-cooling = se enfría
tie-state-dormant = inactivo
tie-state-deep-dormant = inactivo más de 3 años
tie-state-one-sided = unilateral
tie-state-never = sin conversación

## Debts
debt-owed = pendiente
debt-late = atrasada
debt-awaiting = esperada
debt-kind-question = pregunta
debt-kind-request = petición
debt-kind-stage = propuesta
debt-kind-first-note = primera nota personal
debt-kind-invitation-note = nota de una invitación

## Lists
branch-spam = mensajes comerciales o de plantilla
branch-nameless = sin nombre
branch-quiet = en silencio
first-step-unfollow = dejar de seguir
check-sector-unknown = sector desconocido
check-account-to-review = cuenta por comprobar
task-reply = responder
task-reconnect = recuperar
task-prospect = escribir
missing-name = nombre
missing-title = cargo
missing-title-and-company = cargo y empresa
missing-meaning-of-the-title = significado del cargo

## Contacts
contact-role-client = cliente
contact-role-prospect = cliente potencial
contact-role-candidate = candidato
contact-role-partner = colaborador
contact-role-ambassador = embajador
contact-role-colleague = colega
side-me = yo
side-them = la otra persona
sector-evidence-company = empresa
sector-evidence-title = cargo
matched-by-name = nombre
flag-solo = por cuenta propia
flag-interim = interino
flag-deputy = adjunto
flag-bank-adjusted = cargo de banca, rebajado
flag-former = antiguo
flag-board = puesto en un consejo

## Languages of messages
language-en = inglés
language-es = español
language-pt = portugués
language-fr = francés
language-it = italiano
language-de = alemán
language-nl = neerlandés

## Why a company has its sector, for tiewise explain
known-by-name = nombre
known-by-name-without-parenthesis = nombre sin paréntesis
known-by-first-part-of-the-name = primera parte del nombre
known-by-name-without-domain-ending = nombre sin dominio
known-by-name-without-place = nombre sin lugar
known-by-name-without-division = nombre sin división
known-by-name-without-word-of-its-trade = nombre sin palabra del ramo
absence-self-employed = por cuenta propia
absence-confidential = confidencial
absence-stealth = en secreto
absence-between-jobs = entre empleos
absence-retired = jubilado
absence-placeholder = relleno
