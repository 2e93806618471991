import type { Translated } from '../../parts/translated';

export const waiting: Translated<'waiting', 'it'> = {
  retry: {
    press: 'Poi seleziona “Riprova”.',
    action: 'Poi scegli di nuovo l’azione.',
    search: 'Poi esegui di nuovo la ricerca.',
    code: 'Poi inviami di nuovo il codice.',
    message: 'Poi inviami di nuovo il tuo messaggio, con l’immagine se ne conteneva una.',
  },
  whenBack: {
    pressLater: {
      soon: 'Seleziona “Riprova” tra un minuto.',
      seconds: {
        one: 'Seleziona “Riprova” tra {count} secondo.',
        other: 'Seleziona “Riprova” tra {count} secondi.',
      },
      minutes: {
        one: 'Seleziona “Riprova” tra {count} minuto.',
        other: 'Seleziona “Riprova” tra {count} minuti.',
      },
      hours: {
        one: 'Seleziona “Riprova” tra {count} ora.',
        other: 'Seleziona “Riprova” tra {count} ore.',
      },
    },
    searchLater: {
      soon: 'Esegui di nuovo la ricerca tra un minuto.',
      seconds: {
        one: 'Esegui di nuovo la ricerca tra {count} secondo.',
        other: 'Esegui di nuovo la ricerca tra {count} secondi.',
      },
      minutes: {
        one: 'Esegui di nuovo la ricerca tra {count} minuto.',
        other: 'Esegui di nuovo la ricerca tra {count} minuti.',
      },
      hours: {
        one: 'Esegui di nuovo la ricerca tra {count} ora.',
        other: 'Esegui di nuovo la ricerca tra {count} ore.',
      },
    },
    tryLater: {
      soon: 'Riprova tra un minuto.',
      seconds: {
        one: 'Riprova tra {count} secondo.',
        other: 'Riprova tra {count} secondi.',
      },
      minutes: {
        one: 'Riprova tra {count} minuto.',
        other: 'Riprova tra {count} minuti.',
      },
      hours: {
        one: 'Riprova tra {count} ora.',
        other: 'Riprova tra {count} ore.',
      },
    },
    wait: {
      soon: 'Attendi un minuto.',
      seconds: {
        one: 'Attendi {count} secondo.',
        other: 'Attendi {count} secondi.',
      },
      minutes: {
        one: 'Attendi {count} minuto.',
        other: 'Attendi {count} minuti.',
      },
      hours: {
        one: 'Attendi {count} ora.',
        other: 'Attendi {count} ore.',
      },
    },
  },
};
