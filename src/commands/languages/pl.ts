import type { Language } from './language';

/**
 * Polish, where a name may stand right behind “zdjęcie”. “To” is English too, and says nothing beside words that show that
 * it is Polish; “tak” (yes) is Danish for thanks.
 */
export const pl: Language = {
  fillers:
    'ten ta te tego tę tą tej na z ze w we o i oraz jest jako niech będzie być chcę chciałbym chciałabym chce czy możesz może mogę mógłbyś mogłabyś proszę poproszę dzięki dziękuję nowe nowy nowa nową nowego aktualne nasze nasz naszego naszej teraz tutaj tylko się dla prosze',
  greetings: 'cześć hej witam witaj dzień dobry siema',
  openers: 'więc dobrze to',
  corrections: 'nie przepraszam raczej jednak chodziło mi o',
  politeness: 'dzięki dziękuję dziekuje proszę z góry bardzo',
  photo:
    'zdjęcie zdjęcia zdjęciu zdjęciem fotka fotkę fotki foto obraz obrazu obrazek obrazka awatar awatara awatarem awataru logo ikona ikonę ikony profilowe profilowy profilowego profilowym profilowa profilową profil profilu',
  own: 'profilowe profilowy profilowego profilowym profilowa profilową profil profilu awatar awatara awatarem awataru',
  products: 'teams teamsach outlook outlooku',
  chats: { chat: 'czat czatu', meeting: 'spotkanie spotkania' },
  addressBooks: 'kontaktach',
  verbs: {
    set: 'ustaw ustawić ustawiam zmień zmienić zmieniam zmieniać zmiana zaktualizuj zaktualizować aktualizuj wstaw wstawić wgraj wgrać prześlij podmień podmienić zastąp zastąpić zrób daj dodaj wrzuć',
    use: 'użyj użyć wykorzystaj',
    show: 'pokaż pokazać wyświetl zobaczyć',
    remove: 'usuń usunąć skasuj skasować',
  },
  together: {
    'tym zdjęciu': 'zdjęciu',
    'tym zdjęciem': 'zdjęciem',
    'to jako': 'jako',
    'to na': 'na',
    'ustaw to': 'ustaw',
    'użyj to': 'użyj',
    'zmień to': 'zmień',
    'to zdjęcie': 'zdjęcie',
    'chcę to': 'chcę',
    'niech to': 'niech',
    'pokaż mi': 'pokaż',
  },
  kinds: {
    me: 'mój moje moja moją mojego mojej moim swoje swój swoją swojego mnie',
    team: 'zespół zespołu zespołowi zespołem zespołowe zespołowego kanał kanału kanałem',
    group: 'grupa grupy grupę grupie grupą grupowe grupowego',
    contact: 'kontakt kontaktu',
    user: 'osoba osoby użytkownik użytkownika kolegi koleżanki szef szefa szefowej przyjaciela jego jej',
  },
  account: 'użytkownik użytkownika',
  and: 'oraz i',
  ours: 'nasze nasz naszego naszej',
  of: 'dla',
  namesBehind: true,
  as: 'jako',
  from: '',
  within: '',
  not: 'nie nigdy bez',
  questions: 'jak kto komu dlaczego kiedy gdzie co który',
  crops: {
    auto: 'automatycznie automatyczny',
    centre: 'środek środku wyśrodkuj wyśrodkowane',
    top: 'górę górze',
    bottom: 'dół dole',
    left: 'lewo lewa lewej',
    right: 'prawo prawa prawej',
    fit: 'całe całość',
  },
  cropping: 'przytnij przyciąć kadruj',
  grounds: { white: 'białe białym biały', black: 'czarne czarnym czarny' },
  backgrounds: 'tle tło',
  turns: {
    verbs: 'obróć obrócić',
    clock: { right: '', left: '' },
    sides: { right: 'prawo', left: 'lewo' },
    around: '',
    units: 'stopni',
    pairs: '',
    glue: 'w na o',
  },
  plain: {
    undo: {
      keys: 'cofnij cofnąć przywróć przywrócić',
      others: 'ostatnią ostatnia zmianę zmiana zmiany zdjęcie poprzednie stare moje',
    },
    history: {
      keys: 'historia historię',
      others: 'pokaż moje moją moich zmian zdjęć ostatnie zmiany',
    },
    'sign-out': { keys: 'wyloguj wylogować wylogowanie', others: 'mnie' },
    cancel: {
      keys: 'anuluj anulować',
      others: 'propozycję propozycja',
      phrases: ['nie', 'nieważne', 'nie ważne', 'zapomnij', 'jednak nie'],
    },
    help: { keys: 'pomoc pomocy pomóż', others: 'mi potrzebuję', phrases: ['co potrafisz'] },
  },
  topics: {
    thanks: ['dzięki', 'dziękuję', 'dzięki wielkie'],
    ok: ['dobra', 'jasne', 'super', 'świetnie', 'zgadza'],
    who: ['kim jesteś', 'kto ty'],
    privacy: ['prywatność', 'dane', 'rodo'],
    seen: ['kto widzi', 'kto zobaczyć', 'kto widzieć', 'kto zobaczy'],
    how: ['jak', 'jak działa'],
  },
};
