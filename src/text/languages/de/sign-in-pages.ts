export const signIn = {
  title: 'Bei PhotoBot anmelden',
  button: 'Anmelden',
  text: 'PhotoBot ändert Fotos mit Ihren Rechten. Bitte melden Sie sich an.',
  notSilent:
    'Teams konnte Sie nicht selbst anmelden. Melden Sie sich hier an, dann mache ich mit dem weiter, worum Sie gebeten haben. Wenn die Seite einen Code mit sechs Ziffern zeigt, senden Sie ihn mir.',
} as const;

export const pages = {
  granted: {
    heading: 'Fertig.',
    next: 'Kehren Sie zu Teams zurück, und wählen Sie „Erneut versuchen“.',
  },
  lapsed: {
    heading: 'Dieser Link ist abgelaufen.',
    next: 'Kehren Sie zu Teams zurück, und wählen Sie dort die Schaltfläche noch einmal.',
  },
  notGranted: 'Nicht erteilt.',
  notSignedIn: 'Nicht angemeldet.',
  reasons: {
    declined:
      'Die Berechtigung wurde abgelehnt, deshalb hat sich nichts geändert. Um sie zu erteilen, kehren Sie zu Teams zurück, und wählen Sie noch einmal „Berechtigung erteilen“.',
    administrator:
      'Das kann nur ein Administrator Ihrer Organisation erteilen. Bitten Sie einen darum, kehren Sie dann zu Teams zurück, und wählen Sie „Erneut versuchen“.',
    unfinished:
      'Die Anmeldung wurde nicht beendet. Kehren Sie zu Teams zurück, und wählen Sie dort die Schaltfläche noch einmal.',
    policy:
      'Eine Richtlinie Ihrer Organisation blockiert diese Anmeldung, zum Beispiel auf diesem Gerät. Fragen Sie Ihren Administrator, kehren Sie dann zu Teams zurück, und versuchen Sie es erneut.',
    account:
      'Ihr Konto darf das hier nicht. Fragen Sie Ihren Administrator, kehren Sie dann zu Teams zurück, und versuchen Sie es erneut.',
    unavailable:
      'Der Anmeldedienst von Microsoft antwortet gerade nicht. Kehren Sie zu Teams zurück, und versuchen Sie es in einigen Minuten erneut.',
    registration:
      'Microsoft akzeptiert PhotoBot nicht so, wie die App registriert ist. Bitten Sie Ihren Administrator, die App-Registrierung zu prüfen, kehren Sie dann zu Teams zurück, und versuchen Sie es erneut.',
    unknown:
      'Microsoft hat abgelehnt. Kehren Sie zu Teams zurück, und versuchen Sie es erneut; wenn das nicht hilft, fragen Sie Ihren Administrator.',
  },
} as const;

/** What each permission is for, after „um“. */
export const purposes = {
  'own-photo': 'Ihr eigenes Foto zu ändern',
  'somebodys-photo': 'das Foto einer anderen Person zu ändern',
  'anybodys-photo': 'Fotoadministratoren die Fotos aller Personen ändern zu lassen',
  'group-photo': 'das Foto einer Gruppe zu ändern, deren Besitzer Sie sind',
  'team-photo': 'das Foto eines Teams zu ändern, dessen Besitzer Sie sind',
  'contacts-photo': 'Ihre Kontakte zu finden und deren Fotos zu ändern',
  'anybodys-contacts-photo':
    'Fotoadministratoren die Kontakte aller Personen finden und deren Fotos ändern zu lassen',
  'find-people': 'Personen über ihren Namen zu finden und ihre Fotos zu sehen',
  'find-groups': 'Gruppen über ihren Namen zu finden',
  'find-teams': 'Ihre Teams über ihren Namen zu finden und ihre Fotos zu sehen',
  'find-owned': 'die Teams und Gruppen aufzulisten, deren Besitzer Sie sind',
  'channel-picture':
    'ein Bild aus einer Nachricht in einem Kanal zu holen, wenn Teams es nicht mitsendet',
  'chat-picture':
    'ein Bild aus einer Nachricht in einem Chat zu holen, wenn Teams es nicht mitsendet',
  'attached-picture': 'ein Bild zu holen, das als Datei angefügt ist',
  'photo-policy': 'zu wissen, wer Fotos ändern darf',
} as const;

export const purposeAnd = ', und um ';
