### What the everyday commands say: classify, init, man, sample, and the progress of long work.

## classify
classify-title-at = { $title } at { $company }
classify-sector = { $sector }, confidence { $confidence }
classify-because = because: { $evidence }
classify-standard-input = standard input

## Progress
progress-messages = Reading messages
progress-left = { $time } left

## audit --redact
audit-redacted = Names are pseudonyms; addresses of profiles and quotes are left out. Companies and job titles stay: look before you share.

## man and sample
man-written = Wrote { $pages } manual pages into { $folder }
sample-written = Wrote { $path }. Everybody in it is invented.

## init: questions
init-purpose = What is your network for?
init-preset-software-sales = selling software to companies
init-preset-consulting = advising management
init-preset-recruiting = finding who hires
init-preset-fundraising = finding investors
init-preset-local-business = selling to firms nearby
init-something-else = something else
init-all = all
init-sectors = Sectors, separated by commas (empty: { $usual })
init-levels = Levels to look for (empty: { $usual })
init-companies = Companies that you want to reach, separated by commas (empty: any)
init-employers = Your employers, now and before, separated by commas (empty: from the export)
init-write = Write the profile?
init-no-sector-nearest = no sector "{ $name }"; did you mean "{ $nearest }"?
init-no-sector = no sector "{ $name }"; known are: { $known }
init-no-level-nearest = no level "{ $name }"; did you mean "{ $nearest }"?
init-no-level = no level "{ $name }"; known are: { $known }
init-written = Wrote { $path }. Use it with: tiewise audit EXPORT --target { $path }

## init: comments of the profile
profile-comment-head = Target profile of tiewise: whom your network is for. Every key is optional; an empty list does not restrict.
profile-comment-rule = In target = seniority AND function AND (sector OR account).
profile-comment-sectors = LinkedIn’s sectors or industries, or usual words for them ("Software", "Banking", "Seguros").
profile-comment-functions = LinkedIn’s functions, such as "Sales", "Information Technology", "General Management".
profile-comment-companies = Target accounts by name; or a CSV with a column name (and perhaps aliases, separated by pipes).
profile-comment-words = Words of which a title or company must hold one, and words that exclude.
profile-comment-employers = Your employers, current and past: people there are colleagues. Without them Positions.csv is used.
profile-comment-keep = Never propose these for removal: profile URLs, slugs or names.
profile-comment-crm = people in the CRM (profile_url, key, email or name): never proposed for removal
profile-comment-roles = profile_url or key or name, and role: client, prospect, candidate, partner, ambassador, colleague
profile-comment-deals = for validation: contact or company, opened, stage, amount, source
profile-comment-lexicons = folder with titles*.csv, companies*.csv, conversation*.csv of your own
profile-comment-ssi = Your official Social Selling Index, typed in from linkedin.com/sales/ssi, to set beside this score.
