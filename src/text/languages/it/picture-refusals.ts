import type { Translated } from '../../parts/translated';

export const pictureRefusals: Translated<'pictureRefusals', 'it'> = {
  'photo.missing': {
    there:
      'Non vedo nessuna immagine in quel messaggio. Scegli un messaggio con un’immagine oppure incolla l’immagine in un messaggio indirizzato a me.',
    personal:
      'Non vedo ancora nessuna immagine. Inviala entro {stepsMinutes} minuti, incollata o come file: ricordo la tua richiesta.',
    shared:
      'Non vedo ancora nessuna immagine. Menzionami e incollala entro {stepsMinutes} minuti: ricordo la tua richiesta.',
  },
  'photo.hidden': {
    personal: 'Teams non mi mostra l’immagine del tuo messaggio. Allegala come file.',
    shared:
      'Teams non mi mostra l’immagine del tuo messaggio. Incollala nel messaggio oppure inviamela come file nella nostra chat personale.',
  },
  'photo.unseen':
    'Non posso vedere questa chat o questo messaggio. Inviami l’immagine nella nostra chat personale.',
  'photo.elsewhere': {
    gif: 'È una GIF della raccolta di Teams e non posso recuperarla. Salva l’immagine nel dispositivo, poi allega o incolla il file.',
    sticker:
      'È un adesivo della raccolta di Teams e non posso recuperarlo. Salva l’immagine nel dispositivo, poi allega o incolla il file.',
    page: 'L’immagine del tuo messaggio si trova in una pagina Web e non posso recuperarla da lì. Salva l’immagine nel dispositivo, poi allega o incolla il file.',
    text: 'L’immagine del tuo messaggio fa parte del testo e non posso leggerla lì. Salva l’immagine nel dispositivo, poi allega o incolla il file.',
    loop: 'L’immagine del tuo messaggio si trova in un componente Loop, che non posso aprire. Salva l’immagine nel dispositivo, poi allega o incolla il file.',
    card: 'L’immagine del tuo messaggio fa parte di una scheda o dell’anteprima di un collegamento e non posso recuperarla da lì. Salva l’immagine nel dispositivo, poi allega o incolla il file.',
  },
  'photo.lost':
    'Non vedo nessuna immagine nel tuo messaggio. Sui telefoni Teams a volte tralascia le immagini della galleria o di OneDrive. Usa il pulsante della fotocamera di Teams, incolla l’immagine oppure usa Teams su un computer.',
  'photo.in_personal_chat':
    'Questa azione è per i canali e le altre chat. Qui basta inviarmi l’immagine oppure rispondere a una con “cambia la mia foto”.',
  'photo.several': {
    one: 'Nel tuo messaggio c’è un’immagine. Invia solo quella che vuoi.',
    other:
      'Nel tuo messaggio ci sono {count} immagini. Inviane solo alcune, oppure soltanto quella che vuoi.',
  },
  'photo.or_source':
    'Nel tuo messaggio c’è un’immagine e indichi anche una foto da usare. Lascia solo una delle due.',
  'photo.none': {
    me: 'Non hai una foto, quindi non è stato modificato nulla. Per impostarne una, inviami un’immagine con “cambia la mia foto”.',
    name: 'Non c’è nessuna foto di {name}, quindi non è stato modificato nulla. Controlla il nome o scegline un altro.',
  },
  'photo.forgotten': {
    personal:
      'Non ho più l’immagine: conservo le immagini per {undoHours} ore al massimo. Inviala di nuovo.',
    shared:
      'Non ho più l’immagine: conservo le immagini per {undoHours} ore al massimo. Inviamela nella nostra chat personale.',
  },
  'photo.too_large':
    'L’immagine è troppo grande. Inviane una di dimensioni inferiori a {megabytes} MB.',
  'photo.too_small':
    'L’immagine è troppo piccola ({width} × {height} pixel). Deve essere almeno {minimum} × {minimum}, meglio {photoSide} × {photoSide}.',
  'photo.too_long':
    'Un lato dell’immagine è più di {times} volte più lungo dell’altro. Inviane solo una parte.',
  'photo.too_many_pixels':
    'L’immagine ha più di {megapixels} megapixel. Inviane una versione più piccola.',
  'photo.too_much_memory':
    'La lettura dell’immagine ({format}) richiederebbe troppa memoria. Inviane una versione più piccola oppure salvala come normale JPEG.',
  'photo.unsupported': {
    unknown: 'Non posso usare questo file come foto. Invia un’immagine: {formats}.',
    heic: 'Non posso leggere le immagini HEIC. Inviala come JPEG; su un iPhone: Impostazioni › Fotocamera › Formati › Più compatibile.',
    rare: 'Non posso leggere questa rara variante di {format}. Apri l’immagine, salvala come normale JPEG e invia quel file.',
    screenshot:
      'Non posso usare questo file come foto ({format}). Acquisisci uno screenshot di ciò che vuoi usare e invialo.',
    saveAnew:
      'Non posso usare questo file come foto ({format}). Aprilo, salvalo o esportalo come JPEG o PNG e invia quel file.',
  },
  'photo.damaged':
    'L’immagine è danneggiata: una parte non è leggibile. Aprila, salvala di nuovo e invia il nuovo file.',
  'photo.too_slow':
    'La lettura dell’immagine ha richiesto troppo tempo. Inviala di nuovo oppure inviane una versione più piccola o più semplice.',
  'download.forbidden_host':
    'Non posso recuperare l’immagine dalla posizione in cui si trova, ad esempio una pagina Web o la raccolta di GIF e adesivi di Teams. Salva l’immagine nel dispositivo, poi allega o incolla il file.',
  'download.too_slow': 'L’immagine non è arrivata in tempo. Pubblicala di nuovo.',
  'download.busy': 'Il servizio che conserva l’immagine è occupato.',
  'download.unavailable': {
    file: 'Teams non mi ha fornito l’immagine. Allegala di nuovo; se non funziona, incollala nel messaggio.',
    personal:
      'Teams non mi ha fornito l’immagine. Inviala di nuovo, preferibilmente come file allegato.',
    shared:
      'Teams non mi ha fornito l’immagine. Inviala di nuovo, preferibilmente come file allegato nella nostra chat personale.',
  },
};

export const formatNames: Translated<'formatNames', 'it'> = {
  'cropped AVIF': 'AVIF ritagliato',
  'cropped HEIC': 'HEIC ritagliato',
  'animated AVIF': 'AVIF animato',
  'HEIC sequence': 'sequenza HEIC',
  'compressed BMP': 'BMP compresso',
  'unusual BMP': 'BMP insolito',
  'very old TIFF': 'TIFF molto vecchio',
  'camera raw': 'formato RAW di fotocamera',
  Office: 'documento di Office',
  'ZIP or Office': 'documento di Office o archivio ZIP',
  'cursor (CUR)': 'cursore (CUR)',
  'icon (ICNS)': 'icona (ICNS)',
  'icon (ICO)': 'icona (ICO)',
  video: 'video',
};
