### Words of report.html that come with its content.

page-layer-support = Círculo íntimo: os cinco mais próximos
page-layer-sympathy = Vínculos próximos: quinze
page-layer-affinity = Bons vínculos: cinquenta
page-layer-active = Rede ativa: cento e cinquenta
page-step-openers = Primeiras mensagens
page-step-replies = Respostas
page-step-turns = Três turnos ou mais
page-step-call = Ligação ou reunião
page-step-proposal = Proposta
page-step-signed = Assinado
page-invitations-note = Convites enviados há mais de três semanas e não aceitos. Retirar um convite impede um novo por três semanas.
