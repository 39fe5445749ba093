### Sentences about the network as a whole: shape, comparison, funnel, deals.

## Concentration. $effective is the number of groups of equal size that would be as concentrated.

network-spread-company = { $known ->
    [1] Une relation à l’entreprise connue : { $largest }.
   *[other] { $known } relations à l’entreprise connue, dans { $groups ->
        [1] une seule entreprise
       *[other] { $groups } entreprises
    } ; le plus grand groupe : { $largest } ({ $percent } %). Répartition équivalente à { $effective ->
        [1] une seule entreprise
       *[other] { $effective } entreprises de même taille
    }.
}
network-spread-living-company = { $known ->
    [1] Un lien actif à l’entreprise connue : { $largest }.
   *[other] { $known } liens actifs à l’entreprise connue, dans { $groups ->
        [1] une seule entreprise
       *[other] { $groups } entreprises
    } ; le plus grand groupe : { $largest } ({ $percent } %). Répartition équivalente à { $effective ->
        [1] une seule entreprise
       *[other] { $effective } entreprises de même taille
    }.
}
network-spread-sector = { $known ->
    [1] Une relation au secteur connu : { $largest }.
   *[other] { $known } relations au secteur connu, dans { $groups ->
        [1] un seul secteur
       *[other] { $groups } secteurs
    } ; le plus grand groupe : { $largest } ({ $percent } %). Répartition équivalente à { $effective ->
        [1] un seul secteur
       *[other] { $effective } secteurs de même taille
    }.
}
network-spread-living-sector = { $known ->
    [1] Un lien actif au secteur connu : { $largest }.
   *[other] { $known } liens actifs au secteur connu, dans { $groups ->
        [1] un seul secteur
       *[other] { $groups } secteurs
    } ; le plus grand groupe : { $largest } ({ $percent } %). Répartition équivalente à { $effective ->
        [1] un seul secteur
       *[other] { $effective } secteurs de même taille
    }.
}
network-spread-country = { $known ->
    [1] Une relation dans une entreprise dont le nom indique le pays : { $largest }.
   *[other] { $known } relations dans des entreprises dont le nom indique le pays, dans { $groups ->
        [1] un seul pays
       *[other] { $groups } pays
    } ; le plus grand groupe : { $largest } ({ $percent } %). Répartition équivalente à { $effective ->
        [1] un seul pays
       *[other] { $effective } pays de même taille
    }.
}
network-spread-living-country = { $known ->
    [1] Un lien actif dans une entreprise dont le nom indique le pays : { $largest }.
   *[other] { $known } liens actifs dans des entreprises dont le nom indique le pays, dans { $groups ->
        [1] un seul pays
       *[other] { $groups } pays
    } ; le plus grand groupe : { $largest } ({ $percent } %). Répartition équivalente à { $effective ->
        [1] un seul pays
       *[other] { $effective } pays de même taille
    }.
}
network-spread-language = { $known ->
    [1] Vous écrivez avec une relation ; langue : { $largest }.
   *[other] Vous écrivez avec { $known } relations, en { $groups ->
        [1] une seule langue
       *[other] { $groups } langues
    } ; le plus grand groupe : { $largest } ({ $percent } %). Répartition équivalente à { $effective ->
        [1] une seule langue
       *[other] { $effective } langues de même taille
    }.
}
network-spread-living-language = { $known ->
    [1] Un lien actif ; langue : { $largest }.
   *[other] { $known } liens actifs, en { $groups ->
        [1] une seule langue
       *[other] { $groups } langues
    } ; le plus grand groupe : { $largest } ({ $percent } %). Répartition équivalente à { $effective ->
        [1] une seule langue
       *[other] { $effective } langues de même taille
    }.
}

## Growth and age

network-growth = { $connections ->
    [0] Aucune nouvelle relation ces douze derniers mois.
    [1] Une nouvelle relation ces douze derniers mois{ $assessed ->
        [0] {" "}; elle ne peut pas être évaluée.
       *[other] , { $in_target ->
            [0] hors de votre cible.
           *[other] dans votre cible.
        }
    }
   *[other] { $connections } nouvelles relations ces douze derniers mois ; dans votre cible : { $in_target } sur { $assessed } évaluables.
}
network-drift-toward = Vous vous rapprochez de votre cible : { $recent } % des relations du dernier semestre en font partie, contre { $earlier } % auparavant.
network-drift-away = Vous vous éloignez de votre cible : { $recent } % des relations du dernier semestre en font partie, contre { $earlier } % auparavant.
network-drift-none = Pas de vrai changement de cap : { $recent } % des relations du dernier semestre sont dans votre cible, contre { $earlier } % auparavant.
network-drift-unknown = Trop peu de relations pour voir un cap : il en faut { $needed } évaluables de chaque côté du dernier semestre.
network-age = La moitié de vos relations datent de plus de { $median } ans (un quart, de moins de { $lower } ; un quart, de plus de { $upper }).
network-age-living = La moitié de vos liens actifs ont duré { $years } ans ou plus, du premier message au dernier.

## Layers of living ties

network-layers = Liens actifs : { $active } sur les { $active_usual } habituels ; environ deux fois par an ou plus, { $affinity } sur { $affinity_usual } ; chaque mois, { $sympathy } sur { $sympathy_usual } ; chaque semaine, { $support } sur { $support_usual }.
network-layer-support-clique = Cercle intime : chaque semaine
network-layer-sympathy-group = Liens proches : chaque mois
network-layer-affinity-group = Bons liens : deux fois par an
network-layer-active-network = Réseau actif : une fois par an

## Decision makers

network-deciders = { $percent } % de vos relations sont des décideurs.
network-deciders-living = Les décideurs sont { $percent } % de vos relations et { $living_percent } % de vos liens actifs : { $verdict ->
    [higher] vous échangez plus avec les décideurs qu’avec les autres.
    [lower] vous échangez moins avec les décideurs qu’avec les autres.
   *[same] pas de vraie différence.
}

## Key accounts

network-accounts = Comptes : { $accounts }. Vous connaissez quelqu’un dans { $known }, un décideur dans { $deciders }, et avez un lien actif dans { $living }.
network-accounts-without-ties = Comptes : { $accounts }. Vous connaissez quelqu’un dans { $known } et un décideur dans { $deciders }.
network-account-nobody = Vous n’y connaissez personne.
network-account-ties-not-measured = Relations : { $contacts } ; décideurs : { $deciders } ; liens non mesurés.
network-account-no-living-tie = { $contacts } relations, mais aucun lien actif.
network-account-only-contact = Une seule relation{ $living ->
    [0] , sans lien actif.
   *[other] .
}
network-account-only-living-tie = { $contacts } relations, mais un seul lien actif.
network-account-no-decision-maker = { $living } liens actifs, mais aucun décideur.
network-account-covered = { $contacts } relations, { $living } liens actifs ; décideurs : { $deciders }.
network-single-contact = { $account } repose sur une personne : vous n’y connaissez personne d’autre.
network-single-living-tie = { $account } repose sur un seul lien actif ; vous y connaissez { $others ->
    [1] une autre personne.
   *[other] { $others } autres personnes.
}

## Comparison

network-acceptance = Invitations acceptées : { $accepted } sur { $sent } ({ $percent } %).
network-acceptance-note = Avec une note personnelle, { $with } % sont acceptées, sans note { $without } % : { $verdict ->
    [higher] la note aide.
    [lower] la note n’aide pas.
   *[same] pas de vraie différence.
}
network-acceptance-by-group = L’acceptation par secteur ou par niveau ne peut pas être mesurée : une invitation ne dit ni l’entreprise ni le poste de qui n’a pas accepté.
network-group-reply-higher = { $group } : { $percent } % répondent à votre premier message (fourchette { $low }–{ $high }), plus qu’ailleurs.
network-group-reply-lower = { $group } : { $percent } % répondent à votre premier message (fourchette { $low }–{ $high }), moins qu’ailleurs.
network-group-depth-higher = { $group } : avec { $percent } % des personnes à qui vous écrivez, une conversation se noue (fourchette { $low }–{ $high }), plus qu’ailleurs.
network-group-depth-lower = { $group } : avec { $percent } % des personnes à qui vous écrivez, une conversation se noue (fourchette { $low }–{ $high }), moins qu’ailleurs.
network-group-stage-higher = { $group } : { $percent } % des liens réciproques mènent à un appel, un rendez-vous ou plus (fourchette { $low }–{ $high }), plus qu’ailleurs.
network-group-stage-lower = { $group } : { $percent } % des liens réciproques mènent à un appel, un rendez-vous ou plus (fourchette { $low }–{ $high }), moins qu’ailleurs.

## Funnel

network-funnel-narrowest = L’étape la plus étroite est « { $step } » : { $percent } % de l’étape précédente passent (fourchette { $low }–{ $high }).

## Deals

network-deals-read = Affaires : { $deals }, dont gagnées : { $won }. Rattachées à un contact : { $contacts } ; à une entreprise : { $companies } ; à personne avec certitude : { $unmatched }.
network-deals-none-won = Aucune affaire n’est notée comme gagnée ; écrivez « won » dans l’étape de celles qui l’ont été.
network-deals-without-day = { $deals ->
    [1] Une affaire n’a pas de date d’ouverture et ne peut pas être notée.
   *[other] { $deals } affaires n’ont pas de date d’ouverture et ne peuvent pas être notées.
}
network-deals-unreadable = { $cells ->
    [1] Une cellule des affaires n’a pas pu être lue : ligne { $row }, colonne { $column }.
   *[other] { $cells } cellules des affaires n’ont pas pu être lues, la première à la ligne { $row }, colonne { $column }.
}
network-deals-by-tie-and-fit = Selon la force du meilleur lien et l’adéquation à la cible, à parts égales, la veille de l’ouverture de l’affaire ; adéquation d’après les postes actuels.
network-deals-by-tie-strength = Selon la force du meilleur lien avec le contact ou l’entreprise, la veille de l’ouverture de l’affaire.
network-deals-by-target-fit = Selon la meilleure adéquation parmi ceux que vous connaissiez la veille de l’ouverture de l’affaire, d’après les postes actuels.
network-deals-by-score-of-month = Selon votre propre score étendu du mois précédant l’ouverture, quel que soit l’interlocuteur.
