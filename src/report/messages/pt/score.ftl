### Sentences of the score: pillars, lines, totals, actions, comparison, performance.
### $points of $available are points of a line; $low and $high its 90 % range.

## Pillars and bands

score-pillar-brand = Estabeleça sua marca profissional
score-pillar-people = Encontre as pessoas certas
score-pillar-insights = Participe com conteúdo relevante
score-pillar-relationships = Cultive relacionamentos
score-pillar-messages = Aproveite ao máximo as mensagens

score-band-new = como uma rede recém-criada
score-band-casual = como uma rede usada de vez em quando
score-band-kept = como uma rede bem cuidada
score-band-expert = como a rede de um especialista

## Titles of lines

score-title-profile-headline = título do perfil
score-title-profile-summary = resumo
score-title-profile-positions = cargos com descrição
score-title-profile-education = formação acadêmica
score-title-profile-skills = competências
score-title-profile-industry-location = setor e localidade
score-title-profile-extras = seções extras (certificados, idiomas, projetos)
score-title-recommendations-received = recomendações recebidas
score-title-recommendations-given = recomendações feitas
score-title-endorsers = pessoas que validam suas competências
score-title-own-posts = publicações com palavras próprias
score-title-target-fit = contatos no público-alvo
score-title-decision-makers = decisores
score-title-invitation-acceptance = convites aceitos
score-title-personal-notes = convites com nota pessoal
score-title-target-drift = rumo da rede
score-title-people-weeks = semanas de busca por pessoas
score-title-comments = comentários com conteúdo
score-title-posts = publicações
score-title-reactions = reações
score-title-rhythm = ritmo constante
score-title-dialogue = diálogo
score-title-living-ties = vínculos ativos
score-title-two-way = contatos com quem você já conversou
score-title-reciprocity = reciprocidade
score-title-long-ties = vínculos duradouros
score-title-living-decision-makers = decisores entre os vínculos ativos
score-title-company-diversity = diversidade de empresas
score-title-answered-in-week = respostas em até uma semana
score-title-reply-speed = rapidez das suas respostas
score-title-opener-replies = respostas às suas primeiras mensagens
score-title-alternating-threads = conversas de verdade
score-title-real-world-value = resultados das conversas
score-title-manners = boas maneiras

## Lines of “Establish your professional brand”

score-line-profile-headline = { $present ->
    [0] Sem título no perfil
   *[other] Com título no perfil
} → { $points } de { $available }
score-line-profile-summary = { $count ->
    [0] Sem resumo
    [1] Resumo de um caractere; o máximo vem com { $full }
   *[other] Resumo de { $count } caracteres; o máximo vem com { $full }
} → { $points } de { $available }
score-line-profile-positions = { $positions ->
    [1] { $described ->
        [0] Seu último cargo não tem descrição
       *[other] Seu último cargo tem descrição
    }
   *[other] Com descrição: { $described } dos seus últimos { $positions } cargos
} → { $points } de { $available }
score-line-profile-education = { $present ->
    [0] Formação acadêmica não informada
   *[other] Formação acadêmica informada
} → { $points } de { $available }
score-line-profile-skills = { $count ->
    [0] Nenhuma competência
    [1] Uma competência; o máximo vem com { $full }
   *[other] { $count } competências; o máximo vem com { $full }
} → { $points } de { $available }
score-line-profile-industry-location = { $count ->
    [0] Nem setor nem localidade informados
    [1] Só o setor ou só a localidade informados
   *[other] Setor e localidade informados
} → { $points } de { $available }
score-line-profile-extras = { $count ->
    [0] Nenhum certificado, idioma, projeto ou seção do gênero
    [1] Um tipo de seção extra; o máximo vem com { $full }
   *[other] { $count } tipos de seção extra; o máximo vem com { $full }
} → { $points } de { $available }
score-line-recommendations-received = { $count ->
    [0] Nenhuma recomendação recebida
    [1] Uma recomendação recebida
   *[other] { $count } recomendações recebidas
}; o máximo vem com { $full } → { $points } de { $available }
score-line-recommendations-given = { $count ->
    [0] Nenhuma recomendação feita
    [1] Uma recomendação feita
   *[other] { $count } recomendações feitas
}; o máximo vem com { $full } → { $points } de { $available }
score-line-endorsers = { $people ->
    [0] Ninguém validou suas competências
    [1] Uma pessoa validou suas competências
   *[other] { $people } pessoas validaram suas competências
} → { $points } de { $available }
score-line-own-posts = Publicações próprias em quatro semanas: { $per_28_days }; originais: { $original_percent }% → { $points } de { $available }
score-line-own-posts-in-part = Publicações próprias em quatro semanas: { $per_28_days }; sem InstantReposts.csv, a proporção de originais não é medida → { $points } de { $available }

## Lines of “Find the right people”

score-line-target-fit = No seu público-alvo: { $hits } de { $cases } contatos avaliáveis{ $unassessed ->
    [0] {""}
    [1] ; mais um não pode ser avaliado
   *[other] ; outros { $unassessed } não podem ser avaliados
} → { $points } de { $available } (faixa { $low }–{ $high })
score-line-target-fit-without-profile = Sem perfil-alvo, valem os decisores de todos os setores: { $hits } de { $cases } contatos avaliáveis{ $unassessed ->
    [0] {""}
    [1] ; mais um não pode ser avaliado
   *[other] ; outros { $unassessed } não podem ser avaliados
} → { $points } de { $available } (faixa { $low }–{ $high })
score-line-decision-makers = Decisores: { $hits } de { $cases } contatos avaliáveis{ $unassessed ->
    [0] {""}
    [1] ; o cargo de mais um não esclarece
   *[other] ; os cargos de outros { $unassessed } não esclarecem
} → { $points } de { $available } (faixa { $low }–{ $high })
score-line-invitation-acceptance = Convites aceitos: { $hits } de { $cases } → { $points } de { $available } (faixa { $low }–{ $high })
score-line-personal-notes = Convites com nota pessoal: { $hits } de { $cases } → { $points } de { $available } (faixa { $low }–{ $high })
score-line-target-drift = No seu público-alvo: { $hits } de { $cases } conexões dos últimos seis meses; antes, { $before_percent }% → { $points } de { $available } (faixa { $low }–{ $high })
score-line-people-weeks = Com busca ou nova conexão no público-alvo: { $count } das últimas { $full } semanas → { $points } de { $available }

## Lines of “Engage with insights”

score-line-comments = Comentários com conteúdo em quatro semanas: { $per_28_days } → { $points } de { $available }
score-line-posts = Publicações em quatro semanas: { $per_28_days } → { $points } de { $available }
score-line-reactions = Reações em quatro semanas: { $per_28_days } → { $points } de { $available }
score-line-rhythm = Com atividade em { $count } das últimas { $full } semanas → { $points } de { $available }
score-line-dialogue = Diálogos em quatro semanas: { $per_28_days } → { $points } de { $available }

## Lines of “Build relationships”

score-line-living-ties = Seus vínculos ativos equivalem a { $strength } vínculos de força máxima → { $points } de { $available }
score-line-two-way = Conexões com quem você já conversou: { $hits } de { $cases } → { $points } de { $available } (faixa { $low }–{ $high })
score-line-reciprocity = A reciprocidade chega a { $percent }% de toda a comunicação → { $points } de { $available } (faixa { $low }–{ $high })
score-line-long-ties = { $ties ->
    [0] Nenhum vínculo ativo tem mais de três anos
    [1] Um vínculo ativo tem mais de três anos
   *[other] { $ties } vínculos ativos têm mais de três anos
} → { $points } de { $available }
score-line-living-decision-makers = Decisores: { $hits } de { $cases } vínculos ativos{ $unassessed ->
    [0] {""}
    [1] ; o cargo de mais um não esclarece
   *[other] ; os cargos de outros { $unassessed } não esclarecem
} → { $points } de { $available } (faixa { $low }–{ $high })
score-line-company-diversity = { $ties } vínculos ativos, distribuídos como entre { $companies } empresas do mesmo tamanho → { $points } de { $available }

## Lines of “Make the most of messages”

score-line-answered-in-week = Respondidas em até uma semana: { $hits } de { $cases } → { $points } de { $available } (faixa { $low }–{ $high })
score-line-reply-speed = { $answers ->
    [1] Sua única resposta saiu em { $hours } h
   *[other] Das suas { $answers } respostas em até uma semana, metade saiu em até { $hours } h
} → { $points } de { $available }
score-line-reply-speed-with-range = { $answers ->
    [1] Sua única resposta saiu em { $hours } h
   *[other] Das suas { $answers } respostas em até uma semana, metade saiu em até { $hours } h
} → { $points } de { $available } (faixa { $low }–{ $high })
score-line-opener-replies = Primeiras mensagens com resposta: { $hits } de { $cases } → { $points } de { $available } (faixa { $low }–{ $high })
score-line-alternating-threads = Conversas com três idas e vindas ou mais: { $hits } de { $cases } → { $points } de { $available } (faixa { $low }–{ $high })
score-line-real-world-value = { $contacts ->
    [0] Nenhuma conversa levou a ligação, proposta ou mais
    [1] Uma conversa levou a ligação, proposta ou mais, valor { $value }
   *[other] { $contacts } conversas levaram a ligação, proposta ou mais, valor { $value }
} → { $points } de { $available }
score-line-manners = Primeiras mensagens de venda ou de modelo pronto: { $hits } de { $cases } → { $points } de { $available } (faixa { $low }–{ $high })

## What is not measured

score-missing-file = Não medido: { $file } não está na exportação.
score-too-few-cases = Sem pontuação: { $cases ->
    [0] não há nenhum caso
    [1] só há um caso
   *[other] só há { $cases } casos
} e são necessários { $needed }.

## Starter mode and provisional scores

score-starter-few-connections = { $connections ->
    [0] Ainda não há conexões
    [1] Por enquanto há uma conexão
   *[other] Por enquanto há { $connections } conexões
}: uma rede pode ser avaliada a partir de { $needed }.
score-starter-young-network = A rede tem { $days ->
    [0] menos de um dia
    [1] um dia
   *[other] { $days } dias
}: pode ser avaliada a partir de { $needed } dias.
score-provisional-no-target-profile = Provisório: sem perfil-alvo, valem os decisores de todos os setores.
score-provisional-no-messages = Provisório: a exportação não traz mensagens; vínculos e conversas não são medidos.
score-provisional-missing-support = { $files ->
    [1] Um arquivo de validações ou recomendações não está
   *[other] { $files } arquivos de validações e recomendações não estão
} na exportação: os vínculos podem ser mais fortes do que o mostrado.
score-provisional-low-coverage = Só foi possível medir { $percent }% de “{ $pillar }”: limites em vez de um número.
score-provisional-mostly-unassessed = Provisório: { $percent }% dos contatos não podem ser comparados com o alvo.

## Change over time

score-change-none = sem mudança real
score-change-higher = subiu { $points } (faixa de { $low } a { $high })
score-change-lower = caiu { $points } (faixa de { $low } a { $high })

## Actions

score-action-answer-owed = { $count ->
    [1] Responda à pessoa que espera sua resposta
   *[other] Responda às { $count } pessoas que esperam sua resposta
}{ $named ->
    [0] {""}
   *[other] : { $names }{ $others ->
        [0] {""}
       *[other] {" "}e mais { $others }
    }
}
score-action-recommend = Escreva duas recomendações e peça duas{ $named ->
    [0] {""}
   *[other] , por exemplo a { $names }
}
score-action-finish-profile = Complete seu perfil: { $parts }
score-action-comment = Escreva dois comentários com conteúdo por semana
score-action-post = Publique um texto seu por semana
score-action-meet-and-propose = Sugira três ligações e apresente uma proposta{ $named ->
    [0] {""}
   *[other] , por exemplo a { $names }
}
score-action-revive = { $count ->
    [1] Retome um vínculo adormecido
   *[other] Retome { $count } vínculos adormecidos
}{ $named ->
    [0] {""}
   *[other] : { $names }{ $others ->
        [0] {""}
       *[other] {" "}e mais { $others }
    }
}
score-action-open-conversations = { $count ->
    [1] Escreva pessoalmente a um decisor do seu público-alvo com quem você nunca falou
   *[other] Escreva pessoalmente a { $count } decisores do seu público-alvo com quem você nunca falou
}{ $named ->
    [0] {""}
   *[other] : { $names }{ $others ->
        [0] {""}
       *[other] {" "}e mais { $others }
    }
}
score-action-invite-in-target = Convide uma pessoa do seu público-alvo por semana, com nota pessoal
score-action-answer-within-day = Responda em até um dia
score-action-personal-openers = Escreva as próximas vinte primeiras mensagens sem modelo nem discurso de venda
score-action-dialogue = Uma vez por semana, volte a uma publicação que você comentou e responda
score-action-prune = { $count ->
    [1] Avalie se vale a pena remover um contato
   *[other] Avalie se vale a pena remover { $count } contatos
}{ $named ->
    [0] {""}
   *[other] : { $names }{ $others ->
        [0] {""}
       *[other] {" "}e mais { $others }
    }
}

## You and your network

score-versus-reply-time = Você responde em { $mine } h; seus contatos, em { $theirs } h: { $verdict ->
    [lower] você responde mais rápido
    [higher] eles respondem mais rápido
   *[same] sem diferença real
}
score-versus-reply-rate = Você responde a { $mine }% das perguntas deles; eles, a { $theirs }% das suas: { $verdict ->
    [lower] eles respondem mais
    [higher] você responde mais
   *[same] sem diferença real
}
score-versus-question-rate = Você pergunta em { $mine }% das suas intervenções; eles, em { $theirs }%: { $verdict ->
    [lower] eles perguntam mais
    [higher] você pergunta mais
   *[same] sem diferença real
}
score-versus-initiation = Você inicia { $mine }% das conversas; eles, { $theirs }%: { $verdict ->
    [lower] eles iniciam mais
    [higher] você inicia mais
   *[same] sem diferença real
}
score-versus-too-few = Há poucos casos de um dos lados para comparar: são necessários { $needed }.
score-official-sector = Seu índice no LinkedIn é { $official }; a média do seu setor, { $average }: { $side ->
    [above] { $points } acima
    [below] { $points } abaixo
   *[same] o mesmo valor
}
score-official-network = Seu índice no LinkedIn é { $official }; a média da sua rede, { $average }: { $side ->
    [above] { $points } acima
    [below] { $points } abaixo
   *[same] o mesmo valor
}

## Performance

score-funnel-openers = primeiras mensagens
score-funnel-replies = respostas
score-funnel-three-turns = três intervenções ou mais, ou um passo posterior
score-funnel-calls = ligações e reuniões
score-funnel-proposals = propostas
score-funnel-signed = assinaturas
score-deals-not-validated = Não validado: com pontuação anterior à abertura, há { $won ->
    [1] um negócio ganho
   *[other] { $won } negócios ganhos
} e { $others ->
    [1] um outro
   *[other] { $others } outros
}; são necessários { $needed } de cada tipo.
score-deals-found = A pontuação distinguiu os negócios ganhos dos demais: o ganho ficou acima em { $area_percent }% dos pares (faixa { $area_low }–{ $area_high }; 50 é o acaso), e o décimo mais bem pontuado teve { $lift } vezes a taxa de ganho do conjunto (faixa { $lift_low }–{ $lift_high }), com { $won } ganhos e { $others } outros.
score-deals-suggested = A pontuação talvez distinga os negócios ganhos dos demais, mas não sem dúvida: o ganho ficou acima em { $area_percent }% dos pares (faixa { $area_low }–{ $area_high }; 50 é o acaso), e o décimo mais bem pontuado teve { $lift } vezes a taxa de ganho do conjunto (faixa { $lift_low }–{ $lift_high }), com { $won } ganhos e { $others } outros.
score-deals-not-found = A pontuação não distinguiu os negócios ganhos dos demais: o ganho ficou acima em { $area_percent }% dos pares (faixa { $area_low }–{ $area_high }; 50 é o acaso), e o décimo mais bem pontuado teve { $lift } vezes a taxa de ganho do conjunto (faixa { $lift_low }–{ $lift_high }), com { $won } ganhos e { $others } outros.
score-deals-reversed = Pontuações mais baixas ganharam com mais frequência: o ganho ficou acima em apenas { $area_percent }% dos pares (faixa { $area_low }–{ $area_high }; 50 é o acaso), e o décimo mais bem pontuado teve { $lift } vezes a taxa de ganho do conjunto (faixa { $lift_low }–{ $lift_high }), com { $won } ganhos e { $others } outros.
