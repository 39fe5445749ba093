### Reasons on the rows of the lists, in plain words.

## Shared
nameless-contact = (sin nombre)
unknown = desconocido
list-needs-messages = esta lista necesita messages.csv, que no está en la exportación: solicita el archivo con «Mensajes» marcado

## Replies
reply-owed-question = { $days ->
    [0] te ha preguntado algo hoy
    [1] te preguntó algo ayer
   *[other] te preguntó algo hace { $days } días y sigue sin respuesta
}
reply-owed-request = { $days ->
    [0] te ha pedido algo hoy
    [1] te pidió algo ayer
   *[other] te pidió algo hace { $days } días y sigue sin respuesta
}
reply-owed-proposal = { $days ->
    [0] te ha propuesto algo hoy
    [1] te propuso algo ayer
   *[other] te propuso algo hace { $days } días y sigue sin respuesta
}
reply-owed-first-note = { $days ->
    [0] te ha escrito hoy una primera nota personal
    [1] te escribió ayer una primera nota personal
   *[other] te escribió una primera nota personal hace { $days } días y sigue sin respuesta
}
reply-owed-invitation-note = { $days ->
    [0] añadió hoy una nota a la invitación que aceptaste
    [1] añadió ayer una nota a la invitación que aceptaste
   *[other] añadió hace { $days } días una nota a la invitación que aceptaste y sigue sin respuesta
}
reply-awaiting-question = { $days ->
    [0] has preguntado hoy y esperas respuesta
    [1] preguntaste ayer y esperas respuesta
   *[other] preguntaste hace { $days } días y esperas respuesta
}
reply-awaiting-request = { $days ->
    [0] has pedido algo hoy y estás a la espera
    [1] pediste algo ayer y estás a la espera
   *[other] pediste algo hace { $days } días y estás a la espera
}
reply-awaiting-proposal = { $days ->
    [0] has propuesto algo hoy y estás a la espera
    [1] propusiste algo ayer y estás a la espera
   *[other] propusiste algo hace { $days } días y estás a la espera
}
reply-nudged = { $nudges ->
    [one] un recordatorio enviado
   *[other] { $nudges } recordatorios enviados
}
reply-priority = prioridad { $priority } (fuerza del vínculo { $strength }, encaje { $fit })

## Prospects
prospect-in-target = en tu público objetivo: { $seniority }, { $function }
prospect-decides = con poder de decisión: { $seniority }, { $function }
prospect-to-check = con poder de decisión ({ $seniority }, { $function }), pero se desconoce el sector: por comprobar
prospect-account = trabaja en { $account }, una de tus cuentas
prospect-account-review = la empresa se parece a una de tus cuentas: por comprobar
prospect-wrote-lately = te escribió en el último mes
prospect-new-connection = { $days ->
    [0] es tu contacto desde hoy
    [1] es tu contacto desde ayer
   *[other] es tu contacto desde hace { $days } días
}
prospect-endorsed-you = te ha validado aptitudes o te ha recomendado
prospect-wrote-first = te escribió primero
prospect-blast = { $days ->
    [one] te envió mensajes comerciales o de plantilla un día
   *[other] te envió mensajes comerciales o de plantilla { $days } días
}
prospect-warm = ya hay conversación (fuerza del vínculo { $strength }, puntuación { $score })
prospect-cold = aún no hay conversación (puntuación { $score })
prospect-talk-unknown = no se sabe si habéis hablado: { $reason } (puntuación { $score })
prospect-unanswered-by-you = { $messages ->
    [one] te escribió (el { $day }) y sigue sin respuesta
   *[other] te escribió { $messages } veces (la última, el { $day }) y sigue sin respuesta
} (puntuación { $score })
prospect-unanswered-by-them = { $messages ->
    [one] le escribiste (el { $day }) y no ha respondido
   *[other] le escribiste { $messages } veces (la última, el { $day }) y no ha respondido
} (puntuación { $score })
prospect-courtesies = solo cortesías hasta ahora, las últimas el { $day } (puntuación { $score })

## Reconnect
reconnect-quiet = fuerte en su día ({ $peak } de 100; { $peak_day }), en silencio desde hace { $years } años
reconnect-deep-dormant = tras más de tres años de silencio, un vínculo suele ser tan útil como uno actual
reconnect-decides = con poder de decisión ({ $seniority })
reconnect-novel = abre una empresa o un sector en el que no tienes ningún vínculo activo
reconnect-owed-long = { $days ->
    [0] le debías una respuesta cuando llegó el silencio
    [1] le debías una respuesta cuando llegó el silencio, ayer
   *[other] le debías una respuesta cuando llegó el silencio, hace { $days } días
}

## Prune
prune-spam = { $days ->
    [one] envió mensajes comerciales o de plantilla un día; nunca respondiste
   *[other] envió mensajes comerciales o de plantilla { $days } días; nunca respondiste
}
prune-decides = decide en tu público objetivo: quizá convenga conservarlo
prune-nameless = perfil cerrado u oculto; contacto desde hace { $years } años
prune-quiet = contacto desde hace { $years } años sin haber conversado nunca
prune-off-target = { $others ->
    [0] fuera de tu público objetivo, sin poder de decisión ni validaciones en ningún sentido
    [one] fuera de tu público objetivo, sin poder de decisión ni validaciones en ningún sentido; conservas otro contacto en la empresa
   *[other] fuera de tu público objetivo, sin poder de decisión ni validaciones en ningún sentido; conservas otros { $others } contactos en la empresa
}
prune-off-target-alone = { $others ->
    [0] fuera de tu público objetivo, sin poder de decisión
    [one] fuera de tu público objetivo, sin poder de decisión; conservas otro contacto en la empresa
   *[other] fuera de tu público objetivo, sin poder de decisión; conservas otros { $others } contactos en la empresa
}
prune-support-unknown = la exportación no contiene todas las validaciones y recomendaciones: no se sabe si hay alguna
prune-unfollow-first = por revisar: primero deja de seguir; recuperarlo exige una nueva invitación
prune-lost-sender = { $messages ->
    [one] un mensaje del { $since }, sin respuesta
   *[other] { $messages } mensajes desde el { $since }, ninguno respondido
}; { $level }
prune-lost-sender-at = { $messages ->
    [one] un mensaje del { $since }, sin respuesta
   *[other] { $messages } mensajes desde el { $since }, ninguno respondido
}; { $level }, en { $company }
prune-lost-nothing = nada que muestre esta exportación
prune-lost-direct-line = el contacto directo con esta persona ({ $level }); quedan otros en la empresa

## Insufficient evidence
insufficient-nameless = la fila solo tiene una fecha: perfil cerrado u oculto
insufficient-nothing = no constan ni el cargo ni la empresa
insufficient-no-title = no consta el cargo
insufficient-title-unknown = el cargo no dice nada que reconozcan los léxicos

## Invitations
invitation-pending = { $days ->
    [0] enviada hoy, sin aceptar
    [1] enviada ayer, sin aceptar
   *[other] enviada hace { $days } días, sin aceptar
}
invitation-with-note = con nota personal
invitation-without-note = sin nota; si la retiras, no podrás volver a invitar en tres semanas

## Contacts
contact-in-target = en tu público objetivo
contact-off-target = fuera de tu público objetivo
contact-target-unknown = objetivo sin determinar: falta algún dato
contact-tie-living = vínculo activo
contact-tie-weak = vínculo nuevo o débil
contact-tie-cooling = vínculo que se enfría
contact-tie-dormant = vínculo inactivo
contact-tie-deep-dormant = vínculo inactivo desde hace más de tres años
contact-tie-one-sided = solo ha escrito una parte
contact-tie-never = sin ninguna conversación
contact-no-messages = la exportación no trae mensajes
contact-owner-unknown = mensajes sin atribuir: titular desconocido
contact-not-connected = sin conexión
contact-shares-name = no se pueden separar los mensajes de un homónimo

## Roles
role-client = es cliente tuyo
role-prospect = lo tienes marcado como cliente potencial
role-candidate = es candidato
role-partner = es socio comercial tuyo
role-ambassador = te recomienda a otros
role-colleague = es o fue compañero de trabajo
