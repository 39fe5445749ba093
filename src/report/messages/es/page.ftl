### Words of report.html that come with its content.

page-layer-support = Círculo íntimo: los cinco más cercanos
page-layer-sympathy = Vínculos cercanos: quince
page-layer-affinity = Buenos vínculos: cincuenta
page-layer-active = Red activa: ciento cincuenta
page-step-openers = Primeros mensajes
page-step-replies = Respuestas
page-step-turns = Tres turnos o más
page-step-call = Llamada o reunión
page-step-proposal = Propuesta
page-step-signed = Firmado
page-invitations-note = Invitaciones enviadas hace más de tres semanas y no aceptadas. Retirar una impide volver a invitar durante tres semanas.
