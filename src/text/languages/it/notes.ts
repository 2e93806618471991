import type { Translated } from '../../parts/translated';

export const noteTexts: Translated<'noteTexts', 'it'> = {
  working: {
    heading: 'Un momento…',
    line: 'L’operazione richiede più tempo del solito. La mia risposta apparirà qui. Non è ancora stato modificato nulla.',
  },

  notes: {
    busy: {
      heading: 'In questo momento ho troppe richieste',
      line: 'Non ho letto il tuo messaggio e non è stato modificato nulla. Invialo di nuovo tra un minuto.',
    },
    moved: {
      heading: 'Vedi l’altra scheda',
      line: 'Questa scheda è presente due volte ed è stata usata l’altra. Il risultato è lì.',
    },
    'signed-in': {
      heading: 'Accesso eseguito',
      line: 'Proseguo con la tua richiesta.',
    },
    'signed-out': {
      heading: 'Disconnessione eseguita',
      line: 'Non ho più accesso al tuo account. Le tue foto e la tua cronologia restano invariate; quando selezionerai di nuovo un pulsante che richiede l’accesso, Teams lo eseguirà.',
    },
  },

  how: {
    personal:
      'Inviami un’immagine con “cambia la mia foto” oppure, per un team di cui sei proprietario, con “cambia la foto del team Launch Team”. Una scheda mostra come apparirà e non cambia nulla finché non confermi.',
    groupChat:
      'Incolla un’immagine, menzionami e scrivi “cambia la mia foto” oppure, per un team di cui sei proprietario, “cambia la foto del team Launch Team”. Una scheda mostra come apparirà e non cambia nulla finché non confermi.',
    channel:
      'Incolla un’immagine, menzionami e scrivi “cambia la foto del team” oppure, per la tua, “cambia la mia foto”. Una scheda mostra come apparirà e non cambia nulla finché non confermi.',
  },

  sayings: {
    thanks: 'Prego!',
    ok: '👍',
    who: 'Sono PhotoBot. Con un’immagine cambio la tua foto o quella di un team, di un gruppo o di un’altra persona in Microsoft 365. Scrivi “aiuto” per vedere tutto quello che posso fare qui.',
    privacy:
      'Uso un’immagine solo per la foto che confermi. La conservo al massimo per {undoHours} ore, così puoi annullare la modifica. Agisco con le tue autorizzazioni e solo tu puoi usare le tue schede.',
    seen: 'Tutti nell’organizzazione possono vedere le foto di persone, team e gruppi in Teams, Outlook e SharePoint. Gli altri vedono una nuova foto dopo alcuni minuti, a volte dopo giorni. “mostra la mia foto” mostra la tua com’è adesso.',
    cancelled: 'Proposta annullata. Non è stato modificato nulla.',
    'open-proposal':
      'Non è ancora stato modificato nulla. Seleziona “Conferma” nella scheda qui sopra per continuare, oppure “Annulla”.',
    'open-question':
      'Non è ancora stato modificato nulla. La scheda qui sopra attende una tua risposta: seleziona uno dei suoi pulsanti oppure “Annulla”.',
    'framed-anew':
      'Ho modificato la foto nella scheda qui sopra. Non verrà salvato nulla finché non selezioni “Conferma”.',
    'nothing-waits':
      'Qui non hai nessuna scheda in sospeso, quindi non è stato modificato nulla. Le schede scadono dopo {proposalMinutes} minuti; per ricominciare, inviami di nuovo l’immagine.',
    'nothing-open':
      'Qui non hai nessuna proposta da annullare. “annulla la modifica” annulla la tua ultima modifica.',
  },

  undeclared: 'PhotoBot non offre questa funzione. Scrivi “aiuto” per vedere che cosa può fare.',

  tooBusy:
    'In questo momento ho troppe richieste e non è stato modificato nulla. Riprova tra poco.',

  photoNotices: {
    undone: 'La tua foto precedente è stata ripristinata',
    same: 'La tua foto non è stata modificata',
    set: {
      done: 'La tua foto è stata modificata',
      unknown: 'La tua foto potrebbe essere stata modificata',
    },
    remove: {
      done: 'La tua foto è stata rimossa',
      unknown: 'La tua foto potrebbe essere stata rimossa',
    },
  },

  contactNotices: {
    undone: 'La foto precedente di uno dei tuoi contatti è stata ripristinata',
    same: 'La foto di uno dei tuoi contatti non è stata modificata',
    set: {
      done: 'La foto di uno dei tuoi contatti è stata modificata',
      unknown: 'La foto di uno dei tuoi contatti potrebbe essere stata modificata',
    },
    remove: {
      done: 'La foto di uno dei tuoi contatti è stata rimossa',
      unknown: 'La foto di uno dei tuoi contatti potrebbe essere stata rimossa',
    },
  },

  noticeLines: {
    nobody:
      'L’operazione è stata eseguita da un amministratore delle foto della tua organizzazione.',
    by: 'L’operazione è stata eseguita da un amministratore delle foto della tua organizzazione: {name}.',
    contact: 'Il tuo contatto: {name}',
    mine: 'Puoi cambiarla con “cambia la mia foto”.',
    restore: 'Con “Ripristina” puoi tornare a com’era prima per {undoHours} ore.',
    before: 'Prima',
    now: 'Ora',
    none: 'Nessuna foto',
    beforeAlt: 'La foto precedente',
  },

  purposes: {
    'own-photo': 'cambiare la tua foto',
    'somebodys-photo': 'cambiare la foto di un’altra persona',
    'anybodys-photo': 'consentire agli amministratori delle foto di cambiare la foto di chiunque',
    'group-photo': 'cambiare la foto di un gruppo di cui sei proprietario',
    'team-photo': 'cambiare la foto di un team di cui sei proprietario',
    'contacts-photo': 'trovare i tuoi contatti e cambiarne le foto',
    'anybodys-contacts-photo':
      'consentire agli amministratori delle foto di trovare i contatti di chiunque e cambiarne le foto',
    'find-people': 'trovare persone in base al nome e vederne le foto',
    'find-groups': 'trovare gruppi in base al nome',
    'find-teams': 'trovare i tuoi team in base al nome e vederne le foto',
    'find-owned': 'elencare i team e i gruppi di cui sei proprietario',
    'channel-picture':
      'recuperare l’immagine di un messaggio in un canale quando Teams non la invia',
    'chat-picture': 'recuperare l’immagine di un messaggio in una chat quando Teams non la invia',
    'attached-picture': 'recuperare un’immagine allegata come file',
    'photo-policy': 'sapere chi può cambiare le foto',
  },

  purposeAnd: ' e per ',
};
