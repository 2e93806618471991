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

/** Swedish: Microsoft 365’s terms, and “du”. */
export const frameTexts: Translated<'frameTexts', 'sv'> = {
  buttons: {
    confirm: 'Bekräfta',
    tryAgain: 'Försök igen',
    cancel: 'Avbryt',
    undo: 'Ångra',
    restore: 'Återställ',
    turnLeft: 'Rotera åt vänster',
    turnRight: 'Rotera åt höger',
    grant: 'Bevilja behörighet',
    signIn: 'Fortsätt',
    choices: 'Visa alternativen',
    install: 'Lägg till PhotoBot i teamet',
  },

  cropNames: {
    auto: 'Automatiskt',
    centre: 'Mitten',
    top: 'Överst',
    bottom: 'Nederst',
    left: 'Vänster',
    right: 'Höger',
    fit: 'Hela bilden',
  },

  groundNames: { white: 'Vit', black: 'Svart' },

  signIn: {
    title: 'Logga in på PhotoBot',
    button: 'Logga in',
    text: 'PhotoBot ändrar bilder med dina rättigheter. Logga in för att fortsätta.',
    notSilent:
      'Teams kunde inte logga in dig automatiskt. Logga in här, så fortsätter jag med det du bad om. Om sidan visar en kod med sex siffror skickar du den till mig.',
  },

  pages: {
    granted: { heading: 'Klart.', next: 'Gå tillbaka till Teams och välj ”Försök igen”.' },
    lapsed: {
      heading: 'Den här länken har upphört att gälla.',
      next: 'Gå tillbaka till Teams och välj knappen där en gång till.',
    },
    notGranted: 'Inte beviljad.',
    notSignedIn: 'Inte inloggad.',
    reasons: {
      declined:
        'Behörigheten nekades, så inget har ändrats. Om du vill bevilja den går du tillbaka till Teams och väljer ”Bevilja behörighet” en gång till.',
      administrator:
        'Det här kan bara beviljas av en administratör i din organisation. Be en administratör göra det, gå sedan tillbaka till Teams och välj ”Försök igen”.',
      unfinished:
        'Inloggningen slutfördes inte. Gå tillbaka till Teams och välj knappen där en gång till.',
      policy:
        'Inloggningen blockeras av en princip i din organisation, till exempel på den här enheten. Kontakta administratören, gå sedan tillbaka till Teams och försök igen.',
      account:
        'Det här är inte tillåtet med ditt konto. Kontakta administratören, gå sedan tillbaka till Teams och försök igen.',
      unavailable:
        'Microsofts inloggningstjänst svarar inte just nu. Gå tillbaka till Teams och försök igen om några minuter.',
      registration:
        'Microsoft godtar inte PhotoBot så som appen är registrerad. Be administratören kontrollera appregistreringen, gå sedan tillbaka till Teams och försök igen.',
      unknown:
        'Microsoft nekade begäran. Gå tillbaka till Teams och försök igen. Kontakta administratören om det inte hjälper.',
    },
  },
};
