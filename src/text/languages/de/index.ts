import type { Translated } from '../../parts/translated';

export { accountRefusals } from './account-refusals';
export { changeTexts } from './changes';
export { photoHeadings } from './headings';
export { helpTexts } from './help';
export { lookingRefusals } from './looking-refusals';
export { noteTexts } from './notes';
export { formatNames, pictureRefusals } from './picture-refusals';
export { questionTexts } from './questions';
export { otherRefusals } from './refusals';
export { waiting } from './waiting';

/** German: Microsoft 365’s terms, and “Sie”. */
export const frameTexts: Translated<'frameTexts', 'de'> = {
  buttons: {
    confirm: 'Bestätigen',
    tryAgain: 'Erneut versuchen',
    cancel: 'Abbrechen',
    undo: 'Rückgängig machen',
    restore: 'Wiederherstellen',
    turnLeft: 'Nach links drehen',
    turnRight: 'Nach rechts drehen',
    grant: 'Berechtigung erteilen',
    signIn: 'Weiter',
    choices: 'Auswahl anzeigen',
    install: 'PhotoBot zum Team hinzufügen',
  },

  cropNames: {
    auto: 'Automatisch',
    centre: 'Mitte',
    top: 'Oben',
    bottom: 'Unten',
    left: 'Links',
    right: 'Rechts',
    fit: 'Ganzes Bild',
  },

  groundNames: { white: 'Weiß', black: 'Schwarz' },

  signIn: {
    title: 'Bei PhotoBot anmelden',
    button: 'Anmelden',
    text: 'PhotoBot ändert Fotos mit Ihren Rechten. Bitte melden Sie sich an.',
    notSilent:
      'Teams konnte Sie nicht automatisch anmelden. Melden Sie sich hier an, dann erledige ich, worum Sie gebeten haben. Wenn die Seite einen sechsstelligen Code zeigt, senden Sie ihn mir.',
  },

  pages: {
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
        'Diese Berechtigung kann nur ein Administrator Ihrer Organisation erteilen. Bitten Sie einen darum, kehren Sie dann zu Teams zurück, und wählen Sie „Erneut versuchen“.',
      unfinished:
        'Die Anmeldung wurde nicht abgeschlossen. Kehren Sie zu Teams zurück, und wählen Sie dort die Schaltfläche noch einmal.',
      policy:
        'Eine Richtlinie Ihrer Organisation blockiert diese Anmeldung, zum Beispiel auf diesem Gerät. Wenden Sie sich an Ihren Administrator, kehren Sie dann zu Teams zurück, und versuchen Sie es erneut.',
      account:
        'Mit Ihrem Konto ist das hier nicht erlaubt. Wenden Sie sich an Ihren Administrator, kehren Sie dann zu Teams zurück, und versuchen Sie es erneut.',
      unavailable:
        'Der Anmeldedienst von Microsoft antwortet gerade nicht. Kehren Sie zu Teams zurück, und versuchen Sie es in einigen Minuten erneut.',
      registration:
        'Microsoft akzeptiert PhotoBot nicht, so wie die App registriert ist. Bitten Sie Ihren Administrator, die App-Registrierung zu prüfen, kehren Sie dann zu Teams zurück, und versuchen Sie es erneut.',
      unknown:
        'Microsoft hat das abgelehnt. Kehren Sie zu Teams zurück, und versuchen Sie es erneut; wenn das nicht hilft, wenden Sie sich an Ihren Administrator.',
    },
  },
};
