### What was read: whose export it is, files, eras, rows dropped, remarks.

## Evidence on the owner
owner-stated = mit --owner angegeben
owner-invitations = dieselbe Profil-URL in { $hits } von { $cases } Einladungen
owner-conversations = dieselbe Profil-URL in { $hits } von { $cases } Unterhaltungen
owner-outgoing = Absender von { $hits } der { $cases } ausgehenden Nachrichten
owner-names = derselbe Name in { $hits } von { $cases } Unterhaltungen
owner-profile = der Name in Profile.csv
owner-split-sources = die Einladungen nennen ein Mitglied ({ $invitation_hits } von { $invitations } Zeilen), die Nachrichten ein anderes ({ $message_hits } von { $messages } Unterhaltungen)
owner-split-names = die ausgehenden Nachrichten tragen einen anderen Namen als Profile.csv
owner-no-name = kein Name kommt in fast jeder Unterhaltung vor
owner-no-evidence = keine Belege

## The table of tiewise check
check-file = Datei
check-era = Zeitraum
check-rows = Zeilen
check-kept = Behalten
check-dropped = Verworfen
check-files = Dateien: { $files }
check-dropped-rows = verworfen { $rows }: { $reason }
check-connections = Kontakte: { $connections }, davon ohne Namen (Profil gelöscht, verborgen): { $nameless }
check-owner = Konto von { $who } ({ $evidence })
check-owner-unknown = Konto unbekannt ({ $evidence }); Inhaber mit --owner angeben
check-messages = Nachrichten: { $one_to_one } zu zweit, { $groups } in Gruppen, { $departed } mit ausgetretenen Mitgliedern, { $ambiguous } mit einem Namen, den mehrere tragen

## Why rows were dropped
dropped-blank-row = leere Zeile
dropped-draft = Entwurf
dropped-duplicate-of-other-file = auch in einer anderen Datei
dropped-duplicate-row = doppelt
dropped-no-header = ohne Kopfzeile
dropped-repeated-header = wiederholte Kopfzeile
dropped-short-row = unvollständige Zeile
dropped-sponsored = gesponsert

## Eras of the format
era-until-2015-outlook = bis 2015, Outlook
era-2016-2017 = 2016–2017
era-2017-tags = 2017, Schlagwörter
era-2018-complete = 2018, vollständig
era-2018-11-to-2020-10 = 11/2018–10/2020
era-2021-06-to-2023-05 = 06/2021–05/2023
era-since-2023-06 = seit 06/2023
era-2018-seven-columns = 2018, 7 Spalten
era-2020-seven-columns = 2020, 7 Spalten
era-until-2023-03-nine-columns = bis 03/2023, 9 Spalten
era-since-2023-04-ten-columns = seit 04/2023, 10 Spalten
era-since-2024-12-drafts = seit 12/2024, Entwürfe
era-since-2025-12-attachments = seit 12/2025, Anhänge
era-since-2026-02-attachments-drafts = seit 02/2026, Entwürfe
era-since-2026-03-all-quoted = seit 03/2026, in Anführung
era-plain = ohne Kennungen
era-2023-urn = 2023, URN
era-url = Profil-URLs

## Remarks on files
remark-date-only-rows = Zeilen nur mit Datum (Profil gelöscht oder verborgen; zählen als Kontakte): { $count }
remark-unparsed-dates = nicht lesbare Datumsangaben (Zeilen behalten): { $count }
remark-short-rows = zu kurze Zeilen, behalten: { $count }
remark-long-rows = zu lange Zeilen, behalten: { $count }
remark-replaced-bytes = nicht lesbare Bytes, ersetzt: { $count }
remark-decoded-bytes = als Windows-1252 gelesene Bytes: { $count }
remark-nul-bytes = NUL-Bytes, entfernt: { $count }
remark-ambiguous-dates = Datumsangaben gelesen mit { $order }: { $evidence }
remark-day-first = dem Tag zuerst
remark-month-first = dem Monat zuerst
remark-rows-in-order = so stehen die Zeilen in zeitlicher Folge
remark-native-form = wie LinkedIn sie schreibt
remark-mixed-date-orders = Datumsangaben in der anderen Folge: { $count }
remark-unclosed-quotes = nicht geschlossene Anführungszeichen: { $count }
remark-missing-columns = fehlende Spalten: { $columns }
remark-column-by-content = am Inhalt erkannte Spalte: { $columns }
remark-resaved = von einem Programm neu gespeichert: { $signs }
remark-sign-carriage-returns = Zeilenenden
remark-sign-byte-order-mark = Byte-Order-Mark
remark-sign-delimiter = Trennzeichen
remark-sign-encoding = Zeichenkodierung
remark-sign-date-form = Datumsform
remark-sign-preamble = Hinweise über der Kopfzeile
remark-sign-column-names = Spaltennamen
remark-sign-column-order = Spalten
remark-spam-messages = als Spam markierte Nachrichten, behalten: { $count }
remark-empty-file = leer
remark-header-not-found = keine Zeile nennt die Spalten dieser Art von Datei
remark-not-read = von der Analyse nicht verwendet
remark-unsafe-path = der Name führt aus dem Archiv heraus; nicht geöffnet
remark-another-member = scheint der Export einer anderen Person als der erste zu sein
remark-unreadable = nicht lesbar: { $reason }
remark-encrypted = durch ein Passwort geschützt
remark-too-large = größer als jeder Export
remark-damaged = beschädigt oder abgeschnitten
remark-not-text = eine Tabelle oder ein Archiv unter dem Namen einer Textdatei
remark-too-deep = ein Zip in zu vielen Zips

## What made a verdict on a title or company, for tiewise explain
rule-head = Kern
rule-rank = Rang
rule-function = Funktion
rule-object-negated = einer anderen Person
rule-time-negated = nicht mehr
rule-training = in Ausbildung
rule-aspiring = angehend
rule-status = Status
rule-solo = selbstständig
rule-bank = Bank
rule-clinic = Klinik
rule-employer = Arbeitgeber
rule-outranked = überboten
rule-field-only = nur das Fach
rule-ending = Endung
rule-default-function = abgeleitete Funktion
