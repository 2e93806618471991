import type { Language } from './language';
import { eachMeans, phrasesIn } from './language';

/** Czech, where a name may stand right behind “fotka”. “A” (and) is an English article, and parts no photos. */
export const cs: Language = {
  fillers:
    'ten ta to tuto tuhle tohle tohoto toto tento tahle tady na z ze v ve o k a i je jako ať bude chci chtěl chtěla bych by můžeš můžete mohl mohla můžu prosím díky děkuji nová nový nové novou nového aktuální naše náš naši našeho teď sem jen si se pro za tenhle mohli bychom přiloženou přiložené přiložený přiloženým příloze přílohy toho můžeme mohly změnu ke ho mít',
  greetings: 'ahoj čau dobrý den zdravím nazdar',
  openers: 'tak takže dobře jejda',
  corrections: 'ne promiň promiňte vlastně raději spíš myslel myslela',
  politeness: 'díky děkuji děkuju prosím moc předem dík',
  photo:
    'fotka fotku fotky fotce fotkou foto fotografie fotografii obrázek obrázku obrázkem avatar avataru avatara logo loga ikona ikonu ikony profilová profilovou profilové profilový profilového profilovka profilovku profil profilu',
  own: 'profilová profilovou profilové profilový profilového profilovka profilovku profil profilu avatar',
  products: 'teams teamsech outlook outlooku',
  chats: { chat: 'konverzace konverzaci', meeting: 'schůzka schůzky schůzku' },
  addressBooks: 'kontaktech',
  verbs: {
    set: 'nastav nastavit nastavte změň změnit změním změňte aktualizuj aktualizovat dej nahraj nahrát vyměň vyměnit vyměním nahraď nahradit udělej přidej vlož aktualizujte nahrajte vyměňte nahraďte přidat přidejte vložit vložte dejte ulož uložit hoď hodit prohoď prohodit změníš nastavíš aktualizuješ vyměníš uložte zaktualizuj zaktualizovat zaktualizujte umísti umístit přehoď',
    use: 'použij použít použijte vezmi vezměte',
    show: 'ukaž ukázat ukažte zobraz zobrazit zobrazte',
    remove:
      'smaž smazat odstraň odstranit odeber odebrat vymaž vymazat smažte odstraňte odeberte vymažte',
  },
  together: {
    ...eachMeans(
      'místo té staré, místo toho starého, místo staré, misto te stare, mu ji, jí ji',
      'prosím',
    ),
    ...eachMeans('místo mojí staré, místo mé staré', 'pro moji'),
    'moji fotku pryč': 'smaž moji fotku',
    'dej smaž': 'smaž',
    'fotku pryč': 'smaž fotku',
    uživatelky: 'uživatele',
    'pro kontakt': 'pro kontakt',
    ...eachMeans('do kontaktu, ke kontaktu', 'pro kontaktu'),
    'do skupiny': 'pro skupiny',
    'ke skupině': 'pro skupině',
    ...eachMeans('k týmu, do týmu', 'pro týmu'),
    ...eachMeans('k mému kontaktu, ke mému kontaktu', 'pro mého kontaktu'),
    'to jako': 'jako',
    'nastav to': 'nastav',
    'použij to': 'použij',
    'dej to': 'dej',
    'ať to': 'ať',
    ...eachMeans('ukaž mi, ukažte mi, jak vypadá', 'ukaž'),
    ...eachMeans('bez oříznutí, bez ořezu', 'celou'),
    'otoč ji': 'otoč',
    'ale nejdřív': 'teď',
  },
  kinds: {
    me: 'můj moje moji mou mého mé moja svou svůj svoji svoje svého mně mě',
    team: 'tým týmu týmem týmová týmovou týmové týmový kanál kanálu',
    group: 'skupina skupiny skupinu skupině skupinová skupinovou',
    contact: 'kontakt kontaktu',
    user: 'osoba osoby uživatel uživatele kolegy kolegyně šéf šéfa šéfové kamaráda kamarádky jeho její jejich uživatelky uživatelka kolega kolegyni',
  },
  account: 'uživatel uživatele',
  pointing: 'tento tuto tuhle tohle tohoto tenhle tahle',
  and: 'i',
  ours: 'naše náš naši našeho',
  of: 'pro',
  onto: 'k ke',
  namesBehind: true,
  as: 'jako',
  from: '',
  within: '',
  not: 'ne nikdy bez nechci neměň neměňte neměnit nenastavuj nepoužívej',
  questions: 'jak kdo komu proč kdy kde co který',
  crops: {
    auto: 'automaticky automatický',
    centre: 'střed středu vycentruj',
    top: 'nahoře nahoru horní',
    bottom: 'dole dolů dolní',
    left: 'vlevo levá levou',
    right: 'vpravo pravá pravou',
    fit: 'celou celý',
  },
  cropping: 'ořízni ořízněte oříznout ořez',
  grounds: { white: 'bílé bílá bílém', black: 'černé černá černém' },
  backgrounds: 'pozadí',
  turns: {
    verbs: 'otoč otočte otočit',
    clock: { right: '', left: '' },
    sides: { right: 'doprava vpravo', left: 'doleva vlevo' },
    around: '',
    units: 'stupňů',
    pairs: '',
    glue: 'na o',
  },
  plain: {
    undo: {
      phrases: phrasesIn(
        'dej starou, nastav starou, vrať starou, stará lepší, předchozí lepší, původní lepší, líbila víc, špatná fotka, špatnou fotku, dej předchozí, dej původní',
      ),
      keys: 'zpět zpátky vrať vraťte vrátit obnov obnovte obnovit',
      others:
        'poslední změnu změna změny fotku fotka předchozí starou původní mou moji byla lepší hezčí víc se mi líbila předtím raději to stará starý původně zpátky dej nastav tu špatná špatnou jejda omyl starší předešlá předešlou tam obrázek',
    },
    history: {
      keys: 'historie historii',
      others:
        'ukaž zobraz ukažte zobrazte mou moje moji změn změny poslední fotek kdo změnil měnil změnila vyměnil nastavil aktualizoval naposledy naposled kdy jsem co se změnilo bylo změněno fotku týmu nedávno provedené',
      phrases: phrasesIn(
        'kdo změnil, kdo měnil, kdo vyměnil, kdo nastavil, kdo aktualizoval, kdo dal, kdy změnil, kdy změnila, kdy měnil, kdy změněno, co změnilo, co změněno, co změnil, poslední změny, posledních změn, jaké změny, naposledy změněno, moje změny',
      ),
    },
    'sign-out': { keys: 'odhlásit odhlas odhlaš odhlaste odhlášení', others: 'mě' },
    cancel: {
      keys: 'zrušit zruš zrušte storno',
      others: 'návrh nech to tak být radši raději no počkej jak je vlastně už',
      phrases: phrasesIn(
        'nech tak, nech, radši ne, kašli na, kašli, nechci, to nic, nevadí, to je jedno, jedno, neměň, neměň nic, rozmyslel, rozmyslela, nedělej nic, netřeba, není potřeba, stop, zapomeň, vlastně ne, ne díky, ne, nech být, raději ne',
      ),
    },
    help: {
      keys: 'nápověda pomoc pomoct pomoz pomozte',
      others: 'mi potřebuji potřebuju všechno',
      phrases: phrasesIn(
        'co umíš dělat, co všechno umíš, co dokážeš, co můžeš dělat, jak používat, co umíš, co umíte, co dovedeš',
      ),
    },
  },
  topics: {
    thanks: phrasesIn(
      'díky moc, děkuji moc, děkuju moc, moc díky, mockrát díky, mockrát děkuji, super díky, dík moc, díky za pomoc, dekuju, diky, díky, děkuji, děkuju, dík',
    ),
    ok: phrasesIn(
      'ok díky, paráda, bezva, perfektní, perfekt, krásné, vypadá dobře, vypadá skvěle, dobrý, fajn, skvělý, skvěle, pěkné, hezké, ano, jasně, dobře, super, skvělé, výborně, jo, hotovo, souhlasím, v pořádku, potvrzuji, potvrzuju, potvrdit, potvrď',
    ),
    who: ['kdo jsi', 'kdo jste'],
    privacy: ['soukromí', 'údaje', 'data'],
    seen: phrasesIn(
      'pořád stará, pořád starou, stále stará, stále starou, ještě stará, kdy uvidí, jak dlouho, kdo vidí, kdo uvidí, kdo vidět',
    ),
    how: ['jak', 'jak funguje'],
  },
};
