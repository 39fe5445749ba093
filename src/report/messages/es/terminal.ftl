### The summary on the terminal.

summary-title = Auditoría de la red a fecha de { $day }
summary-title-undated = Auditoría de la red sin fecha conocida: la exportación no contiene fechas
summary-owner = Titular: { $name } ({ $evidence })
summary-owner-unknown = Titular desconocido: { $evidence }. No se sabe quién escribió qué; indica el titular con --owner
summary-another-member = Atención: hay archivos de dos personas; audita la exportación de cada una por separado
summary-people = Contactos: { $connections }, decisores: { $decision_makers }, del público objetivo: { $in_target }, vínculos activos: { $living }
summary-people-without-ties = Contactos: { $connections }, decisores: { $decision_makers }, del público objetivo: { $in_target }
summary-no-target = Sin perfil objetivo: cuentan todos los decisores (tiewise init crea uno).
summary-profile-without-target = El perfil no define ningún objetivo: cuentan todos los decisores.
summary-no-messages = Exportación sin mensajes: no se miden vínculos, respuestas ni reconexiones.
summary-score = Puntuación: { $score } de 100 (entre { $low } y { $high }; medido el { $coverage } %)
summary-score-band = Puntuación entre { $low } y { $high } de 100: solo se ha medido el { $coverage } % de los puntos
summary-classic = Clásica, sin mensajes: { $score }
summary-official = Índice de LinkedIn: { $official } (puntuación clásica aquí: { $classic })
summary-official-alone = Índice de LinkedIn: { $official }
summary-official-sector = media del sector { $average }
summary-official-network = media de la red { $average }
summary-not-measured = sin medir
summary-list-replies = { $count ->
    [one] una respuesta pendiente
   *[other] { $count } respuestas pendientes
}
summary-list-awaiting = { $count ->
    [one] una respuesta esperada
   *[other] { $count } respuestas esperadas
}
summary-list-prospects = { $count ->
    [one] un cliente potencial
   *[other] { $count } clientes potenciales
}
summary-list-reconnect = { $count ->
    [one] un vínculo inactivo por recuperar
   *[other] { $count } vínculos inactivos por recuperar
}
summary-list-prune = { $count ->
    [one] un contacto por revisar
   *[other] { $count } contactos por revisar
}
summary-list-invitations = { $count ->
    [one] una invitación sin aceptar
   *[other] { $count } invitaciones sin aceptar
}
summary-list-cut = { $shown } de { $list }
summary-list-all = --all muestra el resto
summary-actions = Qué subiría la puntuación
summary-action-gain = +{ $gain }
summary-written = { $files ->
    [one] Un archivo en { $folder }
   *[other] { $files } archivos en { $folder }
}

## explain
explain-decides = con poder de decisión
explain-decides-not = sin poder de decisión
explain-connected-on = contacto desde el
explain-strength = Fuerza del vínculo: { $strength } de 100, { $state } (máximo { $peak })
explain-strength-unknown = Fuerza del vínculo sin medir: { $reason }
explain-part-volume = días con contacto en ambos sentidos
explain-part-recency = lo reciente que es el último intercambio
explain-part-duration = meses y años de duración
explain-part-reciprocity = equilibrio entre las dos partes
explain-part-depth = preguntas respondidas, resultados
explain-part-support = recomendaciones, validaciones
explain-messages = Mensajes recibidos: { $received }, enviados: { $sent }; el turno cambió { $turns ->
    [one] una vez
   *[other] { $turns } veces
}
explain-questions = Preguntas recibidas: { $asked_you }, respondidas: { $you_answered }; hechas: { $you_asked }, respondidas: { $answered }
explain-declined-you = declinaste
explain-declined-them = declinó
explain-owed = Debes una respuesta
explain-awaiting = Esperas una respuesta
explain-promise = Prometiste
explain-last-topic = Último tema
explain-list-replies = Respuestas: el último mensaje humano pregunta, pide o propone algo; de 1 a 60 días está pendiente y hasta un año, atrasada. Se ordenan con 40 puntos por una pregunta, 25 por una fase, un quinto de la fuerza del vínculo y 15 por encaje, a la mitad cada 30 días. En espera: preguntaste hace entre 7 y 60 días y has enviado menos de dos recordatorios.
explain-list-prospects = Clientes potenciales: contactos de tu público objetivo con poder de decisión, sin negativa vigente, que no son clientes ni tienen una propuesta abierta. Se ordenan con un 45 % de encaje, un 25 % de calidez (óptima con fuerza 35), un 20 % de oportunidad y un 10 % para quienes se acercaron primero.
explain-list-reconnect = Reconexión: vínculos que alcanzaron una fuerza de 30, en ambos sentidos, con más de un año de silencio y sin negativa vigente. Se ordenan con un 40 % del máximo, un 30 % de encaje y un 30 % de novedad de empresa y sector; cinco por semana.
explain-list-prune = Depuración: para revisar, nunca para eliminar sin mirar. Quienes enviaron mensajes comerciales o de plantilla tres días o más sin que respondieras; los perfiles sin nombre con más de dos años de contacto; y, en redes de 25.000 contactos o si se pide, los contactos de más de dos años con los que nunca has conversado, fuera de tu público objetivo, sin poder de decisión ni validaciones, que no son colegas, no están en la lista de conservar ni en el CRM y no son el único contacto en una empresa o un sector.
explain-list-insufficient = Datos insuficientes: contactos cuyo cargo o nombre falta o no dice nada; ninguna lista los juzga.
explain-list-weekly = Esta semana: las respuestas que debes, 25 como máximo; cinco vínculos que recuperar; tres clientes potenciales. En el orden de sus listas, nadie dos veces.
explain-official = Cifra de LinkedIn: { $official } de 25; miden cosas distintas
explain-list-rows = { $rows ->
    [one] Una fila
   *[other] { $rows } filas
}{ $cut_off ->
    [0] {""}
   *[other] , { $cut_off } más por encima del límite (--all las muestra)
}

## decide
decide-recorded = { $new ->
    [1] Una decisión anotada
   *[other] { $new } decisiones anotadas
}, { $all } en total en { $file }
