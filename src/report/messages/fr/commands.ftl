### What the everyday commands say: classify, init, man, sample, and the progress of long work.

## classify
classify-title-at = { $title } chez { $company }
classify-sector = { $sector }, confiance { $confidence }
classify-because = parce que : { $evidence }
classify-standard-input = entrée standard

## Progress
progress-messages = Lecture des messages
progress-left = reste { $time }

## audit --redact
audit-redacted = Les noms sont des pseudonymes ; adresses de profil et citations sont omises. Entreprises et postes restent : vérifiez avant de partager.

## man and sample
man-written = { $pages } pages de manuel écrites dans { $folder }
sample-written = Écrit dans { $path }. Toutes les personnes sont inventées.

## init: questions
init-purpose = À quoi sert votre réseau ?
init-preset-software-sales = vendre des logiciels aux entreprises
init-preset-consulting = conseiller des dirigeants
init-preset-recruiting = trouver qui recrute
init-preset-fundraising = trouver des investisseurs
init-preset-local-business = vendre aux entreprises du coin
init-something-else = autre chose
init-all = tous
init-sectors = Secteurs, séparés par des virgules (vide : { $usual })
init-levels = Niveaux recherchés (vide : { $usual })
init-companies = Entreprises à atteindre, séparées par des virgules (vide : toutes)
init-employers = Vos employeurs, actuels et passés, séparés par des virgules (vide : ceux de l’export)
init-write = Écrire le profil ?
init-no-sector-nearest = aucun secteur « { $name } » ; vouliez-vous dire « { $nearest } » ?
init-no-sector = aucun secteur « { $name } » ; valeurs connues : { $known }
init-no-level-nearest = aucun niveau « { $name } » ; vouliez-vous dire « { $nearest } » ?
init-no-level = aucun niveau « { $name } » ; valeurs connues : { $known }
init-written = { $path } écrit. À utiliser avec : tiewise audit EXPORT --target { $path }

## init: comments of the profile
profile-comment-head = Profil cible de tiewise : à qui s’adresse votre réseau. Toutes les clés sont facultatives ; une liste vide ne restreint rien.
profile-comment-rule = Dans la cible = niveau ET fonction ET (secteur OU compte).
profile-comment-sectors = Secteurs de LinkedIn, ou mots usuels ("Software", "Banque", "Assurance").
profile-comment-functions = Fonctions de LinkedIn, telles que "Sales", "Information Technology", "General Management".
profile-comment-companies = Comptes cibles par leur nom ; ou un CSV avec une colonne name (et éventuellement aliases, séparés par des barres verticales).
profile-comment-words = Mots dont l’intitulé ou l’entreprise doit contenir l’un, et mots qui excluent.
profile-comment-employers = Vos employeurs, actuels et passés : ceux qui y sont sont des collègues. À défaut, Positions.csv fait foi.
profile-comment-keep = Ne jamais proposer de retirer ces personnes : URL de profil, identifiants ou noms.
profile-comment-crm = personnes du CRM (profile_url, key, email ou name) : jamais proposées au retrait
profile-comment-roles = profile_url, key ou name, et role : client, prospect, candidate, partner, ambassador, colleague
profile-comment-deals = pour valider : contact ou company, opened, stage, amount, source
profile-comment-lexicons = dossier de vos propres titles*.csv, companies*.csv, conversation*.csv
profile-comment-ssi = Votre Social Selling Index officiel, relevé sur linkedin.com/sales/ssi, à comparer à ce score.
