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

/** Norwegian (bokmål): Microsoft 365’s terms, and “du”. */
export const frameTexts: Translated<'frameTexts', 'nb'> = {
  buttons: {
    confirm: 'Bekreft',
    tryAgain: 'Prøv på nytt',
    cancel: 'Avbryt',
    undo: 'Angre',
    restore: 'Gjenopprett',
    turnLeft: 'Roter til venstre',
    turnRight: 'Roter til høyre',
    grant: 'Gi tillatelse',
    signIn: 'Fortsett',
    choices: 'Vis alternativene',
    install: 'Legg til PhotoBot i teamet',
  },

  cropNames: {
    auto: 'Automatisk',
    centre: 'Midten',
    top: 'Øverst',
    bottom: 'Nederst',
    left: 'Venstre',
    right: 'Høyre',
    fit: 'Hele bildet',
  },

  groundNames: { white: 'Hvit', black: 'Svart' },

  signIn: {
    title: 'Logg på PhotoBot',
    button: 'Logg på',
    text: 'PhotoBot endrer bilder med dine rettigheter. Logg på for å fortsette.',
    notSilent:
      'Teams kunne ikke logge deg på automatisk. Logg på her, så fortsetter jeg med det du ba om. Hvis siden viser en kode på seks sifre, sender du den til meg.',
  },

  pages: {
    granted: { heading: 'Ferdig.', next: 'Gå tilbake til Teams, og velg «Prøv på nytt».' },
    lapsed: {
      heading: 'Denne koblingen er utløpt.',
      next: 'Gå tilbake til Teams, og velg knappen der en gang til.',
    },
    notGranted: 'Ikke gitt.',
    notSignedIn: 'Ikke pålogget.',
    reasons: {
      declined:
        'Tillatelsen ble avslått, så ingenting er endret. Hvis du vil gi den likevel, går du tilbake til Teams og velger «Gi tillatelse» en gang til.',
      administrator:
        'Bare en administrator i organisasjonen kan gi denne tillatelsen. Be en administrator om å gjøre det, gå deretter tilbake til Teams, og velg «Prøv på nytt».',
      unfinished:
        'Påloggingen ble ikke fullført. Gå tilbake til Teams, og velg knappen der en gang til.',
      policy:
        'En policy i organisasjonen blokkerer denne påloggingen, for eksempel på denne enheten. Kontakt administratoren, gå deretter tilbake til Teams, og prøv på nytt.',
      account:
        'Kontoen din har ikke tilgang til å gjøre dette her. Kontakt administratoren, gå deretter tilbake til Teams, og prøv på nytt.',
      unavailable:
        'Påloggingstjenesten til Microsoft svarer ikke akkurat nå. Gå tilbake til Teams, og prøv på nytt om noen minutter.',
      registration:
        'Microsoft godtar ikke PhotoBot slik appen er registrert. Be administratoren om å kontrollere appregistreringen, gå deretter tilbake til Teams, og prøv på nytt.',
      unknown:
        'Microsoft avslo dette. Gå tilbake til Teams, og prøv på nytt. Kontakt administratoren hvis det ikke hjelper.',
    },
  },
};
