### Reasons on the rows of the lists, in plain words.

## Shared
nameless-contact = (sans nom)
unknown = inconnu
list-needs-messages = cette liste a besoin de messages.csv, absent de l’export : demandez l’archive en cochant « Messages »

## Replies
reply-owed-question = { $days ->
    [0] vous a posé une question aujourd’hui
    [1] vous a posé une question hier
   *[other] vous a posé une question il y a { $days } jours, toujours sans réponse
}
reply-owed-request = { $days ->
    [0] vous a demandé quelque chose aujourd’hui
    [1] vous a demandé quelque chose hier
   *[other] vous a demandé quelque chose il y a { $days } jours, toujours sans réponse
}
reply-owed-proposal = { $days ->
    [0] vous a fait une proposition aujourd’hui
    [1] vous a fait une proposition hier
   *[other] vous a fait une proposition il y a { $days } jours, toujours sans réponse
}
reply-owed-first-note = { $days ->
    [0] vous a écrit un premier mot personnel aujourd’hui
    [1] vous a écrit un premier mot personnel hier
   *[other] vous a écrit un premier mot personnel il y a { $days } jours, toujours sans réponse
}
reply-owed-invitation-note = { $days ->
    [0] a joint aujourd’hui une note à l’invitation que vous avez acceptée
    [1] a joint hier une note à l’invitation que vous avez acceptée
   *[other] a joint il y a { $days } jours une note à l’invitation que vous avez acceptée, toujours sans réponse
}
reply-awaiting-question = { $days ->
    [0] vous avez posé une question aujourd’hui et attendez la réponse
    [1] vous avez posé une question hier et attendez la réponse
   *[other] vous avez posé une question il y a { $days } jours et attendez la réponse
}
reply-awaiting-request = { $days ->
    [0] vous avez fait une demande aujourd’hui et attendez
    [1] vous avez fait une demande hier et attendez
   *[other] vous avez fait une demande il y a { $days } jours et attendez
}
reply-awaiting-proposal = { $days ->
    [0] vous avez fait une proposition aujourd’hui et attendez
    [1] vous avez fait une proposition hier et attendez
   *[other] vous avez fait une proposition il y a { $days } jours et attendez
}
reply-nudged = { $nudges ->
    [0] aucune relance
    [1] une relance
   *[other] { $nudges } relances
}
reply-priority = priorité { $priority } (force du lien { $strength }, adéquation { $fit })

## Prospects
prospect-in-target = dans votre cible : { $seniority }, { $function }
prospect-decides = décideur : { $seniority }, { $function }
prospect-to-check = décideur ({ $seniority }, { $function }), mais secteur inconnu : à vérifier
prospect-account = travaille chez { $account }, l’un de vos comptes
prospect-account-review = l’entreprise ressemble à l’un de vos comptes : à vérifier
prospect-wrote-lately = vous a écrit au cours du dernier mois
prospect-new-connection = { $days ->
    [0] en relation depuis aujourd’hui
    [1] en relation depuis hier
   *[other] en relation depuis { $days } jours
}
prospect-endorsed-you = a validé vos compétences ou vous a recommandé
prospect-wrote-first = vous a écrit en premier
prospect-blast = { $days ->
    [0] messages commerciaux ou types
    [1] messages commerciaux ou types sur un seul jour
   *[other] messages commerciaux ou types sur { $days } jours
}
prospect-warm = vous avez déjà échangé (force du lien { $strength }, score { $score })
prospect-cold = vous n’avez encore jamais échangé (score { $score })
prospect-talk-unknown = on ignore si vous avez échangé : { $reason } (score { $score })
prospect-unanswered-by-you = { $messages ->
    [1] vous a écrit le { $day } et attend toujours une réponse
   *[other] vous a écrit { $messages } fois, la dernière le { $day }, et attend toujours une réponse
} (score { $score })
prospect-unanswered-by-them = { $messages ->
    [1] vous lui avez écrit le { $day }, sans réponse
   *[other] vous lui avez écrit { $messages } fois, la dernière le { $day }, sans réponse
} (score { $score })
prospect-courtesies = seulement des politesses jusqu’ici, les dernières le { $day } (score { $score })

## Reconnect
reconnect-quiet = lien fort autrefois ({ $peak } sur 100 ; { $peak_day }) ; années de silence : { $years }
reconnect-deep-dormant = après plus de trois ans de silence, un lien est souvent aussi utile que d’autres
reconnect-decides = décideur ({ $seniority })
reconnect-novel = ouvre une entreprise ou un secteur où vous n’avez aucun lien actif
reconnect-owed-long = { $days ->
    [0] vous deviez une réponse quand l’échange s’est arrêté
    [1] vous deviez une réponse quand l’échange s’est arrêté, hier
   *[other] vous deviez une réponse quand l’échange s’est arrêté, il y a { $days } jours
}

## Prune
prune-spam = { $days ->
    [0] messages commerciaux ou types ; vous n’avez jamais répondu
    [1] messages commerciaux ou types sur un seul jour ; vous n’avez jamais répondu
   *[other] messages commerciaux ou types sur { $days } jours ; vous n’avez jamais répondu
}
prune-decides = décide dans votre cible : contact à garder, peut-être
prune-nameless = profil fermé ou masqué ; années de relation : { $years }
prune-quiet = en relation depuis { $years } ans, sans jamais de véritable échange
prune-off-target = { $others ->
    [0] hors cible, pas décideur, aucune validation dans un sens ni dans l’autre
    [1] hors cible, pas décideur, aucune validation dans un sens ni dans l’autre ; il vous reste un autre contact dans l’entreprise
   *[other] hors cible, pas décideur, aucune validation dans un sens ni dans l’autre ; il vous reste { $others } autres contacts dans l’entreprise
}
prune-off-target-alone = { $others ->
    [0] hors cible, pas décideur
    [1] hors cible, pas décideur ; il vous reste un autre contact dans l’entreprise
   *[other] hors cible, pas décideur ; il vous reste { $others } autres contacts dans l’entreprise
}
prune-support-unknown = l’export ne contient pas toutes les validations et recommandations : on ignore s’il y en a une
prune-unfollow-first = à examiner : d’abord ne plus suivre ; annuler un retrait exige une invitation
prune-lost-sender = { $messages ->
    [1] un message, du { $since }, sans réponse
   *[other] { $messages } messages depuis le { $since }, tous sans réponse
} ; { $level }
prune-lost-sender-at = { $messages ->
    [1] un message, du { $since }, sans réponse
   *[other] { $messages } messages depuis le { $since }, tous sans réponse
} ; { $level }, chez { $company }
prune-lost-nothing = rien que cet export montre
prune-lost-direct-line = le lien direct avec cette personne ({ $level }) ; d’autres contacts y restent

## Insufficient evidence
insufficient-nameless = la ligne ne contient qu’une date : profil fermé ou masqué
insufficient-nothing = ni le poste ni l’entreprise ne sont renseignés
insufficient-no-title = le poste n’est pas renseigné
insufficient-title-unknown = l’intitulé du poste ne dit rien que les lexiques connaissent

## Invitations
invitation-pending = { $days ->
    [0] envoyée aujourd’hui, non acceptée
    [1] envoyée hier, non acceptée
   *[other] envoyée il y a { $days } jours, non acceptée
}
invitation-with-note = avec note personnelle
invitation-without-note = sans note ; la retirer empêche toute nouvelle invitation pendant trois semaines

## Contacts
contact-in-target = dans la cible
contact-off-target = hors cible
contact-target-unknown = cible indéterminée : il manque une information
contact-tie-living = lien actif
contact-tie-weak = lien récent ou faible
contact-tie-cooling = lien qui se refroidit
contact-tie-dormant = lien dormant
contact-tie-deep-dormant = lien dormant depuis plus de trois ans
contact-tie-one-sided = un seul côté a écrit
contact-tie-never = aucun échange à ce jour
contact-no-messages = l’export ne contient pas de messages
contact-owner-unknown = messages non attribués : titulaire inconnu
contact-not-connected = sans relation
contact-shares-name = messages impossibles à distinguer de ceux d’un homonyme

## Roles
role-client = client actuel
role-prospect = désigné par vous comme prospect
role-candidate = candidat
role-partner = partenaire
role-ambassador = vous recommande à d’autres
role-colleague = collègue, actuel ou ancien
