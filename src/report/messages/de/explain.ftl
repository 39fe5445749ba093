### Sentences of tiewise explain that hold evidence.

explain-evidence = { $rule } „{ $words }“
explain-company-known = bekanntes Unternehmen „{ $name }“ ({ $by })
explain-company-word = Wort „{ $word }“ { $confidence }
explain-company-against = gegen „{ $word }“ { $confidence } ({ $sector })
explain-company-legal-form = Rechtsform „{ $form }“
explain-company-suggests = deutet nur an: { $sector }
explain-company-absent = kein Unternehmen: { $absence }
explain-sector-by-title = nach den Worten des Titels „{ $words }“
explain-stage = { $stage } („{ $phrase }“)
explain-stage-by-link = { $stage } (durch einen Link)
explain-labelled = { $label }: { $text }
explain-days = { $days ->
    [1] ein Tag
   *[other] { $days } Tage
}
