### Reasons on the rows of the lists, in plain words.

## Shared
nameless-contact = (ohne Namen)
unknown = unbekannt
list-needs-messages = für diese Liste fehlt messages.csv im Export: Fordern Sie das Archiv mit angekreuzten „Nachrichten“ an

## Replies
reply-owed-question = { $days ->
    [0] hat Sie heute etwas gefragt
    [1] hat Sie gestern etwas gefragt
   *[other] hat Sie vor { $days } Tagen etwas gefragt und noch keine Antwort
}
reply-owed-request = { $days ->
    [0] hat Sie heute um etwas gebeten
    [1] hat Sie gestern um etwas gebeten
   *[other] hat Sie vor { $days } Tagen um etwas gebeten und noch keine Antwort
}
reply-owed-proposal = { $days ->
    [0] hat heute etwas vorgeschlagen
    [1] hat gestern etwas vorgeschlagen
   *[other] hat vor { $days } Tagen etwas vorgeschlagen und noch keine Antwort
}
reply-owed-first-note = { $days ->
    [0] hat Ihnen heute erstmals persönlich geschrieben
    [1] hat Ihnen gestern erstmals persönlich geschrieben
   *[other] hat Ihnen vor { $days } Tagen erstmals persönlich geschrieben und noch keine Antwort
}
reply-owed-invitation-note = { $days ->
    [0] hat der von Ihnen angenommenen Einladung heute eine Notiz beigefügt
    [1] hat der von Ihnen angenommenen Einladung gestern eine Notiz beigefügt
   *[other] hat der von Ihnen angenommenen Einladung vor { $days } Tagen eine Notiz beigefügt und noch keine Antwort
}
reply-awaiting-question = { $days ->
    [0] Sie haben heute gefragt und warten auf Antwort
    [1] Sie haben gestern gefragt und warten auf Antwort
   *[other] Sie haben vor { $days } Tagen gefragt und warten auf Antwort
}
reply-awaiting-request = { $days ->
    [0] Sie haben heute um etwas gebeten und warten
    [1] Sie haben gestern um etwas gebeten und warten
   *[other] Sie haben vor { $days } Tagen um etwas gebeten und warten
}
reply-awaiting-proposal = { $days ->
    [0] Sie haben heute etwas vorgeschlagen und warten
    [1] Sie haben gestern etwas vorgeschlagen und warten
   *[other] Sie haben vor { $days } Tagen etwas vorgeschlagen und warten
}
reply-nudged = { $nudges ->
    [one] einmal erinnert
   *[other] { $nudges }-mal erinnert
}
reply-priority = Priorität { $priority } (Beziehungsstärke { $strength }, Passung { $fit })

## Prospects
prospect-in-target = in Ihrer Zielgruppe: { $seniority }, { $function }
prospect-decides = Entscheider: { $seniority }, { $function }
prospect-to-check = Entscheider ({ $seniority }, { $function }), aber Branche unbekannt: bitte prüfen
prospect-account = arbeitet bei { $account }, einem Ihrer Zielunternehmen
prospect-account-review = das Unternehmen ähnelt einem Ihrer Zielunternehmen: bitte prüfen
prospect-wrote-lately = hat Ihnen im letzten Monat geschrieben
prospect-new-connection = { $days ->
    [0] seit heute Ihr Kontakt
    [1] seit gestern Ihr Kontakt
   *[other] seit { $days } Tagen Ihr Kontakt
}
prospect-endorsed-you = hat Ihre Kenntnisse bestätigt oder Sie empfohlen
prospect-wrote-first = hat Ihnen zuerst geschrieben
prospect-blast = { $days ->
    [one] schickte an einem Tag Werbung oder Vorlagen
   *[other] schickte an { $days } Tagen Werbung oder Vorlagen
}
prospect-warm = bereits im Gespräch (Beziehungsstärke { $strength }, Score { $score })
prospect-cold = noch nie gesprochen (Score { $score })
prospect-talk-unknown = ob Sie gesprochen haben, ist nicht bekannt: { $reason } (Score { $score })
prospect-unanswered-by-you = { $messages ->
    [one] hat Ihnen am { $day } geschrieben, bisher ohne Antwort
   *[other] hat Ihnen { $messages }-mal geschrieben, zuletzt am { $day }, bisher ohne Antwort
} (Score { $score })
prospect-unanswered-by-them = { $messages ->
    [one] von Ihnen am { $day } angeschrieben, ohne Antwort
   *[other] von Ihnen { $messages }-mal angeschrieben, zuletzt am { $day }, ohne Antwort
} (Score { $score })
prospect-courtesies = bisher nur Höflichkeiten, zuletzt am { $day } (Score { $score })

## Reconnect
reconnect-quiet = früher stark ({ $peak } von 100; { $peak_day }), seit { $years } Jahren still
reconnect-deep-dormant = seit über drei Jahren ruhende Beziehungen nützen oft so viel wie aktuelle
reconnect-decides = Entscheider ({ $seniority })
reconnect-novel = öffnet ein Unternehmen oder eine Branche, wo Sie keine aktive Beziehung haben
reconnect-owed-long = { $days ->
    [0] Sie schuldeten noch eine Antwort, als es still wurde
    [1] Sie schuldeten noch eine Antwort, als es gestern still wurde
   *[other] Sie schuldeten noch eine Antwort, als es vor { $days } Tagen still wurde
}

## Prune
prune-spam = { $days ->
    [one] schickte an einem Tag Werbung oder Vorlagen, nie von Ihnen beantwortet
   *[other] schickte an { $days } Tagen Werbung oder Vorlagen, nie von Ihnen beantwortet
}
prune-decides = entscheidet in Ihrer Zielgruppe: vielleicht doch behalten
prune-nameless = Profil gelöscht oder verborgen; Kontakt seit { $years } Jahren
prune-quiet = Kontakt seit { $years } Jahren, nie ein echter Austausch
prune-off-target = { $others ->
    [0] nicht in der Zielgruppe, kein Entscheider, auf keiner Seite eine Bestätigung
    [one] nicht in der Zielgruppe, kein Entscheider, auf keiner Seite eine Bestätigung; ein weiterer Kontakt im Unternehmen bleibt
   *[other] nicht in der Zielgruppe, kein Entscheider, auf keiner Seite eine Bestätigung; { $others } weitere Kontakte im Unternehmen bleiben
}
prune-off-target-alone = { $others ->
    [0] nicht in der Zielgruppe, kein Entscheider
    [one] nicht in der Zielgruppe, kein Entscheider; ein weiterer Kontakt im Unternehmen bleibt
   *[other] nicht in der Zielgruppe, kein Entscheider; { $others } weitere Kontakte im Unternehmen bleiben
}
prune-support-unknown = nicht alle Dateien mit Kenntnisbestätigungen und Empfehlungen liegen im Export: ob es eine gibt, ist nicht bekannt
prune-unfollow-first = zu prüfen: zuerst entfolgen; nach dem Entfernen hilft nur eine neue Einladung
prune-lost-sender = { $messages ->
    [one] eine Nachricht vom { $since }, unbeantwortet
   *[other] { $messages } Nachrichten seit dem { $since }, alle unbeantwortet
}; { $level }
prune-lost-sender-at = { $messages ->
    [one] eine Nachricht vom { $since }, unbeantwortet
   *[other] { $messages } Nachrichten seit dem { $since }, alle unbeantwortet
}; { $level }, bei { $company }
prune-lost-nothing = nichts, was dieser Export zeigt
prune-lost-direct-line = der direkte Draht zu dieser Person ({ $level }); andere im Unternehmen bleiben

## Insufficient evidence
insufficient-nameless = die Zeile enthält nur ein Datum: Profil gelöscht oder verborgen
insufficient-nothing = weder Titel noch Unternehmen angegeben
insufficient-no-title = kein Titel angegeben
insufficient-title-unknown = der Titel enthält nichts, was die Wortlisten kennen

## Invitations
invitation-pending = { $days ->
    [0] heute gesendet, nicht angenommen
    [1] gestern gesendet, nicht angenommen
   *[other] vor { $days } Tagen gesendet, nicht angenommen
}
invitation-with-note = mit persönlicher Notiz
invitation-without-note = ohne Notiz; Zurückziehen sperrt eine neue Einladung für drei Wochen

## Contacts
contact-in-target = in der Zielgruppe
contact-off-target = nicht in der Zielgruppe
contact-target-unknown = Zielgruppe offen: eine Angabe fehlt
contact-tie-living = aktive Beziehung
contact-tie-weak = neue oder schwache Beziehung
contact-tie-cooling = abkühlende Beziehung
contact-tie-dormant = ruhende Beziehung
contact-tie-deep-dormant = seit über drei Jahren ruhende Beziehung
contact-tie-one-sided = nur eine Seite hat geschrieben
contact-tie-never = noch nie gesprochen
contact-no-messages = keine Nachrichten in diesem Export
contact-owner-unknown = Nachrichten nicht zugeordnet: Kontoinhaber unbekannt
contact-not-connected = nicht vernetzt
contact-shares-name = Nachrichten nicht von denen einer namensgleichen Person zu trennen

## Roles
role-client = ist bereits Kunde
role-prospect = von Ihnen als Interessent geführt
role-candidate = kommt als Bewerber infrage
role-partner = ist Partner
role-ambassador = empfiehlt Sie weiter
role-colleague = arbeitet oder arbeitete mit Ihnen zusammen
