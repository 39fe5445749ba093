### Sentences of tiewise explain that hold evidence.

explain-evidence = { $rule } “{ $words }”
explain-company-known = known company “{ $name }” ({ $by })
explain-company-word = word “{ $word }” { $confidence }
explain-company-against = against “{ $word }” { $confidence } ({ $sector })
explain-company-legal-form = legal form “{ $form }”
explain-company-suggests = only suggests { $sector }
explain-company-absent = no company: { $absence }
explain-sector-by-title = by the title’s words “{ $words }”
explain-stage = { $stage } (“{ $phrase }”)
explain-stage-by-link = { $stage } (by a link)
explain-labelled = { $label }: { $text }
explain-days = { $days ->
    [1] one day
   *[other] { $days } days
}
