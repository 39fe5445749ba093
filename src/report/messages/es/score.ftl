### Sentences of the score: pillars, lines, totals, actions, comparison, performance.
### $points of $available are points of a line; $low and $high its 90 % range.

## Pillars and bands

score-pillar-brand = Establece tu marca profesional
score-pillar-people = Encuentra a las personas adecuadas
score-pillar-insights = Participa con contenido de valor
score-pillar-relationships = Construye relaciones
score-pillar-messages = Aprovecha al máximo los mensajes

score-band-new = como una red recién creada
score-band-casual = como una red que se usa de vez en cuando
score-band-kept = como una red bien cuidada
score-band-expert = como la red de una persona experta

## Titles of lines

score-title-profile-headline = titular
score-title-profile-summary = resumen
score-title-profile-positions = puestos con descripción
score-title-profile-education = formación
score-title-profile-skills = aptitudes
score-title-profile-industry-location = sector y ubicación
score-title-profile-extras = otros apartados (certificaciones, idiomas, proyectos)
score-title-recommendations-received = recomendaciones recibidas
score-title-recommendations-given = recomendaciones hechas
score-title-endorsers = personas que validan tus aptitudes
score-title-own-posts = publicaciones con palabras propias
score-title-target-fit = contactos en tu público objetivo
score-title-decision-makers = decisores
score-title-invitation-acceptance = invitaciones aceptadas
score-title-personal-notes = invitaciones con nota personal
score-title-target-drift = hacia dónde va la red
score-title-people-weeks = semanas dedicadas a buscar personas
score-title-comments = comentarios con sustancia
score-title-posts = publicaciones
score-title-reactions = reacciones
score-title-rhythm = ritmo constante
score-title-dialogue = diálogo
score-title-living-ties = vínculos activos
score-title-two-way = contactos con los que has conversado
score-title-reciprocity = reciprocidad
score-title-long-ties = vínculos duraderos
score-title-living-decision-makers = decisores entre los vínculos activos
score-title-company-diversity = diversidad de empresas
score-title-answered-in-week = respuestas en menos de una semana
score-title-reply-speed = rapidez de tus respuestas
score-title-opener-replies = respuestas a tus primeros mensajes
score-title-alternating-threads = conversaciones de verdad
score-title-real-world-value = resultados de las conversaciones
score-title-manners = buenas maneras

## Lines of “Establish your professional brand”

score-line-profile-headline = { $present ->
    [0] Sin titular
   *[other] Con titular
} → { $points } de { $available }
score-line-profile-summary = { $count ->
    [0] Sin resumen
    [one] Resumen de un carácter; el máximo se alcanza con { $full }
   *[other] Resumen de { $count } caracteres; el máximo se alcanza con { $full }
} → { $points } de { $available }
score-line-profile-positions = { $positions ->
    [one] { $described ->
        [0] Tu último puesto no tiene descripción
       *[other] Tu último puesto tiene descripción
    }
   *[other] Con descripción: { $described } de tus últimos { $positions } puestos
} → { $points } de { $available }
score-line-profile-education = { $present ->
    [0] No consta formación
   *[other] Consta formación
} → { $points } de { $available }
score-line-profile-skills = { $count ->
    [0] Sin aptitudes
    [one] Una aptitud; el máximo se alcanza con { $full }
   *[other] { $count } aptitudes; el máximo se alcanza con { $full }
} → { $points } de { $available }
score-line-profile-industry-location = { $count ->
    [0] No constan ni el sector ni la ubicación
    [one] Solo consta el sector o la ubicación, no ambos
   *[other] Constan el sector y la ubicación
} → { $points } de { $available }
score-line-profile-extras = { $count ->
    [0] Sin certificaciones, idiomas, proyectos ni apartados similares
    [one] Un tipo de apartado adicional; el máximo se alcanza con { $full }
   *[other] { $count } tipos de apartados adicionales; el máximo se alcanza con { $full }
} → { $points } de { $available }
score-line-recommendations-received = { $count ->
    [0] Ninguna recomendación recibida
    [one] Una recomendación recibida
   *[other] { $count } recomendaciones recibidas
}; el máximo se alcanza con { $full } → { $points } de { $available }
score-line-recommendations-given = { $count ->
    [0] Ninguna recomendación hecha
    [one] Una recomendación hecha
   *[other] { $count } recomendaciones hechas
}; el máximo se alcanza con { $full } → { $points } de { $available }
score-line-endorsers = { $people ->
    [0] Nadie ha validado tus aptitudes
    [one] Una persona ha validado tus aptitudes
   *[other] { $people } personas han validado tus aptitudes
} → { $points } de { $available }
score-line-own-posts = { $per_28_days } publicaciones propias en cuatro semanas, con un { $original_percent } % de originales → { $points } de { $available }
score-line-own-posts-in-part = { $per_28_days } publicaciones propias en cuatro semanas; sin InstantReposts.csv no se mide la proporción de originales → { $points } de { $available }

## Lines of “Find the right people”

score-line-target-fit = En tu público objetivo: { $hits } de { $cases } contactos evaluables{ $unassessed ->
    [0] {""}
    [one] ; otro no se puede evaluar
   *[other] ; otros { $unassessed } no se pueden evaluar
} → { $points } de { $available } (rango { $low }–{ $high })
score-line-target-fit-without-profile = Sin perfil objetivo cuentan los decisores de cualquier sector: { $hits } de { $cases } contactos evaluables{ $unassessed ->
    [0] {""}
    [one] ; otro no se puede evaluar
   *[other] ; otros { $unassessed } no se pueden evaluar
} → { $points } de { $available } (rango { $low }–{ $high })
score-line-decision-makers = Decisores: { $hits } de { $cases } contactos evaluables{ $unassessed ->
    [0] {""}
    [one] ; el cargo de otro no lo aclara
   *[other] ; los cargos de otros { $unassessed } no lo aclaran
} → { $points } de { $available } (rango { $low }–{ $high })
score-line-invitation-acceptance = Invitaciones aceptadas: { $hits } de { $cases } → { $points } de { $available } (rango { $low }–{ $high })
score-line-personal-notes = Invitaciones con nota personal: { $hits } de { $cases } → { $points } de { $available } (rango { $low }–{ $high })
score-line-target-drift = En tu público objetivo: { $hits } de { $cases } contactos de los últimos seis meses; antes, el { $before_percent } % → { $points } de { $available } (rango { $low }–{ $high })
score-line-people-weeks = Búsqueda o contacto objetivo nuevo en { $count } de las últimas { $full } semanas → { $points } de { $available }

## Lines of “Engage with insights”

score-line-comments = { $per_28_days } comentarios con sustancia en cuatro semanas → { $points } de { $available }
score-line-posts = { $per_28_days } publicaciones en cuatro semanas → { $points } de { $available }
score-line-reactions = { $per_28_days } reacciones en cuatro semanas → { $points } de { $available }
score-line-rhythm = Con actividad en { $count } de las últimas { $full } semanas → { $points } de { $available }
score-line-dialogue = { $per_28_days } diálogos en cuatro semanas → { $points } de { $available }

## Lines of “Build relationships”

score-line-living-ties = Tus vínculos activos equivalen a { $strength } vínculos de fuerza máxima → { $points } de { $available }
score-line-two-way = Contactos con los que has conversado alguna vez: { $hits } de { $cases } → { $points } de { $available } (rango { $low }–{ $high })
score-line-reciprocity = El { $percent } % de toda la comunicación es recíproca → { $points } de { $available } (rango { $low }–{ $high })
score-line-long-ties = { $ties ->
    [0] Ningún vínculo activo tiene más de tres años
    [one] Un vínculo activo tiene más de tres años
   *[other] { $ties } vínculos activos tienen más de tres años
} → { $points } de { $available }
score-line-living-decision-makers = Decisores: { $hits } de { $cases } vínculos activos{ $unassessed ->
    [0] {""}
    [one] ; el cargo de otro no lo aclara
   *[other] ; los cargos de otros { $unassessed } no lo aclaran
} → { $points } de { $available } (rango { $low }–{ $high })
score-line-company-diversity = { $ties } vínculos activos, repartidos como entre { $companies } empresas de igual tamaño → { $points } de { $available }

## Lines of “Make the most of messages”

score-line-answered-in-week = Respondidos en menos de una semana: { $hits } de { $cases } → { $points } de { $available } (rango { $low }–{ $high })
score-line-reply-speed = { $answers ->
    [one] Tu única respuesta llegó en { $hours } horas
   *[other] De tus { $answers } respuestas en menos de una semana, la mitad en { $hours } horas o menos
} → { $points } de { $available }
score-line-reply-speed-with-range = { $answers ->
    [one] Tu única respuesta llegó en { $hours } horas
   *[other] De tus { $answers } respuestas en menos de una semana, la mitad en { $hours } horas o menos
} → { $points } de { $available } (rango { $low }–{ $high })
score-line-opener-replies = Primeros mensajes con respuesta: { $hits } de { $cases } → { $points } de { $available } (rango { $low }–{ $high })
score-line-alternating-threads = Conversaciones con tres idas y vueltas o más: { $hits } de { $cases } → { $points } de { $available } (rango { $low }–{ $high })
score-line-real-world-value = { $contacts ->
    [0] Ninguna conversación ha llevado a una llamada, propuesta o más
    [one] Una conversación ha llevado a una llamada, propuesta o más, valor { $value }
   *[other] { $contacts } conversaciones han llevado a una llamada, propuesta o más, valor { $value }
} → { $points } de { $available }
score-line-manners = Primeros mensajes comerciales o de plantilla: { $hits } de { $cases } → { $points } de { $available } (rango { $low }–{ $high })

## What is not measured

score-missing-file = No se ha medido: { $file } no está en la exportación.
score-too-few-cases = Sin puntuar: { $cases ->
    [0] no hay ningún caso
    [one] solo hay un caso
   *[other] solo hay { $cases } casos
} y hacen falta { $needed }.

## Starter mode and provisional scores

score-starter-few-connections = { $connections ->
    [0] Aún no hay contactos
    [one] Por ahora hay un contacto
   *[other] Por ahora hay { $connections } contactos
}: una red se puede valorar a partir de { $needed }.
score-starter-young-network = La red tiene { $days ->
    [one] un día
   *[other] { $days } días
}: se puede valorar a partir de los { $needed } días.
score-provisional-no-target-profile = Provisional: sin perfil objetivo, cuentan los decisores de cualquier sector.
score-provisional-no-messages = Provisional: la exportación no trae mensajes; los vínculos y las conversaciones no se miden.
score-provisional-missing-support = { $files ->
    [one] Un archivo de validaciones o recomendaciones no está
   *[other] { $files } archivos de validaciones y recomendaciones no están
} en la exportación: los vínculos pueden ser más fuertes de lo que se muestra.
score-provisional-low-coverage = Solo se ha podido medir el { $percent } % de «{ $pillar }»: se dan los límites en lugar de una cifra.
score-provisional-mostly-unassessed = Provisional: el { $percent } % de los contactos no se puede comparar con el objetivo.

## Change over time

score-change-none = sin cambios reales
score-change-higher = sube { $points } (rango de { $low } a { $high })
score-change-lower = baja { $points } (rango de { $low } a { $high })

## Actions

score-action-answer-owed = { $count ->
    [one] Responde a la persona que espera tu respuesta
   *[other] Responde a las { $count } personas que esperan tu respuesta
}{ $named ->
    [0] {""}
   *[other] : { $names }{ $others ->
        [0] {""}
       *[other] {" "}y { $others } más
    }
}
score-action-recommend = Escribe dos recomendaciones y pide dos{ $named ->
    [0] {""}
   *[other] , por ejemplo a { $names }
}
score-action-finish-profile = Completa tu perfil: { $parts }
score-action-comment = Escribe dos comentarios con sustancia a la semana
score-action-post = Publica algo propio cada semana
score-action-meet-and-propose = Propón tres llamadas y presenta una propuesta{ $named ->
    [0] {""}
   *[other] , por ejemplo a { $names }
}
score-action-revive = { $count ->
    [one] Recupera un vínculo inactivo
   *[other] Recupera { $count } vínculos inactivos
}{ $named ->
    [0] {""}
   *[other] : { $names }{ $others ->
        [0] {""}
       *[other] {" "}y { $others } más
    }
}
score-action-open-conversations = { $count ->
    [one] Escribe personalmente a un decisor de tu público objetivo con quien nunca has hablado
   *[other] Escribe personalmente a { $count } decisores de tu público objetivo con quienes nunca has hablado
}{ $named ->
    [0] {""}
   *[other] : { $names }{ $others ->
        [0] {""}
       *[other] {" "}y { $others } más
    }
}
score-action-invite-in-target = Invita cada semana a una persona de tu público objetivo, con una nota personal
score-action-answer-within-day = Responde en menos de un día
score-action-personal-openers = Escribe los próximos veinte primeros mensajes sin plantilla ni discurso de venta
score-action-dialogue = Una vez por semana, vuelve a una publicación que hayas comentado y responde
score-action-prune = { $count ->
    [one] Revisa si conviene eliminar un contacto
   *[other] Revisa si conviene eliminar { $count } contactos
}{ $named ->
    [0] {""}
   *[other] : { $names }{ $others ->
        [0] {""}
       *[other] {" "}y { $others } más
    }
}

## You and your network

score-versus-reply-time = Tú respondes en { $mine } horas y tus contactos en { $theirs }: { $verdict ->
    [lower] tú vas más rápido
    [higher] ellos van más rápido
   *[same] sin diferencia real
}
score-versus-reply-rate = Respondes al { $mine } % de sus preguntas y ellos al { $theirs } % de las tuyas: { $verdict ->
    [lower] responden más
    [higher] respondes más
   *[same] sin diferencia real
}
score-versus-question-rate = Preguntas en el { $mine } % de tus intervenciones y ellos en el { $theirs } %: { $verdict ->
    [lower] ellos preguntan más
    [higher] tú preguntas más
   *[same] sin diferencia real
}
score-versus-initiation = Tú inicias el { $mine } % de las conversaciones y ellos el { $theirs } %: { $verdict ->
    [lower] ellos inician más
    [higher] tú inicias más
   *[same] sin diferencia real
}
score-versus-too-few = Hay muy pocos casos de un lado o del otro para comparar: hacen falta { $needed }.
score-official-sector = El índice de LinkedIn te da { $official }; la media de tu sector es { $average }: { $side ->
    [above] { $points } por encima
    [below] { $points } por debajo
   *[same] el mismo valor
}
score-official-network = El índice de LinkedIn te da { $official }; la media de tu red es { $average }: { $side ->
    [above] { $points } por encima
    [below] { $points } por debajo
   *[same] el mismo valor
}

## Performance

score-funnel-openers = primeros mensajes
score-funnel-replies = respuestas
score-funnel-three-turns = tres intervenciones o más, o un paso posterior
score-funnel-calls = llamadas y reuniones
score-funnel-proposals = propuestas
score-funnel-signed = firmas
score-deals-not-validated = Sin validar: solo tienen una puntuación anterior a su apertura { $won ->
    [one] una operación ganada
   *[other] { $won } operaciones ganadas
} y { $others ->
    [one] otra más
   *[other] otras { $others }
}; hacen falta { $needed } de cada tipo.
score-deals-found = La puntuación distinguió las operaciones ganadas de las demás: la ganada quedó por encima en el { $area_percent } % de los pares (rango { $area_low }–{ $area_high }; 50 es el azar) y la décima parte mejor puntuada ganó { $lift } veces lo que el conjunto (rango { $lift_low }–{ $lift_high }), con { $won } ganadas y { $others } de las demás.
score-deals-suggested = La puntuación quizá distinga las operaciones ganadas de las demás, pero no sin duda: la ganada quedó por encima en el { $area_percent } % de los pares (rango { $area_low }–{ $area_high }; 50 es el azar) y la décima parte mejor puntuada ganó { $lift } veces lo que el conjunto (rango { $lift_low }–{ $lift_high }), con { $won } ganadas y { $others } de las demás.
score-deals-not-found = La puntuación no distinguió las operaciones ganadas de las demás: la ganada quedó por encima en el { $area_percent } % de los pares (rango { $area_low }–{ $area_high }; 50 es el azar) y la décima parte mejor puntuada ganó { $lift } veces lo que el conjunto (rango { $lift_low }–{ $lift_high }), con { $won } ganadas y { $others } de las demás.
score-deals-reversed = Las puntuaciones más bajas ganaron más a menudo: la ganada quedó por encima en solo el { $area_percent } % de los pares (rango { $area_low }–{ $area_high }; 50 es el azar) y la décima parte mejor puntuada ganó { $lift } veces lo que el conjunto (rango { $lift_low }–{ $lift_high }), con { $won } ganadas y { $others } de las demás.
