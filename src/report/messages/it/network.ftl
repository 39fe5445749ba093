### Sentences about the network as a whole: shape, comparison, funnel, deals.

## Concentration. $effective is the number of groups of equal size that would be as concentrated.

network-spread-company = { $known ->
    [1] Un collegamento con azienda nota: { $largest }.
   *[other] { $known } collegamenti con azienda nota, in { $groups ->
        [1] una sola azienda
       *[other] { $groups } aziende
    }; il gruppo maggiore: { $largest } ({ $percent }%). Distribuzione equivalente a { $effective ->
        [1] una sola azienda
       *[other] { $effective } aziende di pari dimensione
    }.
}
network-spread-living-company = { $known ->
    [1] Un legame attivo con azienda nota: { $largest }.
   *[other] { $known } legami attivi con azienda nota, in { $groups ->
        [1] una sola azienda
       *[other] { $groups } aziende
    }; il gruppo maggiore: { $largest } ({ $percent }%). Distribuzione equivalente a { $effective ->
        [1] una sola azienda
       *[other] { $effective } aziende di pari dimensione
    }.
}
network-spread-sector = { $known ->
    [1] Un collegamento di settore noto: { $largest }.
   *[other] { $known } collegamenti di settore noto, in { $groups ->
        [1] un solo settore
       *[other] { $groups } settori
    }; il gruppo maggiore: { $largest } ({ $percent }%). Distribuzione equivalente a { $effective ->
        [1] un solo settore
       *[other] { $effective } settori di pari dimensione
    }.
}
network-spread-living-sector = { $known ->
    [1] Un legame attivo di settore noto: { $largest }.
   *[other] { $known } legami attivi di settore noto, in { $groups ->
        [1] un solo settore
       *[other] { $groups } settori
    }; il gruppo maggiore: { $largest } ({ $percent }%). Distribuzione equivalente a { $effective ->
        [1] un solo settore
       *[other] { $effective } settori di pari dimensione
    }.
}
network-spread-country = { $known ->
    [1] Un collegamento in un’azienda il cui nome indica il paese: { $largest }.
   *[other] { $known } collegamenti in aziende il cui nome indica il paese, in { $groups ->
        [1] un solo paese
       *[other] { $groups } paesi
    }; il gruppo maggiore: { $largest } ({ $percent }%). Distribuzione equivalente a { $effective ->
        [1] un solo paese
       *[other] { $effective } paesi di pari dimensione
    }.
}
network-spread-living-country = { $known ->
    [1] Un legame attivo in un’azienda il cui nome indica il paese: { $largest }.
   *[other] { $known } legami attivi in aziende il cui nome indica il paese, in { $groups ->
        [1] un solo paese
       *[other] { $groups } paesi
    }; il gruppo maggiore: { $largest } ({ $percent }%). Distribuzione equivalente a { $effective ->
        [1] un solo paese
       *[other] { $effective } paesi di pari dimensione
    }.
}
network-spread-language = { $known ->
    [1] Scrivi con un collegamento; lingua: { $largest }.
   *[other] Scrivi con { $known } collegamenti, in { $groups ->
        [1] una sola lingua
       *[other] { $groups } lingue
    }; il gruppo maggiore: { $largest } ({ $percent }%). Distribuzione equivalente a { $effective ->
        [1] una sola lingua
       *[other] { $effective } lingue di pari dimensione
    }.
}
network-spread-living-language = { $known ->
    [1] Un legame attivo; lingua: { $largest }.
   *[other] { $known } legami attivi, in { $groups ->
        [1] una sola lingua
       *[other] { $groups } lingue
    }; il gruppo maggiore: { $largest } ({ $percent }%). Distribuzione equivalente a { $effective ->
        [1] una sola lingua
       *[other] { $effective } lingue di pari dimensione
    }.
}

## Growth and age

network-growth = { $connections ->
    [0] Nessun nuovo collegamento negli ultimi dodici mesi.
    [1] Un nuovo collegamento negli ultimi dodici mesi{ $assessed ->
        [0] ; non è valutabile.
       *[other] , { $in_target ->
            [0] fuori dal tuo target.
           *[other] nel tuo target.
        }
    }
   *[other] { $connections } nuovi collegamenti negli ultimi dodici mesi; nel tuo target: { $in_target } dei { $assessed } valutabili.
}
network-drift-toward = Ti avvicini al tuo target: vi rientra il { $recent }% dei collegamenti dell’ultimo semestre, contro il { $earlier }% di prima.
network-drift-away = Ti allontani dal tuo target: vi rientra il { $recent }% dei collegamenti dell’ultimo semestre, contro il { $earlier }% di prima.
network-drift-none = Nessun vero cambio di rotta: è nel tuo target il { $recent }% dei collegamenti dell’ultimo semestre, contro il { $earlier }% di prima.
network-drift-unknown = Troppo pochi collegamenti per vedere una rotta: ne servono { $needed } valutabili da ciascun lato dell’ultimo semestre.
network-age = Metà dei tuoi collegamenti risale a più di { $median } anni fa (un quarto a meno di { $lower }, un quarto a più di { $upper }).
network-age-living = Metà dei tuoi legami attivi è durata { $years } anni o più, dal primo messaggio all’ultimo.

## Layers of living ties

network-layers = Legami attivi: { $active } dei { $active_usual } abituali; circa due volte l’anno o più, { $affinity } su { $affinity_usual }; ogni mese, { $sympathy } su { $sympathy_usual }; ogni settimana, { $support } su { $support_usual }.
network-layer-support-clique = Cerchia intima: ogni settimana
network-layer-sympathy-group = Legami stretti: ogni mese
network-layer-affinity-group = Buoni legami: due volte l’anno
network-layer-active-network = Rete attiva: una volta l’anno

## Decision makers

network-deciders = Il { $percent }% dei tuoi collegamenti decide.
network-deciders-living = Decide il { $percent }% dei tuoi collegamenti e il { $living_percent }% dei tuoi legami attivi: { $verdict ->
    [higher] parli più con i decisori che con gli altri.
    [lower] parli meno con i decisori che con gli altri.
   *[same] nessuna vera differenza.
}

## Key accounts

network-accounts = Account: { $accounts }. Conosci qualcuno in { $known }, chi decide in { $deciders } e hai un legame attivo in { $living }.
network-accounts-without-ties = Account: { $accounts }. Conosci qualcuno in { $known } e chi decide in { $deciders }.
network-account-nobody = Non ci conosci nessuno.
network-account-ties-not-measured = Collegamenti: { $contacts }; con potere decisionale: { $deciders }; legami non misurati.
network-account-no-living-tie = { $contacts } collegamenti, ma nessun legame attivo.
network-account-only-contact = Un solo collegamento{ $living ->
    [0] , senza legame attivo.
   *[other] .
}
network-account-only-living-tie = { $contacts } collegamenti, ma un solo legame attivo.
network-account-no-decision-maker = { $living } legami attivi, ma nessuno che decida.
network-account-covered = { $contacts } collegamenti, { $living } legami attivi; con potere decisionale: { $deciders }.
network-single-contact = { $account } dipende da una persona: non ci conosci nessun altro.
network-single-living-tie = { $account } dipende da un solo legame attivo; ci conosci { $others ->
    [1] un’altra persona.
   *[other] altre { $others } persone.
}

## Comparison

network-acceptance = Inviti accettati: { $accepted } su { $sent } ({ $percent }%).
network-acceptance-note = Con una nota personale ne viene accettato il { $with }%, senza nota il { $without }%: { $verdict ->
    [higher] la nota aiuta.
    [lower] la nota non aiuta.
   *[same] nessuna vera differenza.
}
network-acceptance-by-group = L’accettazione per settore o livello non si può misurare: un invito non dice l’azienda né la qualifica di chi non ha accettato.
network-group-reply-higher = { $group }: il { $percent }% risponde al tuo primo messaggio (intervallo { $low }–{ $high }), più che altrove.
network-group-reply-lower = { $group }: il { $percent }% risponde al tuo primo messaggio (intervallo { $low }–{ $high }), meno che altrove.
network-group-depth-higher = { $group }: con il { $percent }% di chi contatti nasce una conversazione (intervallo { $low }–{ $high }), più che altrove.
network-group-depth-lower = { $group }: con il { $percent }% di chi contatti nasce una conversazione (intervallo { $low }–{ $high }), meno che altrove.
network-group-stage-higher = { $group }: il { $percent }% dei legami reciproci arriva a una chiamata, un incontro o più (intervallo { $low }–{ $high }), più che altrove.
network-group-stage-lower = { $group }: il { $percent }% dei legami reciproci arriva a una chiamata, un incontro o più (intervallo { $low }–{ $high }), meno che altrove.

## Funnel

network-funnel-narrowest = Il passaggio più stretto è «{ $step }»: prosegue il { $percent }% del passaggio precedente (intervallo { $low }–{ $high }).

## Deals

network-deals-read = Trattative: { $deals }, vinte: { $won }. Abbinate a un contatto: { $contacts }; a un’azienda: { $companies }; a nessuno con certezza: { $unmatched }.
network-deals-none-won = Nessuna trattativa risulta vinta; scrivi «won» nella fase di quelle che lo sono state.
network-deals-without-day = { $deals ->
    [1] Una trattativa non ha data di apertura e non può essere valutata.
   *[other] { $deals } trattative non hanno data di apertura e non possono essere valutate.
}
network-deals-unreadable = { $cells ->
    [1] Non è stato possibile leggere una cella delle trattative: riga { $row }, colonna { $column }.
   *[other] Non è stato possibile leggere { $cells } celle delle trattative, la prima alla riga { $row }, colonna { $column }.
}
network-deals-by-tie-and-fit = Secondo la forza del legame migliore e l’affinità con il target, in parti uguali, il giorno prima dell’apertura; affinità in base alle qualifiche di oggi.
network-deals-by-tie-strength = Secondo la forza del legame migliore con il contatto o l’azienda, il giorno prima dell’apertura.
network-deals-by-target-fit = Secondo la migliore affinità tra chi conoscevi il giorno prima dell’apertura, in base alle qualifiche di oggi.
network-deals-by-score-of-month = Secondo il tuo punteggio esteso del mese prima dell’apertura, chiunque fosse la controparte.
