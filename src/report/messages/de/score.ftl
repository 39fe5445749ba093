### Sentences of the score: pillars, lines, totals, actions, comparison, performance.
### $points of $available are points of a line; $low and $high its 90 % range.

## Pillars and bands

score-pillar-brand = Professionelle Marke aufbauen
score-pillar-people = Die richtigen Personen finden
score-pillar-insights = Mit Wissen ins Gespräch kommen
score-pillar-relationships = Beziehungen aufbauen
score-pillar-messages = Nachrichten optimal nutzen

score-band-new = wie ein neues Netzwerk
score-band-casual = wie ein gelegentlich genutztes Netzwerk
score-band-kept = wie ein gut gepflegtes Netzwerk
score-band-expert = wie das Netzwerk eines Profis

## Titles of lines

score-title-profile-headline = Profilslogan
score-title-profile-summary = Zusammenfassung
score-title-profile-positions = beschriebene Positionen
score-title-profile-education = Ausbildung
score-title-profile-skills = Kenntnisse
score-title-profile-industry-location = Branche und Standort
score-title-profile-extras = Zusatzangaben (Zertifikate, Sprachen, Projekte)
score-title-recommendations-received = erhaltene Empfehlungen
score-title-recommendations-given = geschriebene Empfehlungen
score-title-endorsers = Personen, die Ihre Kenntnisse bestätigen
score-title-own-posts = Beiträge in eigenen Worten
score-title-target-fit = Kontakte in der Zielgruppe
score-title-decision-makers = Entscheider
score-title-invitation-acceptance = angenommene Einladungen
score-title-personal-notes = Einladungen mit persönlicher Notiz
score-title-target-drift = Entwicklung des Netzwerks
score-title-people-weeks = Wochen mit Personensuche
score-title-comments = gehaltvolle Kommentare
score-title-posts = Beiträge
score-title-reactions = Reaktionen
score-title-rhythm = stetiger Rhythmus
score-title-dialogue = Dialog
score-title-living-ties = aktive Beziehungen
score-title-two-way = Kontakte mit echtem Austausch
score-title-reciprocity = Gegenseitigkeit
score-title-long-ties = langjährige Beziehungen
score-title-living-decision-makers = Entscheider unter den aktiven Beziehungen
score-title-company-diversity = Vielfalt der Unternehmen
score-title-answered-in-week = Antworten binnen einer Woche
score-title-reply-speed = Tempo Ihrer Antworten
score-title-opener-replies = Antworten auf Ihre Erstnachrichten
score-title-alternating-threads = echte Gespräche
score-title-real-world-value = Ergebnisse der Gespräche
score-title-manners = Umgangsformen

## Lines of “Establish your professional brand”

score-line-profile-headline = { $present ->
    [0] Kein Profilslogan
   *[other] Profilslogan vorhanden
} → { $points } von { $available }
score-line-profile-summary = { $count ->
    [0] Keine Zusammenfassung
    [one] Zusammenfassung mit einem Zeichen; volle Punktzahl ab { $full }
   *[other] Zusammenfassung mit { $count } Zeichen; volle Punktzahl ab { $full }
} → { $points } von { $available }
score-line-profile-positions = { $positions ->
    [one] { $described ->
        [0] Ihre letzte Position ist nicht beschrieben
       *[other] Ihre letzte Position ist beschrieben
    }
   *[other] { $described } Ihrer letzten { $positions } Positionen beschrieben
} → { $points } von { $available }
score-line-profile-education = { $present ->
    [0] Keine Ausbildung angegeben
   *[other] Ausbildung angegeben
} → { $points } von { $available }
score-line-profile-skills = { $count ->
    [0] Keine Kenntnisse angegeben
    [one] Eine Kenntnis angegeben; volle Punktzahl ab { $full }
   *[other] { $count } Kenntnisse angegeben; volle Punktzahl ab { $full }
} → { $points } von { $available }
score-line-profile-industry-location = { $count ->
    [0] Weder Branche noch Standort angegeben
    [one] Nur Branche oder Standort angegeben
   *[other] Branche und Standort angegeben
} → { $points } von { $available }
score-line-profile-extras = { $count ->
    [0] Keine Zertifikate, Sprachen, Projekte oder Ähnliches
    [one] Eine Art von Zusatzangaben; volle Punktzahl ab { $full }
   *[other] { $count } Arten von Zusatzangaben; volle Punktzahl ab { $full }
} → { $points } von { $available }
score-line-recommendations-received = { $count ->
    [0] Keine Empfehlung erhalten
    [one] Eine Empfehlung erhalten
   *[other] { $count } Empfehlungen erhalten
}; volle Punktzahl ab { $full } → { $points } von { $available }
score-line-recommendations-given = { $count ->
    [0] Keine Empfehlung geschrieben
    [one] Eine Empfehlung geschrieben
   *[other] { $count } Empfehlungen geschrieben
}; volle Punktzahl ab { $full } → { $points } von { $available }
score-line-endorsers = { $people ->
    [0] Niemand hat Ihre Kenntnisse bestätigt
    [one] Eine Person hat Ihre Kenntnisse bestätigt
   *[other] { $people } Personen haben Ihre Kenntnisse bestätigt
} → { $points } von { $available }
score-line-own-posts = { $per_28_days } eigene Beiträge in vier Wochen, { $original_percent } % Ihrer Beiträge original → { $points } von { $available }
score-line-own-posts-in-part = { $per_28_days } eigene Beiträge in vier Wochen; ohne InstantReposts.csv ist der Anteil origineller Beiträge nicht gemessen → { $points } von { $available }

## Lines of “Find the right people”

score-line-target-fit = In Ihrer Zielgruppe: { $hits } von { $cases } beurteilbaren Kontakten{ $unassessed ->
    [0] {""}
    [one] ; ein weiterer ist nicht beurteilbar
   *[other] ; { $unassessed } weitere sind nicht beurteilbar
} → { $points } von { $available } (Spanne { $low }–{ $high })
score-line-target-fit-without-profile = Ohne Zielprofil zählen Entscheider aller Branchen: { $hits } von { $cases } beurteilbaren Kontakten{ $unassessed ->
    [0] {""}
    [one] ; ein weiterer ist nicht beurteilbar
   *[other] ; { $unassessed } weitere sind nicht beurteilbar
} → { $points } von { $available } (Spanne { $low }–{ $high })
score-line-decision-makers = Entscheider: { $hits } von { $cases } beurteilbaren Kontakten{ $unassessed ->
    [0] {""}
    [one] ; bei einem weiteren sagt der Titel nichts dazu
   *[other] ; bei { $unassessed } weiteren sagt der Titel nichts dazu
} → { $points } von { $available } (Spanne { $low }–{ $high })
score-line-invitation-acceptance = { $hits } von { $cases } Einladungen angenommen → { $points } von { $available } (Spanne { $low }–{ $high })
score-line-personal-notes = { $hits } von { $cases } Einladungen mit persönlicher Notiz → { $points } von { $available } (Spanne { $low }–{ $high })
score-line-target-drift = In Ihrer Zielgruppe: { $hits } von { $cases } Kontakten der letzten sechs Monate; davor { $before_percent } % → { $points } von { $available } (Spanne { $low }–{ $high })
score-line-people-weeks = Suche oder neuer Zielgruppenkontakt in { $count } der letzten { $full } Wochen → { $points } von { $available }

## Lines of “Engage with insights”

score-line-comments = { $per_28_days } gehaltvolle Kommentare in vier Wochen → { $points } von { $available }
score-line-posts = { $per_28_days } Beiträge in vier Wochen → { $points } von { $available }
score-line-reactions = { $per_28_days } Reaktionen in vier Wochen → { $points } von { $available }
score-line-rhythm = Aktiv in { $count } der letzten { $full } Wochen → { $points } von { $available }
score-line-dialogue = { $per_28_days } Dialoge in vier Wochen → { $points } von { $available }

## Lines of “Build relationships”

score-line-living-ties = Ihre aktiven Beziehungen entsprechen zusammen { $strength } Beziehungen von voller Stärke → { $points } von { $available }
score-line-two-way = Echter Austausch mit { $hits } von { $cases } Kontakten → { $points } von { $available } (Spanne { $low }–{ $high })
score-line-reciprocity = { $percent } % des gesamten Austauschs sind gegenseitig → { $points } von { $available } (Spanne { $low }–{ $high })
score-line-long-ties = { $ties ->
    [0] Keine aktive Beziehung ist älter als drei Jahre
    [one] Eine aktive Beziehung ist älter als drei Jahre
   *[other] { $ties } aktive Beziehungen sind älter als drei Jahre
} → { $points } von { $available }
score-line-living-decision-makers = Entscheider: { $hits } von { $cases } aktiven Beziehungen{ $unassessed ->
    [0] {""}
    [one] ; bei einer weiteren sagt der Titel nichts dazu
   *[other] ; bei { $unassessed } weiteren sagt der Titel nichts dazu
} → { $points } von { $available } (Spanne { $low }–{ $high })
score-line-company-diversity = { $ties } aktive Beziehungen, verteilt wie auf { $companies } gleich große Unternehmen → { $points } von { $available }

## Lines of “Make the most of messages”

score-line-answered-in-week = { $hits } von { $cases } binnen einer Woche beantwortet → { $points } von { $available } (Spanne { $low }–{ $high })
score-line-reply-speed = { $answers ->
    [one] Ihre einzige Antwort binnen { $hours } Stunden
   *[other] Von { $answers } Antworten binnen einer Woche die Hälfte binnen { $hours } Stunden
} → { $points } von { $available }
score-line-reply-speed-with-range = { $answers ->
    [one] Ihre einzige Antwort binnen { $hours } Stunden
   *[other] Von { $answers } Antworten binnen einer Woche die Hälfte binnen { $hours } Stunden
} → { $points } von { $available } (Spanne { $low }–{ $high })
score-line-opener-replies = { $hits } von { $cases } Erstnachrichten beantwortet → { $points } von { $available } (Spanne { $low }–{ $high })
score-line-alternating-threads = { $hits } von { $cases } Unterhaltungen mit mindestens drei Wechseln → { $points } von { $available } (Spanne { $low }–{ $high })
score-line-real-world-value = { $contacts ->
    [0] Kein Gespräch hat zu Anruf, Angebot oder mehr geführt
    [one] Ein Gespräch hat zu Anruf, Angebot oder mehr geführt, Wert { $value }
   *[other] { $contacts } Gespräche haben zu Anruf, Angebot oder mehr geführt, Wert { $value }
} → { $points } von { $available }
score-line-manners = { $hits } von { $cases } Erstnachrichten waren Werbung oder Vorlage → { $points } von { $available } (Spanne { $low }–{ $high })

## What is not measured

score-missing-file = Nicht gemessen: { $file } fehlt im Export.
score-too-few-cases = Nicht bewertet: { $cases ->
    [0] kein Fall
    [one] nur ein Fall
   *[other] nur { $cases } Fälle
}, nötig sind { $needed }.

## Starter mode and provisional scores

score-starter-few-connections = { $connections ->
    [0] Noch keine Kontakte
    [one] Bisher ein Kontakt
   *[other] Bisher { $connections } Kontakte
}: ab { $needed } lässt sich ein Netzwerk beurteilen.
score-starter-young-network = Das Netzwerk ist { $days ->
    [one] einen Tag
   *[other] { $days } Tage
} alt: ab { $needed } Tagen lässt es sich beurteilen.
score-provisional-no-target-profile = Vorläufig: Ohne Zielprofil zählen Entscheider aller Branchen.
score-provisional-no-messages = Vorläufig: Der Export enthält keine Nachrichten; Beziehungen und Gespräche sind nicht gemessen.
score-provisional-missing-support = { $files ->
    [one] Eine Datei mit Kenntnisbestätigungen oder Empfehlungen fehlt
   *[other] { $files } Dateien mit Kenntnisbestätigungen und Empfehlungen fehlen
} im Export: Beziehungen können stärker sein als gezeigt.
score-provisional-low-coverage = Nur { $percent } % von „{ $pillar }“ waren messbar: Grenzen statt einer einzelnen Zahl.
score-provisional-mostly-unassessed = Vorläufig: { $percent } % der Kontakte lassen sich nicht mit der Zielgruppe abgleichen.

## Change over time

score-change-none = keine echte Veränderung
score-change-higher = um { $points } gestiegen (Spanne { $low } bis { $high })
score-change-lower = um { $points } gesunken (Spanne { $low } bis { $high })

## Actions

score-action-answer-owed = { $count ->
    [one] Antworten Sie der Person, die auf Sie wartet
   *[other] Antworten Sie den { $count } Personen, die auf Sie warten
}{ $named ->
    [0] {""}
   *[other] : { $names }{ $others ->
        [0] {""}
        [one] {" "}und einer weiteren
       *[other] {" "}und { $others } weiteren
    }
}
score-action-recommend = Schreiben und erbitten Sie je zwei Empfehlungen{ $named ->
    [0] {""}
   *[other] {" "}(etwa { $names })
}
score-action-finish-profile = Vervollständigen Sie Ihr Profil: { $parts }
score-action-comment = Schreiben Sie zwei gehaltvolle Kommentare pro Woche
score-action-post = Veröffentlichen Sie einen eigenen Beitrag pro Woche
score-action-meet-and-propose = Schlagen Sie drei Telefonate vor und machen Sie ein Angebot{ $named ->
    [0] {""}
   *[other] , etwa { $names }
}
score-action-revive = { $count ->
    [one] Beleben Sie eine ruhende Beziehung wieder
   *[other] Beleben Sie { $count } ruhende Beziehungen wieder
}{ $named ->
    [0] {""}
   *[other] : { $names }{ $others ->
        [0] {""}
        [one] {" "}und eine weitere
       *[other] {" "}und { $others } weitere
    }
}
score-action-open-conversations = { $count ->
    [one] Schreiben Sie einem Entscheider Ihrer Zielgruppe, mit dem Sie nie gesprochen haben, persönlich
   *[other] Schreiben Sie { $count } Entscheidern Ihrer Zielgruppe, mit denen Sie nie gesprochen haben, persönlich
}{ $named ->
    [0] {""}
   *[other] : { $names }{ $others ->
        [0] {""}
        [one] {" "}und einem weiteren
       *[other] {" "}und { $others } weiteren
    }
}
score-action-invite-in-target = Laden Sie pro Woche eine Person Ihrer Zielgruppe ein, mit persönlicher Notiz
score-action-answer-within-day = Antworten Sie binnen eines Tages
score-action-personal-openers = Schreiben Sie die nächsten zwanzig Erstnachrichten ohne Vorlage oder Werbung
score-action-dialogue = Antworten Sie einmal pro Woche erneut unter einem kommentierten Beitrag
score-action-prune = { $count ->
    [one] Prüfen Sie, ob ein Kontakt entbehrlich ist
   *[other] Prüfen Sie, ob { $count } Kontakte entbehrlich sind
}{ $named ->
    [0] {""}
   *[other] : { $names }{ $others ->
        [0] {""}
        [one] {" "}und ein weiterer
       *[other] {" "}und { $others } weitere
    }
}

## You and your network

score-versus-reply-time = Sie antworten in { $mine } Stunden, Ihre Kontakte in { $theirs }: { $verdict ->
    [lower] Sie sind schneller
    [higher] Ihre Kontakte sind schneller
   *[same] kein echter Unterschied
}
score-versus-reply-rate = Sie beantworten { $mine } % der Fragen, Ihre Kontakte { $theirs } %: { $verdict ->
    [lower] Ihre Kontakte öfter
    [higher] Sie öfter
   *[same] kein echter Unterschied
}
score-versus-question-rate = Sie fragen in { $mine } % Ihrer Wortmeldungen, Ihre Kontakte in { $theirs } %: { $verdict ->
    [lower] Ihre Kontakte öfter
    [higher] Sie öfter
   *[same] kein echter Unterschied
}
score-versus-initiation = Sie beginnen { $mine } % der Gespräche, Ihre Kontakte { $theirs } %: { $verdict ->
    [lower] Ihre Kontakte öfter
    [higher] Sie öfter
   *[same] kein echter Unterschied
}
score-versus-too-few = Zu wenige Fälle auf einer der beiden Seiten für einen Vergleich: nötig sind { $needed }.
score-official-sector = LinkedIns Index für Sie ist { $official }, der Schnitt Ihrer Branche { $average }: { $side ->
    [above] { $points } darüber
    [below] { $points } darunter
   *[same] gleichauf
}
score-official-network = LinkedIns Index für Sie ist { $official }, der Schnitt Ihres Netzwerks { $average }: { $side ->
    [above] { $points } darüber
    [below] { $points } darunter
   *[same] gleichauf
}

## Performance

score-funnel-openers = Erstnachrichten
score-funnel-replies = Antworten
score-funnel-three-turns = mindestens drei Wechsel oder ein späterer Schritt
score-funnel-calls = Telefonate und Treffen
score-funnel-proposals = Angebote
score-funnel-signed = Abschlüsse
score-deals-not-validated = Nicht validiert: Einen Score von vor der Eröffnung haben { $won ->
    [one] ein gewonnenes Geschäft
   *[other] { $won } gewonnene Geschäfte
} und { $others ->
    [one] ein anderes
   *[other] { $others } andere
}; nötig sind je { $needed }.
score-deals-found = Der Score hat gewonnene Geschäfte von anderen unterschieden: Das gewonnene lag in { $area_percent } % der Paare vorn (Spanne { $area_low }–{ $area_high }; 50 ist Zufall), und das beste Zehntel gewann { $lift }-mal so oft wie alle (Spanne { $lift_low }–{ $lift_high }), bei { $won } gewonnenen und { $others } anderen.
score-deals-suggested = Der Score unterscheidet gewonnene Geschäfte möglicherweise von anderen, aber nicht zweifelsfrei: Das gewonnene lag in { $area_percent } % der Paare vorn (Spanne { $area_low }–{ $area_high }; 50 ist Zufall), und das beste Zehntel gewann { $lift }-mal so oft wie alle (Spanne { $lift_low }–{ $lift_high }), bei { $won } gewonnenen und { $others } anderen.
score-deals-not-found = Der Score hat gewonnene Geschäfte nicht von anderen unterschieden: Das gewonnene lag in { $area_percent } % der Paare vorn (Spanne { $area_low }–{ $area_high }; 50 ist Zufall), und das beste Zehntel gewann { $lift }-mal so oft wie alle (Spanne { $lift_low }–{ $lift_high }), bei { $won } gewonnenen und { $others } anderen.
score-deals-reversed = Niedrigere Scores gewannen öfter: Das gewonnene lag nur in { $area_percent } % der Paare vorn (Spanne { $area_low }–{ $area_high }; 50 ist Zufall), und das beste Zehntel gewann { $lift }-mal so oft wie alle (Spanne { $lift_low }–{ $lift_high }), bei { $won } gewonnenen und { $others } anderen.
