### Headings of columns, on the page and in the workbook. CSV and Parquet keep the names of the keys.

## Shared by all lists
column-rank = Rang
column-key = Clé
column-name = Nom
column-profile-url = Profil
column-company = Entreprise
column-position = Poste
column-seniority = Niveau
column-function = Fonction
column-sector = Secteur
column-decision-maker = Décideur
column-in-target = Dans la cible
column-tie-strength = Force du lien
column-last-contact = Dernier contact
column-reason = Motif

## Replies
column-status = Statut
column-priority = Priorité
column-days-waiting = Jours d’attente
column-kind = Type
column-sentence = Phrase
column-stage = Étape
column-nudges = Relances

## Prospects
column-score = Score
column-fit = Adéquation
column-warmth = Proximité
column-timing = Moment
column-came-first = Venu en premier
column-account = Compte
column-check = À vérifier

## Reconnect
column-week = Semaine
column-peak-strength = Force maximale
column-peak-on = Maximum le
column-days-silent = Jours de silence
column-tie-state = État du lien
column-novelty = Nouveauté
column-last-topic = Dernier sujet

## To review
column-branch = Pourquoi ici
column-what-is-lost = Ce qui est perdu
column-first-step = À faire d’abord

## This week
column-task = Tâche
column-list-rank = Rang dans sa liste

## Cannot be assessed, pending invitations
column-missing = Manque
column-sent-on = Envoyée le
column-days-pending = Jours d’attente
column-has-note = Avec note

## All contacts
column-is-connection = Relation
column-connected-on = En relation depuis
column-email = E-mail
column-two-way = Échange réciproque
column-stage-on = Étape le
column-volume = Volume
column-recency = Fraîcheur
column-duration = Durée
column-reciprocity = Réciprocité
column-depth = Profondeur
column-support = Soutien
column-messages-in = Messages reçus
column-messages-out = Messages envoyés
column-words-in = Mots reçus
column-words-out = Mots envoyés
column-group-messages-in = Messages de groupe reçus
column-group-messages-out = Messages de groupe envoyés
column-contact-days-in = Jours de message de l’autre
column-contact-days-out = Jours de message de ma part
column-turns-in = Interventions de l’autre
column-turns-out = Mes interventions
column-alternations = Alternances
column-began = Qui a commencé
column-starts-in = Conversations commencées par l’autre
column-starts-out = Conversations commencées par moi
column-questions-in = Questions reçues
column-questions-in-answered = Dont avec réponse
column-questions-out = Questions posées
column-questions-out-answered = Dont réponse de l’autre
column-median-reply-hours-in = Réponse médiane de l’autre, heures
column-median-reply-hours-out = Ma réponse médiane, heures
column-first-contact-in = Premier message reçu
column-first-contact-out = Premier message envoyé
column-last-contact-in = Dernier message reçu
column-last-contact-out = Dernier message envoyé
column-longest-gap-days = Plus longue pause, jours
column-usual-gap-days = Pause habituelle, jours
column-debt = Réponse
column-debt-kind = Type de réponse
column-promise-open-days = Promesse en cours, jours
column-declined = Décliné
column-declined-on = Décliné le
column-pitch-days = Jours avec message commercial
column-pitch-days-in = Jours avec message commercial reçu
column-pitch-days-out = Jours avec message commercial envoyé
column-templates-in = Messages types reçus
column-templates-out = Messages types envoyés
column-boilerplate-only = Formules toutes faites seulement
column-language = Langue
column-languages = Langues
column-endorsed-me = A validé mes compétences
column-endorsed-by-me = J’ai validé ses compétences
column-recommended-me = M’a recommandé
column-recommended-by-me = Recommandé par moi
column-role = Rôle
column-kept = À garder
column-colleague = Collègue
column-flags = Indications
column-industry = Branche d’activité
column-sector-confidence = Confiance du secteur
column-sector-evidence = Secteur déduit de
column-employer-group = Groupe employeur
column-title-evidence = Indices dans le poste
column-matched-by = Identifié par
column-shares-name = A un homonyme
