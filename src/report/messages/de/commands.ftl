### What the everyday commands say: classify, init, man, sample, and the progress of long work.

## classify
classify-title-at = { $title } bei { $company }
classify-sector = { $sector }, Sicherheit { $confidence }
classify-because = weil: { $evidence }
classify-standard-input = Standardeingabe

## Progress
progress-messages = Nachrichten werden gelesen
progress-left = noch { $time }

## audit --redact
audit-redacted = Namen sind Pseudonyme; Profiladressen und Zitate fehlen. Unternehmen und Titel bleiben: vor dem Teilen bitte durchsehen.

## man and sample
man-written = { $pages } Handbuchseiten nach { $folder } geschrieben
sample-written = Nach { $path } geschrieben. Alle Personen darin sind erfunden.

## init: questions
init-purpose = Wofür ist Ihr Netzwerk da?
init-preset-software-sales = Software an Unternehmen verkaufen
init-preset-consulting = das Management beraten
init-preset-recruiting = finden, wer einstellt
init-preset-fundraising = Kapitalgeber finden
init-preset-local-business = an Firmen in der Nähe verkaufen
init-something-else = etwas anderes
init-all = alle
init-sectors = Branchen, durch Kommas getrennt (leer: { $usual })
init-levels = Gesuchte Ebenen (leer: { $usual })
init-companies = Unternehmen, die Sie erreichen wollen, durch Kommas getrennt (leer: beliebige)
init-employers = Ihre Arbeitgeber, jetzige und frühere, durch Kommas getrennt (leer: aus dem Export)
init-write = Profil schreiben?
init-no-sector-nearest = keine Branche „{ $name }“; meinten Sie „{ $nearest }“?
init-no-sector = keine Branche „{ $name }“; bekannt sind: { $known }
init-no-level-nearest = keine Ebene „{ $name }“; meinten Sie „{ $nearest }“?
init-no-level = keine Ebene „{ $name }“; bekannt sind: { $known }
init-written = { $path } geschrieben. Verwenden mit: tiewise audit EXPORT --target { $path }

## init: comments of the profile
profile-comment-head = Zielprofil von tiewise: für wen Ihr Netzwerk da ist. Jeder Schlüssel ist freiwillig; eine leere Liste schränkt nicht ein.
profile-comment-rule = In der Zielgruppe = Ebene UND Funktion UND (Branche ODER Zielunternehmen).
profile-comment-sectors = Branchen von LinkedIn oder übliche Wörter dafür ("Software", "Banken", "Versicherung").
profile-comment-functions = Funktionen von LinkedIn, etwa "Sales", "Information Technology", "General Management".
profile-comment-companies = Zielunternehmen mit Namen; oder eine CSV-Datei mit einer Spalte name (und vielleicht aliases, durch senkrechte Striche getrennt).
profile-comment-words = Wörter, von denen Titel oder Unternehmen eines enthalten muss, und Wörter, die ausschließen.
profile-comment-employers = Ihre Arbeitgeber, jetzige und frühere: wer dort ist, zählt als Kollege. Ohne Angabe gilt Positions.csv.
profile-comment-keep = Diese nie zum Entfernen vorschlagen: Profil-URLs, Kennungen oder Namen.
profile-comment-crm = Personen im CRM (profile_url, key, email oder name): nie zum Entfernen vorgeschlagen
profile-comment-roles = profile_url, key oder name, und role: client, prospect, candidate, partner, ambassador, colleague
profile-comment-deals = zur Überprüfung: contact oder company, opened, stage, amount, source
profile-comment-lexicons = Ordner mit eigenen titles*.csv, companies*.csv, conversation*.csv
profile-comment-ssi = Ihr offizieller Social Selling Index, abgelesen von linkedin.com/sales/ssi, zum Vergleich mit diesem Score.
