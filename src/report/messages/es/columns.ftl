### Headings of columns, on the page and in the workbook. CSV and Parquet keep the names of the keys.

## Shared by all lists
column-rank = Puesto
column-key = Clave
column-name = Nombre
column-profile-url = Perfil
column-company = Empresa
column-position = Cargo
column-seniority = Nivel
column-function = Función
column-sector = Sector
column-decision-maker = Decisor
column-in-target = En el público objetivo
column-tie-strength = Fuerza del vínculo
column-last-contact = Último contacto
column-reason = Motivo

## Replies
column-status = Estado
column-priority = Prioridad
column-days-waiting = Días de espera
column-kind = Tipo
column-sentence = Frase
column-stage = Fase
column-nudges = Recordatorios

## Prospects
column-score = Puntuación
column-fit = Encaje
column-warmth = Cercanía
column-timing = Momento
column-came-first = Vino primero
column-account = Cuenta
column-check = Por comprobar

## Reconnect
column-week = Semana
column-peak-strength = Fuerza máxima
column-peak-on = Máximo el
column-days-silent = Días de silencio
column-tie-state = Estado del vínculo
column-novelty = Novedad
column-last-topic = Último tema

## To review
column-branch = Por qué aparece
column-what-is-lost = Qué se pierde
column-first-step = Primer paso

## This week
column-task = Tarea
column-list-rank = Puesto en su lista

## Cannot be assessed, pending invitations
column-missing = Falta
column-sent-on = Enviada el
column-days-pending = Días pendiente
column-has-note = Con nota

## All contacts
column-is-connection = Contacto directo
column-connected-on = Contacto desde
column-email = Correo electrónico
column-two-way = Escribieron ambos
column-stage-on = Fase el
column-volume = Volumen
column-recency = Actualidad
column-duration = Duración
column-reciprocity = Reciprocidad
column-depth = Profundidad
column-support = Apoyo
column-messages-in = Mensajes recibidos
column-messages-out = Mensajes enviados
column-words-in = Palabras recibidas
column-words-out = Palabras enviadas
column-group-messages-in = Mensajes de grupo recibidos
column-group-messages-out = Mensajes de grupo enviados
column-contact-days-in = Días en que escribió
column-contact-days-out = Días en que escribí
column-turns-in = Intervenciones de la otra persona
column-turns-out = Intervenciones mías
column-alternations = Alternancias
column-began = Quién empezó
column-starts-in = Conversaciones empezadas por la otra persona
column-starts-out = Conversaciones empezadas por mí
column-questions-in = Preguntas recibidas
column-questions-in-answered = De ellas respondidas
column-questions-out = Preguntas hechas
column-questions-out-answered = De ellas respondidas por la otra persona
column-median-reply-hours-in = Su respuesta mediana, horas
column-median-reply-hours-out = Mi respuesta mediana, horas
column-first-contact-in = Primer mensaje recibido
column-first-contact-out = Primer mensaje enviado
column-last-contact-in = Último mensaje recibido
column-last-contact-out = Último mensaje enviado
column-longest-gap-days = Mayor pausa, días
column-usual-gap-days = Pausa habitual, días
column-debt = Respuesta
column-debt-kind = Tipo de respuesta
column-promise-open-days = Promesa abierta, días
column-declined = Rechazado
column-declined-on = Rechazado el
column-pitch-days = Días con mensajes comerciales
column-pitch-days-in = Días con mensajes comerciales recibidos
column-pitch-days-out = Días con mensajes comerciales enviados
column-templates-in = Plantillas recibidas
column-templates-out = Plantillas enviadas
column-boilerplate-only = Solo fórmulas
column-language = Idioma
column-languages = Idiomas
column-endorsed-me = Validó mis aptitudes
column-endorsed-by-me = Validé sus aptitudes
column-recommended-me = Me recomendó
column-recommended-by-me = Recomendado por mí
column-role = Rol
column-kept = Conservar
column-colleague = Colega
column-flags = Indicadores
column-industry = Rama
column-sector-confidence = Confianza del sector
column-sector-evidence = El sector se sabe por
column-employer-group = Grupo empresarial
column-title-evidence = Indicios en el cargo
column-matched-by = Identificado por
column-shares-name = Comparte nombre
