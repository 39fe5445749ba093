### What was read: whose export it is, files, eras, rows dropped, remarks.

## Evidence on the owner
owner-stated = indicado con --owner
owner-invitations = la misma URL de perfil en { $hits } de { $cases } invitaciones
owner-conversations = la misma URL de perfil en { $hits } de { $cases } conversaciones
owner-outgoing = remitente de { $hits } de { $cases } mensajes enviados
owner-names = el mismo nombre en { $hits } de { $cases } conversaciones
owner-profile = el nombre de Profile.csv
owner-split-sources = las invitaciones nombran a una persona ({ $invitation_hits } de { $invitations } filas) y los mensajes a otra ({ $message_hits } de { $messages } conversaciones)
owner-split-names = los mensajes enviados llevan otro nombre que Profile.csv
owner-no-name = ningún nombre participa en casi todas las conversaciones
owner-no-evidence = sin indicios

## The table of tiewise check
check-file = Archivo
check-era = Época
check-rows = Filas
check-kept = Conserv.
check-dropped = Descart.
check-files = Archivos: { $files }
check-dropped-rows = descartadas { $rows }: { $reason }
check-connections = Contactos: { $connections }; sin nombre (perfil cerrado u oculto): { $nameless }
check-owner = Titular: { $who } ({ $evidence })
check-owner-unknown = Titular: desconocido ({ $evidence }); indícalo con --owner
check-messages = Mensajes: { $one_to_one } entre dos, { $groups } en grupos, { $departed } con miembros que se fueron, { $ambiguous } con un nombre que llevan varios

## Why rows were dropped
dropped-blank-row = fila vacía
dropped-draft = borrador
dropped-duplicate-of-other-file = también en otro archivo
dropped-duplicate-row = duplicado
dropped-no-header = sin encabezado
dropped-repeated-header = encabezado repetido
dropped-short-row = fila incompleta
dropped-sponsored = patrocinado

## Eras of the format
era-until-2015-outlook = hasta 2015, Outlook
era-2016-2017 = 2016–2017
era-2017-tags = 2017, etiquetas
era-2018-complete = 2018, completo
era-2018-11-to-2020-10 = 11/2018–10/2020
era-2021-06-to-2023-05 = 06/2021–05/2023
era-since-2023-06 = desde 06/2023
era-2018-seven-columns = 2018, 7 columnas
era-2020-seven-columns = 2020, 7 columnas
era-until-2023-03-nine-columns = hasta 03/2023, 9 columnas
era-since-2023-04-ten-columns = desde 04/2023, 10 columnas
era-since-2024-12-drafts = desde 12/2024, borradores
era-since-2025-12-attachments = desde 12/2025, adjuntos
era-since-2026-02-attachments-drafts = desde 02/2026, borradores
era-since-2026-03-all-quoted = desde 03/2026, entrecomillado
era-plain = sin identificadores
era-2023-urn = 2023, URN
era-url = URL de perfil

## Remarks on files
remark-date-only-rows = filas con solo la fecha (perfil cerrado u oculto; cuentan como contactos): { $count }
remark-unparsed-dates = fechas ilegibles (filas conservadas): { $count }
remark-short-rows = filas cortas, conservadas: { $count }
remark-long-rows = filas largas, conservadas: { $count }
remark-replaced-bytes = bytes ilegibles, sustituidos: { $count }
remark-decoded-bytes = bytes leídos como Windows-1252: { $count }
remark-nul-bytes = bytes NUL, eliminados: { $count }
remark-ambiguous-dates = fechas leídas con { $order }: { $evidence }
remark-day-first = el día primero
remark-month-first = el mes primero
remark-rows-in-order = así las filas quedan en orden
remark-native-form = como las escribe LinkedIn
remark-mixed-date-orders = fechas en el otro orden: { $count }
remark-unclosed-quotes = comillas sin cerrar: { $count }
remark-missing-columns = faltan columnas: { $columns }
remark-column-by-content = columna reconocida por su contenido: { $columns }
remark-resaved = guardado de nuevo con un editor: { $signs }
remark-sign-carriage-returns = finales de línea
remark-sign-byte-order-mark = marca de orden de bytes
remark-sign-delimiter = separador
remark-sign-encoding = codificación
remark-sign-date-form = forma de las fechas
remark-sign-preamble = notas sobre el encabezado
remark-sign-column-names = nombres de columnas
remark-sign-column-order = columnas
remark-spam-messages = mensajes marcados como spam, conservados: { $count }
remark-empty-file = vacío
remark-header-not-found = ninguna línea nombra las columnas de este tipo de archivo
remark-not-read = no se usa en la auditoría
remark-unsafe-path = su nombre sale del archivo comprimido; no se abrió
remark-another-member = parece la exportación de otra persona que la primera
remark-unreadable = ilegible: { $reason }
remark-encrypted = protegido con contraseña
remark-too-large = más grande que cualquier exportación
remark-damaged = dañado o incompleto
remark-not-text = una hoja de cálculo o un archivo comprimido con nombre de texto
remark-too-deep = un zip dentro de demasiados zips

## What made a verdict on a title or company, for tiewise explain
rule-head = núcleo
rule-rank = rango
rule-function = función
rule-object-negated = de otra persona
rule-time-negated = ya no
rule-training = en formación
rule-aspiring = aspirante
rule-status = situación
rule-solo = por cuenta propia
rule-bank = banca
rule-clinic = clínica
rule-employer = empleador
rule-outranked = superado
rule-field-only = solo el área
rule-ending = terminación
rule-default-function = función derivada
