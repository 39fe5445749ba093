### Headings of columns, on the page and in the workbook. CSV and Parquet keep the names of the keys.

## Shared by all lists
column-rank = Rang
column-key = Schlüssel
column-name = Name
column-profile-url = Profil
column-company = Unternehmen
column-position = Position
column-seniority = Ebene
column-function = Funktion
column-sector = Branche
column-decision-maker = Entscheider
column-in-target = In der Zielgruppe
column-tie-strength = Beziehungsstärke
column-last-contact = Letzter Kontakt
column-reason = Grund

## Replies
column-status = Status
column-priority = Priorität
column-days-waiting = Tage gewartet
column-kind = Art
column-sentence = Satz
column-stage = Stufe
column-nudges = Erinnerungen

## Prospects
column-score = Score
column-fit = Passung
column-warmth = Nähe
column-timing = Zeitpunkt
column-came-first = Kam zuerst
column-account = Zielunternehmen
column-check = Zu prüfen

## Reconnect
column-week = Woche
column-peak-strength = Höchste Stärke
column-peak-on = Höchstwert am
column-days-silent = Tage Stille
column-tie-state = Zustand der Beziehung
column-novelty = Neuheit
column-last-topic = Letztes Thema

## To review
column-branch = Warum hier
column-what-is-lost = Was verloren geht
column-first-step = Erster Schritt

## This week
column-task = Aufgabe
column-list-rank = Rang in seiner Liste

## Cannot be assessed, pending invitations
column-missing = Fehlt
column-sent-on = Gesendet am
column-days-pending = Tage offen
column-has-note = Mit Notiz

## All contacts
column-is-connection = Kontakt
column-connected-on = Vernetzt seit
column-email = E-Mail
column-two-way = Beide schrieben
column-stage-on = Stufe am
column-volume = Umfang
column-recency = Aktualität
column-duration = Dauer
column-reciprocity = Gegenseitigkeit
column-depth = Tiefe
column-support = Unterstützung
column-messages-in = Nachrichten erhalten
column-messages-out = Nachrichten gesendet
column-words-in = Wörter erhalten
column-words-out = Wörter gesendet
column-group-messages-in = Gruppennachrichten erhalten
column-group-messages-out = Gruppennachrichten gesendet
column-contact-days-in = Tage mit Nachricht von dort
column-contact-days-out = Tage mit Nachricht von mir
column-turns-in = Wortmeldungen von dort
column-turns-out = Wortmeldungen von mir
column-alternations = Wechsel
column-began = Wer begann
column-starts-in = Von dort begonnene Gespräche
column-starts-out = Von mir begonnene Gespräche
column-questions-in = Fragen erhalten
column-questions-in-answered = Davon beantwortet
column-questions-out = Fragen gestellt
column-questions-out-answered = Davon von dort beantwortet
column-median-reply-hours-in = Median der Antwortzeit dort, Stunden
column-median-reply-hours-out = Median meiner Antwortzeit, Stunden
column-first-contact-in = Erste Nachricht erhalten
column-first-contact-out = Erste Nachricht gesendet
column-last-contact-in = Letzte Nachricht erhalten
column-last-contact-out = Letzte Nachricht gesendet
column-longest-gap-days = Längste Pause, Tage
column-usual-gap-days = Übliche Pause, Tage
column-debt = Antwort
column-debt-kind = Art der Antwort
column-promise-open-days = Versprechen offen, Tage
column-declined = Abgelehnt
column-declined-on = Abgelehnt am
column-pitch-days = Tage mit Werbung
column-pitch-days-in = Tage mit Werbung erhalten
column-pitch-days-out = Tage mit Werbung gesendet
column-templates-in = Vorlagen erhalten
column-templates-out = Vorlagen gesendet
column-boilerplate-only = Nur Floskeln
column-language = Sprache
column-languages = Sprachen
column-endorsed-me = Hat meine Kenntnisse bestätigt
column-endorsed-by-me = Von mir bestätigt
column-recommended-me = Hat mich empfohlen
column-recommended-by-me = Von mir empfohlen
column-role = Rolle
column-kept = Behalten
column-colleague = Kollege
column-flags = Merkmale
column-industry = Teilbranche
column-sector-confidence = Sicherheit der Branche
column-sector-evidence = Branche erkannt an
column-employer-group = Arbeitgebergruppe
column-title-evidence = Belege im Titel
column-matched-by = Erkannt an
column-shares-name = Gleicher Name wie andere
