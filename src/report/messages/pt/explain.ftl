### Sentences of tiewise explain that hold evidence.

explain-evidence = { $rule } “{ $words }”
explain-company-known = empresa conhecida “{ $name }” ({ $by })
explain-company-word = palavra “{ $word }” { $confidence }
explain-company-against = contra “{ $word }” { $confidence } ({ $sector })
explain-company-legal-form = forma jurídica “{ $form }”
explain-company-suggests = só sugere { $sector }
explain-company-absent = sem empresa: { $absence }
explain-sector-by-title = pelas palavras do cargo “{ $words }”
explain-stage = { $stage } (“{ $phrase }”)
explain-stage-by-link = { $stage } (por um link)
explain-labelled = { $label }: { $text }
explain-days = { $days ->
    [1] um dia
   *[other] { $days } dias
}
