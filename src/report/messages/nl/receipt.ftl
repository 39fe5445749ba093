### What was read: whose export it is, files, eras, rows dropped, remarks.

## Evidence on the owner
owner-stated = opgegeven met --owner
owner-invitations = dezelfde profiel-URL in { $hits } van { $cases } uitnodigingen
owner-conversations = dezelfde profiel-URL in { $hits } van { $cases } gesprekken
owner-outgoing = afzender van { $hits } van { $cases } verzonden berichten
owner-names = dezelfde naam in { $hits } van { $cases } gesprekken
owner-profile = de naam in Profile.csv
owner-split-sources = de uitnodigingen noemen één lid ({ $invitation_hits } van { $invitations } rijen), de berichten een ander ({ $message_hits } van { $messages } gesprekken)
owner-split-names = de verzonden berichten dragen een andere naam dan Profile.csv
owner-no-name = geen naam neemt deel aan vrijwel elk gesprek
owner-no-evidence = geen aanwijzingen

## The table of tiewise check
check-file = Bestand
check-era = Periode
check-rows = Rijen
check-kept = Behouden
check-dropped = Weggel.
check-files = Bestanden: { $files }
check-dropped-rows = weggelaten { $rows }: { $reason }
check-connections = Connecties: { $connections }, zonder naam (vertrokken of verborgen): { $nameless }
check-owner = Eigenaar: { $who } ({ $evidence })
check-owner-unknown = Eigenaar: onbekend ({ $evidence }); geef de eigenaar op met --owner
check-messages = Berichten: { $one_to_one } één op één, { $groups } in groepen, { $departed } met vertrokken leden, { $ambiguous } met een naam die meerderen dragen

## Why rows were dropped
dropped-blank-row = lege rij
dropped-draft = concept
dropped-duplicate-of-other-file = ook in een ander bestand
dropped-duplicate-row = dubbel
dropped-no-header = zonder kopregel
dropped-repeated-header = herhaalde kopregel
dropped-short-row = onvolledige rij
dropped-sponsored = gesponsord

## Eras of the format
era-until-2015-outlook = tot 2015, Outlook
era-2016-2017 = 2016–2017
era-2017-tags = 2017, labels
era-2018-complete = 2018, volledig
era-2018-11-to-2020-10 = 11/2018–10/2020
era-2021-06-to-2023-05 = 06/2021–05/2023
era-since-2023-06 = sinds 06/2023
era-2018-seven-columns = 2018, 7 kolommen
era-2020-seven-columns = 2020, 7 kolommen
era-until-2023-03-nine-columns = tot 03/2023, 9 kolommen
era-since-2023-04-ten-columns = sinds 04/2023, 10 kolommen
era-since-2024-12-drafts = sinds 12/2024, concepten
era-since-2025-12-attachments = sinds 12/2025, bijlagen
era-since-2026-02-attachments-drafts = sinds 02/2026, concepten
era-since-2026-03-all-quoted = sinds 03/2026, aangehaald
era-plain = zonder kenmerken
era-2023-urn = 2023, URN
era-url = profiel-URL’s

## Remarks on files
remark-date-only-rows = rijen met alleen een datum (vertrokken of verborgen; ze tellen als connecties): { $count }
remark-unparsed-dates = onleesbare datums (rijen behouden): { $count }
remark-short-rows = te korte rijen, behouden: { $count }
remark-long-rows = te lange rijen, behouden: { $count }
remark-replaced-bytes = onleesbare bytes, vervangen: { $count }
remark-decoded-bytes = bytes gelezen als Windows-1252: { $count }
remark-nul-bytes = NUL-bytes, verwijderd: { $count }
remark-ambiguous-dates = datums gelezen met { $order }: { $evidence }
remark-day-first = de dag eerst
remark-month-first = de maand eerst
remark-rows-in-order = zo staan de rijen op volgorde
remark-native-form = zoals LinkedIn ze schrijft
remark-mixed-date-orders = datums in de andere volgorde: { $count }
remark-unclosed-quotes = niet-gesloten aanhalingstekens: { $count }
remark-missing-columns = ontbrekende kolommen: { $columns }
remark-column-by-content = kolom herkend aan de inhoud: { $columns }
remark-resaved = opnieuw opgeslagen door een programma: { $signs }
remark-sign-carriage-returns = regeleinden
remark-sign-byte-order-mark = byte-order-mark
remark-sign-delimiter = scheidingsteken
remark-sign-encoding = tekencodering
remark-sign-date-form = datumvorm
remark-sign-preamble = notities boven de kopregel
remark-sign-column-names = kolomnamen
remark-sign-column-order = kolommen
remark-spam-messages = als spam gemarkeerde berichten, behouden: { $count }
remark-empty-file = leeg
remark-header-not-found = geen regel noemt de kolommen van dit soort bestand
remark-not-read = niet gebruikt door de audit
remark-unsafe-path = de naam leidt buiten het archief; niet geopend
remark-another-member = lijkt de export van iemand anders dan de eerste
remark-unreadable = onleesbaar: { $reason }
remark-encrypted = beveiligd met een wachtwoord
remark-too-large = groter dan elke export
remark-damaged = beschadigd of afgekapt
remark-not-text = een werkblad of archief met de naam van een tekstbestand
remark-too-deep = een zip in te veel zips

## What made a verdict on a title or company, for tiewise explain
rule-head = kern
rule-rank = rang
rule-function = functie
rule-object-negated = van iemand anders
rule-time-negated = niet meer
rule-training = in opleiding
rule-aspiring = aankomend
rule-status = status
rule-solo = zelfstandig
rule-bank = bank
rule-clinic = kliniek
rule-employer = werkgever
rule-outranked = overtroffen
rule-field-only = alleen het vakgebied
rule-ending = uitgang
rule-default-function = afgeleide functie
