### Sentences about the network as a whole: shape, comparison, funnel, deals.

## Concentration. $effective is the number of groups of equal size that would be as concentrated.

network-spread-company = { $known ->
    [1] Uma conexão com empresa conhecida: { $largest }.
   *[other] { $known } conexões com empresa conhecida, em { $groups ->
        [1] uma só empresa
       *[other] { $groups } empresas
    }; o maior grupo: { $largest } ({ $percent }%). Distribuição equivalente a { $effective ->
        [1] uma só empresa
       *[other] { $effective } empresas de mesmo tamanho
    }.
}
network-spread-living-company = { $known ->
    [1] Um vínculo ativo com empresa conhecida: { $largest }.
   *[other] { $known } vínculos ativos com empresa conhecida, em { $groups ->
        [1] uma só empresa
       *[other] { $groups } empresas
    }; o maior grupo: { $largest } ({ $percent }%). Distribuição equivalente a { $effective ->
        [1] uma só empresa
       *[other] { $effective } empresas de mesmo tamanho
    }.
}
network-spread-sector = { $known ->
    [1] Uma conexão de setor conhecido: { $largest }.
   *[other] { $known } conexões de setor conhecido, em { $groups ->
        [1] um só setor
       *[other] { $groups } setores
    }; o maior grupo: { $largest } ({ $percent }%). Distribuição equivalente a { $effective ->
        [1] um só setor
       *[other] { $effective } setores de mesmo tamanho
    }.
}
network-spread-living-sector = { $known ->
    [1] Um vínculo ativo de setor conhecido: { $largest }.
   *[other] { $known } vínculos ativos de setor conhecido, em { $groups ->
        [1] um só setor
       *[other] { $groups } setores
    }; o maior grupo: { $largest } ({ $percent }%). Distribuição equivalente a { $effective ->
        [1] um só setor
       *[other] { $effective } setores de mesmo tamanho
    }.
}
network-spread-country = { $known ->
    [1] Uma conexão em uma empresa cujo nome indica o país: { $largest }.
   *[other] { $known } conexões em empresas cujo nome indica o país, em { $groups ->
        [1] um só país
       *[other] { $groups } países
    }; o maior grupo: { $largest } ({ $percent }%). Distribuição equivalente a { $effective ->
        [1] um só país
       *[other] { $effective } países de mesmo tamanho
    }.
}
network-spread-living-country = { $known ->
    [1] Um vínculo ativo em uma empresa cujo nome indica o país: { $largest }.
   *[other] { $known } vínculos ativos em empresas cujo nome indica o país, em { $groups ->
        [1] um só país
       *[other] { $groups } países
    }; o maior grupo: { $largest } ({ $percent }%). Distribuição equivalente a { $effective ->
        [1] um só país
       *[other] { $effective } países de mesmo tamanho
    }.
}
network-spread-language = { $known ->
    [1] Você escreve com uma conexão; idioma: { $largest }.
   *[other] Você escreve com { $known } conexões, em { $groups ->
        [1] um só idioma
       *[other] { $groups } idiomas
    }; o maior grupo: { $largest } ({ $percent }%). Distribuição equivalente a { $effective ->
        [1] um só idioma
       *[other] { $effective } idiomas de mesmo tamanho
    }.
}
network-spread-living-language = { $known ->
    [1] Um vínculo ativo; idioma: { $largest }.
   *[other] { $known } vínculos ativos, em { $groups ->
        [1] um só idioma
       *[other] { $groups } idiomas
    }; o maior grupo: { $largest } ({ $percent }%). Distribuição equivalente a { $effective ->
        [1] um só idioma
       *[other] { $effective } idiomas de mesmo tamanho
    }.
}

## Growth and age

network-growth = { $connections ->
    [0] Nenhuma conexão nova nos últimos doze meses.
    [1] Uma conexão nova nos últimos doze meses{ $assessed ->
        [0] ; não pode ser avaliada.
       *[other] , { $in_target ->
            [0] fora do seu público-alvo.
           *[other] no seu público-alvo.
        }
    }
   *[other] { $connections } conexões novas nos últimos doze meses; no seu público-alvo: { $in_target } das { $assessed } que podem ser avaliadas.
}
network-drift-toward = Você se aproxima do seu público-alvo: estão nele { $recent }% das conexões do último semestre e { $earlier }% das anteriores.
network-drift-away = Você se afasta do seu público-alvo: estão nele { $recent }% das conexões do último semestre e { $earlier }% das anteriores.
network-drift-none = Sem mudança real de rumo: estão no seu público-alvo { $recent }% das conexões do último semestre e { $earlier }% das anteriores.
network-drift-unknown = Há poucas conexões para ver um rumo: são necessárias { $needed } avaliáveis de cada lado do último semestre.
network-age = Metade das suas conexões tem mais de { $median } anos (um quarto, menos de { $lower }; um quarto, mais de { $upper }).
network-age-living = Metade dos seus vínculos ativos durou { $years } anos ou mais, da primeira à última mensagem.

## Layers of living ties

network-layers = Vínculos ativos: { $active } dos { $active_usual } habituais; cerca de duas vezes por ano ou mais, { $affinity } de { $affinity_usual }; todo mês, { $sympathy } de { $sympathy_usual }; toda semana, { $support } de { $support_usual }.
network-layer-support-clique = Círculo íntimo: toda semana
network-layer-sympathy-group = Vínculos próximos: todo mês
network-layer-affinity-group = Bons vínculos: duas vezes por ano
network-layer-active-network = Rede ativa: uma vez por ano

## Decision makers

network-deciders = { $percent }% das suas conexões têm poder de decisão.
network-deciders-living = Têm poder de decisão { $percent }% das suas conexões e { $living_percent }% dos seus vínculos ativos: { $verdict ->
    [higher] você conversa mais com decisores do que com outros.
    [lower] você conversa menos com decisores do que com outros.
   *[same] sem diferença real.
}

## Key accounts

network-accounts = Contas: { $accounts }. Você conhece alguém em { $known }, um decisor em { $deciders } e tem um vínculo ativo em { $living }.
network-accounts-without-ties = Contas: { $accounts }. Você conhece alguém em { $known } e um decisor em { $deciders }.
network-account-nobody = Você não conhece ninguém lá.
network-account-ties-not-measured = Conexões: { $contacts }; com poder de decisão: { $deciders }; vínculos não medidos.
network-account-no-living-tie = { $contacts } conexões, mas nenhum vínculo ativo.
network-account-only-contact = Só uma conexão{ $living ->
    [0] , e sem vínculo ativo.
   *[other] .
}
network-account-only-living-tie = { $contacts } conexões, mas um só vínculo ativo.
network-account-no-decision-maker = { $living } vínculos ativos, mas nenhum decisor.
network-account-covered = { $contacts } conexões, { $living } vínculos ativos; com poder de decisão: { $deciders }.
network-single-contact = { $account } depende de uma pessoa: você não conhece mais ninguém lá.
network-single-living-tie = { $account } depende de um só vínculo ativo; você conhece lá mais { $others ->
    [1] uma pessoa.
   *[other] { $others } pessoas.
}

## Comparison

network-acceptance = Aceitos { $accepted } de { $sent } convites ({ $percent }%).
network-acceptance-note = Com nota pessoal foram aceitos { $with }%; sem nota, { $without }%: { $verdict ->
    [higher] a nota ajuda.
    [lower] a nota não ajuda.
   *[same] sem diferença real.
}
network-acceptance-by-group = A aceitação por setor ou nível não pode ser medida: um convite não diz a empresa nem o cargo de quem não aceitou.
network-group-reply-higher = { $group }: { $percent }% respondem à sua primeira mensagem (faixa { $low }–{ $high }), mais do que nos demais.
network-group-reply-lower = { $group }: { $percent }% respondem à sua primeira mensagem (faixa { $low }–{ $high }), menos do que nos demais.
network-group-depth-higher = { $group }: { $percent }% das pessoas a quem você escreve viram conversas (faixa { $low }–{ $high }), mais do que nos demais.
network-group-depth-lower = { $group }: { $percent }% das pessoas a quem você escreve viram conversas (faixa { $low }–{ $high }), menos do que nos demais.
network-group-stage-higher = { $group }: { $percent }% dos vínculos recíprocos chegam a ligação, reunião ou mais (faixa { $low }–{ $high }), mais do que nos demais.
network-group-stage-lower = { $group }: { $percent }% dos vínculos recíprocos chegam a ligação, reunião ou mais (faixa { $low }–{ $high }), menos do que nos demais.

## Funnel

network-funnel-narrowest = A etapa mais estreita é “{ $step }”: seguem adiante { $percent }% da etapa anterior (faixa { $low }–{ $high }).

## Deals

network-deals-read = Negócios: { $deals }, ganhos: { $won }. Associados a um contato: { $contacts }; a uma empresa: { $companies }; a ninguém com certeza: { $unmatched }.
network-deals-none-won = Nenhum negócio consta como ganho; escreva “won” na etapa dos que foram.
network-deals-without-day = { $deals ->
    [1] Um negócio não tem data de abertura e não pode ser pontuado.
   *[other] { $deals } negócios não têm data de abertura e não podem ser pontuados.
}
network-deals-unreadable = { $cells ->
    [1] Não foi possível ler uma célula dos negócios: linha { $row }, coluna { $column }.
   *[other] Não foi possível ler { $cells } células dos negócios; a primeira, na linha { $row }, coluna { $column }.
}
network-deals-by-tie-and-fit = Pela força do melhor vínculo e pela aderência ao alvo, em partes iguais, na véspera da abertura do negócio; aderência pelos cargos de hoje.
network-deals-by-tie-strength = Pela força do melhor vínculo com o contato ou a empresa, na véspera da abertura do negócio.
network-deals-by-target-fit = Pela melhor aderência entre quem você conhecia na véspera da abertura do negócio, pelos cargos de hoje.
network-deals-by-score-of-month = Pela sua própria pontuação ampliada do mês anterior à abertura, com quem quer que fosse o negócio.
