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

/** Italian: Microsoft 365’s terms, and “tu”. “Annulla” alone is to cancel. */
export const frameTexts: Translated<'frameTexts', 'it'> = {
  buttons: {
    confirm: 'Conferma',
    tryAgain: 'Riprova',
    cancel: 'Annulla',
    undo: 'Annulla la modifica',
    restore: 'Ripristina',
    turnLeft: 'Ruota a sinistra',
    turnRight: 'Ruota a destra',
    grant: 'Concedi autorizzazione',
    signIn: 'Continua',
    choices: 'Mostra le opzioni',
    install: 'Aggiungi PhotoBot al team',
  },

  cropNames: {
    auto: 'Automatico',
    centre: 'Centro',
    top: 'In alto',
    bottom: 'In basso',
    left: 'Sinistra',
    right: 'Destra',
    fit: 'Immagine intera',
  },

  groundNames: { white: 'Bianco', black: 'Nero' },

  signIn: {
    title: 'Accedi a PhotoBot',
    button: 'Accedi',
    text: 'PhotoBot cambia le foto con le tue autorizzazioni. Accedi per continuare.',
    notSilent:
      'Teams non è riuscito a eseguire l’accesso automaticamente. Accedi qui e proseguirò con la tua richiesta. Se la pagina mostra un codice di sei cifre, inviamelo.',
  },

  pages: {
    granted: { heading: 'Operazione completata.', next: 'Torna a Teams e seleziona “Riprova”.' },
    lapsed: {
      heading: 'Questo collegamento è scaduto.',
      next: 'Torna a Teams e seleziona di nuovo il pulsante.',
    },
    notGranted: 'Autorizzazione non concessa.',
    notSignedIn: 'Accesso non eseguito.',
    reasons: {
      declined:
        'L’autorizzazione è stata rifiutata, quindi non è cambiato nulla. Per concederla, torna a Teams e seleziona di nuovo “Concedi autorizzazione”.',
      administrator:
        'Solo un amministratore dell’organizzazione può concedere questa autorizzazione. Chiedigli di farlo, poi torna a Teams e seleziona “Riprova”.',
      unfinished:
        'L’accesso non è stato completato. Torna a Teams e seleziona di nuovo il pulsante.',
      policy:
        'Un criterio dell’organizzazione blocca questo accesso, ad esempio su questo dispositivo. Contatta l’amministratore, poi torna a Teams e riprova.',
      account:
        'Il tuo account non è autorizzato a eseguire questa operazione qui. Contatta l’amministratore, poi torna a Teams e riprova.',
      unavailable:
        'Il servizio di accesso di Microsoft al momento non risponde. Torna a Teams e riprova tra qualche minuto.',
      registration:
        'Microsoft non accetta PhotoBot così come è registrato. Chiedi all’amministratore di controllare la registrazione dell’app, poi torna a Teams e riprova.',
      unknown:
        'Microsoft ha rifiutato la richiesta. Torna a Teams e riprova; se il problema persiste, contatta l’amministratore.',
    },
  },
};
