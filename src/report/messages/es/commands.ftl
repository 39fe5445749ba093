### What the everyday commands say: classify, init, man, sample, and the progress of long work.

## classify
classify-title-at = { $title } en { $company }
classify-sector = { $sector }, confianza { $confidence }
classify-because = porque: { $evidence }
classify-standard-input = entrada estándar

## Progress
progress-messages = Leyendo mensajes
progress-left = quedan { $time }

## audit --redact
audit-redacted = Los nombres son seudónimos; no hay direcciones de perfil ni citas. Empresas y cargos quedan: revísalo antes de compartir.

## man and sample
man-written = { $pages } páginas de manual escritas en { $folder }
sample-written = Escrito en { $path }. Todas las personas son inventadas.

## init: questions
init-purpose = ¿Para qué es tu red?
init-preset-software-sales = vender software a empresas
init-preset-consulting = asesorar a la dirección
init-preset-recruiting = encontrar a quien contrata
init-preset-fundraising = encontrar inversores
init-preset-local-business = vender a empresas de la zona
init-something-else = otra cosa
init-all = todos
init-sectors = Sectores, separados por comas (vacío: { $usual })
init-levels = Niveles que buscas (vacío: { $usual })
init-companies = Empresas a las que quieres llegar, separadas por comas (vacío: cualquiera)
init-employers = Tus empleadores, actuales y anteriores, separados por comas (vacío: los de la exportación)
init-write = ¿Escribir el perfil?
init-no-sector-nearest = no existe el sector «{ $name }»; ¿querías decir «{ $nearest }»?
init-no-sector = no existe el sector «{ $name }»; se conocen: { $known }
init-no-level-nearest = no existe el nivel «{ $name }»; ¿querías decir «{ $nearest }»?
init-no-level = no existe el nivel «{ $name }»; se conocen: { $known }
init-written = Escrito { $path }. Úsalo con: tiewise audit EXPORT --target { $path }

## init: comments of the profile
profile-comment-head = Perfil objetivo de tiewise: para quién es tu red. Todas las claves son opcionales; una lista vacía no restringe.
profile-comment-rule = En objetivo = nivel Y función Y (sector O cuenta).
profile-comment-sectors = Sectores o industrias de LinkedIn, o palabras corrientes ("Software", "Banca", "Seguros").
profile-comment-functions = Funciones de LinkedIn, como "Sales", "Information Technology", "General Management".
profile-comment-companies = Cuentas objetivo por su nombre; o un CSV con una columna name (y quizá aliases, separados por barras verticales).
profile-comment-words = Palabras de las que el cargo o la empresa debe contener una, y palabras que excluyen.
profile-comment-employers = Tus empleadores, actuales y pasados: quienes están allí son colegas. Sin ellos se usa Positions.csv.
profile-comment-keep = Nunca proponer eliminar a estas personas: URL de perfil, identificadores o nombres.
profile-comment-crm = personas del CRM (profile_url, key, email o name): nunca se propone eliminarlas
profile-comment-roles = profile_url, key o name, y role: client, prospect, candidate, partner, ambassador, colleague
profile-comment-deals = para validar: contact o company, opened, stage, amount, source
profile-comment-lexicons = carpeta con tus propios titles*.csv, companies*.csv, conversation*.csv
profile-comment-ssi = Tu Social Selling Index oficial, copiado de linkedin.com/sales/ssi, para compararlo con esta puntuación.
