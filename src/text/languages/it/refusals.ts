import type { Translated } from '../../parts/translated';

export const otherRefusals: Translated<'otherRefusals', 'it'> = {
  'command.unknown': {
    open: 'Non ho capito. Usa i pulsanti della scheda qui sopra. Oppure scrivi di chi è la foto da cambiare, ad esempio “no, per Megan Bowen”, o come ritagliarla o ruotarla, ad esempio “in alto” o “ruota a sinistra”.',
    plain: 'Non ho capito. Scrivi “aiuto” per vedere che cosa posso fare qui.',
    of: 'Non ho capito. Intendevi “{nearest} …”, con il nome alla fine? Scrivi “aiuto” per vedere che cosa posso fare qui.',
    help: 'Non ho capito. Intendevi “aiuto”?',
    nearest:
      'Non ho capito. Intendevi “{nearest}”? Scrivi “aiuto” per vedere che cosa posso fare qui.',
  },
  'command.no_team_here':
    'In questa conversazione non c’è un team. Scrivi questo comando in un canale del team oppure indica il team: “cambia la foto del team …” con il nome. Per la tua foto, scrivi “cambia la mia foto”.',
  'command.no_team_in_meeting':
    'Una riunione non ha un team di cui io possa cambiare la foto. Scrivi questo comando in un canale del team oppure indica il team: “cambia la foto del team …” con il nome. Per la tua foto, scrivi “cambia la mia foto”.',
  'command.no_chat_photo': {
    meeting:
      'Nessuna app può vedere o cambiare l’immagine di una riunione. Posso cambiare le foto di persone, team e gruppi; scrivi “aiuto” per vedere come.',
    chat: 'Nessuna app può vedere o cambiare l’immagine di una chat. In una chat di gruppo puoi cambiarla tu in Teams: seleziona l’immagine accanto al nome della chat. Posso cambiare le foto di persone, team e gruppi; scrivi “aiuto” per vedere come.',
  },
  'command.name_missing': {
    user: 'La foto di chi? Menziona la persona, oppure scrivine l’indirizzo o il nome tra virgolette: cambia la foto di "Megan Bowen".',
    group:
      'Quale gruppo? Scrivine il nome o l’indirizzo e-mail: cambia la foto del gruppo Marketing.',
    team: 'Quale team? Scrivine il nome: cambia la foto del team Launch Team.',
    contact: 'Quale contatto? Scrivine il nome: cambia la foto del contatto Bob Smith.',
    groupNotChat:
      'Quale gruppo di Microsoft 365? Scrivine il nome o l’indirizzo e-mail: cambia la foto del gruppo Marketing. Nessuna app può cambiare l’immagine di questa chat.',
  },
  'target.unknown': {
    user: 'Non ho trovato nessuna persona di nome “{name}”. Controlla il nome. Per un team scrivi “foto del team …”, per un gruppo “foto del gruppo …”, per uno dei tuoi contatti “foto del contatto …”.',
    group:
      'Non ho trovato nessun gruppo di nome “{name}”. Controlla il nome. Per un team scrivi “foto del team …”.',
    team: 'Non ho trovato nessun team di nome “{name}”. Vedo solo i team di cui sei membro. Controlla il nome.',
    contact: 'Non ho trovato nessun contatto di nome “{name}”. Controlla il nome.',
  },
  'target.none_owned': {
    group:
      'Non sei proprietario di nessun gruppo di Microsoft 365 di cui si possa cambiare la foto. Rivolgiti a un proprietario oppure scrivi quale altra foto cambiare.',
    team: 'Non sei proprietario di nessun team. Chiedi a un proprietario del team di cambiarne la foto oppure scrivi quale altra foto cambiare.',
  },
  'target.unknown_mention':
    'Teams non mi dice chi è. Scrivi l’indirizzo della persona invece di menzionarla.',
  'target.outsider': {
    nobody:
      'Questa persona appartiene a un’altra organizzazione e Microsoft 365 mi consente di vedere e cambiare solo le foto della tua. Può cambiare la propria foto nella sua organizzazione.',
    name: '{name} appartiene a un’altra organizzazione e Microsoft 365 mi consente di vedere e cambiare solo le foto della tua. Questa persona può cambiare la propria foto nella sua organizzazione.',
  },
  'change.unknown': 'Questa scheda non è più valida. Ricomincia, con l’immagine se ce n’era una.',
  'change.not_yours': {
    name: 'Solo {name} può usare questi pulsanti. Per cambiare una foto, pubblica una tua immagine.',
    nobody:
      'Solo la persona che ha fatto la richiesta può usare questi pulsanti. Per cambiare una foto, pubblica una tua immagine.',
  },
  'change.elsewhere': 'Questa scheda è stata creata in un’altra conversazione e funziona solo lì.',
  'change.uncertain': {
    staysUnsaid: 'Microsoft 365 non ha comunicato se ha accettato la foto.',
    staysUnseen: 'Microsoft 365 non mostra ancora la nuova foto.',
    remove:
      'Microsoft 365 non mostra ancora che la foto è stata rimossa. Se scompare, “Annulla la modifica” la ripristina.',
    unsaid:
      'Microsoft 365 non ha comunicato se ha accettato la foto. Se compare quella nuova, “Annulla la modifica” ripristina la precedente.',
    unseen:
      'Microsoft 365 non mostra ancora la nuova foto. Se compare, “Annulla la modifica” ripristina la precedente.',
  },
  'change.undo_uncertain': {
    remove:
      'Microsoft 365 non mostra ancora che la foto è stata rimossa. Seleziona “Riprova” tra un minuto.',
    unsaid:
      'Microsoft 365 non ha comunicato se ha ripristinato la foto precedente. Seleziona “Riprova” tra un minuto.',
    unseen:
      'Microsoft 365 non mostra ancora la foto precedente. Seleziona “Riprova” tra un minuto.',
  },
  'change.undo_lapsed':
    'La foto precedente viene conservata solo per {undoHours} ore, quindi questa modifica non può più essere annullata.',
  'change.overtaken': {
    me: 'Nel frattempo qualcuno ha cambiato la foto, quindi non ho ripristinato quella precedente. Puoi impostarne un’altra con “cambia la mia foto”.',
    user: 'Nel frattempo qualcuno ha cambiato la foto, quindi non ho ripristinato quella precedente. È la persona interessata, o un amministratore, a decidere quale foto resta.',
    group:
      'Nel frattempo qualcuno ha cambiato la foto, quindi non ho ripristinato quella precedente. Sono i proprietari del gruppo a decidere quale foto resta.',
    team: 'Nel frattempo qualcuno ha cambiato la foto, quindi non ho ripristinato quella precedente. Sono i proprietari del team a decidere quale foto resta.',
    contact:
      'Nel frattempo qualcuno ha cambiato la foto, quindi non ho ripristinato quella precedente.',
  },
  'change.newer_photo':
    'Nel frattempo la foto è stata cambiata altrove, quindi l’ho lasciata com’è. Se vuoi ancora la tua modifica, seleziona “Riprova”; poi “Annulla la modifica” potrà ripristinare quella foto più recente.',
  'change.cannot_undo':
    'Prima non c’era nessuna foto e Microsoft 365 non consente di rimuovere questa. Pubblica un’altra immagine per sostituirla.',
  'change.cannot_remove': {
    contact:
      'Microsoft 365 non consente di rimuovere la foto di un contatto. Puoi sostituirla: pubblica un’altra immagine con “cambia la foto del contatto …”. Se è stata impostata qui nelle ultime {undoHours} ore, “annulla la modifica” ripristina la precedente.',
    team: 'Microsoft 365 non consente di rimuovere la foto di un team. Puoi sostituirla: pubblica un’altra immagine con “cambia la foto del team”. Se è stata impostata qui nelle ultime {undoHours} ore, “annulla la modifica” ripristina la precedente.',
  },
  'change.nothing_to_undo': {
    none: 'In questa conversazione non c’è nessuna modifica da annullare. “cronologia” mostra le tue ultime modifiche.',
    undone:
      'La tua ultima modifica in questa conversazione è già stata annullata. “cronologia” mostra le tue ultime modifiche.',
  },
  'change.undo_not_yours': {
    nobody:
      'L’ultima modifica qui è di un’altra persona, e solo lei può annullarla. Se sei autorizzato a farlo, puoi invece impostare un’altra foto.',
    name: 'L’ultima modifica qui è di {name}, e nessun altro può annullarla. Se sei autorizzato a farlo, puoi invece impostare un’altra foto.',
  },
  'policy.on_premises':
    'L’organizzazione gestisce le foto delle persone nella propria directory, quindi non possono essere cambiate qui. Contatta un amministratore.',
  'policy.roles':
    'Nella tua organizzazione solo alcuni amministratori possono cambiare le foto, persino la propria. Contatta un amministratore.',
  'group.on_premises':
    'L’organizzazione gestisce questo gruppo nella propria directory, quindi la sua foto non può essere cambiata qui. Contatta un amministratore.',
  'group.without_photo':
    'Questo non è un gruppo di Microsoft 365. Gli altri gruppi non hanno una foto.',
  'graph.denied':
    'Microsoft 365 non lo ha consentito, quindi non è stato modificato nulla. Forse non hai l’autorizzazione per cambiare questa foto.',
  'graph.not_shown': {
    own: 'Microsoft 365 non mi consente di vedere questa foto, anche se è tua. Contatta un amministratore: forse una regola dell’organizzazione blocca PhotoBot.',
    group:
      'Microsoft 365 non ti consente di vedere questa foto. Forse sei un utente guest in questa organizzazione oppure il gruppo è nascosto.',
    guest:
      'Microsoft 365 non ti consente di vedere questa foto. Forse sei un utente guest in questa organizzazione: gli utenti guest vedono di meno.',
  },
  'graph.photos_managed':
    'L’organizzazione non consente di cambiare qui la propria foto, quindi non è stato modificato nulla.',
  'graph.not_found':
    'Microsoft 365 non sa di chi è questa foto. Se il team o l’account è nuovo, riprova tra un quarto d’ora.',
  'graph.target_is_guest':
    'Questa persona è un utente guest in questa organizzazione. Gli utenti guest cambiano la propria foto nella loro organizzazione principale, quindi non è stato modificato nulla.',
  'graph.too_new': {
    group:
      'Il gruppo è così nuovo che Microsoft 365 lo sta ancora creando. Seleziona “Riprova” tra un quarto d’ora.',
    team: 'Il team è così nuovo che Microsoft 365 lo sta ancora creando. Seleziona “Riprova” tra un quarto d’ora.',
  },
  'graph.unsupported_tenant':
    'Microsoft 365 non conserva foto per questo tipo di organizzazione, quindi non è stato modificato nulla.',
  'graph.bad_photo': 'Microsoft 365 non ha accettato questa immagine. Provane un’altra.',
  'graph.refused':
    'Microsoft 365 rifiuta questa operazione, e riprovare non serve. Contatta un amministratore.',
  'graph.too_large': 'Per Microsoft 365 la foto è troppo grande. Prova con un’altra immagine.',
  'graph.busy': 'Microsoft 365 è occupato.',
  'graph.failed': 'Al momento Microsoft 365 non è riuscito a eseguire l’operazione.',
  'graph.unreachable': 'Microsoft 365 al momento non risponde.',
  'search.slow': 'Microsoft 365 al momento è lento. Esegui di nuovo la ricerca tra poco.',
  'bot.busy':
    'In questo momento sto elaborando molte immagini. Invia di nuovo la tua tra un minuto.',
  'bot.restarted': 'Sono stato riavviato prima di finire. Seleziona “Riprova”.',
  'bot.updating': 'Sono in fase di aggiornamento. Riprova tra qualche minuto.',
  'bot.bug':
    'Qualcosa è andato storto da parte mia. Riprova; se succede ancora, segnalalo all’amministratore.',
  'limit.open': {
    one: 'Hai già una foto in sospeso. Prima confermala o annullala.',
    other: 'Hai già {count} foto in sospeso. Prima conferma o annulla una di queste.',
  },
  'limit.proposals': 'Hai richiesto molte foto nell’ultima ora.',
  'limit.changes': {
    application: 'Gli amministratori hanno cambiato molte foto nell’ultima ora.',
    group: 'La foto di questo gruppo è stata cambiata spesso nell’ultima ora.',
    own: 'Hai cambiato molte foto nell’ultima ora.',
    team: 'La foto di questo team è stata cambiata spesso nell’ultima ora.',
  },
  'limit.codes': 'Il codice è risultato errato più volte.',
  'limit.searches': 'Hai eseguito moltissime ricerche in poco tempo.',
  'limit.messages':
    'Sono più messaggi di quanti io possa gestire. Attendi un minuto prima di scrivere di nuovo.',
  'team.unknown':
    'Teams non mi dice di quale team si tratta. Aggiungi PhotoBot al team, poi riprova.',
  'teams.refused': 'Teams non mi consente di scrivere qui.',
  'teams.card_refused': {
    unchanged:
      'Teams non ha accettato la mia scheda, quindi non posso mostrartela e non è stato modificato nulla. Prova con un’altra immagine; se succede di nuovo, segnalalo all’amministratore.',
    answer:
      'Teams non ha accettato la scheda con la mia risposta. “cronologia” mostra le tue ultime modifiche.',
  },
  'teams.busy': 'Teams al momento è occupato. Riprova tra un minuto.',
  'teams.unauthorized':
    'Teams al momento non accetta PhotoBot. Riprova tra un minuto; se succede di nuovo, segnalalo all’amministratore.',
  'teams.unreachable': 'Teams al momento non mi risponde. Riprova tra un minuto.',
  'team.archived':
    'Questo team è archiviato e nessuno può cambiarne la foto finché un proprietario non lo ripristina.',
};
