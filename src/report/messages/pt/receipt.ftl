### What was read: whose export it is, files, eras, rows dropped, remarks.

## Evidence on the owner
owner-stated = informado com --owner
owner-invitations = a mesma URL de perfil em { $hits } de { $cases } convites
owner-conversations = a mesma URL de perfil em { $hits } de { $cases } conversas
owner-outgoing = remetente de { $hits } de { $cases } mensagens enviadas
owner-names = o mesmo nome em { $hits } de { $cases } conversas
owner-profile = o nome em Profile.csv
owner-split-sources = os convites indicam uma pessoa ({ $invitation_hits } de { $invitations } linhas) e as mensagens, outra ({ $message_hits } de { $messages } conversas)
owner-split-names = as mensagens enviadas trazem outro nome que não o de Profile.csv
owner-no-name = nenhum nome participa de quase todas as conversas
owner-no-evidence = sem indícios

## The table of tiewise check
check-file = Arquivo
check-era = Época
check-rows = Linhas
check-kept = Mantidas
check-dropped = Descart.
check-files = Arquivos: { $files }
check-dropped-rows = descartadas { $rows }: { $reason }
check-connections = Conexões: { $connections }; sem nome (perfil fechado ou oculto): { $nameless }
check-owner = Titular: { $who } ({ $evidence })
check-owner-unknown = Titular: desconhecido ({ $evidence }); informe com --owner
check-messages = Mensagens: { $one_to_one } entre duas pessoas, { $groups } em grupos, { $departed } com membros que saíram, { $ambiguous } com um nome que várias pessoas têm

## Why rows were dropped
dropped-blank-row = linha vazia
dropped-draft = rascunho
dropped-duplicate-of-other-file = também em outro arquivo
dropped-duplicate-row = duplicada
dropped-no-header = sem cabeçalho
dropped-repeated-header = cabeçalho repetido
dropped-short-row = linha incompleta
dropped-sponsored = patrocinada

## Eras of the format
era-until-2015-outlook = até 2015, Outlook
era-2016-2017 = 2016–2017
era-2017-tags = 2017, etiquetas
era-2018-complete = 2018, completo
era-2018-11-to-2020-10 = 11/2018–10/2020
era-2021-06-to-2023-05 = 06/2021–05/2023
era-since-2023-06 = desde 06/2023
era-2018-seven-columns = 2018, 7 colunas
era-2020-seven-columns = 2020, 7 colunas
era-until-2023-03-nine-columns = até 03/2023, 9 colunas
era-since-2023-04-ten-columns = desde 04/2023, 10 colunas
era-since-2024-12-drafts = desde 12/2024, rascunhos
era-since-2025-12-attachments = desde 12/2025, anexos
era-since-2026-02-attachments-drafts = desde 02/2026, rascunhos
era-since-2026-03-all-quoted = desde 03/2026, entre aspas
era-plain = sem identificadores
era-2023-urn = 2023, URN
era-url = URLs de perfil

## Remarks on files
remark-date-only-rows = linhas só com a data (perfil fechado ou oculto; contam como conexões): { $count }
remark-unparsed-dates = datas ilegíveis (linhas mantidas): { $count }
remark-short-rows = linhas curtas, mantidas: { $count }
remark-long-rows = linhas longas, mantidas: { $count }
remark-replaced-bytes = bytes ilegíveis, substituídos: { $count }
remark-decoded-bytes = bytes lidos como Windows-1252: { $count }
remark-nul-bytes = bytes NUL, removidos: { $count }
remark-ambiguous-dates = datas lidas com { $order }: { $evidence }
remark-day-first = o dia primeiro
remark-month-first = o mês primeiro
remark-rows-in-order = assim as linhas ficam em ordem
remark-native-form = como o LinkedIn as escreve
remark-mixed-date-orders = datas na outra ordem: { $count }
remark-unclosed-quotes = aspas não fechadas: { $count }
remark-missing-columns = faltam colunas: { $columns }
remark-column-by-content = coluna reconhecida pelo conteúdo: { $columns }
remark-resaved = salvo de novo por um editor: { $signs }
remark-sign-carriage-returns = fins de linha
remark-sign-byte-order-mark = marca de ordem de bytes
remark-sign-delimiter = separador
remark-sign-encoding = codificação
remark-sign-date-form = forma das datas
remark-sign-preamble = notas acima do cabeçalho
remark-sign-column-names = nomes das colunas
remark-sign-column-order = colunas
remark-spam-messages = mensagens marcadas como spam, mantidas: { $count }
remark-empty-file = vazio
remark-header-not-found = nenhuma linha traz as colunas deste tipo de arquivo
remark-not-read = não usado pela auditoria
remark-unsafe-path = o nome sai do arquivo compactado; não foi aberto
remark-another-member = parece ser a exportação de outra pessoa, não a da primeira
remark-unreadable = ilegível: { $reason }
remark-encrypted = protegido por senha
remark-too-large = maior que qualquer exportação
remark-damaged = danificado ou incompleto
remark-not-text = uma planilha ou um arquivo compactado com nome de texto
remark-too-deep = um zip dentro de zips demais

## What made a verdict on a title or company, for tiewise explain
rule-head = núcleo
rule-rank = posto
rule-function = função
rule-object-negated = de outra pessoa
rule-time-negated = não mais
rule-training = em formação
rule-aspiring = aspirante
rule-status = situação
rule-solo = autônomo
rule-bank = banco
rule-clinic = clínica
rule-employer = empregador
rule-outranked = superado
rule-field-only = só a área
rule-ending = terminação
rule-default-function = função derivada
