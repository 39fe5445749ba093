### Words of report.html that come with its content.

## Lists and plots

page-invitations-note = Convites enviados há mais de três semanas e não aceitos. Retirar um convite impede um novo por três semanas.
page-accounts-cut = São mostradas as primeiras { $shown } de { $accounts } contas; scores.json tem todas.
page-change-since-month = No último mês: { $change }
page-change-since-year = No último ano: { $change }
page-change-pillar = { $pillar }: { $points } pontos desde { $month }

## Spread
page-spread = Quão distribuída é a rede
page-spread-by = Por
page-spread-company = Empresas, todos os contatos
page-spread-living-company = Empresas, vínculos ativos
page-spread-sector = Setores, todos os contatos
page-spread-living-sector = Setores, vínculos ativos
page-spread-country = Países, todos os contatos
page-spread-living-country = Países, vínculos ativos
page-spread-language = Idiomas, todos os contatos
page-spread-living-language = Idiomas, vínculos ativos
page-known = Conhecidos
page-groups = Grupos
page-effective-groups = Equivale a
page-largest = Maior
page-top-one = O maior
page-top-ten = Os dez maiores

## Growth and age
page-ages = Tempo das conexões
page-years = Anos
page-share = Parte

## Decision makers
page-deciders = Decisores por setor
page-living-share = Entre vínculos ativos

## Single points of contact
page-single-points = Contas que dependem de uma pessoa
page-single-points-note = Clientes, negócios abertos e contas-alvo com um só vínculo ativo ou uma só conexão. Inclua mais alguém.
page-person = Pessoa
page-others-there = Você também conhece lá

## You and your network
page-versus = Você e sua rede
page-habit = Hábito
page-you = Você
page-they = Seus contatos
habit-reply-time-hours = Horas até responder
habit-reply-rate = Pedidos respondidos
habit-question-rate = Intervenções com pergunta
habit-initiation = Conversas iniciadas

## Invitations
page-acceptance = Convites aceitos
page-invitations = Convites
page-all = Todos
page-with-note = Com nota pessoal
page-without-note = Sem nota
page-accepted = Aceitos
page-sent = Enviados
page-rate = Taxa

## Rates and funnel by group
page-rates-by-sector = No que dão as conversas, por setor
page-rates-by-seniority = No que dão as conversas, por nível
page-rates-note = Com poucos casos, as taxas se aproximam da de toda a rede; com menos de cinco não há taxa.
page-rate-reply = Respondem à sua primeira mensagem
page-rate-depth = Viram conversas
page-rate-stage = Chegam a ligação ou mais
page-funnel-by-sector = O funil por setor
page-funnel-by-seniority = O funil por nível

## LinkedIn’s own index
page-official = Ao lado do índice do LinkedIn
page-pillar = Pilar
page-total-classic = Total, sem mensagens
page-ours = Esta auditoria
page-theirs = LinkedIn
page-difference = Diferença

## Deals
page-deals = Negócios
page-channel = Canal
page-no-channel = sem canal
page-won = Ganhos
page-amount-won = Valor ganho
