import type { Translated } from '../../parts/translated';

export const accountRefusals: Translated<'accountRefusals', 'it'> = {
  'auth.outsider':
    'Questa conversazione appartiene a un’altra organizzazione e io agisco solo per le persone che ne fanno parte. Rivolgiti a una di loro, ad esempio a un proprietario del team. Per la tua foto, usa PhotoBot nella tua organizzazione.',
  'auth.sign_in_stale': {
    search: 'La sessione è scaduta. Esegui di nuovo la ricerca per accedere.',
    press: 'La sessione è scaduta. Seleziona “Riprova” per accedere.',
  },
  'auth.sign_in_refused':
    'Microsoft 365 rifiuta il tuo accesso, anche dopo un nuovo tentativo, quindi non è stato modificato nulla. Chiedi a un amministratore di consultare i log di accesso di Entra.',
  'auth.not_silent':
    'Teams non è riuscito a eseguire l’accesso automaticamente, quindi non è stato modificato nulla. Seleziona di nuovo il pulsante e scegli “Accedi” dove Teams lo propone.',
  'auth.app_missing':
    'Teams non è riuscito a eseguire l’accesso automaticamente perché non hai aggiunto PhotoBot. Aggiungilo in “App” e seleziona di nuovo il pulsante, oppure scegli “Accedi” dove Teams lo propone.',
  'auth.code_wrong':
    'Questo codice è errato o scaduto. Controlla le sei cifre oppure seleziona di nuovo “Accedi” per ottenerne un altro.',
  'auth.consent_needed': {
    missing: 'PhotoBot ha bisogno dell’autorizzazione {scopes}. Non è ancora stata concessa.',
    missingFor:
      'PhotoBot ha bisogno dell’autorizzazione {scopes} per {purpose}. Non è ancora stata concessa.',
    administrator:
      'Un amministratore dell’organizzazione può concederla per tutti con “Concedi autorizzazione”. Poi seleziona “Riprova”.',
    yourself:
      'Puoi concederla tu con “Concedi autorizzazione”, a meno che l’organizzazione non lo riservi agli amministratori. Poi seleziona “Riprova”.',
  },
  'auth.step_up_needed':
    'Per questa operazione l’organizzazione richiede un accesso più sicuro, ad esempio con un secondo fattore. Seleziona “Riprova” e poi “Accedi”, se Teams lo mostra. Se non basta, disconnettiti da Teams, accedi di nuovo e seleziona “Riprova”.',
  'auth.blocked_by_policy':
    'Un criterio dell’organizzazione blocca questo accesso, ad esempio su questo dispositivo. Contatta un amministratore.',
  'auth.not_assigned':
    'Nella tua organizzazione possono usare PhotoBot solo le persone a cui è stato assegnato; chiedi a un amministratore di assegnartelo (Applicazioni aziendali › PhotoBot › Utenti e gruppi).',
  'auth.no_account':
    'Il tuo account non appartiene a questa organizzazione, quindi non è stato modificato nulla. Chiedi a un amministratore di invitarti oppure usa PhotoBot nella tua organizzazione.',
  'auth.account_blocked':
    'Il tuo account è disabilitato o bloccato, quindi non è stato modificato nulla. Chiedi a un amministratore di sbloccarlo.',
  'auth.misconfigured': {
    credential:
      'PhotoBot non è riuscito a dimostrare la propria identità a Microsoft 365. Chiedi a un amministratore di controllarne le credenziali.',
    connection:
      'Il servizio di accesso non accetta il modo in cui PhotoBot vi è connesso. Chiedi a un amministratore di controllare la connessione OAuth del relativo Azure Bot.',
    registration:
      'PhotoBot non è registrato correttamente in Microsoft 365. Chiedi a un amministratore di controllare la registrazione dell’app.',
  },
  'auth.unavailable': 'Il servizio di accesso al momento non risponde.',
  'auth.wrong_person': {
    search:
      'Hai eseguito l’accesso con un altro account, quindi non ho effettuato la ricerca. Esegui di nuovo la ricerca e accedi con l’account che usi in Teams.',
    press:
      'Hai eseguito l’accesso con un altro account, quindi non ho fatto nulla. Seleziona di nuovo il pulsante e accedi con l’account che usi in Teams.',
  },
  'auth.not_owner': {
    group:
      'Solo un proprietario del gruppo può cambiarne la foto, quindi non è stato modificato nulla. Chiedi a un proprietario di farlo.',
    team: 'Solo un proprietario del team può cambiarne la foto, quindi non è stato modificato nulla. Chiedi a un proprietario di pubblicare l’immagine; se il team è archiviato, un proprietario deve prima ripristinarlo.',
  },
  'auth.not_administrator':
    'Solo un amministratore utenti, un amministratore persone, un amministratore globale o un amministratore delle foto di PhotoBot può cambiare la foto di un’altra persona, quindi non è stato modificato nulla. Rivolgiti a uno di loro.',
  'auth.not_photo_administrator':
    'Solo le persone nell’elenco degli amministratori delle foto di PhotoBot possono farlo, quindi non è stato modificato nulla. Rivolgiti a una di loro.',
  'auth.application_denied':
    'PhotoBot non è autorizzato a cambiare questa foto, quindi non è stato modificato nulla. Chiedi a un amministratore di concedere l’autorizzazione, poi seleziona “Riprova”.',
  'auth.guest':
    'In questa organizzazione sei un utente guest. Gli utenti guest cambiano la propria foto nella loro organizzazione principale, quindi non è stato modificato nulla.',
  'auth.guest_not_owner': {
    group:
      'Solo un proprietario del gruppo può cambiarne la foto, e un utente guest non può esserlo, quindi non è stato modificato nulla. Chiedi a un proprietario di pubblicare l’immagine.',
    team: 'Solo un proprietario del team può cambiarne la foto, e un utente guest non può esserlo, quindi non è stato modificato nulla. Chiedi a un proprietario di pubblicare l’immagine.',
  },
  'auth.sign_out_failed': {
    misconfigured:
      'Il servizio di accesso si rifiuta di disconnetterti, quindi la sessione è ancora attiva. Chiedi a un amministratore di controllare come PhotoBot è connesso al servizio.',
    unreachable:
      'Non sono riuscito a contattare il servizio di accesso, quindi la sessione potrebbe essere ancora attiva. Scrivi di nuovo “disconnetti” tra un minuto.',
  },
  'graph.no_mailbox':
    'Non c’è nessuna cassetta postale di Exchange Online in cui salvare la foto, quindi non è stato modificato nulla. Un nuovo account può riceverne una entro un giorno; in caso contrario, contatta un amministratore.',
  'graph.no_licence': {
    you: 'Il tuo account non ha la licenza di Exchange Online necessaria per una foto, quindi non è stato modificato nulla. Chiedila a un amministratore.',
    user: 'L’account di questa persona non ha la licenza di Exchange Online necessaria per una foto, quindi non è stato modificato nulla. Chiedila a un amministratore.',
    group:
      'Il gruppo non ha la licenza di Exchange Online necessaria per una foto, quindi non è stato modificato nulla. Chiedila a un amministratore.',
    team: 'Il team non ha la licenza di Exchange Online necessaria per una foto, quindi non è stato modificato nulla. Chiedila a un amministratore.',
  },
  'graph.mailbox_full': {
    you: 'La tua cassetta postale è piena, quindi non è stato modificato nulla. Elimina qualche elemento o chiedi più spazio a un amministratore, poi riprova.',
    user: 'La cassetta postale di questa persona è piena, quindi non è stato modificato nulla. Chiedi a questa persona o a un amministratore di liberare spazio, poi riprova.',
    group:
      'La cassetta postale del gruppo è piena, quindi non è stato modificato nulla. Elimina qualche elemento o chiedi più spazio a un amministratore, poi riprova.',
    team: 'La cassetta postale del team è piena, quindi non è stato modificato nulla. Elimina qualche elemento o chiedi più spazio a un amministratore, poi riprova.',
  },
  'graph.storage_full':
    'Lo spazio di archiviazione per questa foto è esaurito, quindi non è stato modificato nulla. Chiedi a un amministratore di liberare spazio, poi riprova.',
  'graph.account_disabled': {
    you: 'Il tuo account è bloccato o disabilitato, quindi non è stato modificato nulla. Contatta un amministratore.',
    user: 'L’account di questa persona è bloccato o disabilitato, quindi non è stato modificato nulla. Contatta un amministratore.',
    group:
      'L’account del gruppo è bloccato o disabilitato, quindi non è stato modificato nulla. Contatta un amministratore.',
    team: 'L’account del team è bloccato o disabilitato, quindi non è stato modificato nulla. Contatta un amministratore.',
  },
  'graph.mailbox_closed': {
    you: 'La tua cassetta postale si trova sui server dell’organizzazione, oppure un criterio ne impedisce l’accesso alle app, quindi PhotoBot non può raggiungerla. Contatta un amministratore.',
    user: 'La cassetta postale di questa persona si trova sui server dell’organizzazione, oppure un criterio ne impedisce l’accesso alle app, quindi PhotoBot non può raggiungerla. Contatta un amministratore.',
    group:
      'La cassetta postale del gruppo si trova sui server dell’organizzazione, oppure un criterio ne impedisce l’accesso alle app, quindi PhotoBot non può raggiungerla. Contatta un amministratore.',
    team: 'La cassetta postale del team si trova sui server dell’organizzazione, oppure un criterio ne impedisce l’accesso alle app, quindi PhotoBot non può raggiungerla. Contatta un amministratore.',
  },
  'graph.access_policy':
    'Un criterio dell’organizzazione impedisce a PhotoBot di accedere a questa cassetta postale, quindi non è stato modificato nulla. Contatta un amministratore.',
};
