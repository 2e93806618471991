export const notSearched: Readonly<Record<string, string>> = {
  user: 'Nicht durchsucht: Personen',
  team: 'Nicht durchsucht: Teams',
  group: 'Nicht durchsucht: Gruppen',
  'user, team': 'Nicht durchsucht: Personen und Teams',
  'user, group': 'Nicht durchsucht: Personen und Gruppen',
  'team, group': 'Nicht durchsucht: Teams und Gruppen',
  'user, team, group': 'Nicht durchsucht: Personen, Teams und Gruppen',
};

export const searchNotGranted = {
  user: 'Ich brauche eine Berechtigung, um Personen zu finden, und sie wurde nicht erteilt. Schreiben Sie mir „zeige Foto von“ mit dem Namen. Meine Antwort sagt, wie die Berechtigung erteilt wird.',
  team: 'Ich brauche eine Berechtigung, um Teams zu finden, und sie wurde nicht erteilt. Schreiben Sie mir „zeige Teamfoto von“ mit dem Namen. Meine Antwort sagt, wie die Berechtigung erteilt wird.',
  group:
    'Ich brauche eine Berechtigung, um Gruppen zu finden, und sie wurde nicht erteilt. Schreiben Sie mir „zeige Gruppenfoto von“ mit dem Namen. Meine Antwort sagt, wie die Berechtigung erteilt wird.',
};

export const extension = {
  dialogTitle: 'PhotoBot',
  signInNeeded:
    'Ihre Anmeldung ist abgelaufen. Schließen Sie dieses Fenster, und wählen Sie die Aktion noch einmal.',
  searchAgain:
    'Ihre Organisation verlangt dafür eine stärkere Anmeldung (etwa einen zweiten Faktor). Suchen Sie noch einmal, und melden Sie sich an, wenn Teams es anbietet.',
  photoOf: 'Foto von {name}',
  noPhoto: 'Kein Foto',
  notSearched: 'Nicht alles wurde durchsucht',
} as const;
