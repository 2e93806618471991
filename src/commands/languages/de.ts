import type { Language } from './language';
import { eachMeans, phrasesIn } from './language';

/** German. */
export const de: Language = {
  fillers:
    'bitte ein eine einen einem einer das den dem der die des dies diese dieses dieser es als zu zum zur mit auf ist sein ich wir will möchte wollen neu neue neuer neues neuen aktuelle unser unsere unserem unseres dein deine hier danke jetzt mal doch kannst können könntest du und sei soll sollte ganze aktuelles aktuellen aktuellem aber vorher zuerst sie hätte gern gerne hätten würde würden gehört kommt wär wäre werden sollen dann dafür damit anbei angehängt angehängte angehängten anhang beigefügt beigefügte beigefügten braucht gegen dazu bräuchte ihr aktuell einfach eben könnten hinzu',
  greetings: 'hallo moin servus guten tag morgen abend',
  openers: 'ok okay also dann na gut ups hoppla oh ach',
  corrections:
    'nein sorry entschuldigung verzeihung moment halt eigentlich lieber stattdessen meinte meine ich doch sondern',
  politeness: 'bitte danke vielen dank schön dir ihnen euch hinzu',
  photo:
    'bild bilder foto fotos profilbild profilbilder profilfoto profilfotos symbol logo avatar kontobild passbild porträt',
  own: 'profilbild profilbilder profilfoto profilfotos kontobild passbild porträt',
  products: 'teams outlook',
  chats: { chat: 'chat chats unterhaltung', meeting: 'besprechung meeting' },
  addressBooks: 'kontakte kontakten postfach adressbuch',
  verbs: {
    set: 'setze setzen setz ändere ändern änder aktualisiere aktualisieren mache machen mach stelle stellen ersetze ersetzen lade hochladen tausche festlegen wechsle wechseln austauschen einsetzen eintragen hinterlegen einstellen einstell hochlad tauschen füge hinzufügen hinterlege speichere speichern speicher pack packe häng hänge trag trage einfügen übertragen anpassen passe pass ersetz setzt änderst aktualisierst tauscht lad eintrag verpasse verpass ändert aktualisiert',
    use: 'verwende verwenden nimm nehmen nutze nutzen benutze benutzen übernimm übernehmen',
    show: 'zeige zeigen zeig anzeigen',
    remove: 'entferne entfernen entfern lösch lösche löschen',
  },
  together: {
    ...eachMeans(
      'nimm mein foto raus, nimm mein foto weg, nimm mein foto runter, mein foto raus, mein foto weg, mein foto runter',
      'entferne mein foto',
    ),
    ...eachMeans(
      'nimm mein bild raus, nimm mein bild weg, mein bild raus, mein bild weg, mein bild runter',
      'entferne mein bild',
    ),
    ...eachMeans(
      'nimm mein profilbild raus, nimm mein profilbild runter, mein profilbild raus, mein profilbild weg',
      'entferne mein profilbild',
    ),
    ...eachMeans('das hier, dieses aus', 'dieses'),
    'kontakt hinzu': 'kontakt',
    ...eachMeans(
      'statt meinem alten, anstelle meines alten, anstatt meinem alten, statt mein altes',
      'für mein',
    ),
    ...eachMeans(
      'statt dem alten, statt des alten, anstelle des alten, anstatt dem alten',
      'bitte',
    ),
    ...eachMeans('teambild weg, teambild raus', 'entferne team bild'),
    ...eachMeans('nimm entferne, mach entferne, kann entferne', 'entferne'),
    ...eachMeans('loggst mich aus, logg mich aus, log mich aus, mich ausloggen', 'abmelden'),
    ...eachMeans('zeig mir, zeige mir, zeig uns, wie sieht', 'zeig'),
    'weg mit meinem': 'entferne meinem',
    'bild oben für': 'bild für',
    'foto oben für': 'foto für',
    'bild oben als': 'bild als',
    'foto oben als': 'foto als',
    'auf den kopf': 'kopfüber',
    'gegen den uhrzeigersinn': 'gegenuhrzeigersinn',
    ...eachMeans('aus ?, gerade aus ?', '?'),
    ...eachMeans('durch dieses, durch das hier', 'jetzt'),
    'bei der gruppe': 'für der gruppe',
    'beim team': 'für team',
  },
  kinds: {
    me: 'mein meine meines meinem meinen mir mich',
    team: 'team teams kanal kanals',
    group: 'gruppe gruppen',
    contact: 'kontakt kontakts',
    user: 'person kollege kollegin benutzer kollegen kolleginnen chef chefs chefin vorgesetzten vorgesetzter vorgesetzte freund freundes freundin seines seinem seinen ihres ihrem',
  },
  account: 'benutzer',
  theirs: 'sein, sein neues, sein aktuelles, ihr, ihr neues, ihr aktuelles, seine, ihre',
  pointing: 'dieses dies diesem diese',
  and: 'und sowie',
  ours: 'unser unsere unserem unseres',
  onto: 'bei an auf',
  of: 'von für fürs',
  ofPhoto: 'des vom',
  owners: { endings: 's', words: 'braucht' },
  as: 'als für fürs',
  from: '',
  swap: { what: 'es das dies', from: 'von vom', to: 'zu zum zur auf' },
  within: 'in aus',
  joined: {
    teambild: 'team bild',
    teamfoto: 'team bild',
    teamlogo: 'team bild',
    kanalbild: 'team bild',
    gruppenbild: 'gruppe bild',
    gruppenfoto: 'gruppe bild',
    kanalfoto: 'team bild',
    gruppenlogo: 'gruppe bild',
    kontaktfoto: 'kontakt bild',
    kontaktbild: 'kontakt bild',
  },
  not: 'nicht kein keine nie niemals ohne',
  questions: 'wie wer warum wann wo welche welches was',
  crops: {
    auto: 'automatisch',
    centre: 'mitte mittig zentriert',
    top: 'oben',
    bottom: 'unten',
    left: 'links',
    right: 'rechts',
    fit: 'ganz ganzes komplett vollständig',
  },
  cutting: 'abschneiden abgeschnitten wegschneiden weglassen ab weg',
  cropping: 'ausschnitt zuschnitt zuschneiden beschneiden schneide behalte behalten',
  grounds: { white: 'weiß weißem', black: 'schwarz schwarzem' },
  backgrounds: 'hintergrund',
  turns: {
    verbs: 'drehe drehen dreh gedreht rotiere rotieren',
    clock: { right: 'uhrzeigersinn', left: 'gegenuhrzeigersinn' },
    sides: { right: 'rechts', left: 'links' },
    around: 'kopfüber',
    units: 'grad',
    pairs: 'gegenuhrzeigersinn kopfüber',
    glue: 'um nach auf im',
  },
  plain: {
    undo: {
      keys: 'rückgängig wiederherstellen widerrufen zurücknehmen',
      others:
        'mach mache machen wieder letzte letzten änderung mein meine bild foto alte alten altes vorige vorheriges war besser schöner gefiel mir vorher vorherige davor falsches falsche falscher das doch lieber zurück hol stell stelle setz rückgängig ups',
      phrases: phrasesIn(
        'wieder alte, wieder alten, wieder altes, zurück altes, zurück vorherige, alte besser, vorherige besser, falsches zurück, zurück vorigen, gefiel besser, zurück alten, zurück alte, foto zurück, bild zurück',
      ),
    },
    history: {
      keys: 'verlauf änderungsverlauf',
      others:
        'zeige zeig anzeigen mein meine meinen letzten änderungen wer hat was wurde zuletzt geändert ausgetauscht gewechselt aktualisiert wann habe ich letztes mal foto kürzlich sich in letzter zeit alle bisher verändert sehen',
      phrases: phrasesIn(
        'wer geändert, wer ausgetauscht, wer gewechselt, wer aktualisiert, wer getauscht, was geändert, was geaendert, wann geändert, zuletzt geändert, was verändert, wann zuletzt, letzte änderungen, letzten änderungen',
      ),
    },
    'sign-out': {
      keys: 'abmelden ausloggen',
      phrases: phrasesIn('melde ab, logge aus, logg aus, abgemeldet, melde mich ab, mich abmelden'),
    },
    cancel: {
      keys: 'abbrechen abbruch verwerfen stopp',
      others: 'vorschlag bild warte moment es lass so sein das ist',
      phrases: phrasesIn(
        'nein warte, warte nein, lass gut, lass es, lass sein, lass bleiben, doch lieber, egal, schon gut, nein danke, nee, ne, hat erledigt, hat sich erledigt, nicht ändern, ach nee, lass wie, nein, lieber nicht, doch nicht, vergiss es',
      ),
    },
    help: {
      keys: 'hilfe hilf',
      others: 'hallo mir kannst ich brauche bitte',
      phrases: phrasesIn(
        'was kannst, was machst, wie benutze, wie bedienen, was so drauf, was alles',
      ),
    },
  },
  topics: {
    thanks: phrasesIn(
      'top danke, dankeschön, dankesehr, merci, danke dir, danke schön, besten dank, lieben dank, tausend dank, danke, vielen dank',
    ),
    ok: phrasesIn(
      'toll, klasse, perfekt, sieht gut, sieht super, sieht gut aus, gut so, wunderbar, spitze, cool danke, sehr gut, geil, hervorragend, prima, super, alles klar, ja, jawohl, genau, passt, bestätigen, mach das',
    ),
    who: ['wer bist'],
    privacy: ['datenschutz', 'meinen daten'],
    seen: phrasesIn(
      'warum noch alte, warum noch altes, noch alte, immer noch, noch nicht, wann sichtbar, wie lange dauert, wann alle, wer sieht, wer kann sehen, wer eigentlich sehen',
    ),
    how: phrasesIn('wie ändere, wie ändern, wie setze, wie setzen, wie geht, wie funktioniert'),
  },
};
