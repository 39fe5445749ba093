### Headings of columns, on the page and in the workbook. CSV and Parquet keep the names of the keys.

## Shared by all lists
column-rank = Posição
column-key = Chave
column-name = Nome
column-profile-url = Perfil
column-company = Empresa
column-position = Cargo
column-seniority = Nível
column-function = Função
column-sector = Setor
column-decision-maker = Decisor
column-in-target = No público-alvo
column-tie-strength = Força do vínculo
column-last-contact = Último contato
column-reason = Motivo

## Replies
column-status = Situação
column-priority = Prioridade
column-days-waiting = Dias de espera
column-kind = Tipo
column-sentence = Frase
column-stage = Etapa
column-nudges = Lembretes

## Prospects
column-score = Pontuação
column-fit = Aderência
column-warmth = Proximidade
column-timing = Momento
column-came-first = Veio primeiro
column-account = Conta
column-check = A verificar

## Reconnect
column-week = Semana
column-peak-strength = Força máxima
column-peak-on = Máximo em
column-days-silent = Dias de silêncio
column-tie-state = Estado do vínculo
column-novelty = Novidade
column-last-topic = Último assunto

## To review
column-branch = Por que aparece
column-what-is-lost = O que se perde
column-first-step = Primeiro passo

## This week
column-task = Tarefa
column-list-rank = Posição na sua lista

## Cannot be assessed, pending invitations
column-missing = Falta
column-sent-on = Enviado em
column-days-pending = Dias pendente
column-has-note = Com nota

## All contacts
column-is-connection = Conexão
column-connected-on = Conexão desde
column-email = E-mail
column-two-way = Ambos escreveram
column-stage-on = Etapa em
column-volume = Volume
column-recency = Atualidade
column-duration = Duração
column-reciprocity = Reciprocidade
column-depth = Profundidade
column-support = Apoio
column-messages-in = Mensagens recebidas
column-messages-out = Mensagens enviadas
column-words-in = Palavras recebidas
column-words-out = Palavras enviadas
column-group-messages-in = Mensagens de grupo recebidas
column-group-messages-out = Mensagens de grupo enviadas
column-contact-days-in = Dias em que escreveu
column-contact-days-out = Dias em que escrevi
column-turns-in = Intervenções da outra pessoa
column-turns-out = Minhas intervenções
column-alternations = Alternâncias
column-began = Quem começou
column-starts-in = Conversas iniciadas pela outra pessoa
column-starts-out = Conversas iniciadas por mim
column-questions-in = Perguntas recebidas
column-questions-in-answered = Destas, respondidas
column-questions-out = Perguntas feitas
column-questions-out-answered = Destas, respondidas pela outra pessoa
column-median-reply-hours-in = Resposta mediana da pessoa, horas
column-median-reply-hours-out = Minha resposta mediana, horas
column-first-contact-in = Primeira mensagem recebida
column-first-contact-out = Primeira mensagem enviada
column-last-contact-in = Última mensagem recebida
column-last-contact-out = Última mensagem enviada
column-longest-gap-days = Maior pausa, dias
column-usual-gap-days = Pausa habitual, dias
column-debt = Resposta
column-debt-kind = Tipo de resposta
column-promise-open-days = Promessa em aberto, dias
column-declined = Recusado
column-declined-on = Recusado em
column-pitch-days = Dias com mensagem de venda
column-pitch-days-in = Dias com mensagem de venda recebida
column-pitch-days-out = Dias com mensagem de venda enviada
column-templates-in = Modelos prontos recebidos
column-templates-out = Modelos prontos enviados
column-boilerplate-only = Só frases prontas
column-language = Idioma
column-languages = Idiomas
column-endorsed-me = Validou minhas competências
column-endorsed-by-me = Validei suas competências
column-recommended-me = Me recomendou
column-recommended-by-me = Recomendado por mim
column-role = Papel
column-kept = Manter
column-colleague = Colega
column-flags = Marcadores
column-industry = Ramo
column-sector-confidence = Confiança do setor
column-sector-evidence = Setor conhecido por
column-employer-group = Grupo empregador
column-title-evidence = Indícios no cargo
column-matched-by = Identificado por
column-shares-name = Tem homônimo
