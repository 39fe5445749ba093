### The summary on the terminal.

summary-title = Audit della rete in data { $day }
summary-title-undated = Audit della rete senza data nota: l’esportazione non contiene date
summary-owner = Titolare: { $name } ({ $evidence })
summary-owner-unknown = Titolare sconosciuto: { $evidence }. Non si sa chi ha scritto cosa; indica il titolare con --owner
summary-another-member = Attenzione: ci sono file di due persone; analizza l’esportazione di ognuna da sola
summary-people = Collegamenti: { $connections }, decisori: { $decision_makers }, nel target: { $in_target }, legami attivi: { $living }
summary-people-without-ties = Collegamenti: { $connections }, decisori: { $decision_makers }, nel target: { $in_target }
summary-no-target = Nessun profilo target: contano tutti i decisori (tiewise init ne crea uno).
summary-profile-without-target = Il profilo non indica alcun target: contano tutti i decisori.
summary-no-messages = Nessun messaggio nell’esportazione: legami e risposte non sono misurati.
summary-score = Punteggio: { $score } su 100 (tra { $low } e { $high }; { $coverage }% misurato)
summary-score-band = Punteggio tra { $low } e { $high } su 100: misurabile solo il { $coverage }% dei punti
summary-classic = Classico, senza messaggi: { $score }
summary-official = Indice di LinkedIn: { $official } (punteggio classico qui: { $classic })
summary-official-alone = Indice di LinkedIn: { $official }
summary-official-sector = media del settore { $average }
summary-official-network = media della rete { $average }
summary-not-measured = non misurato
summary-list-replies = { $count ->
    [one] una risposta dovuta
   *[other] { $count } risposte dovute
}
summary-list-awaiting = { $count ->
    [one] una risposta attesa
   *[other] { $count } risposte attese
}
summary-list-prospects = { $count ->
    [one] un prospect
   *[other] { $count } prospect
}
summary-list-reconnect = { $count ->
    [one] un legame dormiente da riallacciare
   *[other] { $count } legami dormienti da riallacciare
}
summary-list-prune = { $count ->
    [one] un contatto da valutare
   *[other] { $count } contatti da valutare
}
summary-list-invitations = { $count ->
    [one] un invito in sospeso
   *[other] { $count } inviti in sospeso
}
summary-list-cut = { $shown } su { $list }
summary-list-all = --all mostra il resto
summary-actions = Che cosa alzerebbe il punteggio
summary-action-gain = +{ $gain }
summary-written = { $files ->
    [one] Un file in { $folder }
   *[other] { $files } file in { $folder }
}

## explain
explain-decides = con potere decisionale
explain-decides-not = senza potere decisionale
explain-connected-on = data di collegamento:
explain-strength = Forza del legame: { $strength } su 100, { $state } (massimo { $peak })
explain-strength-unknown = Forza del legame non misurata: { $reason }
explain-part-volume = giorni di contatto, nei due sensi
explain-part-recency = quanto è recente l’ultimo scambio
explain-part-duration = mesi e anni di durata
explain-part-reciprocity = equilibrio tra le due parti
explain-part-depth = domande con risposta, risultati
explain-part-support = referenze, conferme
explain-messages = Messaggi ricevuti: { $received }, inviati: { $sent }; il turno è passato { $turns ->
    [one] una volta
   *[other] { $turns } volte
}
explain-questions = Domande ricevute: { $asked_you }, con risposta: { $you_answered }; fatte: { $you_asked }, con risposta: { $answered }
explain-declined-you = hai declinato
explain-declined-them = ha declinato
explain-owed = Devi una risposta
explain-awaiting = Aspetti una risposta
explain-promise = Hai promesso
explain-last-topic = Ultimo argomento
explain-list-replies = Risposte: l’ultimo messaggio umano chiede o propone qualcosa; da 1 a 60 giorni la risposta è dovuta, fino a un anno è in ritardo. Ordine: 40 per una domanda, 25 per una fase, un quinto della forza del legame e 15 per l’affinità, dimezzati ogni 30 giorni. In attesa: hai chiesto da 7 a 60 giorni fa e sollecitato meno di due volte.
explain-list-prospects = Prospect: collegamenti nel target con potere decisionale, senza rifiuti in vigore, non clienti e senza proposte aperte. Ordine: 45% affinità, 25% vicinanza (ideale a forza 35), 20% momento e 10% per chi si è fatto avanti per primo.
explain-list-reconnect = Legami da riallacciare: hanno raggiunto forza 30 nei due sensi, tacciono da oltre un anno e non hanno rifiuti in vigore. Ordine: 40% massimo, 30% affinità e 30% novità di azienda e settore; cinque a settimana.
explain-list-prune = Sfoltimento: da valutare, mai da rimuovere alla cieca. Chi ha inviato messaggi promozionali o standard in tre giorni o più senza una tua risposta; i profili senza nome collegati da oltre due anni; e, nelle reti da 25.000 collegamenti o su richiesta, i contatti di oltre due anni con cui non c’è mai stato dialogo, fuori target, senza potere decisionale né conferme, non colleghi, non da tenere, non nel CRM e non unici contatti in un’azienda o in un settore.
explain-list-insufficient = Dati insufficienti: collegamenti la cui qualifica o il cui nome manca o non dice nulla; nessuna lista li giudica.
explain-list-weekly = Questa settimana: le risposte che devi, al massimo 25; cinque legami da riallacciare; tre prospect. Nell’ordine delle rispettive liste, nessuno due volte.
explain-official = Valore di LinkedIn: { $official } su 25; misurano cose diverse
explain-list-rows = { $rows ->
    [one] Una riga
   *[other] { $rows } righe
}{ $cut_off ->
    [0] {""}
    [one] , un’altra oltre il limite (--all la mostra)
   *[other] , altre { $cut_off } oltre il limite (--all le mostra)
}

## decide
decide-recorded = { $new ->
    [1] Una decisione registrata
   *[other] { $new } decisioni registrate
}, { $all } in tutto in { $file }
