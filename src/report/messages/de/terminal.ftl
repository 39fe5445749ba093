### The summary on the terminal.

summary-title = Netzwerkanalyse zum { $day }
summary-title-undated = Netzwerkanalyse ohne bekannten Stichtag: Der Export enthält kein Datum
summary-owner = Konto von { $name } ({ $evidence })
summary-owner-unknown = Konto unbekannt: { $evidence }. Unklar, wer was schrieb; Inhaber mit --owner angeben
summary-another-member = Achtung: Dateien zweier Personen sind darunter; prüfen Sie jeden Export für sich
summary-people = Kontakte: { $connections }, Entscheider: { $decision_makers }, in der Zielgruppe: { $in_target }, aktive Beziehungen: { $living }
summary-people-without-ties = Kontakte: { $connections }, Entscheider: { $decision_makers }, in der Zielgruppe: { $in_target }
summary-no-target = Ohne Zielprofil zählen alle Entscheider (tiewise init legt eines an).
summary-profile-without-target = Das Profil nennt kein Ziel: Es zählen alle Entscheider.
summary-no-messages = Keine Nachrichten im Export: Beziehungen und Antworten sind nicht gemessen.
summary-score = Score { $score } von 100 (zwischen { $low } und { $high }; { $coverage } % gemessen)
summary-score-band = Score zwischen { $low } und { $high } von 100: nur { $coverage } % der Punkte waren messbar
summary-classic = Klassisch, ohne Nachrichten: { $score }
summary-official = Index von LinkedIn: { $official } (klassischer Score hier: { $classic })
summary-official-alone = Index von LinkedIn: { $official }
summary-official-sector = Branchenschnitt { $average }
summary-official-network = Netzwerkschnitt { $average }
summary-not-measured = nicht gemessen
summary-list-replies = { $count ->
    [one] eine fällige Antwort
   *[other] { $count } fällige Antworten
}
summary-list-awaiting = { $count ->
    [one] eine erwartete Antwort
   *[other] { $count } erwartete Antworten
}
summary-list-prospects = { $count ->
    [one] ein Zielkontakt
   *[other] { $count } Zielkontakte
}
summary-list-reconnect = { $count ->
    [one] eine ruhende Beziehung zum Wiederbeleben
   *[other] { $count } ruhende Beziehungen zum Wiederbeleben
}
summary-list-prune = { $count ->
    [one] ein Kontakt zu prüfen
   *[other] { $count } Kontakte zu prüfen
}
summary-list-invitations = { $count ->
    [one] eine offene Einladung
   *[other] { $count } offene Einladungen
}
summary-list-cut = { $list } ({ $shown } gezeigt)
summary-list-all = --all zeigt alle
summary-actions = Was den Score erhöhen würde
summary-action-gain = +{ $gain }
summary-written = { $files ->
    [one] Eine Datei in { $folder }
   *[other] { $files } Dateien in { $folder }
}

## explain
explain-decides = Entscheider
explain-decides-not = kein Entscheider
explain-connected-on = vernetzt seit
explain-strength = Beziehungsstärke { $strength } von 100, { $state } (Höchstwert { $peak })
explain-strength-unknown = Beziehungsstärke nicht gemessen: { $reason }
explain-part-volume = Tage mit Kontakt, beidseitig
explain-part-recency = wie frisch der letzte Austausch ist
explain-part-duration = Dauer in Monaten und Jahren
explain-part-reciprocity = Gleichgewicht beider Seiten
explain-part-depth = beantwortete Fragen, Ergebnisse
explain-part-support = Empfehlungen, Bestätigungen
explain-messages = Nachrichten erhalten: { $received }, gesendet: { $sent }; das Wort wechselte { $turns ->
    [one] einmal
   *[other] { $turns }-mal
}
explain-questions = An Sie gefragt: { $asked_you }, beantwortet: { $you_answered }; von Ihnen gefragt: { $you_asked }, beantwortet: { $answered }
explain-declined-you = Sie haben abgelehnt
explain-declined-them = hat abgelehnt
explain-owed = Sie schulden eine Antwort
explain-awaiting = Sie warten auf eine Antwort
explain-promise = Sie haben versprochen
explain-last-topic = Letztes Thema
explain-list-replies = Antworten: Die letzte persönliche Nachricht fragt, bittet oder schlägt etwas vor; von 1 bis 60 Tagen ist die Antwort fällig, bis zu einem Jahr überfällig. Reihenfolge: 40 für eine Frage, 25 für eine Stufe, ein Fünftel der Beziehungsstärke und 15 für die Passung, alle 30 Tage halbiert. Erwartet: Sie haben vor 7 bis 60 Tagen gefragt und weniger als zweimal erinnert.
explain-list-prospects = Zielkontakte: Kontakte in der Zielgruppe, die entscheiden; keine geltende Absage, kein Kunde, kein offenes Angebot. Reihenfolge: 45 % Passung, 25 % Nähe (am besten bei Stärke 35), 20 % Zeitpunkt und 10 % für alle, die zuerst auf Sie zukamen.
explain-list-reconnect = Wiederbeleben: beidseitige Beziehungen, die einmal Stärke 30 erreichten und seit über einem Jahr ruhen, ohne geltende Absage. Reihenfolge: 40 % Höchstwert, 30 % Passung und 30 % Neuheit von Unternehmen und Branche; fünf pro Woche.
explain-list-prune = Aufräumen: zu prüfen, nie ungesehen zu entfernen. Absender von Werbung oder Vorlagen an mindestens drei Tagen, denen Sie nie geantwortet haben; namenlose Profile, seit über zwei Jahren Kontakt; und, in Netzwerken ab 25.000 Kontakten oder auf Wunsch, Kontakte von über zwei Jahren ohne echten Austausch, die nicht in der Zielgruppe, keine Entscheider, ohne Bestätigung, keine Kollegen, nicht zum Behalten vorgemerkt, nicht im CRM und nicht der einzige Kontakt in einem Unternehmen oder einer Branche sind.
explain-list-insufficient = Zu wenig Angaben: Kontakte, deren Titel oder Name fehlt oder nichts aussagt; keine Liste beurteilt sie.
explain-list-weekly = Diese Woche: die fälligen Antworten, höchstens 25; fünf Beziehungen zum Wiederbeleben; drei Zielkontakte. In der Reihenfolge ihrer Listen, niemand doppelt.
explain-official = Wert von LinkedIn: { $official } von 25; beide messen Verschiedenes
explain-list-rows = { $rows ->
    [one] Eine Zeile
   *[other] { $rows } Zeilen
}{ $cut_off ->
    [0] {""}
    [one] , eine weitere über der Grenze (--all zeigt sie)
   *[other] , { $cut_off } weitere über der Grenze (--all zeigt sie)
}

## decide
decide-recorded = { $new ->
    [1] Eine Entscheidung gespeichert
   *[other] { $new } Entscheidungen gespeichert
}, insgesamt { $all } in { $file }
