### Sentences of tiewise explain that hold evidence.

explain-evidence = { $rule } “{ $words }”
explain-company-known = bekend bedrijf “{ $name }” ({ $by })
explain-company-word = woord “{ $word }” { $confidence }
explain-company-against = tegen “{ $word }” { $confidence } ({ $sector })
explain-company-legal-form = rechtsvorm “{ $form }”
explain-company-suggests = wijst alleen op { $sector }
explain-company-absent = geen bedrijf: { $absence }
explain-sector-by-title = door de woorden van de functietitel “{ $words }”
explain-stage = { $stage } (“{ $phrase }”)
explain-stage-by-link = { $stage } (door een link)
explain-labelled = { $label }: { $text }
explain-days = { $days ->
    [1] één dag
   *[other] { $days } dagen
}
