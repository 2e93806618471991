import type { Translated } from '../../parts/translated';

export const helpTexts: Translated<'helpTexts', 'it'> = {
  help: {
    heading: 'PhotoBot cambia le foto',
    intro: {
      personal:
        'Inviami un’immagine. Ti mostro come apparirà e tu confermi. Oppure scrivi uno di questi comandi:',
      groupChat:
        'Menzionami e scrivi uno di questi comandi. Per cambiare una foto, aggiungi l’immagine:',
      channel:
        'Menzionami e scrivi uno di questi comandi. Per cambiare una foto, aggiungi l’immagine:',
    },
    forOthers: 'Ecco cosa possono scrivere qui i membri di quell’organizzazione:',
    more: 'Altro',
    outro:
      'Aggiungi “in alto”, “centro”, “in basso”, “sinistra”, “destra” o “intera” per scegliere il ritaglio, “ruota a sinistra” per ruotare l’immagine o “sfondo nero” per uno sfondo nero. Formati: {formats}, fino a {megabytes} MB. Non cambia nulla finché non confermi, e puoi annullare la modifica per {undoHours} ore.',
  },

  commandExamples: {
    'set-my-photo': 'cambia la mia foto',
    'set-team-photo': 'cambia la foto del team',
    'set-named-team-photo': 'cambia la foto del team Launch Team',
    'set-group-photo': 'cambia la foto del gruppo Marketing',
    'set-user-photo': 'cambia la foto di "Megan Bowen"',
    'set-contact-photo': 'cambia la foto del contatto Bob Smith',
    'use-photo': 'usa la foto di "Diego Siciliani" come mia foto',
    'show-photo': 'mostra la foto di "Diego Siciliani"',
    'remove-photo': 'rimuovi la foto del gruppo Marketing',
    cancel: 'annulla la proposta',
    undo: 'annulla la modifica',
    history: 'cronologia',
    'sign-out': 'disconnetti',
    help: 'aiuto',
  },

  commandLines: {
    'set-my-photo': 'Imposta l’immagine del tuo messaggio come tua foto',
    'set-team-photo':
      'Imposta l’immagine del tuo messaggio come foto di questo team (solo proprietari)',
    'set-named-team-photo':
      'Imposta l’immagine come foto di un team di cui sei proprietario, ovunque tu scriva; indica il nome del team',
    'set-group-photo':
      'Imposta l’immagine come foto di un gruppo di Microsoft 365 di cui sei proprietario; scrivine il nome o l’indirizzo e-mail',
    'set-user-photo':
      'Imposta l’immagine come foto di un’altra persona (solo amministratori); menzionala o scrivine l’indirizzo o il nome',
    'set-contact-photo':
      'Imposta l’immagine come foto di uno dei tuoi contatti di Outlook; scrivi il nome del contatto',
    'use-photo': 'Usa una foto che una persona o un team ha già, al posto di un’immagine',
    'show-photo':
      'Mostra una foto; anche “mostra la foto del team …”, “mostra la foto del gruppo …”, “mostra la foto del contatto …”',
    'remove-photo':
      'Rimuove una foto dopo la tua conferma; anche “rimuovi la foto di …” per una persona',
    cancel: 'Annulla qui la tua proposta più recente, come il pulsante Annulla della scheda',
    undo: 'Annulla la tua ultima modifica di una foto in questa conversazione',
    history: 'Elenca le tue ultime modifiche; nella chat personale, con i pulsanti per annullarle',
    'sign-out': 'Ti disconnette; il prossimo pulsante che richiede l’accesso lo eseguirà di nuovo',
    help: 'Mostra che cosa può fare PhotoBot qui',
  },

  wholeTeamLines: {
    private: 'Un canale privato non ha una propria foto: questa è la foto dell’intero team.',
    shared:
      'Un canale condiviso non ha una propria foto: questa è la foto dell’intero team a cui appartiene il canale.',
  },

  helpNotes: {
    meeting:
      'Una riunione non ha un team e nessuna app può cambiarne l’immagine. Per la foto di un team, scrivi il nome del team oppure scrivi in uno dei suoi canali.',
    groupChat: 'Nessuna app può cambiare l’immagine di questa chat.',
    private:
      'Questo canale non ha una propria foto: “cambia la foto del team” cambia quella dell’intero team.',
    shared:
      'Questo canale non ha una propria foto: “cambia la foto del team” cambia quella dell’intero team a cui appartiene. Agisco solo per le persone dell’organizzazione a cui appartiene il canale.',
  },

  places: {
    personal: 'nella nostra chat personale',
    groupChat: 'in una chat di gruppo',
    channel: 'in un canale',
  },

  outcomes: {
    unknown: 'forse eseguita',
    proposed: 'non ancora eseguita',
    applying: 'in corso',
    applied: 'eseguita',
    undoing: 'annullamento in corso',
    undone: 'eseguita e poi annullata',
    cancelled: 'proposta annullata',
    lapsed: 'scaduta',
    failed: 'non riuscita',
  },

  historyWords: {
    heading: 'Le tue ultime modifiche',
    none: 'Non hai ancora modificato nessuna foto.',
    noneHere:
      'Nessuna delle tue ultime modifiche è stata fatta in questa conversazione. Nella nostra chat personale “cronologia” le mostra tutte.',
    onlyHere:
      'Solo quelle di questa conversazione. Nella nostra chat personale “cronologia” le mostra tutte.',
    what: '{what}: {name}',
    when: { known: '{time}', utc: '{time} (UTC)' },
    undo: 'Annulla la modifica {number} di {count}. {line}',
  },
};
