### Sentences of tiewise explain that hold evidence.

explain-evidence = { $rule } «{ $words }»
explain-company-known = empresa conocida «{ $name }» ({ $by })
explain-company-word = palabra «{ $word }» { $confidence }
explain-company-against = frente a «{ $word }» { $confidence } ({ $sector })
explain-company-legal-form = forma jurídica «{ $form }»
explain-company-suggests = solo sugiere { $sector }
explain-company-absent = sin empresa: { $absence }
explain-sector-by-title = por las palabras del cargo «{ $words }»
explain-stage = { $stage } («{ $phrase }»)
explain-stage-by-link = { $stage } (por un enlace)
explain-labelled = { $label }: { $text }
explain-days = { $days ->
    [1] un día
   *[other] { $days } días
}
