### Words of report.html that come with its content.

page-layer-support = Engster Kreis: die nächsten fünf
page-layer-sympathy = Enge Beziehungen: fünfzehn
page-layer-affinity = Gute Beziehungen: fünfzig
page-layer-active = Aktives Netz: hundertfünfzig
page-step-openers = Erste Nachrichten
page-step-replies = Antworten
page-step-turns = Drei Wechsel oder mehr
page-step-call = Telefonat oder Treffen
page-step-proposal = Angebot
page-step-signed = Unterschrieben
page-invitations-note = Einladungen, die vor mehr als drei Wochen verschickt und nicht angenommen wurden. Wer eine zurückzieht, kann drei Wochen lang nicht neu einladen.
