### Sentences of the score: pillars, lines, totals, actions, comparison, performance.
### $points of $available are points of a line; $low and $high its 90 % range.

## Pillars and bands

score-pillar-brand = Crea il tuo brand professionale
score-pillar-people = Trova le persone giuste
score-pillar-insights = Partecipa con contenuti di valore
score-pillar-relationships = Costruisci relazioni
score-pillar-messages = Sfrutta al meglio i messaggi

score-band-new = come una rete appena creata
score-band-casual = come una rete usata ogni tanto
score-band-kept = come una rete ben curata
score-band-expert = come la rete di un esperto

## Titles of lines

score-title-profile-headline = sommario
score-title-profile-summary = riepilogo
score-title-profile-positions = posizioni descritte
score-title-profile-education = formazione
score-title-profile-skills = competenze
score-title-profile-industry-location = settore e località
score-title-profile-extras = altre sezioni (certificazioni, lingue, progetti)
score-title-recommendations-received = referenze ricevute
score-title-recommendations-given = referenze scritte
score-title-endorsers = persone che confermano le tue competenze
score-title-own-posts = post scritti da te
score-title-target-fit = contatti nel target
score-title-decision-makers = decisori
score-title-invitation-acceptance = inviti accettati
score-title-personal-notes = inviti con nota personale
score-title-target-drift = direzione della rete
score-title-people-weeks = settimane dedicate alla ricerca di persone
score-title-comments = commenti di sostanza
score-title-posts = post
score-title-reactions = reazioni
score-title-rhythm = ritmo costante
score-title-dialogue = dialogo
score-title-living-ties = legami attivi
score-title-two-way = contatti con cui hai dialogato
score-title-reciprocity = reciprocità
score-title-long-ties = legami di lunga data
score-title-living-decision-makers = decisori tra i legami attivi
score-title-company-diversity = varietà di aziende
score-title-answered-in-week = risposte entro una settimana
score-title-reply-speed = rapidità delle tue risposte
score-title-opener-replies = risposte ai tuoi primi messaggi
score-title-alternating-threads = vere conversazioni
score-title-real-world-value = risultati delle conversazioni
score-title-manners = buone maniere

## Lines of “Establish your professional brand”

score-line-profile-headline = { $present ->
    [0] Sommario assente
   *[other] Sommario presente
} → { $points } su { $available }
score-line-profile-summary = { $count ->
    [0] Riepilogo assente
    [one] Riepilogo di un carattere; il massimo si raggiunge a { $full }
   *[other] Riepilogo di { $count } caratteri; il massimo si raggiunge a { $full }
} → { $points } su { $available }
score-line-profile-positions = { $positions ->
    [one] { $described ->
        [0] La tua ultima posizione non è descritta
       *[other] La tua ultima posizione è descritta
    }
   *[other] Posizioni descritte: { $described } delle tue ultime { $positions }
} → { $points } su { $available }
score-line-profile-education = { $present ->
    [0] Formazione non indicata
   *[other] Formazione indicata
} → { $points } su { $available }
score-line-profile-skills = { $count ->
    [0] Nessuna competenza
    [one] Una competenza; il massimo si raggiunge con { $full }
   *[other] { $count } competenze; il massimo si raggiunge con { $full }
} → { $points } su { $available }
score-line-profile-industry-location = { $count ->
    [0] Né settore né località indicati
    [one] Indicato solo uno tra settore e località
   *[other] Settore e località indicati
} → { $points } su { $available }
score-line-profile-extras = { $count ->
    [0] Nessuna certificazione, lingua, progetto o simili
    [one] Un tipo di sezione aggiuntiva; il massimo si raggiunge con { $full }
   *[other] { $count } tipi di sezioni aggiuntive; il massimo si raggiunge con { $full }
} → { $points } su { $available }
score-line-recommendations-received = { $count ->
    [0] Nessuna referenza ricevuta
    [one] Una referenza ricevuta
   *[other] { $count } referenze ricevute
}; il massimo si raggiunge con { $full } → { $points } su { $available }
score-line-recommendations-given = { $count ->
    [0] Nessuna referenza scritta
    [one] Una referenza scritta
   *[other] { $count } referenze scritte
}; il massimo si raggiunge con { $full } → { $points } su { $available }
score-line-endorsers = { $people ->
    [0] Nessuno ha confermato le tue competenze
    [one] Una persona ha confermato le tue competenze
   *[other] { $people } persone hanno confermato le tue competenze
} → { $points } su { $available }
score-line-own-posts = { $per_28_days } post scritti da te in quattro settimane, { $original_percent }% originali → { $points } su { $available }
score-line-own-posts-in-part = { $per_28_days } post scritti da te in quattro settimane; senza InstantReposts.csv la quota di originali non è misurata → { $points } su { $available }

## Lines of “Find the right people”

score-line-target-fit = Nel tuo target: { $hits } su { $cases } contatti valutabili{ $unassessed ->
    [0] {""}
    [one] ; un altro non è valutabile
   *[other] ; altri { $unassessed } non sono valutabili
} → { $points } su { $available } (intervallo { $low }–{ $high })
score-line-target-fit-without-profile = Senza profilo target contano i decisori di ogni settore: { $hits } su { $cases } contatti valutabili{ $unassessed ->
    [0] {""}
    [one] ; un altro non è valutabile
   *[other] ; altri { $unassessed } non sono valutabili
} → { $points } su { $available } (intervallo { $low }–{ $high })
score-line-decision-makers = Decisori: { $hits } su { $cases } contatti valutabili{ $unassessed ->
    [0] {""}
    [one] ; la qualifica di un altro non lo chiarisce
   *[other] ; le qualifiche di altri { $unassessed } non lo chiariscono
} → { $points } su { $available } (intervallo { $low }–{ $high })
score-line-invitation-acceptance = Inviti accettati: { $hits } su { $cases } → { $points } su { $available } (intervallo { $low }–{ $high })
score-line-personal-notes = Inviti con nota personale: { $hits } su { $cases } → { $points } su { $available } (intervallo { $low }–{ $high })
score-line-target-drift = Nel tuo target: { $hits } su { $cases } collegamenti degli ultimi sei mesi; prima { $before_percent }% → { $points } su { $available } (intervallo { $low }–{ $high })
score-line-people-weeks = Con ricerca o nuovo contatto nel target: { $count } delle ultime { $full } settimane → { $points } su { $available }

## Lines of “Engage with insights”

score-line-comments = { $per_28_days } commenti di sostanza in quattro settimane → { $points } su { $available }
score-line-posts = { $per_28_days } post in quattro settimane → { $points } su { $available }
score-line-reactions = { $per_28_days } reazioni in quattro settimane → { $points } su { $available }
score-line-rhythm = Settimane attive: { $count } delle ultime { $full } → { $points } su { $available }
score-line-dialogue = { $per_28_days } dialoghi in quattro settimane → { $points } su { $available }

## Lines of “Build relationships”

score-line-living-ties = I tuoi legami attivi equivalgono a { $strength } legami di forza massima → { $points } su { $available }
score-line-two-way = Collegamenti con cui hai dialogato: { $hits } su { $cases } → { $points } su { $available } (intervallo { $low }–{ $high })
score-line-reciprocity = Scambi ricambiati: { $percent }% del totale → { $points } su { $available } (intervallo { $low }–{ $high })
score-line-long-ties = { $ties ->
    [0] Nessun legame attivo ha più di tre anni
    [one] Un legame attivo ha più di tre anni
   *[other] { $ties } legami attivi hanno più di tre anni
} → { $points } su { $available }
score-line-living-decision-makers = Decisori: { $hits } su { $cases } legami attivi{ $unassessed ->
    [0] {""}
    [one] ; la qualifica di un altro non lo chiarisce
   *[other] ; le qualifiche di altri { $unassessed } non lo chiariscono
} → { $points } su { $available } (intervallo { $low }–{ $high })
score-line-company-diversity = { $ties } legami attivi, distribuiti come su { $companies } aziende di pari peso → { $points } su { $available }

## Lines of “Make the most of messages”

score-line-answered-in-week = Risposte date entro una settimana: { $hits } su { $cases } → { $points } su { $available } (intervallo { $low }–{ $high })
score-line-reply-speed = { $answers ->
    [one] La tua unica risposta è arrivata entro { $hours } ore
   *[other] Delle tue { $answers } risposte entro una settimana, metà è arrivata entro { $hours } ore
} → { $points } su { $available }
score-line-reply-speed-with-range = { $answers ->
    [one] La tua unica risposta è arrivata entro { $hours } ore
   *[other] Delle tue { $answers } risposte entro una settimana, metà è arrivata entro { $hours } ore
} → { $points } su { $available } (intervallo { $low }–{ $high })
score-line-opener-replies = Primi messaggi con risposta: { $hits } su { $cases } → { $points } su { $available } (intervallo { $low }–{ $high })
score-line-alternating-threads = Conversazioni con almeno tre scambi: { $hits } su { $cases } → { $points } su { $available } (intervallo { $low }–{ $high })
score-line-real-world-value = { $contacts ->
    [0] Nessuna conversazione è arrivata a una chiamata, una proposta od oltre
    [one] Una conversazione è arrivata a una chiamata, una proposta od oltre, valore { $value }
   *[other] { $contacts } conversazioni sono arrivate a una chiamata, una proposta od oltre, valore { $value }
} → { $points } su { $available }
score-line-manners = Primi messaggi promozionali o standard: { $hits } su { $cases } → { $points } su { $available } (intervallo { $low }–{ $high })

## What is not measured

score-missing-file = Non misurato: { $file } non è nell’esportazione.
score-too-few-cases = Senza punteggio: { $cases ->
    [0] nessun caso
    [one] un solo caso
   *[other] solo { $cases } casi
}, ne servono { $needed }.

## Starter mode and provisional scores

score-starter-few-connections = { $connections ->
    [0] Ancora nessun collegamento
    [one] Finora un solo collegamento
   *[other] Finora { $connections } collegamenti
}: una rete si può valutare a partire da { $needed }.
score-starter-young-network = La rete ha { $days ->
    [one] un giorno
   *[other] { $days } giorni
}: si può valutare a partire da { $needed } giorni.
score-provisional-no-target-profile = Provvisorio: senza profilo target contano i decisori di ogni settore.
score-provisional-no-messages = Provvisorio: l’esportazione non contiene messaggi; legami e conversazioni non sono misurati.
score-provisional-missing-support = { $files ->
    [one] Un file di conferme o referenze non è
   *[other] { $files } file di conferme e referenze non sono
} nell’esportazione: i legami possono essere più forti di quanto mostrato.
score-provisional-low-coverage = «{ $pillar }» misurabile solo in parte ({ $percent }%): limiti invece di un numero.
score-provisional-mostly-unassessed = Provvisorio: quota di contatti non confrontabili con il target: { $percent }%.

## Change over time

score-change-none = nessun cambiamento reale
score-change-higher = in aumento di { $points } (intervallo da { $low } a { $high })
score-change-lower = in calo di { $points } (intervallo da { $low } a { $high })

## Actions

score-action-answer-owed = { $count ->
    [one] Rispondi alla persona che aspetta una tua risposta
   *[other] Rispondi alle { $count } persone che aspettano una tua risposta
}{ $named ->
    [0] {""}
   *[other] : { $names }{ $others ->
        [0] {""}
        [one] {" "}e un’altra
       *[other] {" "}e altre { $others }
    }
}
score-action-recommend = Scrivi due referenze e chiedine due{ $named ->
    [0] {""}
   *[other] , per esempio a { $names }
}
score-action-finish-profile = Completa il tuo profilo: { $parts }
score-action-comment = Scrivi due commenti di sostanza a settimana
score-action-post = Pubblica un post tuo a settimana
score-action-meet-and-propose = Proponi tre chiamate e presenta una proposta{ $named ->
    [0] {""}
   *[other] , per esempio a { $names }
}
score-action-revive = { $count ->
    [one] Riallaccia un legame dormiente
   *[other] Riallaccia { $count } legami dormienti
}{ $named ->
    [0] {""}
   *[other] : { $names }{ $others ->
        [0] {""}
        [one] {" "}e un altro
       *[other] {" "}e altri { $others }
    }
}
score-action-open-conversations = { $count ->
    [one] Scrivi personalmente a un decisore del tuo target con cui non hai mai parlato
   *[other] Scrivi personalmente a { $count } decisori del tuo target con cui non hai mai parlato
}{ $named ->
    [0] {""}
   *[other] : { $names }{ $others ->
        [0] {""}
        [one] {" "}e un altro
       *[other] {" "}e altri { $others }
    }
}
score-action-invite-in-target = Invita ogni settimana una persona del tuo target, con una nota personale
score-action-answer-within-day = Rispondi entro un giorno
score-action-personal-openers = Scrivi i prossimi venti primi messaggi senza testi standard né promozioni
score-action-dialogue = Una volta a settimana torna su un post che hai commentato e rispondi
score-action-prune = { $count ->
    [one] Valuta se rimuovere un contatto
   *[other] Valuta se rimuovere { $count } contatti
}{ $named ->
    [0] {""}
   *[other] : { $names }{ $others ->
        [0] {""}
        [one] {" "}e un altro
       *[other] {" "}e altri { $others }
    }
}

## You and your network

score-versus-reply-time = Tu rispondi in { $mine } ore, i tuoi contatti in { $theirs }: { $verdict ->
    [lower] fai prima tu
    [higher] fanno prima loro
   *[same] nessuna differenza reale
}
score-versus-reply-rate = Domande con risposta: { $mine }% da parte tua, { $theirs }% da parte loro: { $verdict ->
    [lower] rispondono di più loro
    [higher] rispondi di più tu
   *[same] nessuna differenza reale
}
score-versus-question-rate = Interventi con una domanda: { $mine }% i tuoi, { $theirs }% i loro: { $verdict ->
    [lower] chiedono di più loro
    [higher] chiedi di più tu
   *[same] nessuna differenza reale
}
score-versus-initiation = Conversazioni avviate: { $mine }% da te, { $theirs }% da loro: { $verdict ->
    [lower] ne avviano di più loro
    [higher] ne avvii di più tu
   *[same] nessuna differenza reale
}
score-versus-too-few = Troppo pochi casi da una parte o dall’altra per un confronto: ne servono { $needed }.
score-official-sector = L’indice di LinkedIn ti dà { $official }, la media del tuo settore è { $average }: { $side ->
    [above] { $points } in più
    [below] { $points } in meno
   *[same] lo stesso valore
}
score-official-network = L’indice di LinkedIn ti dà { $official }, la media della tua rete è { $average }: { $side ->
    [above] { $points } in più
    [below] { $points } in meno
   *[same] lo stesso valore
}

## Performance

score-funnel-openers = primi messaggi
score-funnel-replies = risposte
score-funnel-three-turns = tre scambi o più, o un passo successivo
score-funnel-calls = chiamate e incontri
score-funnel-proposals = proposte
score-funnel-signed = firme
score-deals-not-validated = Non convalidato: con un punteggio precedente all’apertura ci sono { $won ->
    [one] una trattativa vinta
   *[other] { $won } trattative vinte
} e { $others ->
    [one] un’altra
   *[other] altre { $others }
}; ne servono { $needed } per tipo.
score-deals-found = Il punteggio ha distinto le trattative vinte dalle altre: quella vinta era più in alto in { $area_percent } coppie su 100 (intervallo { $area_low }–{ $area_high }; 50 è il caso) e il decimo migliore ha vinto con una frequenza { $lift } volte quella dell’insieme (intervallo { $lift_low }–{ $lift_high }), su { $won } vinte e { $others } altre.
score-deals-suggested = Il punteggio forse distingue le trattative vinte dalle altre, ma non con certezza: quella vinta era più in alto in { $area_percent } coppie su 100 (intervallo { $area_low }–{ $area_high }; 50 è il caso) e il decimo migliore ha vinto con una frequenza { $lift } volte quella dell’insieme (intervallo { $lift_low }–{ $lift_high }), su { $won } vinte e { $others } altre.
score-deals-not-found = Il punteggio non ha distinto le trattative vinte dalle altre: quella vinta era più in alto in { $area_percent } coppie su 100 (intervallo { $area_low }–{ $area_high }; 50 è il caso) e il decimo migliore ha vinto con una frequenza { $lift } volte quella dell’insieme (intervallo { $lift_low }–{ $lift_high }), su { $won } vinte e { $others } altre.
score-deals-reversed = I punteggi più bassi hanno vinto più spesso: quella vinta era più in alto solo in { $area_percent } coppie su 100 (intervallo { $area_low }–{ $area_high }; 50 è il caso) e il decimo migliore ha vinto con una frequenza { $lift } volte quella dell’insieme (intervallo { $lift_low }–{ $lift_high }), su { $won } vinte e { $others } altre.
