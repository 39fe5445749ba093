### Words of report.html that come with its content.

page-layer-support = Binnenste kring: de vijf naasten
page-layer-sympathy = Hechte banden: vijftien
page-layer-affinity = Goede banden: vijftig
page-layer-active = Actief netwerk: honderdvijftig
page-step-openers = Eerste berichten
page-step-replies = Antwoorden
page-step-turns = Drie beurten of meer
page-step-call = Gesprek of afspraak
page-step-proposal = Voorstel
page-step-signed = Ondertekend
page-invitations-note = Uitnodigingen van meer dan drie weken geleden die niet zijn geaccepteerd. Wie er een intrekt, kan drie weken niet opnieuw uitnodigen.
