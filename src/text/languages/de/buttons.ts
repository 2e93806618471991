/* The words on buttons. */
export const buttons = {
  confirm: 'Bestätigen',
  tryAgain: 'Erneut versuchen',
  cancel: 'Abbrechen',
  undo: 'Rückgängig machen',
  turnLeft: 'Nach links drehen',
  turnRight: 'Nach rechts drehen',
  grant: 'Berechtigung erteilen',
  signIn: 'Weiter',
  choices: 'Auswahl anzeigen',
  install: 'PhotoBot zum Team hinzufügen',
} as const;

export const cropNames = {
  auto: 'Automatisch',
  centre: 'Mitte',
  top: 'Oben',
  bottom: 'Unten',
  left: 'Links',
  right: 'Rechts',
  fit: 'Ganzes Bild',
} as const;

export const groundNames = { white: 'Weiß', black: 'Schwarz' } as const;

/** The same advice in the same words, wherever it stands. */
export const advice = {
  resend: 'Bitte senden Sie das Bild noch einmal.',
  rewrite: 'Bitte schreiben Sie den Befehl noch einmal.',
  reopen: 'Bitte wählen Sie die Aktion noch einmal.',
} as const;
