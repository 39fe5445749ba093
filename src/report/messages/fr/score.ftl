### Sentences of the score: pillars, lines, totals, actions, comparison, performance.
### $points of $available are points of a line; $low and $high its 90 % range.

## Pillars and bands

score-pillar-brand = Bâtir votre marque professionnelle
score-pillar-people = Trouver les bonnes personnes
score-pillar-insights = Apporter des contenus utiles
score-pillar-relationships = Nouer des relations
score-pillar-messages = Tirer parti de la messagerie

score-band-new = comme un réseau tout neuf
score-band-casual = comme un réseau utilisé de temps en temps
score-band-kept = comme un réseau bien entretenu
score-band-expert = comme un réseau d’expert

## Titles of lines

score-title-profile-headline = titre du profil
score-title-profile-summary = résumé
score-title-profile-positions = postes décrits
score-title-profile-education = formation
score-title-profile-skills = compétences
score-title-profile-industry-location = secteur et lieu
score-title-profile-extras = rubriques complémentaires (certifications, langues, projets)
score-title-recommendations-received = recommandations reçues
score-title-recommendations-given = recommandations données
score-title-endorsers = personnes qui valident vos compétences
score-title-own-posts = publications personnelles
score-title-target-fit = contacts dans la cible
score-title-decision-makers = décideurs
score-title-invitation-acceptance = invitations acceptées
score-title-personal-notes = invitations avec note personnelle
score-title-target-drift = évolution du réseau vers la cible
score-title-people-weeks = semaines de recherche de personnes
score-title-comments = commentaires de fond
score-title-posts = publications
score-title-reactions = réactions
score-title-rhythm = régularité
score-title-dialogue = dialogue
score-title-living-ties = liens actifs
score-title-two-way = contacts avec qui vous avez échangé
score-title-reciprocity = réciprocité
score-title-long-ties = liens de longue date
score-title-living-decision-makers = décideurs parmi les liens actifs
score-title-company-diversity = diversité des entreprises
score-title-answered-in-week = réponses en moins d’une semaine
score-title-reply-speed = rapidité de vos réponses
score-title-opener-replies = réponses à vos premiers messages
score-title-alternating-threads = véritables conversations
score-title-real-world-value = débouchés des conversations
score-title-manners = savoir-vivre

## Lines of “Establish your professional brand”

score-line-profile-headline = { $present ->
    [0] Pas de titre de profil
   *[other] Titre de profil renseigné
} → { $points } sur { $available }
score-line-profile-summary = { $count ->
    [0] Pas de résumé
    [1] Résumé d’un seul caractère ; maximum atteint à { $full }
   *[other] Résumé de { $count } caractères ; maximum atteint à { $full }
} → { $points } sur { $available }
score-line-profile-positions = { $positions ->
    [1] { $described ->
        [0] Votre dernier poste n’est pas décrit
       *[other] Votre dernier poste est décrit
    }
   *[other] Postes décrits : { $described } de vos { $positions } derniers
} → { $points } sur { $available }
score-line-profile-education = { $present ->
    [0] Formation non renseignée
   *[other] Formation renseignée
} → { $points } sur { $available }
score-line-profile-skills = { $count ->
    [0] Aucune compétence
    [1] Une compétence ; maximum atteint à { $full }
   *[other] { $count } compétences ; maximum atteint à { $full }
} → { $points } sur { $available }
score-line-profile-industry-location = { $count ->
    [0] Ni secteur ni lieu renseignés
    [1] Un seul des deux renseigné : secteur ou lieu
   *[other] Secteur et lieu renseignés
} → { $points } sur { $available }
score-line-profile-extras = { $count ->
    [0] Aucune certification, langue, projet ou rubrique semblable
    [1] Un type de rubrique complémentaire ; maximum atteint à { $full }
   *[other] { $count } types de rubriques complémentaires ; maximum atteint à { $full }
} → { $points } sur { $available }
score-line-recommendations-received = { $count ->
    [0] Aucune recommandation reçue
    [1] Une recommandation reçue
   *[other] { $count } recommandations reçues
} ; maximum atteint à { $full } → { $points } sur { $available }
score-line-recommendations-given = { $count ->
    [0] Aucune recommandation donnée
    [1] Une recommandation donnée
   *[other] { $count } recommandations données
} ; maximum atteint à { $full } → { $points } sur { $available }
score-line-endorsers = { $people ->
    [0] Personne n’a validé vos compétences
    [1] Une personne a validé vos compétences
   *[other] { $people } personnes ont validé vos compétences
} → { $points } sur { $available }
score-line-own-posts = Publications personnelles en quatre semaines : { $per_28_days } (originales : { $original_percent } %) → { $points } sur { $available }
score-line-own-posts-in-part = Publications personnelles en quatre semaines : { $per_28_days } ; sans InstantReposts.csv, la part d’originales n’est pas mesurée → { $points } sur { $available }

## Lines of “Find the right people”

score-line-target-fit = Dans votre cible : { $hits } des { $cases } contacts évaluables{ $unassessed ->
    [0] {""}
    [1]  ; un autre n’est pas évaluable
   *[other]  ; { $unassessed } autres ne sont pas évaluables
} → { $points } sur { $available } (fourchette { $low }–{ $high })
score-line-target-fit-without-profile = Sans profil cible, les décideurs de tous les secteurs comptent : { $hits } des { $cases } contacts évaluables{ $unassessed ->
    [0] {""}
    [1]  ; un autre n’est pas évaluable
   *[other]  ; { $unassessed } autres ne sont pas évaluables
} → { $points } sur { $available } (fourchette { $low }–{ $high })
score-line-decision-makers = Décideurs : { $hits } des { $cases } contacts évaluables{ $unassessed ->
    [0] {""}
    [1]  ; l’intitulé de poste d’un autre ne le précise pas
   *[other]  ; les intitulés de poste de { $unassessed } autres ne le précisent pas
} → { $points } sur { $available } (fourchette { $low }–{ $high })
score-line-invitation-acceptance = Invitations acceptées : { $hits } sur { $cases } → { $points } sur { $available } (fourchette { $low }–{ $high })
score-line-personal-notes = Invitations avec note personnelle : { $hits } sur { $cases } → { $points } sur { $available } (fourchette { $low }–{ $high })
score-line-target-drift = Dans votre cible : { $hits } des { $cases } relations des six derniers mois ; auparavant { $before_percent } % → { $points } sur { $available } (fourchette { $low }–{ $high })
score-line-people-weeks = Recherche ou relation dans la cible : { $count } des { $full } dernières semaines → { $points } sur { $available }

## Lines of “Engage with insights”

score-line-comments = Commentaires de fond en quatre semaines : { $per_28_days } → { $points } sur { $available }
score-line-posts = Publications en quatre semaines : { $per_28_days } → { $points } sur { $available }
score-line-reactions = Réactions en quatre semaines : { $per_28_days } → { $points } sur { $available }
score-line-rhythm = Semaines d’activité : { $count } sur les { $full } dernières → { $points } sur { $available }
score-line-dialogue = Dialogues en quatre semaines : { $per_28_days } → { $points } sur { $available }

## Lines of “Build relationships”

score-line-living-ties = Vos liens actifs équivalent à { $strength } liens de force maximale → { $points } sur { $available }
score-line-two-way = Relations avec qui vous avez déjà échangé : { $hits } sur { $cases } → { $points } sur { $available } (fourchette { $low }–{ $high })
score-line-reciprocity = Part des échanges payée de retour : { $percent } % → { $points } sur { $available } (fourchette { $low }–{ $high })
score-line-long-ties = { $ties ->
    [0] Aucun lien actif n’a plus de trois ans
    [1] Un lien actif a plus de trois ans
   *[other] { $ties } liens actifs ont plus de trois ans
} → { $points } sur { $available }
score-line-living-decision-makers = Décideurs : { $hits } des { $cases } liens actifs{ $unassessed ->
    [0] {""}
    [1]  ; l’intitulé de poste d’un autre ne le précise pas
   *[other]  ; les intitulés de poste de { $unassessed } autres ne le précisent pas
} → { $points } sur { $available } (fourchette { $low }–{ $high })
score-line-company-diversity = { $ties } liens actifs, répartis comme entre { $companies } entreprises de même taille → { $points } sur { $available }

## Lines of “Make the most of messages”

score-line-answered-in-week = Réponses en moins d’une semaine : { $hits } sur { $cases } → { $points } sur { $available } (fourchette { $low }–{ $high })
score-line-reply-speed = { $answers ->
    [1] Votre seule réponse en { $hours } h
   *[other] Sur vos { $answers } réponses en moins d’une semaine, la moitié en { $hours } h ou moins
} → { $points } sur { $available }
score-line-reply-speed-with-range = { $answers ->
    [1] Votre seule réponse en { $hours } h
   *[other] Sur vos { $answers } réponses en moins d’une semaine, la moitié en { $hours } h ou moins
} → { $points } sur { $available } (fourchette { $low }–{ $high })
score-line-opener-replies = Premiers messages avec réponse : { $hits } sur { $cases } → { $points } sur { $available } (fourchette { $low }–{ $high })
score-line-alternating-threads = Conversations d’au moins trois allers-retours : { $hits } sur { $cases } → { $points } sur { $available } (fourchette { $low }–{ $high })
score-line-real-world-value = { $contacts ->
    [0] Aucune conversation n’a mené à un appel, une proposition ou plus
    [1] Une conversation a mené à un appel, une proposition ou plus (valeur { $value })
   *[other] { $contacts } conversations ont mené à un appel, une proposition ou plus (valeur { $value })
} → { $points } sur { $available }
score-line-manners = Premiers messages commerciaux ou types : { $hits } sur { $cases } → { $points } sur { $available } (fourchette { $low }–{ $high })

## What is not measured

score-missing-file = Non mesuré : { $file } absent de l’export.
score-too-few-cases = Non noté : { $cases ->
    [0] aucun cas
    [1] un seul cas
   *[other] seulement { $cases } cas
}, il en faut { $needed }.

## Starter mode and provisional scores

score-starter-few-connections = { $connections ->
    [0] Aucune relation pour l’instant
    [1] Une seule relation pour l’instant
   *[other] { $connections } relations pour l’instant
} : un réseau peut être évalué à partir de { $needed }.
score-starter-young-network = Le réseau a { $days ->
    [0] moins d’un jour
    [1] un jour
   *[other] { $days } jours
} : il peut être évalué à partir de { $needed } jours.
score-provisional-no-target-profile = Provisoire : sans profil cible, les décideurs de tous les secteurs comptent.
score-provisional-no-messages = Provisoire : l’export ne contient pas de messages ; liens et conversations ne sont pas mesurés.
score-provisional-missing-support = { $files ->
    [one] Un fichier de recommandations ou de validations n’est pas
   *[other] { $files } fichiers de recommandations et de validations ne sont pas
} dans l’export : les liens peuvent être plus forts qu’indiqué.
score-provisional-low-coverage = Seuls { $percent } % de « { $pillar } » ont pu être mesurés : des bornes plutôt qu’un chiffre.
score-provisional-mostly-unassessed = Provisoire : { $percent } % des contacts ne peuvent pas être comparés à la cible.

## Change over time

score-change-none = pas de changement réel
score-change-higher = en hausse de { $points } (fourchette de { $low } à { $high })
score-change-lower = en baisse de { $points } (fourchette de { $low } à { $high })

## Actions

score-action-answer-owed = { $count ->
    [1] Répondez à la personne qui attend votre réponse
   *[other] Répondez aux { $count } personnes qui attendent votre réponse
}{ $named ->
    [0] {""}
   *[other]  : { $names }{ $others ->
        [0] {""}
       *[other] {" "}et { $others } de plus
    }
}
score-action-recommend = Rédigez deux recommandations et demandez-en deux{ $named ->
    [0] {""}
   *[other] , par exemple à { $names }
}
score-action-finish-profile = Complétez votre profil : { $parts }
score-action-comment = Rédigez deux commentaires de fond par semaine
score-action-post = Publiez un contenu de votre plume par semaine
score-action-meet-and-propose = Suggérez trois appels et faites une proposition{ $named ->
    [0] {""}
   *[other] , par exemple à { $names }
}
score-action-revive = { $count ->
    [1] Ranimez un lien dormant
   *[other] Ranimez { $count } liens dormants
}{ $named ->
    [0] {""}
   *[other]  : { $names }{ $others ->
        [0] {""}
       *[other] {" "}et { $others } de plus
    }
}
score-action-open-conversations = { $count ->
    [1] Écrivez personnellement à un décideur de votre cible avec qui vous n’avez jamais échangé
   *[other] Écrivez personnellement à { $count } décideurs de votre cible avec qui vous n’avez jamais échangé
}{ $named ->
    [0] {""}
   *[other]  : { $names }{ $others ->
        [0] {""}
       *[other] {" "}et { $others } de plus
    }
}
score-action-invite-in-target = Invitez chaque semaine une personne de votre cible, avec une note personnelle
score-action-answer-within-day = Répondez en moins d’un jour
score-action-personal-openers = Vos vingt prochains premiers messages : ni modèle ni argumentaire commercial
score-action-dialogue = Une fois par semaine, revenez sur une publication commentée et répondez
score-action-prune = { $count ->
    [1] Voyez si un contact est à retirer
   *[other] Voyez si { $count } contacts sont à retirer
}{ $named ->
    [0] {""}
   *[other]  : { $names }{ $others ->
        [0] {""}
       *[other] {" "}et { $others } de plus
    }
}

## You and your network

score-versus-reply-time = Vous répondez en { $mine } h, vos contacts en { $theirs } h : { $verdict ->
    [lower] vous répondez plus vite
    [higher] ils répondent plus vite
   *[same] pas de différence réelle
}
score-versus-reply-rate = Vous répondez à { $mine } % de leurs questions, eux à { $theirs } % des vôtres : { $verdict ->
    [lower] eux davantage
    [higher] vous davantage
   *[same] pas de différence réelle
}
score-versus-question-rate = Vous posez une question dans { $mine } % de vos interventions, eux dans { $theirs } % des leurs : { $verdict ->
    [lower] eux davantage
    [higher] vous davantage
   *[same] pas de différence réelle
}
score-versus-initiation = Vous engagez { $mine } % des conversations, eux { $theirs } % : { $verdict ->
    [lower] eux davantage
    [higher] vous davantage
   *[same] pas de différence réelle
}
score-versus-too-few = Trop peu de cas d’un côté ou de l’autre pour comparer : il en faut { $needed }.
score-official-sector = Votre indice LinkedIn : { $official }, moyenne de votre secteur : { $average }, soit { $side ->
    [above] { $points } de plus
    [below] { $points } de moins
   *[same] autant
}
score-official-network = Votre indice LinkedIn : { $official }, moyenne de votre réseau : { $average }, soit { $side ->
    [above] { $points } de plus
    [below] { $points } de moins
   *[same] autant
}

## Performance

score-funnel-openers = premiers messages
score-funnel-replies = réponses
score-funnel-three-turns = trois interventions ou plus, ou une étape ultérieure
score-funnel-calls = appels et rendez-vous
score-funnel-proposals = propositions
score-funnel-signed = signatures
score-deals-not-validated = Non validé : affaires dont le score est antérieur à l’ouverture, { $won ->
    [0] aucune gagnée
    [1] une gagnée
   *[other] { $won } gagnées
} et { $others ->
    [0] aucune autre
    [1] une autre
   *[other] { $others } autres
} ; il en faut { $needed } de chaque.
score-deals-found = Le score a distingué les affaires gagnées des autres : l’affaire gagnée était devant dans { $area_percent } % des paires (fourchette { $area_low }–{ $area_high } ; 50 correspond au hasard) et le meilleur dixième a gagné { $lift } fois plus souvent que l’ensemble (fourchette { $lift_low }–{ $lift_high }), sur { $won } gagnées et { $others } autres.
score-deals-suggested = Le score distingue peut-être les affaires gagnées des autres, sans certitude : l’affaire gagnée était devant dans { $area_percent } % des paires (fourchette { $area_low }–{ $area_high } ; 50 correspond au hasard) et le meilleur dixième a gagné { $lift } fois plus souvent que l’ensemble (fourchette { $lift_low }–{ $lift_high }), sur { $won } gagnées et { $others } autres.
score-deals-not-found = Le score n’a pas distingué les affaires gagnées des autres : l’affaire gagnée était devant dans { $area_percent } % des paires (fourchette { $area_low }–{ $area_high } ; 50 correspond au hasard) et le meilleur dixième a gagné { $lift } fois plus souvent que l’ensemble (fourchette { $lift_low }–{ $lift_high }), sur { $won } gagnées et { $others } autres.
score-deals-reversed = Les scores plus bas ont gagné plus souvent : l’affaire gagnée n’était devant que dans { $area_percent } % des paires (fourchette { $area_low }–{ $area_high } ; 50 correspond au hasard) et le meilleur dixième a gagné { $lift } fois plus souvent que l’ensemble (fourchette { $lift_low }–{ $lift_high }), sur { $won } gagnées et { $others } autres.
