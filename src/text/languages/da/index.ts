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

/** Danish: Microsoft 365’s terms, and “du”. */
export const frameTexts: Translated<'frameTexts', 'da'> = {
  buttons: {
    confirm: 'Bekræft',
    tryAgain: 'Prøv igen',
    cancel: 'Annuller',
    undo: 'Fortryd',
    restore: 'Gendan',
    turnLeft: 'Roter til venstre',
    turnRight: 'Roter til højre',
    grant: 'Giv tilladelse',
    signIn: 'Fortsæt',
    choices: 'Vis valgmuligheder',
    install: 'Føj PhotoBot til teamet',
  },

  cropNames: {
    auto: 'Automatisk',
    centre: 'Midten',
    top: 'Øverst',
    bottom: 'Nederst',
    left: 'Venstre',
    right: 'Højre',
    fit: 'Hele billedet',
  },

  groundNames: { white: 'Hvid', black: 'Sort' },

  signIn: {
    title: 'Log på PhotoBot',
    button: 'Log på',
    text: 'PhotoBot skifter billeder med dine rettigheder. Log på for at fortsætte.',
    notSilent:
      'Teams kunne ikke logge dig på automatisk. Log på her, så fortsætter jeg med det, du bad om. Hvis siden viser en kode på seks cifre, skal du sende den til mig.',
  },

  pages: {
    granted: { heading: 'Udført.', next: 'Gå tilbage til Teams, og vælg ”Prøv igen”.' },
    lapsed: {
      heading: 'Dette link er udløbet.',
      next: 'Gå tilbage til Teams, og vælg knappen dér igen.',
    },
    notGranted: 'Ikke givet.',
    notSignedIn: 'Ikke logget på.',
    reasons: {
      declined:
        'Tilladelsen blev afvist, så der er ikke ændret noget. Hvis du vil give den alligevel, skal du gå tilbage til Teams og vælge ”Giv tilladelse” igen.',
      administrator:
        'Kun en administrator i din organisation kan give denne tilladelse. Bed en administrator om at gøre det, gå derefter tilbage til Teams, og vælg ”Prøv igen”.',
      unfinished: 'Logon blev ikke fuldført. Gå tilbage til Teams, og vælg knappen dér igen.',
      policy:
        'En politik i din organisation blokerer dette logon, f.eks. på denne enhed. Kontakt din administrator, gå derefter tilbage til Teams, og prøv igen.',
      account:
        'Det er ikke tilladt med din konto her. Kontakt din administrator, gå derefter tilbage til Teams, og prøv igen.',
      unavailable:
        'Microsofts logontjeneste svarer ikke lige nu. Gå tilbage til Teams, og prøv igen om nogle minutter.',
      registration:
        'Microsoft accepterer ikke PhotoBot, sådan som appen er registreret. Bed din administrator om at kontrollere appregistreringen, gå derefter tilbage til Teams, og prøv igen.',
      unknown:
        'Microsoft har afvist dette. Gå tilbage til Teams, og prøv igen. Kontakt din administrator, hvis det ikke hjælper.',
    },
  },
};
