### Reasons on the rows of the lists, in plain words.

## Shared
nameless-contact = (senza nome)
unknown = sconosciuto
list-needs-messages = per questa lista serve messages.csv, che non è nell’esportazione: richiedi l’archivio con «Messaggi» selezionato

## Replies
reply-owed-question = { $days ->
    [0] ti ha fatto una domanda oggi
    [1] ti ha fatto una domanda ieri
   *[other] ti ha fatto una domanda { $days } giorni fa e aspetta risposta
}
reply-owed-request = { $days ->
    [0] ti ha chiesto qualcosa oggi
    [1] ti ha chiesto qualcosa ieri
   *[other] ti ha chiesto qualcosa { $days } giorni fa e aspetta risposta
}
reply-owed-proposal = { $days ->
    [0] ti ha proposto qualcosa oggi
    [1] ti ha proposto qualcosa ieri
   *[other] ti ha proposto qualcosa { $days } giorni fa e aspetta risposta
}
reply-owed-first-note = { $days ->
    [0] ti ha scritto oggi un primo messaggio personale
    [1] ti ha scritto ieri un primo messaggio personale
   *[other] ti ha scritto un primo messaggio personale { $days } giorni fa e aspetta risposta
}
reply-owed-invitation-note = { $days ->
    [0] ha aggiunto oggi una nota all’invito che hai accettato
    [1] ha aggiunto ieri una nota all’invito che hai accettato
   *[other] ha aggiunto { $days } giorni fa una nota all’invito che hai accettato e aspetta risposta
}
reply-awaiting-question = { $days ->
    [0] hai fatto una domanda oggi e aspetti risposta
    [1] hai fatto una domanda ieri e aspetti risposta
   *[other] hai fatto una domanda { $days } giorni fa e aspetti risposta
}
reply-awaiting-request = { $days ->
    [0] hai chiesto qualcosa oggi e sei in attesa
    [1] hai chiesto qualcosa ieri e sei in attesa
   *[other] hai chiesto qualcosa { $days } giorni fa e sei in attesa
}
reply-awaiting-proposal = { $days ->
    [0] hai proposto qualcosa oggi e sei in attesa
    [1] hai proposto qualcosa ieri e sei in attesa
   *[other] hai proposto qualcosa { $days } giorni fa e sei in attesa
}
reply-nudged = { $nudges ->
    [one] un sollecito inviato
   *[other] { $nudges } solleciti inviati
}
reply-priority = priorità { $priority } (forza del legame { $strength }, affinità { $fit })

## Prospects
prospect-in-target = nel tuo target: { $seniority }, { $function }
prospect-decides = con potere decisionale: { $seniority }, { $function }
prospect-to-check = con potere decisionale ({ $seniority }, { $function }), ma settore sconosciuto: da verificare
prospect-account = lavora in { $account }, uno dei tuoi account
prospect-account-review = l’azienda somiglia a uno dei tuoi account: da verificare
prospect-wrote-lately = ti ha scritto nell’ultimo mese
prospect-new-connection = { $days ->
    [0] tuo collegamento da oggi
    [1] tuo collegamento da ieri
   *[other] tuo collegamento da { $days } giorni
}
prospect-endorsed-you = ha confermato le tue competenze o ti ha dato una referenza
prospect-wrote-first = ti ha scritto per primo
prospect-blast = { $days ->
    [one] ti ha inviato messaggi promozionali o standard in un giorno
   *[other] ti ha inviato messaggi promozionali o standard in { $days } giorni
}
prospect-warm = avete già parlato (forza del legame { $strength }, punteggio { $score })
prospect-cold = non avete ancora mai parlato (punteggio { $score })
prospect-talk-unknown = non si sa se avete parlato: { $reason } (punteggio { $score })
prospect-unanswered-by-you = { $messages ->
    [one] ti ha scritto il { $day } e attende ancora risposta
   *[other] ti ha scritto { $messages } volte, l’ultima il { $day }, e attende ancora risposta
} (punteggio { $score })
prospect-unanswered-by-them = { $messages ->
    [one] hai scritto il { $day }, senza risposta
   *[other] hai scritto { $messages } volte, l’ultima il { $day }, senza risposta
} (punteggio { $score })
prospect-courtesies = finora solo convenevoli, gli ultimi il { $day } (punteggio { $score })

## Reconnect
reconnect-quiet = legame un tempo forte ({ $peak } su 100; { $peak_day }), in silenzio da { $years } anni
reconnect-deep-dormant = i legami fermi da oltre tre anni sono spesso utili quanto quelli attuali
reconnect-decides = con potere decisionale ({ $seniority })
reconnect-novel = apre un’azienda o un settore in cui non hai legami attivi
reconnect-owed-long = { $days ->
    [0] dovevi una risposta quando il dialogo si è interrotto
    [1] dovevi una risposta quando il dialogo si è interrotto, ieri
   *[other] dovevi una risposta quando il dialogo si è interrotto, { $days } giorni fa
}

## Prune
prune-spam = { $days ->
    [one] ha inviato messaggi promozionali o standard in un giorno; non hai mai risposto
   *[other] ha inviato messaggi promozionali o standard in { $days } giorni; non hai mai risposto
}
prune-decides = decide nel tuo target: forse conviene tenere il contatto
prune-nameless = profilo chiuso o nascosto; collegamento da { $years } anni
prune-quiet = collegamento da { $years } anni senza mai un vero dialogo
prune-off-target = { $others ->
    [0] fuori target, senza potere decisionale, nessuna conferma da una parte o dall’altra
    [one] fuori target, senza potere decisionale, nessuna conferma da una parte o dall’altra; ti resta un altro contatto in azienda
   *[other] fuori target, senza potere decisionale, nessuna conferma da una parte o dall’altra; ti restano altri { $others } contatti in azienda
}
prune-off-target-alone = { $others ->
    [0] fuori target, senza potere decisionale
    [one] fuori target, senza potere decisionale; ti resta un altro contatto in azienda
   *[other] fuori target, senza potere decisionale; ti restano altri { $others } contatti in azienda
}
prune-support-unknown = l’esportazione non contiene tutte le conferme e le segnalazioni: non si sa se ce ne sia una
prune-unfollow-first = da valutare: prima smetti di seguire; per tornare indietro serve un invito
prune-lost-sender = { $messages ->
    [one] un messaggio, del { $since }, senza risposta
   *[other] { $messages } messaggi dal { $since }, nessuno con risposta
}; { $level }
prune-lost-sender-at = { $messages ->
    [one] un messaggio, del { $since }, senza risposta
   *[other] { $messages } messaggi dal { $since }, nessuno con risposta
}; { $level }, presso { $company }
prune-lost-nothing = nulla che questa esportazione mostri
prune-lost-direct-line = il contatto diretto con questa persona ({ $level }); altri in azienda restano

## Insufficient evidence
insufficient-nameless = la riga contiene solo una data: profilo chiuso o nascosto
insufficient-nothing = non sono indicate né la qualifica né l’azienda
insufficient-no-title = la qualifica non è indicata
insufficient-title-unknown = la qualifica non dice nulla di noto ai lessici

## Invitations
invitation-pending = { $days ->
    [0] inviato oggi, non accettato
    [1] inviato ieri, non accettato
   *[other] inviato { $days } giorni fa, non accettato
}
invitation-with-note = con nota personale
invitation-without-note = senza nota; ritirarlo impedisce un nuovo invito per tre settimane

## Contacts
contact-in-target = nel target
contact-off-target = fuori target
contact-target-unknown = target indefinito: manca un dato
contact-tie-living = legame attivo
contact-tie-weak = legame nuovo o debole
contact-tie-cooling = legame che si raffredda
contact-tie-dormant = legame dormiente
contact-tie-deep-dormant = legame dormiente da oltre tre anni
contact-tie-one-sided = ha scritto solo una parte
contact-tie-never = nessun dialogo finora
contact-no-messages = l’esportazione non contiene messaggi
contact-owner-unknown = messaggi non attribuiti: titolare sconosciuto
contact-not-connected = nessun collegamento
contact-shares-name = messaggi non distinguibili da quelli di un omonimo

## Roles
role-client = è tuo cliente
role-prospect = indicato da te come prospect
role-candidate = è un candidato
role-partner = è tuo partner
role-ambassador = ti consiglia ad altri
role-colleague = è o è stato un collega
