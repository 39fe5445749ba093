### What was read: whose export it is, files, eras, rows dropped, remarks.

## Evidence on the owner
owner-stated = stated with --owner
owner-invitations = the same profile URL in { $hits } of { $cases } invitations
owner-conversations = the same profile URL in { $hits } of { $cases } conversations
owner-outgoing = the sender of { $hits } of { $cases } outgoing messages
owner-names = the same name in { $hits } of { $cases } conversations
owner-profile = the name in Profile.csv
owner-split-sources = the invitations name one member ({ $invitation_hits } of { $invitations } rows), the messages another ({ $message_hits } of { $messages } conversations)
owner-split-names = the outgoing messages bear another name than Profile.csv
owner-no-name = no name takes part in nearly every conversation
owner-no-evidence = no evidence

## The table of tiewise check
check-file = File
check-era = Era
check-rows = Rows
check-kept = Kept
check-dropped = Dropped
check-files = Files: { $files }
check-dropped-rows = dropped { $rows }: { $reason }
check-connections = Connections: { $connections }, without a name (left or hidden): { $nameless }
check-owner = Owner: { $who } ({ $evidence })
check-owner-unknown = Owner: unknown ({ $evidence }); say who with --owner
check-messages = Messages: { $one_to_one } one to one, { $groups } in groups, { $departed } with members who left, { $ambiguous } with a name that several bear

## Why rows were dropped
dropped-blank-row = blank row
dropped-draft = draft
dropped-duplicate-of-other-file = in another file too
dropped-duplicate-row = duplicate
dropped-no-header = no header
dropped-repeated-header = repeated header
dropped-short-row = cut short
dropped-sponsored = sponsored

## Eras of the format
era-until-2015-outlook = until 2015, Outlook
era-2016-2017 = 2016–2017
era-2017-tags = 2017, tags
era-2018-complete = 2018, complete
era-2018-11-to-2020-10 = 11/2018–10/2020
era-2021-06-to-2023-05 = 06/2021–05/2023
era-since-2023-06 = since 06/2023
era-2018-seven-columns = 2018, 7 columns
era-2020-seven-columns = 2020, 7 columns
era-until-2023-03-nine-columns = until 03/2023, 9 columns
era-since-2023-04-ten-columns = since 04/2023, 10 columns
era-since-2024-12-drafts = since 12/2024, drafts
era-since-2025-12-attachments = since 12/2025, attachments
era-since-2026-02-attachments-drafts = since 02/2026, drafts
era-since-2026-03-all-quoted = since 03/2026, all quoted
era-plain = no identifiers
era-2023-urn = 2023, URN
era-url = profile URLs

## Remarks on files
remark-date-only-rows = rows with only a date (members who left or are hidden; they count as connections): { $count }
remark-unparsed-dates = dates that cannot be read (rows kept): { $count }
remark-short-rows = short rows, kept: { $count }
remark-long-rows = long rows, kept: { $count }
remark-replaced-bytes = unreadable bytes, replaced: { $count }
remark-decoded-bytes = bytes read as Windows-1252: { $count }
remark-nul-bytes = NUL bytes, removed: { $count }
remark-ambiguous-dates = dates read { $order }: { $evidence }
remark-day-first = day first
remark-month-first = month first
remark-rows-in-order = the rows are in order of time this way
remark-native-form = as LinkedIn writes them
remark-mixed-date-orders = dates in the other order: { $count }
remark-unclosed-quotes = quotes that never close: { $count }
remark-missing-columns = columns missing: { $columns }
remark-column-by-content = column recognised by what it holds: { $columns }
remark-resaved = saved anew by an editor: { $signs }
remark-sign-carriage-returns = line ends
remark-sign-byte-order-mark = byte-order mark
remark-sign-delimiter = delimiter
remark-sign-encoding = encoding
remark-sign-date-form = form of the dates
remark-sign-preamble = notes above the header
remark-sign-column-names = column names
remark-sign-column-order = columns
remark-spam-messages = messages marked as spam, kept: { $count }
remark-empty-file = nothing in it
remark-header-not-found = no line names the columns of this kind of file
remark-not-read = not used by the audit
remark-unsafe-path = its name leaves the archive; not opened
remark-another-member = seems to be another person’s export than the first one
remark-unreadable = cannot be read: { $reason }
remark-encrypted = protected by a password
remark-too-large = larger than any export
remark-damaged = damaged or cut short
remark-not-text = a spreadsheet or archive under the name of a text file
remark-too-deep = a zip within too many zips

## What made a verdict on a title or company, for tiewise explain
rule-head = head
rule-rank = rank
rule-function = function
rule-object-negated = of somebody else
rule-time-negated = no longer
rule-training = in training
rule-aspiring = aspiring
rule-status = status
rule-solo = self-employed
rule-bank = bank
rule-clinic = clinic
rule-employer = employer
rule-outranked = outranked
rule-field-only = field only
rule-ending = ending
rule-default-function = function follows
