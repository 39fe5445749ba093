### Sentences of tiewise explain that hold evidence.

explain-evidence = { $rule } « { $words } »
explain-company-known = entreprise connue « { $name } » ({ $by })
explain-company-word = mot « { $word } » { $confidence }
explain-company-against = contre « { $word } » { $confidence } ({ $sector })
explain-company-legal-form = forme juridique « { $form } »
explain-company-suggests = suggère seulement { $sector }
explain-company-absent = pas d’entreprise : { $absence }
explain-sector-by-title = d’après les mots du poste « { $words } »
explain-stage = { $stage } (« { $phrase } »)
explain-stage-by-link = { $stage } (par un lien)
explain-labelled = { $label } : { $text }
explain-days = { $days ->
    [1] un jour
   *[other] { $days } jours
}
