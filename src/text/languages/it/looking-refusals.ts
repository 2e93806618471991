import type { Translated } from '../../parts/translated';

export const lookingRefusals: Translated<'lookingRefusals', 'it'> = {
  'auth.sign_in_refused':
    'Microsoft 365 rifiuta il tuo accesso, anche dopo un nuovo tentativo. Chiedi a un amministratore di consultare i log di accesso di Entra.',
  'auth.not_silent':
    'Teams non è riuscito a eseguire l’accesso automaticamente. Seleziona di nuovo il pulsante e scegli “Accedi” dove Teams lo propone.',
  'auth.no_account':
    'Il tuo account non appartiene a questa organizzazione. Chiedi a un amministratore di invitarti oppure usa PhotoBot nella tua organizzazione.',
  'auth.account_blocked':
    'Il tuo account è disabilitato o bloccato. Chiedi a un amministratore di sbloccarlo.',
  'auth.not_photo_administrator':
    'Solo le persone nell’elenco degli amministratori delle foto di PhotoBot possono vedere questo contenuto. Rivolgiti a una di loro.',
  'auth.application_denied':
    'PhotoBot non è autorizzato a vedere questa foto. Chiedi a un amministratore di concedere l’autorizzazione, poi seleziona “Riprova”.',
  'auth.guest':
    'In questa organizzazione sei un utente guest e la tua foto si trova nella tua organizzazione principale.',
  'graph.denied':
    'Microsoft 365 non lo ha consentito. Forse non hai l’autorizzazione per vedere questa foto.',
  'graph.no_mailbox':
    'Non c’è nessuna cassetta postale di Exchange Online che possa contenere la foto. Un nuovo account può riceverne una entro un giorno; in caso contrario, contatta un amministratore.',
  'graph.no_licence': {
    you: 'Il tuo account non ha la licenza di Exchange Online necessaria per una foto. Chiedila a un amministratore.',
    user: 'L’account di questa persona non ha la licenza di Exchange Online necessaria per una foto. Chiedila a un amministratore.',
    group:
      'Il gruppo non ha la licenza di Exchange Online necessaria per una foto. Chiedila a un amministratore.',
    team: 'Il team non ha la licenza di Exchange Online necessaria per una foto. Chiedila a un amministratore.',
  },
  'graph.mailbox_full': {
    you: 'La tua cassetta postale è piena, quindi Microsoft 365 non mostra la foto. Elimina qualche elemento o chiedi più spazio a un amministratore, poi visualizza di nuovo la foto.',
    user: 'La cassetta postale di questa persona è piena, quindi Microsoft 365 non mostra la foto. Chiedi a questa persona o a un amministratore di liberare spazio, poi visualizza di nuovo la foto.',
    group:
      'La cassetta postale del gruppo è piena, quindi Microsoft 365 non mostra la foto. Elimina qualche elemento o chiedi più spazio a un amministratore, poi visualizza di nuovo la foto.',
    team: 'La cassetta postale del team è piena, quindi Microsoft 365 non mostra la foto. Elimina qualche elemento o chiedi più spazio a un amministratore, poi visualizza di nuovo la foto.',
  },
  'graph.storage_full':
    'Lo spazio di archiviazione per questa foto è esaurito, quindi Microsoft 365 non la mostra. Chiedi a un amministratore di liberare spazio.',
  'graph.account_disabled': {
    you: 'Il tuo account è bloccato o disabilitato, quindi Microsoft 365 non ne mostra la foto. Contatta un amministratore.',
    user: 'L’account di questa persona è bloccato o disabilitato, quindi Microsoft 365 non ne mostra la foto. Contatta un amministratore.',
    group:
      'L’account del gruppo è bloccato o disabilitato, quindi Microsoft 365 non ne mostra la foto. Contatta un amministratore.',
    team: 'L’account del team è bloccato o disabilitato, quindi Microsoft 365 non ne mostra la foto. Contatta un amministratore.',
  },
  'graph.access_policy':
    'Un criterio dell’organizzazione impedisce a PhotoBot di accedere a questa cassetta postale. Contatta un amministratore.',
  'graph.target_is_guest':
    'Questa persona è un utente guest in questa organizzazione e la sua foto si trova nella sua organizzazione principale.',
  'graph.unsupported_tenant': 'Microsoft 365 non conserva foto per questo tipo di organizzazione.',
  'bot.busy': 'In questo momento sto elaborando molte immagini. Seleziona “Riprova” tra un minuto.',
};
