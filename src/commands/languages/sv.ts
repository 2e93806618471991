import type { Language } from './language';
import { eachMeans, phrasesIn } from './language';

/** Swedish. */
export const sv: Language = {
  fillers:
    'en ett den det denna detta här till på för av med som i är ha vara bli jag vill skulle vilja kan kunde du ni vi ska snälla gärna tack ny nytt nya aktuella vår vårt våra nu bara om och så att först kunna bifogad bifogade bilagan får skall istället',
  greetings: 'hej hejsan tjena morgon kväll god',
  openers: 'oj okej då alltså hoppsan ojdå äsch asch',
  corrections: 'nej förlåt ursäkta vänta menade jag istället',
  politeness: 'tack snälla mycket gärna på förhand så',
  photo:
    'bild bilden bilder foto fotot fotografi avatar logga logotyp ikon profilbild profilbilden profilfoto profilfotot profil profilen porträtt',
  own: 'profilbild profilbilden profilfoto profilfotot avatar porträtt profil',
  products: 'teams outlook',
  chats: { chat: 'chatten konversation konversationen', meeting: 'möte mötet' },
  addressBooks: 'kontakter adressbok',
  verbs: {
    set: 'ändra ändrar byt byta byter ställ ange sätt sätta uppdatera uppdaterar ersätt ersätta gör göra lägg ladda välj spara lägger fixa sätter uppdatering ändras bytas läggs slänga släng',
    use: 'använd använda',
    show: 'visa visar',
    remove: 'radera',
  },
  together: {
    ...eachMeans(
      'lägg till, lägga till, lägga in, lägga upp, ladda upp, lägg in, lägg upp, ställ in',
      'ändra',
    ),
    ...eachMeans('istället för min gamla, i stället för min gamla', 'för min'),
    ...eachMeans('istället för den gamla, i stället för den gamla, istället för gamla', 'tack'),
    ...eachMeans('till gruppen, i gruppen, på gruppen', 'för gruppen'),
    'till teamet': 'för teamet',
    ...eachMeans('tar bort, tagit bort, ta bort, plocka bort', 'radera'),
    ...eachMeans('loggar ut mig, logga ut mig, logga mig ut', 'logga ut'),
    ...eachMeans('byt ut, byta ut', 'byt'),
    ...eachMeans('visa mig, hur ser', 'visa'),
    ...eachMeans('upp och ner, upp och ned', 'uppochned'),
    'längst upp': 'överst',
    ...eachMeans('längst ner, längst ned', 'nederst'),
    'ut ?': '?',
    'in på': 'för',
    ...eachMeans('ut just nu, ut nu', 'nu'),
  },
  kinds: {
    me: 'min mitt mina mig',
    team: 'team teamet teamets kanal kanalen kanalens laget lagets',
    group: 'grupp gruppen gruppens grupper',
    contact: 'kontakt kontakten kontaktens',
    user: 'person användare användaren kollega chef chefen chefs chefens kollegas väns deras hennes',
  },
  account: 'användare användaren',
  theirs: 'hans, hans nya, sin',
  pointing: 'denna detta här',
  and: 'och',
  ours: 'vår vårt våra',
  of: 'för',
  ofPhoto: 'på av till hos',
  onto: 'på åt',
  owners: { endings: 's' },
  as: 'som',
  from: 'från',
  within: 'i',
  joined: {
    teambild: 'team bild',
    teambilden: 'team bild',
    teamfoto: 'team bild',
    teamlogga: 'team bild',
    teamlogotyp: 'team bild',
    teamikon: 'team bild',
    lagbild: 'team bild',
    kanalbild: 'team bild',
    kanalbilden: 'team bild',
    gruppbild: 'grupp bild',
    gruppbilden: 'grupp bild',
    gruppfoto: 'grupp bild',
    grupplogga: 'grupp bild',
    kontaktfoto: 'kontakt bild',
    kontaktbild: 'kontakt bild',
    kontaktbilden: 'kontakt bild',
  },
  not: 'inte inga ingen aldrig utan ej nej',
  questions: 'hur vem vilka varför när var vad',
  crops: {
    auto: 'automatiskt',
    centre: 'mitten centrerad centrerat',
    top: 'överst uppe övre upptill',
    bottom: 'nederst nere nedre nedtill',
    left: 'vänster vänstra',
    right: 'höger högra',
    fit: 'hela',
  },
  cropping: 'beskär beskära beskärning behåll',
  grounds: { white: 'vit vitt', black: 'svart' },
  backgrounds: 'bakgrund',
  turns: {
    verbs: 'rotera roterar vrid vrida snurra',
    clock: { right: 'medurs', left: 'moturs' },
    sides: { right: 'höger', left: 'vänster' },
    around: 'uppochned uppochner',
    units: 'grader',
    pairs: 'uppochned uppochner',
    glue: 'åt till med på',
  },
  plain: {
    undo: {
      keys: 'ångra ångrar återställ',
      others:
        'senaste sista ändringen ändring bilden min gamla förra tillbaka byt gå där var bättre snyggare finare tyckte om mer föredrar den det ta sätt lägg fel oj tidigare innan jag ville tillbaks igen',
      phrases: phrasesIn(
        'byt tillbaka, gamla tillbaka, förra tillbaka, ta tillbaka, gamla bättre, förra bättre, gamla finare, föredrar gamla, gamla igen, tillbaks gamla, byt tillbaks, fel bild tillbaka, sätt tillbaka, lägg tillbaka, tillbaka gamla, tillbaka förra, gå tillbaka, gör ogjort',
      ),
    },
    history: {
      keys: 'historik historiken ändringshistorik ändringshistoriken',
      others:
        'visa min mina senaste ändringar ändringarna bilder vem ändrade ändrat bytte bytt uppdaterade uppdaterat senast sist har vad har ändrats bytts när gjorde på sistone nyligen mig teamet foto historia bytet jag vilka gjorts teamets kanalens',
      phrases: phrasesIn(
        'vem ändrade, vem ändrat, vem bytte, vem bytt, vem uppdaterade, vem uppdaterat, vem lagt, när ändrade, när bytte, när ändrades, när byttes, vad ändrats, vad ändrat, vad bytts, senast ändrade, vilka ändringar, senast ändrad, senaste ändringar, senaste ändringarna',
      ),
    },
    'sign-out': { keys: 'utloggning', phrases: ['logga ut', 'logga ut mig'] },
    cancel: {
      keys: 'avbryt avbryta',
      others: 'förslaget förslag äsch vänta så är ändå låt vara',
      phrases: phrasesIn(
        'låt vara, låt det vara, nej vänta, skit i det, skippa det, skippa, spelar ingen roll, nej tack, ändra inget, ändra inte, behövs inte, inte ändra, strunta i det, strunt i, strunta i, strunt, nä, nä glöm, ångrat mig, låt bli, nej, glöm det, strunt i det, strunta det, helst inte',
      ),
    },
    help: {
      keys: 'hjälp',
      others: 'mig behöver kan du',
      phrases: phrasesIn('vad kan, hur gör, hur använder, vad göra'),
    },
  },
  topics: {
    thanks: phrasesIn(
      'tusen tack, tack så mycket, tack snälla, stort tack, perfekt tack, toppen tack, super tack, tackar, tack',
    ),
    ok: phrasesIn(
      'snyggt, kanon, grymt, jättebra, fint, härligt, utmärkt, ser bra ut, ja, japp, visst, ok tack, det blir bra, okej, perfekt, toppen, bra, javisst, absolut',
    ),
    who: ['vem är'],
    privacy: ['integritet', 'personuppgifter'],
    seen: phrasesIn(
      'fortfarande gamla, fortfarande gammal, gamla fortfarande, ännu inte, inte uppdaterats, när syns, hur länge, hur lång tid, vem se, vem ser, vilka se, vilka ser',
    ),
    how: phrasesIn('hur funkar, hur gör, hur, hur fungerar'),
  },
};
