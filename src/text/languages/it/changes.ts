import type { Translated } from '../../parts/translated';

export const changeTexts: Translated<'changeTexts', 'it'> = {
  headings: {
    overtaken: 'Nessuna modifica è stata annullata',
    cancelled: 'Proposta annullata',
    lapsed: 'Questa proposta è scaduta',
  },

  owners: {
    asker: 'La foto della persona che ha fatto la richiesta',
    me: '{name} (la propria foto)',
    group: 'Gruppo: {name}',
    team: 'Team: {name}',
    contact: 'Il tuo contatto: {name}',
    contactOf: 'Contatto di {owner}: {name}',
  },

  onConfirm: {
    set: '“Conferma” la salva in Microsoft 365.',
    remove: '“Conferma” la rimuove da Microsoft 365.',
    asApplication: {
      set: '“Conferma” la salva in Microsoft 365 con l’autorizzazione di PhotoBot stesso, perché sei amministratore delle foto. La persona interessata ne verrà informata.',
      remove:
        '“Conferma” la rimuove da Microsoft 365 con l’autorizzazione di PhotoBot stesso, perché sei amministratore delle foto. La persona interessata ne verrà informata.',
    },
  },

  rights: {
    user: 'Devi essere amministratore utenti, amministratore persone o amministratore globale.',
    group: 'Devi essere proprietario del gruppo.',
    team: 'Devi essere proprietario del team.',
  },

  undoBefore: {
    team: 'Potrai annullare la modifica per {undoHours} ore, a meno che non sia la prima foto del team: Microsoft 365 non consente di rimuoverla.',
    contact:
      'Potrai annullare la modifica per {undoHours} ore, a meno che non sia la prima foto del contatto: Microsoft 365 non consente di rimuoverla.',
    usual: 'Potrai annullare la modifica per {undoHours} ore.',
  },

  lines: {
    askedBy: {
      nobody: 'Solo la persona che ha fatto la richiesta può usare i pulsanti.',
      name: 'Solo {name} può usare i pulsanti.',
    },
    damaged:
      'Il file è danneggiato: ne manca una parte. Ecco quello che sono riuscito a leggere; controlla con attenzione.',
    earlier: {
      words: 'Uso questa immagine per la tua richiesta precedente.',
      picture: 'Uso l’immagine che hai inviato prima.',
    },
    unread: 'Non ho capito queste parole e le ho ignorate: “{words}”',
    lookAgain: 'Continuo a controllare. Questa scheda mostrerà il risultato.',
    lookedLong:
      'Non sono riuscito a capire se l’operazione è riuscita e ho smesso di controllare. Verifica tu la foto.',
    small:
      'La foto misura solo {side} × {side} pixel, quindi potrebbe risultare sfocata. L’ideale è {best} × {best} o più.',
    undoAfter: 'Puoi annullare questa modifica per {undoHours} ore.',
    undoImpossible:
      'Questa modifica non può essere annullata: prima non c’era nessuna foto e Microsoft 365 non consente di rimuovere questa.',
    there: 'La foto è salvata in Microsoft 365.',
    taken: 'Microsoft 365 ha accettato la foto.',
    takenAndLags: 'Microsoft 365 ha accettato la foto, ma mostra ancora quella precedente.',
    gone: 'La foto è stata rimossa da Microsoft 365.',
    lagGroup: 'È stata salvata come foto del gruppo del team. Teams la mostrerà tra qualche ora.',
    onlyDirectory:
      'Non essendoci una cassetta postale, viene conservata solo in Entra. Outlook e SharePoint non la mostrano.',
    removed: 'Prima Microsoft 365 non mostrava nessuna foto, quindi ora non ce n’è nessuna.',
    nothingChanged: 'Non è stato modificato nulla.',
    lapsed:
      'Nessuno ha selezionato “Conferma” entro {proposalMinutes} minuti, quindi non è stato modificato nulla. Pubblica di nuovo l’immagine.',
    lapsedDialog:
      'Nessuno ha selezionato “Conferma” entro {proposalMinutes} minuti, quindi non è stato modificato nulla. Scegli di nuovo l’azione.',
    lapsedRemoval:
      'Nessuno ha selezionato “Conferma” entro {proposalMinutes} minuti, quindi non è stato modificato nulla. Scrivi di nuovo il comando.',
    previewAlt: 'La foto come apparirà',
    listedAlt: 'La foto come appare in un elenco di chat',
    appliedAlt: 'La nuova foto',
    removeAlt: 'La foto da rimuovere',
    removedAlt: 'La foto rimossa',
    administrator: 'Amministratore: {contact}',
    details: 'Dettagli',
    requestId: 'ID richiesta: {id}',
    etag: { none: 'ETag: nessuno', some: 'ETag: {etag}' },
  },

  seen: {
    all: 'Teams, Outlook e SharePoint possono impiegare alcuni minuti per mostrare la modifica, a volte fino a tre giorni.',
    people:
      'Teams, Outlook e SharePoint possono impiegare alcuni minuti per mostrare la modifica, a volte fino a tre giorni. In Teams altre persone potrebbero vedere la foto precedente per settimane (fino a 60 giorni), a meno che non si disconnettano da Teams e accedano di nuovo, oppure svuotino la cache.',
  },

  framed: {
    crop: 'Ritaglio: {crop}',
    turns: { 90: 'ruotata a destra', 180: 'capovolta', 270: 'ruotata a sinistra' },
    grounds: { white: 'su sfondo bianco', black: 'su sfondo nero' },
    chosen: '{title}, selezionato',
  },
};
