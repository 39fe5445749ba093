### Reasons on the rows of the lists, in plain words.

## Shared
nameless-contact = (sem nome)
unknown = desconhecido
list-needs-messages = esta lista precisa do messages.csv, que não está na exportação: solicite o arquivo com “Mensagens” marcado

## Replies
reply-owed-question = { $days ->
    [0] fez uma pergunta a você hoje
    [1] fez uma pergunta a você ontem
   *[other] fez uma pergunta a você há { $days } dias e continua sem resposta
}
reply-owed-request = { $days ->
    [0] pediu algo a você hoje
    [1] pediu algo a você ontem
   *[other] pediu algo a você há { $days } dias e continua sem resposta
}
reply-owed-proposal = { $days ->
    [0] propôs algo hoje
    [1] propôs algo ontem
   *[other] propôs algo há { $days } dias e continua sem resposta
}
reply-owed-first-note = { $days ->
    [0] mandou hoje uma primeira mensagem pessoal
    [1] mandou ontem uma primeira mensagem pessoal
   *[other] mandou uma primeira mensagem pessoal há { $days } dias e continua sem resposta
}
reply-owed-invitation-note = { $days ->
    [0] incluiu hoje uma nota no convite que você aceitou
    [1] incluiu ontem uma nota no convite que você aceitou
   *[other] incluiu há { $days } dias uma nota no convite que você aceitou e continua sem resposta
}
reply-awaiting-question = { $days ->
    [0] você perguntou hoje e espera resposta
    [1] você perguntou ontem e espera resposta
   *[other] você perguntou há { $days } dias e espera resposta
}
reply-awaiting-request = { $days ->
    [0] você pediu algo hoje e está esperando
    [1] você pediu algo ontem e está esperando
   *[other] você pediu algo há { $days } dias e está esperando
}
reply-awaiting-proposal = { $days ->
    [0] você propôs algo hoje e está esperando
    [1] você propôs algo ontem e está esperando
   *[other] você propôs algo há { $days } dias e está esperando
}
reply-nudged = { $nudges ->
    [0] nenhum lembrete enviado
    [1] um lembrete enviado
   *[other] { $nudges } lembretes enviados
}
reply-priority = prioridade { $priority } (força do vínculo { $strength }, aderência { $fit })

## Prospects
prospect-in-target = no seu público-alvo: { $seniority }, { $function }
prospect-decides = com poder de decisão: { $seniority }, { $function }
prospect-to-check = com poder de decisão ({ $seniority }, { $function }), mas o setor é desconhecido: verifique
prospect-account = trabalha em { $account }, uma das suas contas
prospect-account-review = a empresa se parece com uma das suas contas: verifique
prospect-wrote-lately = escreveu a você no último mês
prospect-new-connection = { $days ->
    [0] é sua conexão desde hoje
    [1] é sua conexão desde ontem
   *[other] é sua conexão há { $days } dias
}
prospect-endorsed-you = validou suas competências ou recomendou você
prospect-wrote-first = escreveu primeiro
prospect-blast = { $days ->
    [1] mandou mensagens de venda ou de modelo pronto em um dia
   *[other] mandou mensagens de venda ou de modelo pronto em { $days } dias
}
prospect-warm = vocês já conversaram (força do vínculo { $strength }, pontuação { $score })
prospect-cold = vocês ainda não conversaram (pontuação { $score })
prospect-talk-unknown = não se sabe se vocês conversaram: { $reason } (pontuação { $score })
prospect-unanswered-by-you = { $messages ->
    [1] escreveu a você em { $day } e continua sem resposta
   *[other] escreveu a você { $messages } vezes, a última em { $day }, e continua sem resposta
} (pontuação { $score })
prospect-unanswered-by-them = { $messages ->
    [1] você escreveu em { $day } e não teve resposta
   *[other] você escreveu { $messages } vezes, a última em { $day }, e não teve resposta
} (pontuação { $score })
prospect-courtesies = só cortesias até agora, as últimas em { $day } (pontuação { $score })

## Reconnect
reconnect-quiet = forte no passado ({ $peak } de 100; { $peak_day }); anos de silêncio: { $years }
reconnect-deep-dormant = vínculos parados há mais de três anos costumam ser tão úteis quanto os atuais
reconnect-decides = com poder de decisão ({ $seniority })
reconnect-novel = abre uma empresa ou um setor em que você não tem vínculo ativo
reconnect-owed-long = { $days ->
    [0] você devia uma resposta quando a conversa parou
    [1] você devia uma resposta quando a conversa parou, ontem
   *[other] você devia uma resposta quando a conversa parou, há { $days } dias
}

## Prune
prune-spam = { $days ->
    [1] mandou mensagens de venda ou de modelo pronto em um dia; você nunca respondeu
   *[other] mandou mensagens de venda ou de modelo pronto em { $days } dias; você nunca respondeu
}
prune-decides = decide no seu público-alvo: talvez valha manter o contato
prune-nameless = perfil fechado ou oculto; anos de conexão: { $years }
prune-quiet = conexão há { $years } anos, sem nunca ter havido conversa
prune-off-target = { $others ->
    [0] fora do público-alvo, sem poder de decisão e sem validações em nenhum sentido
    [1] fora do público-alvo, sem poder de decisão e sem validações em nenhum sentido; resta outro contato na empresa
   *[other] fora do público-alvo, sem poder de decisão e sem validações em nenhum sentido; restam outros { $others } contatos na empresa
}
prune-off-target-alone = { $others ->
    [0] fora do público-alvo, sem poder de decisão
    [1] fora do público-alvo, sem poder de decisão; resta outro contato na empresa
   *[other] fora do público-alvo, sem poder de decisão; restam outros { $others } contatos na empresa
}
prune-support-unknown = a exportação não contém todas as validações e recomendações: não se sabe se há alguma
prune-unfollow-first = para revisar: primeiro deixe de seguir; voltar atrás exige um novo convite
prune-lost-sender = { $messages ->
    [1] uma mensagem, de { $since }, sem resposta
   *[other] { $messages } mensagens desde { $since }, nenhuma respondida
}; { $level }
prune-lost-sender-at = { $messages ->
    [1] uma mensagem, de { $since }, sem resposta
   *[other] { $messages } mensagens desde { $since }, nenhuma respondida
}; { $level }, em { $company }
prune-lost-nothing = nada que esta exportação mostre
prune-lost-direct-line = o contato direto com esta pessoa ({ $level }); outros na empresa permanecem

## Insufficient evidence
insufficient-nameless = a linha só tem uma data: perfil fechado ou oculto
insufficient-nothing = nem o cargo nem a empresa foram informados
insufficient-no-title = o cargo não foi informado
insufficient-title-unknown = o cargo não diz nada que os léxicos conheçam

## Invitations
invitation-pending = { $days ->
    [0] enviado hoje, não aceito
    [1] enviado ontem, não aceito
   *[other] enviado há { $days } dias, não aceito
}
invitation-with-note = com nota pessoal
invitation-without-note = sem nota; retirar o convite impede um novo por três semanas

## Contacts
contact-in-target = no público-alvo
contact-off-target = fora do público-alvo
contact-target-unknown = alvo em aberto: falta alguma informação
contact-tie-living = vínculo ativo
contact-tie-weak = vínculo novo ou fraco
contact-tie-cooling = vínculo esfriando
contact-tie-dormant = vínculo adormecido
contact-tie-deep-dormant = vínculo adormecido há mais de três anos
contact-tie-one-sided = só um dos lados escreveu
contact-tie-never = nenhuma conversa até hoje
contact-no-messages = a exportação não traz mensagens
contact-owner-unknown = mensagens sem atribuição: titular desconhecido
contact-not-connected = sem conexão
contact-shares-name = não é possível separar as mensagens de um homônimo

## Roles
role-client = é seu cliente
role-prospect = marcado por você como cliente em potencial
role-candidate = é candidato
role-partner = é seu parceiro
role-ambassador = recomenda você a outros
role-colleague = é ou foi colega de trabalho
