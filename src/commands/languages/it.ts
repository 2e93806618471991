import type { Language } from './language';
import { eachMeans, phrasesIn } from './language';

/**
 * Italian. “Annulla” is both to cancel and to undo. “Per” is a name in Sweden, and counts only beside words that show that
 * it is Italian; “come” is “as” in front of an article or a photo, and “how” in front of a verb.
 */
export const it: Language = {
  fillers:
    'il lo la i gli le l un uno una questo questa di del della dello dei delle dell al alla nel nella su sul con e ed che è sia io tu si vorrei voglio puoi può potresti potete posso favore cortesia piacere nuovo nuova attuale nostro nostra adesso ora grazie faccio allegata allegato allegate potrebbe potrebbero possiamo avere vorremmo gradirei dovrebbe va messa messo ad servirebbe',
  greetings: 'ciao buongiorno buonasera salve',
  openers: 'allora dunque bene ops',
  corrections: 'no scusa scusate anzi invece aspetta volevo dire',
  politeness: 'grazie mille tante favore cortesia piacere',
  photo: 'foto fotografia fotografie immagine immagini avatar logo icona ritratto profilo',
  own: 'profilo avatar ritratto',
  products: 'teams outlook',
  chats: { chat: 'conversazione', meeting: 'riunione' },
  addressBooks: 'contatti rubrica',
  verbs: {
    set: 'cambiare cambia cambiate cambio impostare imposta impostate imposto aggiornare aggiorna aggiornate modificare modifica modificate mettere metti mettete metto sostituire sostituisci caricare carica caricate rendi aggiungere aggiungi aggiungete inserire inserisci salvare metterla metterlo aggiornarla aggiornarlo cambiarla cambiarlo mettila mettilo aggiornala cambiala sostituirla salva salvala impostarla impostarlo caricala piazza schiaffa sostituisca aggiorni cambi aggiunga imposti',
    use: 'usare usa usate utilizzare utilizza',
    show: 'mostrare mostra mostrami mostrate visualizza visualizzare vedere vedi guardare guarda',
    remove:
      'rimuovere rimuovi rimuovete eliminare elimina cancellare cancella togliere togli levare',
  },
  together: {
    ...eachMeans(
      'al posto della mia vecchia, invece della mia vecchia, al posto della mia',
      'per mia',
    ),
    'al posto della vecchia': 'grazie',
    'con quella allegata': 'con questa',
    'quella allegata': 'questa',
    'al contatto': 'per contatto',
    'al mio contatto': 'per mio contatto',
    ...eachMeans('al gruppo, nel gruppo', 'per gruppo'),
    'al team': 'per team',
    'per contatto': 'for contatto',
    'per gruppo': 'for gruppo',
    'per team': 'for team',
    ...eachMeans('levami la, toglimi la', 'togli la mia'),
    ...eachMeans('fammi uscire, fai uscire', 'esci'),
    'mi disconnetti': 'disconnettimi',
    'come la': 'as la',
    'come il': 'as il',
    'come mia': 'as mia',
    'come mio': 'as mio',
    'come foto': 'as foto',
    'come immagine': 'as immagine',
    'come nuova': 'as nuova',
    'come avatar': 'as avatar',
    'come logo': 'as logo',
    'come icona': 'as icona',
    ...eachMeans('fammi vedere, fai vedere, mi mostri', 'mostra'),
    'leva la': 'togli la',
    ...eachMeans('senza ritagliare, senza ritaglio', 'intera'),
    ...eachMeans('annulla la proposta, annullare la proposta', 'cancel'),
    ...eachMeans('per favore, per cortesia, per piacere', 'please'),
    'per il': 'for il',
    'per la': 'for la',
    'per mio': 'for mio',
    'per mia': 'for mia',
    ...eachMeans('qual è la mia, com è la mia', 'mostra mia'),
  },
  kinds: {
    me: 'mio mia miei mie mi',
    team: 'team canale canali squadra',
    group: 'gruppo gruppi',
    contact: 'contatto contatti',
    user: 'persona utente collega capo amico',
  },
  account: 'utente',
  theirs: 'sua, sua nuova, suo, suo nuovo, loro, loro nuova',
  pointing: 'questa questo',
  and: 'e ed',
  ours: 'nostro nostra',
  onto: 'a ad',
  of: 'di del della dello dei delle dell',
  elided: 'l d dell all nell un',
  as: '',
  from: 'dalla',
  within: 'nei',
  joined: { cambiami: 'cambia mi', cambiarmi: 'cambiare mi', mettimi: 'metti mi' },
  not: 'non mai senza',
  questions: 'chi quando perché dove quale cosa',
  crops: {
    auto: 'automatico automaticamente',
    centre: 'centro centrata centrato mezzo',
    top: 'alto',
    bottom: 'basso',
    left: 'sinistra',
    right: 'destra',
    fit: 'intera intero completa completo tutta',
  },
  cropping: 'ritagliare ritaglia taglia ritagliala tieni mantieni',
  grounds: { white: 'bianco bianca', black: 'nero nera' },
  backgrounds: 'sfondo',
  turns: {
    verbs: 'ruotare ruota girare gira girala ruotala',
    clock: { right: 'orario', left: 'antiorario' },
    sides: { right: 'destra', left: 'sinistra' },
    around: '',
    units: 'gradi',
    pairs: 'antiorario',
    glue: 'a di in su verso senso',
  },
  cancelOrUndo: 'annulla annullare annullate',
  plain: {
    undo: {
      keys: 'ripristina ripristinare',
      others:
        'ultima ultime modifica modifiche cambiamento foto precedente vecchia mia torna rimetti quella prima era meglio di preferivo preferisco piaceva più metti rimettere com errore sbagliata sbagliato ops indietro vecchio alla',
      phrases: phrasesIn(
        'rimetti prima, rimetti quella, torna prima, torna vecchia, rimettere vecchia, era meglio prima, preferivo vecchia, preferivo prima, preferivo precedente, vecchia meglio, prima meglio, precedente meglio, metti vecchia, ripristina, foto sbagliata rimetti, annulla cambiamento, torna com prima, torna foto prima, annulla modifica, annullare modifica, annulla ultima, torna indietro, torna precedente, rimetti precedente, rimetti vecchia',
      ),
    },
    history: {
      keys: 'cronologia storico',
      others:
        'mostra mostrami vedere mia mie delle modifiche foto ultime chi ha cambiato modificato aggiornato sostituito messo quando ho ultima volta per cosa è stato recente recentemente di ultimamente team canale stata cambiata modificata quali',
      phrases: phrasesIn(
        'chi cambiato, chi modificato, chi aggiornato, chi sostituito, chi messo, quando cambiato, quando modificato, cosa cambiato, cosa modificato, ultima volta cambiato, ultime modifiche, ultimi cambiamenti, quali modifiche, mie modifiche',
      ),
    },
    'sign-out': {
      keys: 'disconnetti disconnettiti disconnettimi disconnettersi scollegati scollegami esci',
      others: 'dal mio account fammi mi',
    },
    cancel: {
      keys: 'annulla annullare annullate',
      others: 'proposta no aspetta niente così com è stare perdere',
      phrases: phrasesIn(
        'niente lascia, lascia così, lascia com, lascia, no niente, non importa, fa niente, no aspetta, non fare niente, ripensato, ci ho ripensato, dimentica, no grazie, non cambiare niente, ferma, lascia perdere, lascia stare, meglio di no',
      ),
    },
    help: {
      keys: 'aiuto aiutami aiutarmi aiuti',
      others: 'mi serve',
      phrases: phrasesIn(
        'cosa sai, cosa puoi, che sai fare, che puoi fare, cosa puoi fare, cosa sai fare, cosa fai',
      ),
    },
  },
  topics: {
    thanks: phrasesIn(
      'grazie mille, grazie tante, ti ringrazio, mille grazie, perfetto grazie, grazie infinite, grazie',
    ),
    ok: phrasesIn(
      'bello, bella, bravo, eccellente, fantastico, mi piace, ok grazie, capito, stupendo, che bello, grande, si, va bene, perfetto, ottimo, bene, benissimo, certo, d accordo, conferma, confermo, confermare',
    ),
    who: ['chi sei'],
    privacy: ['dati', 'riservatezza'],
    seen: phrasesIn(
      'ancora vecchia, sempre vecchia, vedo ancora, quando vedrà, quando visibile, quanto tempo, quanto ci vuole, chi vedere, chi vede, chi vedrà',
    ),
    how: ['come', 'come funziona'],
  },
};
