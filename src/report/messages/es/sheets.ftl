### Titles and headings of audit.xlsx. A sheet's name has at most 31 characters and none of [ ] : * ? / \.

## Names of the sheets

sheet-scores = Puntuación
sheet-replies = Respuestas
sheet-prospects = Clientes potenciales
sheet-reconnect = Recuperar
sheet-prune = Por revisar
sheet-insufficient = No evaluables
sheet-weekly = Esta semana
sheet-invitations = Invitaciones pendientes
sheet-contacts = Todos los contactos

## The sheet of scores

sheet-scores-totals = Total
sheet-scores-extended = Puntuación
sheet-scores-classic = Puntuación clásica, sin mensajes
sheet-scores-pillars = Pilares y sus apartados
sheet-scores-points = puntos
sheet-scores-of = de
sheet-scores-low = mínimo
sheet-scores-high = máximo
sheet-scores-measured = medido
sheet-scores-explanation = explicación
sheet-scores-formula = fórmula
sheet-scores-actions = Qué subiría la puntuación
sheet-scores-gain = mejora
sheet-scores-hours = horas de trabajo
