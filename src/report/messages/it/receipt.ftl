### What was read: whose export it is, files, eras, rows dropped, remarks.

## Evidence on the owner
owner-stated = indicato con --owner
owner-invitations = lo stesso URL del profilo in { $hits } inviti su { $cases }
owner-conversations = lo stesso URL del profilo in { $hits } conversazioni su { $cases }
owner-outgoing = mittente di { $hits } messaggi inviati su { $cases }
owner-names = lo stesso nome in { $hits } conversazioni su { $cases }
owner-profile = il nome in Profile.csv
owner-split-sources = gli inviti indicano una persona ({ $invitation_hits } righe su { $invitations }), i messaggi un’altra ({ $message_hits } conversazioni su { $messages })
owner-split-names = i messaggi inviati portano un nome diverso da Profile.csv
owner-no-name = nessun nome partecipa a quasi tutte le conversazioni
owner-no-evidence = nessun indizio

## The table of tiewise check
check-file = File
check-era = Epoca
check-rows = Righe
check-kept = Tenute
check-dropped = Scartate
check-files = File: { $files }
check-dropped-rows = scartate { $rows }: { $reason }
check-connections = Collegamenti: { $connections }, senza nome (profilo chiuso o nascosto): { $nameless }
check-owner = Titolare: { $who } ({ $evidence })
check-owner-unknown = Titolare: sconosciuto ({ $evidence }); indicalo con --owner
check-messages = Messaggi: { $one_to_one } a due, { $groups } in gruppi, { $departed } con membri usciti, { $ambiguous } con un nome che portano in più

## Why rows were dropped
dropped-blank-row = riga vuota
dropped-draft = bozza
dropped-duplicate-of-other-file = anche in un altro file
dropped-duplicate-row = doppione
dropped-no-header = senza intestazione
dropped-repeated-header = intestazione ripetuta
dropped-short-row = riga incompleta
dropped-sponsored = sponsorizzato

## Eras of the format
era-until-2015-outlook = fino al 2015, Outlook
era-2016-2017 = 2016–2017
era-2017-tags = 2017, etichette
era-2018-complete = 2018, completo
era-2018-11-to-2020-10 = 11/2018–10/2020
era-2021-06-to-2023-05 = 06/2021–05/2023
era-since-2023-06 = da 06/2023
era-2018-seven-columns = 2018, 7 colonne
era-2020-seven-columns = 2020, 7 colonne
era-until-2023-03-nine-columns = fino a 03/2023, 9 colonne
era-since-2023-04-ten-columns = da 04/2023, 10 colonne
era-since-2024-12-drafts = da 12/2024, bozze
era-since-2025-12-attachments = da 12/2025, allegati
era-since-2026-02-attachments-drafts = da 02/2026, bozze
era-since-2026-03-all-quoted = da 03/2026, tra virgolette
era-plain = senza identificatori
era-2023-urn = 2023, URN
era-url = URL dei profili

## Remarks on files
remark-date-only-rows = righe con la sola data (profilo chiuso o nascosto; contano come collegamenti): { $count }
remark-unparsed-dates = date illeggibili (righe tenute): { $count }
remark-short-rows = righe corte, tenute: { $count }
remark-long-rows = righe lunghe, tenute: { $count }
remark-replaced-bytes = byte illeggibili, sostituiti: { $count }
remark-decoded-bytes = byte letti come Windows-1252: { $count }
remark-nul-bytes = byte NUL, rimossi: { $count }
remark-ambiguous-dates = date lette con { $order }: { $evidence }
remark-day-first = il giorno per primo
remark-month-first = il mese per primo
remark-rows-in-order = così le righe sono in ordine
remark-native-form = come le scrive LinkedIn
remark-mixed-date-orders = date nell’altro ordine: { $count }
remark-unclosed-quotes = virgolette non chiuse: { $count }
remark-missing-columns = colonne mancanti: { $columns }
remark-column-by-content = colonna riconosciuta dal contenuto: { $columns }
remark-resaved = salvato di nuovo con un editor: { $signs }
remark-sign-carriage-returns = fine riga
remark-sign-byte-order-mark = indicatore dell’ordine dei byte
remark-sign-delimiter = separatore
remark-sign-encoding = codifica
remark-sign-date-form = forma delle date
remark-sign-preamble = note sopra l’intestazione
remark-sign-column-names = nomi delle colonne
remark-sign-column-order = colonne
remark-spam-messages = messaggi segnati come spam, tenuti: { $count }
remark-empty-file = vuoto
remark-header-not-found = nessuna riga nomina le colonne di questo tipo di file
remark-not-read = non usato dall’audit
remark-unsafe-path = il nome esce dall’archivio; non aperto
remark-another-member = sembra l’esportazione di una persona diversa dalla prima
remark-unreadable = illeggibile: { $reason }
remark-encrypted = protetto da password
remark-too-large = più grande di qualsiasi esportazione
remark-damaged = danneggiato o troncato
remark-not-text = un foglio di calcolo o un archivio con un nome da testo
remark-too-deep = uno zip dentro troppi zip

## What made a verdict on a title or company, for tiewise explain
rule-head = nucleo
rule-rank = grado
rule-function = funzione
rule-object-negated = di un’altra persona
rule-time-negated = non più
rule-training = in formazione
rule-aspiring = aspirante
rule-status = situazione
rule-solo = autonomo
rule-bank = banca
rule-clinic = clinica
rule-employer = datore di lavoro
rule-outranked = superato
rule-field-only = solo l’ambito
rule-ending = desinenza
rule-default-function = funzione dedotta
