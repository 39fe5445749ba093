### The summary on the terminal.

summary-title = Audit du réseau au { $day }
summary-title-undated = Audit du réseau sans date connue : l’export ne contient aucune date
summary-owner = Titulaire : { $name } ({ $evidence })
summary-owner-unknown = Titulaire inconnu : { $evidence }. Impossible de savoir qui a écrit quoi ; précisez le titulaire avec --owner
summary-another-member = Attention : il y a là les fichiers de deux personnes ; auditez chaque export séparément
summary-people = Relations : { $connections }, décideurs : { $decision_makers }, dans la cible : { $in_target }, liens actifs : { $living }
summary-people-without-ties = Relations : { $connections }, décideurs : { $decision_makers }, dans la cible : { $in_target }
summary-no-target = Sans profil cible, tous les décideurs comptent (tiewise init en crée un).
summary-profile-without-target = Le profil ne définit aucune cible : tous les décideurs comptent.
summary-no-messages = Aucun message dans l’export : liens, réponses et reprises ne sont pas mesurés.
summary-score = Score : { $score } sur 100 (entre { $low } et { $high } ; { $coverage } % mesurés)
summary-score-band = Score entre { $low } et { $high } sur 100 : seuls { $coverage } % des points ont pu être mesurés
summary-classic = Classique, sans les messages : { $score }
summary-official = Indice de LinkedIn : { $official } (score classique ici : { $classic })
summary-official-alone = Indice de LinkedIn : { $official }
summary-official-sector = moyenne du secteur { $average }
summary-official-network = moyenne du réseau { $average }
summary-not-measured = non mesuré
summary-list-replies = { $count ->
    [0] aucune réponse due
    [1] une réponse due
   *[other] { $count } réponses dues
}
summary-list-awaiting = { $count ->
    [0] aucune réponse attendue
    [1] une réponse attendue
   *[other] { $count } réponses attendues
}
summary-list-prospects = { $count ->
    [0] aucun prospect
    [1] un prospect
   *[other] { $count } prospects
}
summary-list-reconnect = { $count ->
    [0] aucun lien dormant à ranimer
    [1] un lien dormant à ranimer
   *[other] { $count } liens dormants à ranimer
}
summary-list-prune = { $count ->
    [0] aucun contact à examiner
    [1] un contact à examiner
   *[other] { $count } contacts à examiner
}
summary-list-invitations = { $count ->
    [0] aucune invitation en attente
    [1] une invitation en attente
   *[other] { $count } invitations en attente
}
summary-list-cut = { $shown } sur { $list }
summary-list-all = --all montre le reste
summary-actions = Ce qui ferait monter le score
summary-action-gain = +{ $gain }
summary-written = { $files ->
    [0] Aucun fichier dans { $folder }
    [1] Un fichier dans { $folder }
   *[other] { $files } fichiers dans { $folder }
}

## explain
explain-decides = décideur
explain-decides-not = pas décideur
explain-connected-on = en relation depuis le
explain-strength = Force du lien : { $strength } sur 100, { $state } (maximum { $peak })
explain-strength-unknown = Force du lien non mesurée : { $reason }
explain-part-volume = jours d’échange, dans les deux sens
explain-part-recency = fraîcheur du dernier échange
explain-part-duration = mois et années de durée
explain-part-reciprocity = équilibre entre les deux côtés
explain-part-depth = questions avec réponse, débouchés
explain-part-support = recommandations, validations
explain-messages = Messages reçus : { $received }, envoyés : { $sent } ; la parole a changé de camp { $turns } fois
explain-questions = Questions reçues : { $asked_you }, avec réponse : { $you_answered } ; posées : { $you_asked }, avec réponse : { $answered }
explain-declined-you = vous avez décliné
explain-declined-them = a décliné
explain-owed = Vous devez une réponse
explain-awaiting = Vous attendez une réponse
explain-promise = Vous avez promis
explain-last-topic = Dernier sujet
explain-list-replies = Réponses : le dernier message humain pose une question, demande ou propose quelque chose ; de 1 à 60 jours la réponse est due, jusqu’à un an elle est en retard. Classement : 40 pour une question, 25 pour une étape, un cinquième de la force du lien et 15 pour l’adéquation, divisés par deux tous les 30 jours. En attente : vous avez demandé il y a 7 à 60 jours et relancé moins de deux fois.
explain-list-prospects = Prospects : relations de la cible qui décident, sans refus en vigueur, ni clientes ni en cours de proposition. Classement : 45 % d’adéquation, 25 % de proximité (idéale à une force de 35), 20 % de moment opportun et 10 % pour qui est venu vers vous en premier.
explain-list-reconnect = Reprise de contact : liens réciproques qui ont atteint une force de 30, silencieux depuis plus d’un an, sans refus en vigueur. Classement : 40 % du maximum, 30 % d’adéquation et 30 % de nouveauté d’entreprise et de secteur ; cinq par semaine.
explain-list-prune = Tri : à examiner, jamais à retirer sans regarder. Ceux qui ont envoyé des messages commerciaux ou types trois jours ou plus sans réponse de votre part ; les profils sans nom en relation depuis plus de deux ans ; et, dans les réseaux de 25 000 relations ou sur demande, les contacts de plus de deux ans sans aucun échange, hors cible, sans pouvoir de décision ni validation, ni collègues, ni à conserver, ni dans le CRM, ni seuls contacts d’une entreprise ou d’un secteur.
explain-list-insufficient = Données insuffisantes : relations dont le poste ou le nom manque ou ne dit rien ; aucune liste ne les juge.
explain-list-weekly = Cette semaine : les réponses que vous devez, 25 au plus ; cinq liens à ranimer ; trois prospects. Dans l’ordre de leurs listes, personne deux fois.
explain-official = Chiffre de LinkedIn : { $official } sur 25 ; les deux mesurent des choses différentes
explain-list-rows = { $rows ->
    [0] Aucune ligne
    [1] Une ligne
   *[other] { $rows } lignes
}{ $cut_off ->
    [0] {""}
   *[other] , { $cut_off } de plus au-delà de la limite (--all affiche tout)
}

## decide
decide-recorded = { $new ->
    [1] Une décision enregistrée
   *[other] { $new } décisions enregistrées
}, { $all } en tout dans { $file }
