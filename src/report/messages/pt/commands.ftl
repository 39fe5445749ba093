### What the everyday commands say: classify, init, man, sample, and the progress of long work.

## classify
classify-title-at = { $title } em { $company }
classify-sector = { $sector }, confiança { $confidence }
classify-because = porque: { $evidence }
classify-standard-input = entrada padrão

## Progress
progress-messages = Lendo mensagens
progress-left = faltam { $time }

## audit --redact
audit-redacted = Os nomes são pseudônimos; não há endereços de perfil nem citações. Empresas e cargos permanecem: confira antes de compartilhar.

## man and sample
man-written = { $pages } páginas de manual gravadas em { $folder }
sample-written = Gravado em { $path }. Todas as pessoas são inventadas.

## init: questions
init-purpose = Para que serve sua rede?
init-preset-software-sales = vender software a empresas
init-preset-consulting = assessorar a direção de empresas
init-preset-recruiting = encontrar quem contrata
init-preset-fundraising = encontrar investidores
init-preset-local-business = vender a empresas da região
init-something-else = outra coisa
init-all = todos
init-sectors = Setores, separados por vírgulas (vazio: { $usual })
init-levels = Níveis que você procura (vazio: { $usual })
init-companies = Empresas que você quer alcançar, separadas por vírgulas (vazio: qualquer uma)
init-employers = Seus empregadores, atuais e anteriores, separados por vírgulas (vazio: os da exportação)
init-write = Gravar o perfil?
init-no-sector-nearest = não existe o setor “{ $name }”; você quis dizer “{ $nearest }”?
init-no-sector = não existe o setor “{ $name }”; são conhecidos: { $known }
init-no-level-nearest = não existe o nível “{ $name }”; você quis dizer “{ $nearest }”?
init-no-level = não existe o nível “{ $name }”; são conhecidos: { $known }
init-written = { $path } gravado. Use com: tiewise audit EXPORT --target { $path }

## init: comments of the profile
profile-comment-head = Perfil-alvo do tiewise: para quem é sua rede. Todas as chaves são opcionais; uma lista vazia não restringe.
profile-comment-rule = No público-alvo = nível E função E (setor OU conta).
profile-comment-sectors = Setores do LinkedIn, ou palavras comuns para eles ("Software", "Bancos", "Seguros").
profile-comment-functions = Funções do LinkedIn, como "Sales", "Information Technology", "General Management".
profile-comment-companies = Contas-alvo pelo nome; ou um CSV com uma coluna name (e talvez aliases, separados por barras verticais).
profile-comment-words = Palavras das quais o cargo ou a empresa deve conter uma, e palavras que excluem.
profile-comment-employers = Seus empregadores, atuais e anteriores: quem está lá é colega. Sem eles, vale o Positions.csv.
profile-comment-keep = Nunca propor a remoção destas pessoas: URLs de perfil, identificadores ou nomes.
profile-comment-crm = pessoas no CRM (profile_url, key, email ou name): a remoção nunca é proposta
profile-comment-roles = profile_url, key ou name, e role: client, prospect, candidate, partner, ambassador, colleague
profile-comment-deals = para validar: contact ou company, opened, stage, amount, source
profile-comment-lexicons = pasta com seus próprios titles*.csv, companies*.csv, conversation*.csv
profile-comment-ssi = Seu Social Selling Index oficial, copiado de linkedin.com/sales/ssi, para comparar com esta pontuação.
