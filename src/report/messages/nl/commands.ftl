### What the everyday commands say: classify, init, man, sample, and the progress of long work.

## classify
classify-title-at = { $title } bij { $company }
classify-sector = { $sector }, zekerheid { $confidence }
classify-because = want: { $evidence }
classify-standard-input = standaardinvoer

## Progress
progress-messages = Berichten lezen
progress-left = nog { $time }

## audit --redact
audit-redacted = Namen zijn pseudoniemen; profieladressen en citaten ontbreken. Bedrijven en functietitels blijven: kijk het na voor je het deelt.

## man and sample
man-written = { $pages } handleidingpagina’s geschreven in { $folder }
sample-written = Geschreven naar { $path }. Iedereen erin is verzonnen.

## init: questions
init-purpose = Waar is je netwerk voor?
init-preset-software-sales = software verkopen aan bedrijven
init-preset-consulting = het management adviseren
init-preset-recruiting = vinden wie aanneemt
init-preset-fundraising = investeerders vinden
init-preset-local-business = verkopen aan bedrijven in de buurt
init-something-else = iets anders
init-all = alle
init-sectors = Branches, gescheiden door komma’s (leeg: { $usual })
init-levels = Niveaus die je zoekt (leeg: { $usual })
init-companies = Bedrijven die je wilt bereiken, gescheiden door komma’s (leeg: alle)
init-employers = Je werkgevers, nu en vroeger, gescheiden door komma’s (leeg: uit de export)
init-write = Profiel schrijven?
init-no-sector-nearest = geen branche “{ $name }”; bedoelde je “{ $nearest }”?
init-no-sector = geen branche “{ $name }”; bekend zijn: { $known }
init-no-level-nearest = geen niveau “{ $name }”; bedoelde je “{ $nearest }”?
init-no-level = geen niveau “{ $name }”; bekend zijn: { $known }
init-written = { $path } geschreven. Gebruik het met: tiewise audit EXPORT --target { $path }

## init: comments of the profile
profile-comment-head = Doelprofiel van tiewise: voor wie je netwerk is. Elke sleutel is optioneel; een lege lijst beperkt niets.
profile-comment-rule = In de doelgroep = niveau EN functie EN (branche OF account).
profile-comment-sectors = Branches van LinkedIn, of gangbare woorden ervoor ("Software", "Banken", "Verzekeringen").
profile-comment-functions = Functies van LinkedIn, zoals "Sales", "Information Technology", "General Management".
profile-comment-companies = Doelaccounts op naam; of een CSV met een kolom name (en eventueel aliases, gescheiden door verticale strepen).
profile-comment-words = Woorden waarvan functietitel of bedrijf er één moet bevatten, en woorden die uitsluiten.
profile-comment-employers = Je werkgevers, nu en vroeger: wie daar werkt is een collega. Zonder opgave geldt Positions.csv.
profile-comment-keep = Stel deze nooit voor om te verwijderen: profiel-URL’s, kenmerken of namen.
profile-comment-crm = mensen in het CRM (profile_url, key, email of name): nooit voorgesteld om te verwijderen
profile-comment-roles = profile_url, key of name, en role: client, prospect, candidate, partner, ambassador, colleague
profile-comment-deals = ter controle: contact of company, opened, stage, amount, source
profile-comment-lexicons = map met je eigen titles*.csv, companies*.csv, conversation*.csv
profile-comment-ssi = Je officiële Social Selling Index, overgenomen van linkedin.com/sales/ssi, om naast deze score te zetten.
