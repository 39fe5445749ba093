### Headings of columns, on the page and in the workbook. CSV and Parquet keep the names of the keys.

## Shared by all lists
column-rank = Posizione
column-key = Chiave
column-name = Nome
column-profile-url = Profilo
column-company = Azienda
column-position = Qualifica
column-seniority = Livello
column-function = Funzione
column-sector = Settore
column-decision-maker = Decisore
column-in-target = Nel target
column-tie-strength = Forza del legame
column-last-contact = Ultimo contatto
column-reason = Motivo

## Replies
column-status = Stato
column-priority = Priorità
column-days-waiting = Giorni di attesa
column-kind = Tipo
column-sentence = Frase
column-stage = Fase
column-nudges = Solleciti

## Prospects
column-score = Punteggio
column-fit = Affinità
column-warmth = Vicinanza
column-timing = Momento
column-came-first = Primo a farsi avanti
column-account = Account
column-check = Da verificare

## Reconnect
column-week = Settimana
column-peak-strength = Forza massima
column-peak-on = Massimo il
column-days-silent = Giorni di silenzio
column-tie-state = Stato del legame
column-novelty = Novità
column-last-topic = Ultimo argomento

## To review
column-branch = Perché è qui
column-what-is-lost = Che cosa si perde
column-first-step = Primo passo

## This week
column-task = Compito
column-list-rank = Posizione nella sua lista

## Cannot be assessed, pending invitations
column-missing = Manca
column-sent-on = Inviato il
column-days-pending = Giorni in sospeso
column-has-note = Con nota

## All contacts
column-is-connection = Collegamento
column-connected-on = Collegati dal
column-email = E-mail
column-two-way = Scritto da entrambi
column-stage-on = Fase il
column-volume = Volume
column-recency = Freschezza
column-duration = Durata
column-reciprocity = Reciprocità
column-depth = Profondità
column-support = Sostegno
column-messages-in = Messaggi ricevuti
column-messages-out = Messaggi inviati
column-words-in = Parole ricevute
column-words-out = Parole inviate
column-group-messages-in = Messaggi di gruppo ricevuti
column-group-messages-out = Messaggi di gruppo inviati
column-contact-days-in = Giorni in cui ha scritto
column-contact-days-out = Giorni in cui ho scritto
column-turns-in = Interventi dell’altra persona
column-turns-out = Interventi miei
column-alternations = Alternanze
column-began = Chi ha iniziato
column-starts-in = Conversazioni iniziate dall’altra persona
column-starts-out = Conversazioni iniziate da me
column-questions-in = Domande ricevute
column-questions-in-answered = Di cui con risposta
column-questions-out = Domande fatte
column-questions-out-answered = Di cui con risposta altrui
column-median-reply-hours-in = Risposta mediana altrui, ore
column-median-reply-hours-out = Mia risposta mediana, ore
column-first-contact-in = Primo messaggio ricevuto
column-first-contact-out = Primo messaggio inviato
column-last-contact-in = Ultimo messaggio ricevuto
column-last-contact-out = Ultimo messaggio inviato
column-longest-gap-days = Pausa più lunga, giorni
column-usual-gap-days = Pausa abituale, giorni
column-debt = Risposta
column-debt-kind = Tipo di risposta
column-promise-open-days = Promessa in sospeso, giorni
column-declined = Rifiutato
column-declined-on = Rifiutato il
column-pitch-days = Giorni con promozioni
column-pitch-days-in = Giorni con promozioni ricevute
column-pitch-days-out = Giorni con promozioni inviate
column-templates-in = Messaggi standard ricevuti
column-templates-out = Messaggi standard inviati
column-boilerplate-only = Solo frasi fatte
column-language = Lingua
column-languages = Lingue
column-endorsed-me = Ha confermato le mie competenze
column-endorsed-by-me = Ho confermato le sue competenze
column-recommended-me = Mi ha dato una referenza
column-recommended-by-me = Referenza data da me
column-role = Ruolo
column-kept = Da tenere
column-colleague = Collega
column-flags = Indicazioni
column-industry = Comparto
column-sector-confidence = Affidabilità del settore
column-sector-evidence = Settore dedotto da
column-employer-group = Gruppo datore di lavoro
column-title-evidence = Indizi nella qualifica
column-matched-by = Identificato per
column-shares-name = Ha un omonimo
