### Words of report.html that come with its content.

page-layer-support = Support group: the closest five
page-layer-sympathy = Close ties: fifteen
page-layer-affinity = Good ties: fifty
page-layer-active = Active network: a hundred and fifty
page-step-openers = First messages
page-step-replies = Replies
page-step-turns = Three turns or more
page-step-call = Call or meeting
page-step-proposal = Proposal
page-step-signed = Signed
page-invitations-note = Invitations sent more than three weeks ago and not accepted. Withdrawing one blocks a new invitation for three weeks.
