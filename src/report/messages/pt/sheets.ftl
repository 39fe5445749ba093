### Titles and headings of audit.xlsx. A sheet's name has at most 31 characters and none of [ ] : * ? / \.

## Names of the sheets

sheet-scores = Pontuação
sheet-replies = Respostas
sheet-prospects = Clientes em potencial
sheet-reconnect = Retomar
sheet-prune = A revisar
sheet-insufficient = Não avaliáveis
sheet-weekly = Esta semana
sheet-invitations = Convites pendentes
sheet-contacts = Todos os contatos

## The sheet of scores

sheet-scores-totals = Total
sheet-scores-extended = Pontuação
sheet-scores-classic = Pontuação clássica, sem mensagens
sheet-scores-pillars = Pilares e seus itens
sheet-scores-points = pontos
sheet-scores-of = de
sheet-scores-low = mínimo
sheet-scores-high = máximo
sheet-scores-measured = medido
sheet-scores-explanation = explicação
sheet-scores-formula = fórmula
sheet-scores-actions = O que aumentaria a pontuação
sheet-scores-gain = ganho
sheet-scores-hours = horas de trabalho
