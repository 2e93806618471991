import type { Translated } from '../../parts/translated';

export const appTexts: Translated<'appTexts', 'it'> = {
  name: 'PhotoBot: foto di persone, gruppi, team e contatti',
  short: 'Cambia le foto di persone, team, gruppi e contatti da una chat.',
  full: [
    'Invia un’immagine a PhotoBot in una chat, oppure menzionalo con un’immagine in un canale, e scrivi di chi deve diventare la foto: tua, di un team o di un gruppo di Microsoft 365 di cui sei proprietario, di uno dei tuoi contatti di Outlook o, se sei amministratore, di un’altra persona. Indica di chi si tratta con un nome, un indirizzo o una menzione; se le corrispondenze sono più di una, PhotoBot ti fa scegliere. Può anche mostrare una foto così com’è, usare al posto di un’immagine la foto che qualcuno ha già e rimuovere una foto dove Microsoft 365 lo consente.',
    'PhotoBot mostra la foto come apparirà, ti fa scegliere il ritaglio e non cambia nulla prima che tu selezioni Conferma. Poi salva la foto in Microsoft 365 a tuo nome: puoi cambiare solo ciò che sei autorizzato a cambiare, quindi la foto di un team solo se ne sei proprietario. Per 24 ore puoi annullare la modifica dove Microsoft 365 lo consente, e "cronologia" mostra le tue ultime modifiche.',
    'Un’organizzazione può nominare amministratori delle foto, per i quali PhotoBot modifica le foto e i contatti di altre persone con la propria autorizzazione. Ognuna di queste modifiche viene registrata, e PhotoBot avvisa la persona interessata se ne conosce la chat personale.',
    'PhotoBot legge solo i messaggi che gli vengono inviati o che lo menzionano e, con le tue autorizzazioni e solo dopo che hai selezionato Continua, un tuo messaggio o quello a cui rispondi, se Teams non ne consegna l’immagine. Conserva la foto preparata finché non confermi o annulli la proposta o la lasci scadere; la foto precedente per le 24 ore in cui può essere ripristinata; quella nuova e l’immagine da cui è stata ritagliata per lo stesso tempo, così puoi usarle di nuovo; e le righe della tua cronologia per 90 giorni.',
    'Un amministratore della tua organizzazione deve concedere una sola volta le autorizzazioni prima che si possano cambiare le foto di team, gruppi e altre persone; secondo le regole dell’organizzazione possono servire anche per la tua foto e i tuoi contatti. L’app si installa in team (anche con canali privati e condivisi), chat di gruppo, riunioni e nella chat personale. Agisce solo per le persone dell’organizzazione a cui appartiene la conversazione.',
  ],
  commandTitles: {
    'set-my-photo': 'cambia la mia foto',
    'set-team-photo': 'cambia la foto del team',
    'set-named-team-photo': 'cambia la foto del team:',
    'set-group-photo': 'cambia la foto del gruppo',
    'set-user-photo': 'cambia la foto di',
    'set-contact-photo': 'cambia la foto del contatto',
    'use-photo': 'usa la foto di',
    'show-photo': 'mostra la mia foto',
    'remove-photo': 'rimuovi la mia foto',
    undo: 'annulla la modifica',
    cancel: 'annulla la proposta',
    history: 'cronologia',
    'sign-out': 'disconnetti',
    help: 'aiuto',
  },
  extension: {
    'set-my-photo': {
      title: 'Cambia la mia foto',
      description:
        'Fa dell’immagine di un messaggio, o di una foto impostata di recente, la tua foto',
    },
    'set-team-photo': {
      title: 'Cambia la foto del team',
      description:
        'Fa dell’immagine di un messaggio, o di una foto impostata di recente, quella di questo team (solo proprietari)',
    },
    'photo-of': {
      title: 'Foto di',
      description:
        'Trova la foto di una persona, di un team o di un gruppo e la inserisce nel tuo messaggio',
    },
  },
  nameParameter: { title: 'Nome', description: 'Nome di una persona, di un team o di un gruppo' },
};
