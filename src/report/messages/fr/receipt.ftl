### What was read: whose export it is, files, eras, rows dropped, remarks.

## Evidence on the owner
owner-stated = indiqué avec --owner
owner-invitations = même URL de profil dans { $hits } invitations sur { $cases }
owner-conversations = même URL de profil dans { $hits } conversations sur { $cases }
owner-outgoing = expéditeur de { $hits } messages envoyés sur { $cases }
owner-names = même nom dans { $hits } conversations sur { $cases }
owner-profile = le nom dans Profile.csv
owner-split-sources = les invitations désignent un membre ({ $invitation_hits } lignes sur { $invitations }), les messages un autre ({ $message_hits } conversations sur { $messages })
owner-split-names = les messages envoyés portent un autre nom que Profile.csv
owner-no-name = aucun nom ne participe à presque toutes les conversations
owner-no-evidence = aucun indice

## The table of tiewise check
check-file = Fichier
check-era = Époque
check-rows = Lignes
check-kept = Gardées
check-dropped = Écartées
check-files = Fichiers : { $files }
check-dropped-rows = écartées { $rows } : { $reason }
check-connections = Relations : { $connections }, dont sans nom (profil fermé ou masqué) : { $nameless }
check-owner = Titulaire : { $who } ({ $evidence })
check-owner-unknown = Titulaire : inconnu ({ $evidence }) ; précisez-le avec --owner
check-messages = Messages : { $one_to_one } à deux, { $groups } en groupe, { $departed } avec des membres partis, { $ambiguous } avec un nom porté par plusieurs personnes

## Why rows were dropped
dropped-blank-row = ligne vide
dropped-draft = brouillon
dropped-duplicate-of-other-file = aussi dans un autre fichier
dropped-duplicate-row = doublon
dropped-no-header = sans en-tête
dropped-repeated-header = en-tête répété
dropped-short-row = ligne incomplète
dropped-sponsored = sponsorisé

## Eras of the format
era-until-2015-outlook = jusqu’en 2015, Outlook
era-2016-2017 = 2016–2017
era-2017-tags = 2017, étiquettes
era-2018-complete = 2018, complet
era-2018-11-to-2020-10 = 11/2018–10/2020
era-2021-06-to-2023-05 = 06/2021–05/2023
era-since-2023-06 = depuis 06/2023
era-2018-seven-columns = 2018, 7 colonnes
era-2020-seven-columns = 2020, 7 colonnes
era-until-2023-03-nine-columns = jusqu’en 03/2023, 9 colonnes
era-since-2023-04-ten-columns = depuis 04/2023, 10 colonnes
era-since-2024-12-drafts = depuis 12/2024, brouillons
era-since-2025-12-attachments = depuis 12/2025, pièces jointes
era-since-2026-02-attachments-drafts = depuis 02/2026, brouillons
era-since-2026-03-all-quoted = depuis 03/2026, guillemets
era-plain = sans identifiants
era-2023-urn = 2023, URN
era-url = URL de profil

## Remarks on files
remark-date-only-rows = lignes réduites à une date (profil fermé ou masqué, comptées comme relations) : { $count }
remark-unparsed-dates = dates illisibles (lignes gardées) : { $count }
remark-short-rows = lignes courtes, gardées : { $count }
remark-long-rows = lignes longues, gardées : { $count }
remark-replaced-bytes = octets illisibles, remplacés : { $count }
remark-decoded-bytes = octets lus en Windows-1252 : { $count }
remark-nul-bytes = octets NUL, retirés : { $count }
remark-ambiguous-dates = dates lues avec { $order } : { $evidence }
remark-day-first = le jour en premier
remark-month-first = le mois en premier
remark-rows-in-order = les lignes sont ainsi dans l’ordre
remark-native-form = comme LinkedIn les écrit
remark-mixed-date-orders = dates dans l’autre ordre : { $count }
remark-unclosed-quotes = guillemets non fermés : { $count }
remark-missing-columns = colonnes manquantes : { $columns }
remark-column-by-content = colonne reconnue à son contenu : { $columns }
remark-resaved = réenregistré par un éditeur : { $signs }
remark-sign-carriage-returns = fins de ligne
remark-sign-byte-order-mark = marque d’ordre des octets
remark-sign-delimiter = séparateur
remark-sign-encoding = encodage
remark-sign-date-form = forme des dates
remark-sign-preamble = notes au-dessus de l’en-tête
remark-sign-column-names = noms des colonnes
remark-sign-column-order = colonnes
remark-spam-messages = messages marqués comme spam, gardés : { $count }
remark-empty-file = vide
remark-header-not-found = aucune ligne ne nomme les colonnes de ce type de fichier
remark-not-read = non utilisé par l’audit
remark-unsafe-path = son nom sort de l’archive ; non ouvert
remark-another-member = semble être l’export d’une autre personne que le premier
remark-unreadable = illisible : { $reason }
remark-encrypted = protégé par un mot de passe
remark-too-large = plus grand que tout export
remark-damaged = endommagé ou tronqué
remark-not-text = un classeur ou une archive sous un nom de fichier texte
remark-too-deep = un zip dans trop de zips

## What made a verdict on a title or company, for tiewise explain
rule-head = noyau
rule-rank = rang
rule-function = fonction
rule-object-negated = d’une autre personne
rule-time-negated = ne l’est plus
rule-training = en formation
rule-aspiring = aspirant
rule-status = situation
rule-solo = indépendant
rule-bank = banque
rule-clinic = clinique
rule-employer = employeur
rule-outranked = dépassé
rule-field-only = domaine seul
rule-ending = terminaison
rule-default-function = fonction déduite
