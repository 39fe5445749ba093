### Words of report.html that come with its content.

## Lists and plots

page-invitations-note = Invitaciones enviadas hace más de tres semanas y no aceptadas. Retirar una impide volver a invitar durante tres semanas.
page-accounts-cut = Se muestran las primeras { $shown } de { $accounts } cuentas; scores.json las tiene todas.
page-change-since-month = En el último mes: { $change }
page-change-since-year = En el último año: { $change }
page-change-pillar = { $pillar }: { $points } puntos desde { $month }

## Spread
page-spread = Cuánto se reparte la red
page-spread-by = Por
page-spread-company = Empresas, todos los contactos
page-spread-living-company = Empresas, vínculos activos
page-spread-sector = Sectores, todos los contactos
page-spread-living-sector = Sectores, vínculos activos
page-spread-country = Países, todos los contactos
page-spread-living-country = Países, vínculos activos
page-spread-language = Idiomas, todos los contactos
page-spread-living-language = Idiomas, vínculos activos
page-known = Conocidos
page-groups = Grupos
page-effective-groups = Equivale a
page-largest = Mayor
page-top-one = La mayor
page-top-ten = Las diez mayores

## Growth and age
page-ages = Antigüedad de los contactos
page-years = Años
page-share = Parte

## Decision makers
page-deciders = Decisores por sector
page-living-share = Entre vínculos activos

## Single points of contact
page-single-points = Cuentas que dependen de una persona
page-single-points-note = Clientes, operaciones abiertas y cuentas objetivo con un solo vínculo activo o un solo contacto. Suma a alguien más.
page-person = Persona
page-others-there = También conoces allí a

## You and your network
page-versus = Tú y tu red
page-habit = Hábito
page-you = Tú
page-they = Tus contactos
habit-reply-time-hours = Horas hasta responder
habit-reply-rate = Peticiones con respuesta
habit-question-rate = Intervenciones con pregunta
habit-initiation = Conversaciones iniciadas

## Invitations
page-acceptance = Invitaciones aceptadas
page-invitations = Invitaciones
page-all = Todas
page-with-note = Con nota personal
page-without-note = Sin nota
page-accepted = Aceptadas
page-sent = Enviadas
page-rate = Tasa

## Rates and funnel by group
page-rates-by-sector = En qué quedan las conversaciones, por sector
page-rates-by-seniority = En qué quedan las conversaciones, por nivel
page-rates-note = Con pocos casos, las tasas se acercan a la de toda la red; con menos de cinco no hay tasa.
page-rate-reply = Responden a tu primer mensaje
page-rate-depth = Acaban en conversación
page-rate-stage = Llegan a llamada o más
page-funnel-by-sector = El embudo por sector
page-funnel-by-seniority = El embudo por nivel

## LinkedIn’s own index
page-official = Junto al índice de LinkedIn
page-pillar = Pilar
page-total-classic = Total, sin mensajes
page-ours = Esta auditoría
page-theirs = LinkedIn
page-difference = Diferencia

## Deals
page-deals = Operaciones
page-channel = Canal
page-no-channel = sin canal
page-won = Ganadas
page-amount-won = Importe ganado
