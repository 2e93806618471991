import type { Language } from './language';
import { eachMeans, phrasesIn } from './language';

/**
 * Polish, where a name may stand right behind “zdjęcie”. “To” is English too, and says nothing beside words that show that
 * it is Polish; “tak” (yes) is Danish for thanks.
 */
export const pl: Language = {
  fillers:
    'ten ta te tego tę tą tej na z ze w we o i oraz jest jako niech będzie być chcę chciałbym chciałabym chce czy możesz może mogę mógłbyś mogłabyś proszę poproszę dzięki dziękuję nowe nowy nowa nową nowego aktualne nasze nasz naszego naszej teraz tutaj tylko się dla prosze załączone załączony załączonym załączniku załącznika państwo mogliby mogłaby mogłoby mógłby możemy chcielibyśmy jeszcze zamiast potrzebuje powinno pasuje nim',
  greetings: 'cześć hej witam witaj dzień dobry siema',
  openers: 'więc dobrze to ups',
  corrections: 'nie przepraszam raczej jednak chodziło mi o',
  politeness: 'dzięki dziękuję dziekuje proszę z góry bardzo',
  photo:
    'zdjęcie zdjęcia zdjęciu zdjęciem fotka fotkę fotki foto obraz obrazu obrazek obrazka awatar awatara awatarem awataru logo ikona ikonę ikony profilowe profilowy profilowego profilowym profilowa profilową profil profilu',
  own: 'profilowe profilowy profilowego profilowym profilowa profilową profil profilu awatar awatara awatarem awataru',
  products: 'teams teamsach outlook outlooku',
  chats: { chat: 'czat czatu', meeting: 'spotkanie spotkania' },
  addressBooks: 'kontaktach',
  verbs: {
    set: 'ustaw ustawić ustawiam zmień zmienić zmieniam zmieniać zmiana zaktualizuj zaktualizować aktualizuj wstaw wstawić wgraj wgrać prześlij podmień podmienić zastąp zastąpić zrób daj dodaj dodać wrzuć załaduj załadować umieść zapisz zapisać zamień zamienić zamieniam podmieni dodawać wklej wkleić przypisz przypisać ustawcie zaktualizujcie zmieńcie wrzucić podmieniać podstaw wymień wymienić uaktualnij uaktualnić zmienisz ustawisz zaktualizujesz podmienisz dodasz',
    use: 'użyj użyć wykorzystaj weź użyjcie',
    show: 'pokaż pokazać wyświetl wyświetlić zobacz zobaczyć',
    remove:
      'usuń usunąć skasuj skasować wykasuj wykasować wywal wywalić usuwaj zdejmij zdjąć kasuj usuńcie',
  },
  together: {
    'na to': 'na tę',
    'zamiast mojego starego': 'dla mojego',
    'zamiast starego': 'proszę',
    'to jest': 'jest',
    ...eachMeans('weź to, weź tego', 'weź'),
    'do mojego kontaktu': 'dla mojego kontaktu',
    'do kontaktu': 'dla kontaktu',
    'do grupy': 'dla grupy',
    ...eachMeans('do zespołu, na zespół', 'dla zespołu'),
    'zostaw to': 'zostaw',
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
    ...eachMeans('pokaż mi, jak wygląda', 'pokaż'),
    ...eachMeans('bez kadrowania, bez przycinania', 'całe'),
    ...eachMeans('jakie jest moje, jakie mam', 'pokaż moje'),
    'ale najpierw': 'teraz',
  },
  kinds: {
    me: 'mój moje moja moją mojego mojej moim swoje swój swoją swojego mnie',
    team: 'zespół zespołu zespołowi zespołem zespołowe zespołowego kanał kanału kanałem',
    group: 'grupa grupy grupę grupie grupą grupowe grupowego',
    contact: 'kontakt kontaktu',
    user: 'osoba osoby użytkownik użytkownika kolegi koleżanki szef szefa szefowej przyjaciela jego jej',
  },
  account: 'użytkownik użytkownika',
  pointing: 'ten tego tę tą tej',
  and: 'oraz i',
  ours: 'nasze nasz naszego naszej',
  of: 'dla',
  onto: 'do',
  namesBehind: true,
  as: 'jako',
  from: '',
  within: '',
  not: 'nie nigdy bez',
  questions: 'jak kto komu dlaczego kiedy gdzie co który',
  crops: {
    auto: 'automatycznie automatyczny',
    centre: 'środek środku wyśrodkuj wyśrodkowane',
    top: 'górę górze góry',
    bottom: 'dół dole dołu',
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
      phrases: phrasesIn(
        'wróć starego, wróć poprzedniego, wróć poprzedniej, daj stare, daj poprzednie, daj powrotem, zmień powrotem, powrotem stare, powrotem poprzednie, stare lepsze, poprzednie lepsze, wolę stare, wolę poprzednie, złe zdjęcie, wstaw powrotem, ustaw poprzednie, ustaw stare',
      ),
      keys: 'cofnij cofnąć przywróć przywrócić wycofaj wycofać',
      others:
        'ostatnią ostatnia zmianę zmiana zmiany zdjęcie poprzednie stare moje było lepsze ładniejsze wolę wolałem wolałam bardziej podobało poprzednia to z powrotem wróć wróćmy przywróćmy jednak złe nie ups poprzedniej wcześniejsze daj starego poprzedniego do się mi fotkę fotka tamto złego tę',
    },
    history: {
      keys: 'historia historię',
      others:
        'pokaż moje moją moich zmian zdjęć ostatnie zmiany kto zmienił zmieniał zmieniła zmieniło zmieniono zmieniłem zmieniłam podmienił ustawił zaktualizował ostatnio ostatni kiedy co się raz zdjęcie zespołu było mi zmieniane listę',
      phrases: phrasesIn(
        'kto zmienił, kto zmieniał, kto podmienił, kto ustawił, kto zaktualizował, kto wstawił, kiedy zmieniłem, kiedy zmieniłam, kiedy zmieniono, kiedy zmieniał, co zmieniło, co zmieniono, co zmieniane, co zmieniałem, ostatnie zmiany, ostatnich zmian, jakie zmiany, moje zmiany',
      ),
    },
    'sign-out': { keys: 'wyloguj wylogować wylogowanie', others: 'mnie' },
    cancel: {
      keys: 'anuluj anulować',
      others: 'propozycję propozycja zostaw to tak jednak dobra czekaj jak jest',
      phrases: phrasesIn(
        'zostaw, dobra zostaw, nie zostaw, jednak zostaw, nie trzeba, odpuść, daj spokój, spoko nie, nie zmieniaj, nie zmieniaj nic, zostaw jak, zostaw tak, rozmyśliłem, rozmyśliłam, nie chcę, stop, mniejsza, mniejsza z, nie dzięki, lepiej nie, nie, nieważne, nie ważne, zapomnij, jednak nie',
      ),
    },
    help: {
      keys: 'pomoc pomocy pomóż',
      others: 'mi potrzebuję',
      phrases: phrasesIn(
        'co możesz, co potrafisz zrobić, co umiesz zrobić, jak używać, jak korzystać, co potrafisz, co umiesz, co możesz zrobić, co robisz',
      ),
    },
  },
  topics: {
    thanks: phrasesIn(
      'dziękuję bardzo, bardzo dziękuję, dzięki bardzo, wielkie dzięki, super dzięki, dziękować, świetnie dzięki, dzięki za pomoc, dzieki, dziekuje, dzięki, dziękuję, dzięki wielkie',
    ),
    ok: phrasesIn(
      'ok dzięki, pięknie, ładnie, fajnie, ekstra, idealnie, spoko, ok, dobra robota, wygląda dobrze, wygląda świetnie, git, bomba, rewelacja, dobra, dobrze, jasne, super, świetnie, zgadza, zgoda, w porządku, gotowe, potwierdzam, potwierdź, potwierdzić',
    ),
    who: ['kim jesteś', 'kto ty'],
    privacy: ['prywatność', 'dane', 'rodo'],
    seen: phrasesIn(
      'nadal stare, wciąż stare, dalej stare, ciągle stare, jeszcze nie, kiedy widoczne, jak długo, ile trwa, kto widzi, kto zobaczyć, kto widzieć, kto zobaczy',
    ),
    how: ['jak', 'jak działa'],
  },
};
