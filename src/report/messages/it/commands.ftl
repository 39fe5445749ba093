### What the everyday commands say: classify, init, man, sample, and the progress of long work.

## classify
classify-title-at = { $title } presso { $company }
classify-sector = { $sector }, confidenza { $confidence }
classify-because = perché: { $evidence }
classify-standard-input = input standard

## Progress
progress-messages = Lettura dei messaggi
progress-left = mancano { $time }

## audit --redact
audit-redacted = I nomi sono pseudonimi; mancano indirizzi dei profili e citazioni. Aziende e qualifiche restano: controlla prima di condividere.

## man and sample
man-written = { $pages } pagine di manuale scritte in { $folder }
sample-written = Scritto in { $path }. Tutte le persone sono inventate.

## init: questions
init-purpose = A che cosa serve la tua rete?
init-preset-software-sales = vendere software alle aziende
init-preset-consulting = consulenza alla direzione
init-preset-recruiting = trovare chi assume
init-preset-fundraising = trovare investitori
init-preset-local-business = vendere alle aziende della zona
init-something-else = altro
init-all = tutti
init-sectors = Settori, separati da virgole (vuoto: { $usual })
init-levels = Livelli da cercare (vuoto: { $usual })
init-companies = Aziende da raggiungere, separate da virgole (vuoto: qualsiasi)
init-employers = I tuoi datori di lavoro, attuali e passati, separati da virgole (vuoto: dall’esportazione)
init-write = Scrivere il profilo?
init-no-sector-nearest = nessun settore «{ $name }»; intendevi «{ $nearest }»?
init-no-sector = nessun settore «{ $name }»; valori noti: { $known }
init-no-level-nearest = nessun livello «{ $name }»; intendevi «{ $nearest }»?
init-no-level = nessun livello «{ $name }»; valori noti: { $known }
init-written = { $path } scritto. Usalo con: tiewise audit EXPORT --target { $path }

## init: comments of the profile
profile-comment-head = Profilo target di tiewise: per chi è la tua rete. Tutte le chiavi sono facoltative; una lista vuota non restringe.
profile-comment-rule = Nel target = livello E funzione E (settore O account).
profile-comment-sectors = Settori di LinkedIn, o parole comuni ("Software", "Banche", "Assicurazioni").
profile-comment-functions = Funzioni di LinkedIn, come "Sales", "Information Technology", "General Management".
profile-comment-companies = Account target per nome; o un CSV con una colonna name (ed eventualmente aliases, separati da barre verticali).
profile-comment-words = Parole di cui la qualifica o l’azienda deve contenerne una, e parole che escludono.
profile-comment-employers = I tuoi datori di lavoro, attuali e passati: chi è lì è un collega. Senza, vale Positions.csv.
profile-comment-keep = Non proporre mai di rimuovere queste persone: URL del profilo, identificativi o nomi.
profile-comment-crm = persone nel CRM (profile_url, key, email o name): mai proposte per la rimozione
profile-comment-roles = profile_url, key o name, e role: client, prospect, candidate, partner, ambassador, colleague
profile-comment-deals = per la verifica: contact o company, opened, stage, amount, source
profile-comment-lexicons = cartella con i tuoi titles*.csv, companies*.csv, conversation*.csv
profile-comment-ssi = Il tuo Social Selling Index ufficiale, copiato da linkedin.com/sales/ssi, da affiancare a questo punteggio.
