### Words of report.html that come with its content.

page-layer-support = Cerchia intima: i cinque più vicini
page-layer-sympathy = Legami stretti: quindici
page-layer-affinity = Buoni legami: cinquanta
page-layer-active = Rete attiva: centocinquanta
page-step-openers = Primi messaggi
page-step-replies = Risposte
page-step-turns = Tre turni o più
page-step-call = Chiamata o incontro
page-step-proposal = Proposta
page-step-signed = Firmato
page-invitations-note = Inviti spediti da più di tre settimane e non accettati. Ritirarne uno impedisce un nuovo invito per tre settimane.
