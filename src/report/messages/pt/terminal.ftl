### The summary on the terminal.

summary-title = Auditoria da rede em { $day }
summary-title-undated = Auditoria da rede sem data conhecida: a exportação não contém datas
summary-owner = Titular: { $name } ({ $evidence })
summary-owner-unknown = Titular desconhecido: { $evidence }. Não se sabe quem escreveu o quê; informe o titular com --owner
summary-another-member = Atenção: há arquivos de duas pessoas; audite a exportação de cada uma em separado
summary-people = Conexões: { $connections }, decisores: { $decision_makers }, no público-alvo: { $in_target }, vínculos ativos: { $living }
summary-people-without-ties = Conexões: { $connections }, decisores: { $decision_makers }, no público-alvo: { $in_target }
summary-no-target = Sem perfil-alvo: valem todos os decisores (tiewise init cria um).
summary-profile-without-target = O perfil não define nenhum alvo: valem todos os decisores.
summary-no-messages = Sem mensagens na exportação: vínculos, respostas e retomadas não são medidos.
summary-score = Pontuação: { $score } de 100 (entre { $low } e { $high }; { $coverage }% medidos)
summary-score-band = Pontuação entre { $low } e { $high } de 100: só { $coverage }% dos pontos puderam ser medidos
summary-classic = Clássica, sem mensagens: { $score }
summary-official = Índice do LinkedIn: { $official } (pontuação clássica aqui: { $classic })
summary-official-alone = Índice do LinkedIn: { $official }
summary-official-sector = média do setor { $average }
summary-official-network = média da rede { $average }
summary-not-measured = não medido
summary-list-replies = { $count ->
    [0] nenhuma resposta pendente
    [1] uma resposta pendente
   *[other] { $count } respostas pendentes
}
summary-list-awaiting = { $count ->
    [0] nenhuma resposta esperada
    [1] uma resposta esperada
   *[other] { $count } respostas esperadas
}
summary-list-prospects = { $count ->
    [0] nenhum cliente em potencial
    [1] um cliente em potencial
   *[other] { $count } clientes em potencial
}
summary-list-reconnect = { $count ->
    [0] nenhum vínculo adormecido a retomar
    [1] um vínculo adormecido a retomar
   *[other] { $count } vínculos adormecidos a retomar
}
summary-list-prune = { $count ->
    [0] nenhum contato a revisar
    [1] um contato a revisar
   *[other] { $count } contatos a revisar
}
summary-list-invitations = { $count ->
    [0] nenhum convite pendente
    [1] um convite pendente
   *[other] { $count } convites pendentes
}
summary-list-cut = { $shown } de { $list }
summary-list-all = --all mostra o resto
summary-actions = O que aumentaria a pontuação
summary-action-gain = +{ $gain }
summary-written = { $files ->
    [0] Nenhum arquivo em { $folder }
    [1] Um arquivo em { $folder }
   *[other] { $files } arquivos em { $folder }
}

## explain
explain-decides = com poder de decisão
explain-decides-not = sem poder de decisão
explain-connected-on = conexão desde
explain-strength = Força do vínculo: { $strength } de 100, { $state } (máximo { $peak })
explain-strength-unknown = Força do vínculo não medida: { $reason }
explain-part-volume = dias com contato nos dois sentidos
explain-part-recency = quão recente foi a última troca
explain-part-duration = meses e anos de duração
explain-part-reciprocity = equilíbrio entre os dois lados
explain-part-depth = perguntas respondidas, resultados
explain-part-support = recomendações, validações
explain-messages = Mensagens recebidas: { $received }, enviadas: { $sent }; a vez mudou de lado { $turns ->
    [0] 0 vezes
    [1] uma vez
   *[other] { $turns } vezes
}
explain-questions = Perguntas recebidas: { $asked_you }, respondidas: { $you_answered }; feitas: { $you_asked }, respondidas: { $answered }
explain-declined-you = você recusou
explain-declined-them = recusou
explain-owed = Você deve uma resposta
explain-awaiting = Você espera uma resposta
explain-promise = Você prometeu
explain-last-topic = Último assunto
explain-list-replies = Respostas: a última mensagem humana pergunta, pede ou propõe algo; de 1 a 60 dias está pendente e, até um ano, atrasada. A ordem soma 40 por uma pergunta, 25 por uma etapa, um quinto da força do vínculo e 15 pela aderência, caindo pela metade a cada 30 dias. Em espera: você perguntou há 7 a 60 dias e enviou menos de dois lembretes.
explain-list-prospects = Clientes em potencial: conexões do público-alvo com poder de decisão, sem recusa em vigor, que não são clientes nem têm proposta aberta. A ordem soma 45% de aderência, 25% de proximidade (ideal com força 35), 20% de momento e 10% para quem procurou você primeiro.
explain-list-reconnect = Retomada: vínculos que já chegaram à força 30, nos dois sentidos, em silêncio há mais de um ano e sem recusa em vigor. A ordem soma 40% do máximo, 30% de aderência e 30% de novidade de empresa e setor; cinco por semana.
explain-list-prune = Limpeza: para revisar, nunca para remover sem olhar. Quem mandou mensagens de venda ou de modelo pronto em três dias ou mais sem que você respondesse; perfis sem nome com mais de dois anos de conexão; e, em redes de 25.000 conexões ou a pedido, contatos de mais de dois anos com quem nunca houve conversa, fora do público-alvo, sem poder de decisão nem validações, que não são colegas, não estão na lista de manter nem no CRM e não são o único contato em uma empresa ou um setor.
explain-list-insufficient = Dados insuficientes: conexões cujo cargo ou nome falta ou não diz nada; nenhuma lista as julga.
explain-list-weekly = Esta semana: as respostas que você deve, no máximo 25; cinco vínculos a retomar; três clientes em potencial. Na ordem das suas listas, ninguém duas vezes.
explain-official = Número do LinkedIn: { $official } de 25; medem coisas diferentes
explain-list-rows = { $rows ->
    [0] Nenhuma linha
    [1] Uma linha
   *[other] { $rows } linhas
}{ $cut_off ->
    [0] {""}
   *[other] , mais { $cut_off } além do limite (--all mostra todas)
}

## decide
decide-recorded = { $new ->
    [1] Uma decisão registrada
   *[other] { $new } decisões registradas
}, { $all } no total em { $file }
