### Words of report.html that come with its content.

page-layer-support = Cercle intime : les cinq plus proches
page-layer-sympathy = Liens proches : quinze
page-layer-affinity = Bons liens : cinquante
page-layer-active = Réseau actif : cent cinquante
page-step-openers = Premiers messages
page-step-replies = Réponses
page-step-turns = Trois tours ou plus
page-step-call = Appel ou rendez-vous
page-step-proposal = Proposition
page-step-signed = Signé
page-invitations-note = Invitations envoyées il y a plus de trois semaines et non acceptées. En retirer une bloque une nouvelle invitation pendant trois semaines.
