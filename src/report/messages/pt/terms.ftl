### Labels of the closed vocabularies, as tables and sentences show them. Files keep the spelling of the key.

## Seniority
seniority-owner = proprietário
seniority-partner = sócio
seniority-cxo = C-level
seniority-vp = vice-presidente
seniority-director = diretor
seniority-head = responsável de área
seniority-manager = gerente
seniority-senior = especialista sênior
seniority-individual = especialista
seniority-entry = nível inicial
seniority-training = em formação
seniority-board = membro do conselho
seniority-none = sem cargo
seniority-unknown = nível desconhecido

## Function
function = função desconhecida
function-accounting = Contabilidade
function-administrative = Administração
function-arts-and-design = Arte e design
function-business-development = Desenvolvimento de negócios
function-community-and-social-services = Serviços sociais e comunitários
function-consulting = Consultoria
function-education = Educação
function-engineering = Engenharia
function-entrepreneurship = Empreendedorismo
function-finance = Finanças
function-healthcare-services = Serviços de saúde
function-human-resources = Recursos humanos
function-information-technology = Tecnologia da informação
function-legal = Jurídico
function-marketing = Marketing
function-media-and-communication = Mídia e comunicação
function-military-and-protective-services = Forças armadas e segurança
function-operations = Operações
function-product-management = Gestão de produto
function-program-and-project-management = Gestão de programas e projetos
function-purchasing = Compras
function-quality-assurance = Garantia de qualidade
function-real-estate = Imobiliário
function-research = Pesquisa
function-sales = Vendas
function-customer-success-and-support = Sucesso e atendimento ao cliente
function-general-management = Gestão geral
function-trades-and-hospitality = Ofícios e hotelaria

## Sector
sector = setor desconhecido
sector-accommodation-services = Hospedagem e alimentação
sector-administrative-and-support-services = Serviços administrativos e de apoio
sector-construction = Construção
sector-consumer-services = Serviços ao consumidor
sector-education = Educação
sector-entertainment-providers = Entretenimento
sector-farming-ranching-forestry = Agricultura, pecuária e silvicultura
sector-financial-services = Serviços financeiros
sector-government-administration = Administração pública
sector-holding-companies = Holdings
sector-hospitals-and-health-care = Hospitais e saúde
sector-manufacturing = Indústria de transformação
sector-oil-gas-and-mining = Petróleo, gás e mineração
sector-professional-services = Serviços profissionais
sector-real-estate-and-equipment-rental-services = Imóveis e locação de equipamentos
sector-retail = Varejo
sector-technology-information-and-media = Tecnologia, informação e mídia
sector-transportation-logistics-supply-chain-and-storage = Transporte, logística e armazenagem
sector-utilities = Serviços de utilidade pública
sector-wholesale = Atacado

## Target
target-yes = sim
target-no = não
target-unknown = desconhecido

## Stage of a conversation
stage-none = nenhuma
stage-call = ligação
stage-meeting = reunião
stage-demo = demonstração
stage-confirmed = confirmada
stage-proposal = proposta
stage-invoice = fatura
stage-contract = contrato
stage-signed = assinado

## State of a tie
tie-state-living = ativo
tie-state-weak = novo ou fraco
tie-state-cooling = esfriando
tie-state-dormant = adormecido
tie-state-deep-dormant = adormecido há mais de 3 anos
tie-state-one-sided = unilateral
tie-state-never = sem conversa

## Debts
debt-owed = pendente
debt-late = atrasada
debt-awaiting = esperada
debt-kind-question = pergunta
debt-kind-request = pedido
debt-kind-stage = proposta
debt-kind-first-note = primeira nota pessoal
debt-kind-invitation-note = nota de um convite

## Lists
branch-spam = mensagens de venda ou de modelo pronto
branch-nameless = sem nome
branch-quiet = em silêncio
first-step-unfollow = deixar de seguir
check-sector-unknown = setor desconhecido
check-account-to-review = conta a verificar
task-reply = responder
task-reconnect = retomar
task-prospect = escrever
missing-name = nome
missing-title = cargo
missing-title-and-company = cargo e empresa
missing-meaning-of-the-title = significado do cargo

## Contacts
contact-role-client = cliente
contact-role-prospect = cliente em potencial
contact-role-candidate = candidato
contact-role-partner = parceiro
contact-role-ambassador = embaixador
contact-role-colleague = colega
side-me = eu
side-them = a outra pessoa
sector-evidence-company = empresa
sector-evidence-title = cargo
matched-by-name = nome
flag-solo = autônomo
flag-interim = interino
flag-deputy = adjunto
flag-bank-adjusted = cargo bancário, rebaixado
flag-former = anterior
flag-board = assento em conselho

## Languages of messages
language-en = inglês
language-es = espanhol
language-pt = português
language-fr = francês
language-it = italiano
language-de = alemão
language-nl = holandês

## Why a company has its sector, for tiewise explain
known-by-name = nome
known-by-name-without-parenthesis = nome sem parênteses
known-by-first-part-of-the-name = primeira parte do nome
known-by-name-without-domain-ending = nome sem domínio
known-by-name-without-place = nome sem lugar
known-by-name-without-division = nome sem divisão
known-by-name-without-word-of-its-trade = nome sem palavra do ramo
absence-self-employed = autônomo
absence-confidential = confidencial
absence-stealth = em sigilo
absence-between-jobs = entre empregos
absence-retired = aposentado
absence-placeholder = preenchimento
