### Sentences of tiewise explain that hold evidence.

explain-evidence = { $rule } «{ $words }»
explain-company-known = azienda nota «{ $name }» ({ $by })
explain-company-word = parola «{ $word }» { $confidence }
explain-company-against = contro «{ $word }» { $confidence } ({ $sector })
explain-company-legal-form = forma giuridica «{ $form }»
explain-company-suggests = suggerisce soltanto { $sector }
explain-company-absent = nessuna azienda: { $absence }
explain-sector-by-title = dalle parole della qualifica «{ $words }»
explain-stage = { $stage } («{ $phrase }»)
explain-stage-by-link = { $stage } (da un link)
explain-labelled = { $label }: { $text }
explain-days = { $days ->
    [1] un giorno
   *[other] { $days } giorni
}
