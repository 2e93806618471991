import type { Translated } from '../../parts/translated';

export const questionTexts: Translated<'questionTexts', 'it'> = {
  asks: {
    cancelled: 'Richiesta annullata',
    lapsed: 'Questa domanda è scaduta',
    failed: 'Non è possibile',
    picture: 'Quale immagine?',
    own: { group: 'Quale gruppo?', team: 'Quale team?' },
    whose: 'Quale foto devo cambiare?',
    which: 'Quale “{name}”?',
    notFound: 'Non ho trovato “{name}”',
    permission: 'Manca un’autorizzazione',
    problem: 'Per ora non ha funzionato',
    mayFind: 'Posso cercare l’immagine?',
    mayUndo: 'Posso ripristinare la foto precedente?',
    mayLook: 'Posso consultare la foto?',
    mayLookUp: {
      name: 'Posso cercare “{name}”?',
      team: 'Posso cercare i tuoi team?',
      group: 'Posso cercare i tuoi gruppi?',
    },
  },

  signInLines: {
    find: 'Teams non mi ha inviato l’immagine. Seleziona “Continua” e la cercherò nel messaggio con le tue autorizzazioni. Non è ancora stato modificato nulla.',
    named:
      'Seleziona “Continua” e cercherò questo nome con le tue autorizzazioni. Non è ancora stato modificato nulla.',
    team: 'Seleziona “Continua” e cercherò con le tue autorizzazioni i team di cui sei proprietario. Non è ancora stato modificato nulla.',
    group:
      'Seleziona “Continua” e cercherò con le tue autorizzazioni i gruppi di cui sei proprietario. Non è ancora stato modificato nulla.',
    use: 'Seleziona “Continua” e consulterò la foto con le tue autorizzazioni. Non è ancora stato modificato nulla.',
    show: 'Seleziona “Continua” e consulterò la foto con le tue autorizzazioni.',
    remove:
      'Seleziona “Continua” e consulterò la foto con le tue autorizzazioni. Non è ancora stato modificato nulla.',
    undo: 'Per questo devi eseguire l’accesso. Seleziona “Continua” per proseguire.',
  },

  groupTraits: {
    team: 'ha un team',
    dynamic: 'appartenenza dinamica',
    hidden: 'appartenenza nascosta',
  },

  looking: {
    picture: 'Ricerca dell’immagine…',
    set: 'Ricerca della foto da impostare…',
    show: 'Ricerca della foto…',
    remove: 'Ricerca della foto…',
  },

  lookingInDialog: {
    picture: 'Ricerca dell’immagine',
    set: 'Ricerca della foto da impostare',
  },

  questionLines: {
    looking: 'Basta un momento. Non è ancora stato modificato nulla.',
    wait: 'Sto cercando l’immagine. Seleziona “Continua” tra poco; non è ancora stato modificato nulla.',
    offers: {
      me: 'La mia foto',
      team: 'Questo team',
      'own-team': 'Un team…',
      'own-group': 'Un gruppo…',
      user: 'Un’altra persona…',
    },
    whose: 'Scegli quale foto cambiare. Non è ancora stato modificato nulla.',
    whoseOfSeveral:
      'Cambio una foto alla volta. Scegli la prima; per un’altra, invia di nuovo l’immagine. Non è ancora stato modificato nulla.',
    name: 'Scrivi entro {stepsMinutes} minuti di chi è la foto da cambiare, ad esempio “Megan Bowen” o “cambia la foto di Megan Bowen”. In un canale o in una chat di gruppo, menzionami anche. Fino ad allora conservo l’immagine.',
    notThisChat:
      'Nessuna app può cambiare l’immagine di questa chat. Qui puoi cambiare la foto di un gruppo di Microsoft 365.',
    chooseOwn: 'Ecco i tuoi. Scegline uno; non è ancora stato modificato nulla.',
    choose: 'C’è più di un risultato. Scegline uno; non è ancora stato modificato nulla.',
    nearest: 'Intendevi uno di questi? Non è ancora stato modificato nulla.',
    hidden: 'C’è più di un risultato. Seleziona “Mostra le opzioni”: le vedrai solo tu.',
    hiddenNearest: 'Ci sono nomi simili. Seleziona “Mostra le opzioni”: le vedrai solo tu.',
    more: {
      one: 'C’è un altro risultato. Scrivi una parte più lunga del nome o metti il nome completo tra virgolette.',
      other:
        'Ci sono altri {count} risultati. Scrivi una parte più lunga del nome o metti il nome completo tra virgolette.',
    },
    lapsed:
      'Qui non c’è stata alcuna attività per {proposalMinutes} minuti. Scrivi di nuovo il comando.',
    lapsedDialog:
      'Qui non c’è stata alcuna attività per {proposalMinutes} minuti. Scegli di nuovo l’azione.',
    nothingChanged: 'Non è stato modificato nulla.',
    choosePicture: 'Ci sono più immagini. Scegline una; non è ancora stato modificato nulla.',
    picture: 'Immagine {number}',
    pictureOf: 'Foto di {name}',
    smallOf: 'Anteprima di {name}',
    row: '{name}, {detail}',
    rowOf: '{row}, opzione {number} di {count}',
  },

  recentWords: {
    heading: { me: 'Cambia la tua foto', team: 'Cambia la foto del team' },
    wait: 'Sto cercando le foto che hai usato di recente. Seleziona “Continua” tra poco; non è ancora stato modificato nulla.',
    choose:
      'Usa una foto impostata nelle ultime {undoHours} ore; non è ancora stato modificato nulla.',
    row: '{whose}. {when}. Foto {number} di {count}',
    when: {
      hours: { one: 'Salvata un’ora fa', other: 'Salvata {count} ore fa' },
      minutes: { one: 'Salvata un minuto fa', other: 'Salvata {count} minuti fa' },
      now: 'Salvata proprio ora',
    },
    send: 'Per usare una nuova immagine, inviamela nella nostra chat personale con queste parole:',
    sendHere: 'Per usare una nuova immagine, inviamela qui con queste parole:',
    noTeam:
      'In questa conversazione non c’è un team. Inviami l’immagine nella nostra chat personale con il nome di un team di cui sei proprietario, ad esempio:',
    noTeamHere:
      'In questa conversazione non c’è un team. Inviami l’immagine qui con il nome di un team di cui sei proprietario, ad esempio:',
    unseen: {
      me: 'Non posso vedere questa chat perché non ne faccio parte. Inviami l’immagine nella nostra chat personale con queste parole:',
      team: 'Non posso vedere questa chat perché non ne faccio parte. Inviami l’immagine nella nostra chat personale con il nome di un team di cui sei proprietario, ad esempio:',
    },
    teamExample: 'cambia la foto del team Launch Team',
    commands: { me: 'cambia la mia foto', team: 'cambia la foto del team {name}' },
    openChat: 'Apri la nostra chat',
  },

  notSearched: {
    user: 'Esclusi dalla ricerca: persone',
    team: 'Esclusi dalla ricerca: team',
    group: 'Esclusi dalla ricerca: gruppi',
    'user, team': 'Esclusi dalla ricerca: persone e team',
    'user, group': 'Esclusi dalla ricerca: persone e gruppi',
    'team, group': 'Esclusi dalla ricerca: team e gruppi',
    'user, team, group': 'Esclusi dalla ricerca: persone, team e gruppi',
  },

  searchNotGranted: {
    user: 'Per trovare le persone mi serve un’autorizzazione che non è stata concessa. Scrivimi “mostra la foto di …” con il nome. La mia risposta spiega come concedere l’autorizzazione.',
    team: 'Per trovare i team mi serve un’autorizzazione che non è stata concessa. Scrivimi “mostra la foto del team …” con il nome. La mia risposta spiega come concedere l’autorizzazione.',
    group:
      'Per trovare i gruppi mi serve un’autorizzazione che non è stata concessa. Scrivimi “mostra la foto del gruppo …” con il nome. La mia risposta spiega come concedere l’autorizzazione.',
  },

  extension: {
    dialogTitle: 'PhotoBot',
    signInNeeded: 'La sessione è scaduta. Chiudi questa finestra e scegli di nuovo l’azione.',
    searchAgain:
      'Per questa operazione l’organizzazione richiede un accesso più sicuro, ad esempio con un secondo fattore. Esegui di nuovo la ricerca e seleziona “Accedi” se Teams lo mostra.',
    photoOf: 'Foto di {name}',
    noPhoto: 'Nessuna foto',
    notSearched: 'La ricerca non è completa',
  },
};
