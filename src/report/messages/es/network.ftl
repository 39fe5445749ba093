### Sentences about the network as a whole: shape, comparison, funnel, deals.

## Concentration. $effective is the number of groups of equal size that would be as concentrated.

network-spread-company = { $known ->
    [1] Un contacto con empresa conocida: { $largest }.
   *[other] { $known } contactos con empresa conocida, en { $groups ->
        [1] una sola empresa
       *[other] { $groups } empresas
    }; el grupo mayor: { $largest } ({ $percent } %). Reparto equivalente a { $effective ->
        [1] una sola empresa
       *[other] { $effective } empresas de igual tamaño
    }.
}
network-spread-living-company = { $known ->
    [1] Un vínculo activo con empresa conocida: { $largest }.
   *[other] { $known } vínculos activos con empresa conocida, en { $groups ->
        [1] una sola empresa
       *[other] { $groups } empresas
    }; el grupo mayor: { $largest } ({ $percent } %). Reparto equivalente a { $effective ->
        [1] una sola empresa
       *[other] { $effective } empresas de igual tamaño
    }.
}
network-spread-sector = { $known ->
    [1] Un contacto de sector conocido: { $largest }.
   *[other] { $known } contactos de sector conocido, en { $groups ->
        [1] un solo sector
       *[other] { $groups } sectores
    }; el grupo mayor: { $largest } ({ $percent } %). Reparto equivalente a { $effective ->
        [1] un solo sector
       *[other] { $effective } sectores de igual tamaño
    }.
}
network-spread-living-sector = { $known ->
    [1] Un vínculo activo de sector conocido: { $largest }.
   *[other] { $known } vínculos activos de sector conocido, en { $groups ->
        [1] un solo sector
       *[other] { $groups } sectores
    }; el grupo mayor: { $largest } ({ $percent } %). Reparto equivalente a { $effective ->
        [1] un solo sector
       *[other] { $effective } sectores de igual tamaño
    }.
}
network-spread-country = { $known ->
    [1] Un contacto en una empresa cuyo nombre indica el país: { $largest }.
   *[other] { $known } contactos en empresas cuyo nombre indica el país, en { $groups ->
        [1] un solo país
       *[other] { $groups } países
    }; el grupo mayor: { $largest } ({ $percent } %). Reparto equivalente a { $effective ->
        [1] un solo país
       *[other] { $effective } países de igual tamaño
    }.
}
network-spread-living-country = { $known ->
    [1] Un vínculo activo en una empresa cuyo nombre indica el país: { $largest }.
   *[other] { $known } vínculos activos en empresas cuyo nombre indica el país, en { $groups ->
        [1] un solo país
       *[other] { $groups } países
    }; el grupo mayor: { $largest } ({ $percent } %). Reparto equivalente a { $effective ->
        [1] un solo país
       *[other] { $effective } países de igual tamaño
    }.
}
network-spread-language = { $known ->
    [1] Escribes con un contacto; idioma: { $largest }.
   *[other] Escribes con { $known } contactos, en { $groups ->
        [1] un solo idioma
       *[other] { $groups } idiomas
    }; el grupo mayor: { $largest } ({ $percent } %). Reparto equivalente a { $effective ->
        [1] un solo idioma
       *[other] { $effective } idiomas de igual tamaño
    }.
}
network-spread-living-language = { $known ->
    [1] Un vínculo activo; idioma: { $largest }.
   *[other] { $known } vínculos activos, en { $groups ->
        [1] un solo idioma
       *[other] { $groups } idiomas
    }; el grupo mayor: { $largest } ({ $percent } %). Reparto equivalente a { $effective ->
        [1] un solo idioma
       *[other] { $effective } idiomas de igual tamaño
    }.
}

## Growth and age

network-growth = { $connections ->
    [0] Ningún contacto nuevo en los últimos doce meses.
    [1] Un contacto nuevo en los últimos doce meses{ $assessed ->
        [0] ; no se puede evaluar.
       *[other] , { $in_target ->
            [0] fuera de tu público objetivo.
           *[other] en tu público objetivo.
        }
    }
   *[other] { $connections } contactos nuevos en los últimos doce meses; en tu público objetivo: { $in_target } de los { $assessed } que se pueden evaluar.
}
network-drift-toward = Te acercas a tu público objetivo: incluye el { $recent } % de los contactos del último medio año y el { $earlier } % de los anteriores.
network-drift-away = Te alejas de tu público objetivo: incluye el { $recent } % de los contactos del último medio año y el { $earlier } % de los anteriores.
network-drift-none = Sin cambio real de rumbo: el { $recent } % de los contactos del último medio año está en tu público objetivo y el { $earlier } % de los anteriores.
network-drift-unknown = Hay pocos contactos para ver un rumbo: hacen falta { $needed } evaluables a cada lado del último medio año.
network-age = La mitad de tus contactos tiene más de { $median } años de antigüedad (una cuarta parte, menos de { $lower }; otra, más de { $upper }).
network-age-living = La mitad de tus vínculos activos ha durado { $years } años o más, del primer mensaje al último.

## Layers of living ties

network-layers = Vínculos activos: { $active } de los { $active_usual } habituales; unas dos veces al año o más, { $affinity } de { $affinity_usual }; cada mes, { $sympathy } de { $sympathy_usual }; cada semana, { $support } de { $support_usual }.
network-layer-support-clique = Círculo íntimo: cada semana
network-layer-sympathy-group = Vínculos cercanos: cada mes
network-layer-affinity-group = Buenos vínculos: dos veces al año
network-layer-active-network = Red activa: una vez al año

## Decision makers

network-deciders = El { $percent } % de tus contactos decide.
network-deciders-living = Decide el { $percent } % de tus contactos y el { $living_percent } % de tus vínculos activos: { $verdict ->
    [higher] hablas más con decisores que con otros.
    [lower] hablas menos con decisores que con otros.
   *[same] sin diferencia real.
}

## Key accounts

network-accounts = Cuentas: { $accounts }. Conoces a alguien en { $known }, a alguien que decide en { $deciders } y tienes un vínculo activo en { $living }.
network-accounts-without-ties = Cuentas: { $accounts }. Conoces a alguien en { $known } y a alguien que decide en { $deciders }.
network-account-nobody = No conoces a nadie.
network-account-ties-not-measured = Contactos: { $contacts }; con poder de decisión: { $deciders }; vínculos sin medir.
network-account-no-living-tie = { $contacts } contactos, pero ningún vínculo activo.
network-account-only-contact = Un solo contacto{ $living ->
    [0] , y sin vínculo activo.
   *[other] .
}
network-account-only-living-tie = { $contacts } contactos, pero un solo vínculo activo.
network-account-no-decision-maker = { $living } vínculos activos, pero nadie que decida.
network-account-covered = { $contacts } contactos, { $living } vínculos activos; con poder de decisión: { $deciders }.
network-single-contact = { $account } depende de una persona: no conoces a nadie más allí.
network-single-living-tie = { $account } depende de un solo vínculo activo; conoces allí a { $others ->
    [1] una persona más.
   *[other] { $others } personas más.
}

## Comparison

network-acceptance = Aceptadas { $accepted } de { $sent } invitaciones ({ $percent } %).
network-acceptance-note = Con nota personal se aceptó el { $with } %; sin nota, el { $without } %: { $verdict ->
    [higher] la nota ayuda.
    [lower] la nota no ayuda.
   *[same] sin diferencia real.
}
network-acceptance-by-group = La aceptación por sector o nivel no se puede medir: una invitación no dice la empresa ni el cargo de quien no aceptó.
network-group-reply-higher = { $group }: el { $percent } % responde a tu primer mensaje (rango { $low }–{ $high }), más que en el resto.
network-group-reply-lower = { $group }: el { $percent } % responde a tu primer mensaje (rango { $low }–{ $high }), menos que en el resto.
network-group-depth-higher = { $group }: con el { $percent } % de aquellos a quienes escribes llegas a conversar (rango { $low }–{ $high }), más que en el resto.
network-group-depth-lower = { $group }: con el { $percent } % de aquellos a quienes escribes llegas a conversar (rango { $low }–{ $high }), menos que en el resto.
network-group-stage-higher = { $group }: el { $percent } % de los vínculos recíprocos llega a llamada, reunión o más (rango { $low }–{ $high }), más que en el resto.
network-group-stage-lower = { $group }: el { $percent } % de los vínculos recíprocos llega a llamada, reunión o más (rango { $low }–{ $high }), menos que en el resto.

## Funnel

network-funnel-narrowest = El paso más estrecho es «{ $step }»: avanza el { $percent } % del paso anterior (rango { $low }–{ $high }).

## Deals

network-deals-read = Operaciones: { $deals }, ganadas: { $won }. Asignadas a un contacto: { $contacts }; a una empresa: { $companies }; a nadie con seguridad: { $unmatched }.
network-deals-none-won = Ninguna operación consta como ganada; escribe «won» en la etapa de las que lo fueron.
network-deals-without-day = { $deals ->
    [1] Una operación no tiene fecha de apertura y no se puede puntuar.
   *[other] { $deals } operaciones no tienen fecha de apertura y no se pueden puntuar.
}
network-deals-unreadable = { $cells ->
    [1] No se pudo leer una celda de las operaciones: fila { $row }, columna { $column }.
   *[other] No se pudieron leer { $cells } celdas de las operaciones; la primera, en la fila { $row }, columna { $column }.
}
network-deals-by-tie-and-fit = Por la fuerza del mejor vínculo y el encaje con el objetivo, a partes iguales, el día antes de abrir la operación; encaje según los cargos de hoy.
network-deals-by-tie-strength = Por la fuerza del mejor vínculo con el contacto o la empresa, el día antes de abrir la operación.
network-deals-by-target-fit = Por el mejor encaje entre quienes conocías el día antes de abrir la operación, según los cargos de hoy.
network-deals-by-score-of-month = Por tu propia puntuación ampliada del mes anterior a la apertura, con quien fuera la operación.
