import type { Translated } from '../../parts/translated';

export const accountRefusals: Translated<'accountRefusals', 'pl'> = {
  'auth.outsider':
    'Ta konwersacja należy do innej organizacji, a działam tylko dla osób z tej organizacji. Zwróć się do jednej z nich, na przykład do właściciela zespołu. Własne zdjęcie możesz zmienić, używając aplikacji PhotoBot w swojej organizacji.',
  'auth.sign_in_stale': {
    search: 'Twoja sesja wygasła. Wyszukaj ponownie, aby się zalogować.',
    press: 'Twoja sesja wygasła. Wybierz „Spróbuj ponownie”, aby się zalogować.',
  },
  'auth.sign_in_refused':
    'Platforma Microsoft 365 odrzuca Twoje logowanie, nawet po ponownej próbie, więc niczego nie zmieniono. Poproś administratora o sprawdzenie dziennika logowania w usłudze Entra.',
  'auth.not_silent':
    'Aplikacja Teams nie mogła zalogować Cię automatycznie, więc niczego nie zmieniono. Wybierz przycisk jeszcze raz, a potem „Zaloguj się”, gdy aplikacja Teams to zaproponuje.',
  'auth.app_missing':
    'Aplikacja Teams nie mogła zalogować Cię automatycznie, ponieważ nie masz dodanej aplikacji PhotoBot. Dodaj ją w obszarze „Aplikacje” i wybierz przycisk jeszcze raz albo wybierz „Zaloguj się”, gdy aplikacja Teams to zaproponuje.',
  'auth.code_wrong':
    'Ten kod jest nieprawidłowy lub wygasł. Sprawdź sześć cyfr albo wybierz jeszcze raz „Zaloguj się”, aby otrzymać inny kod.',
  'auth.consent_needed': {
    missing: 'PhotoBot potrzebuje uprawnienia {scopes}. Nie zostało ono jeszcze udzielone.',
    missingFor:
      'PhotoBot potrzebuje uprawnienia {scopes}, aby {purpose}. Nie zostało ono jeszcze udzielone.',
    administrator:
      'Administrator Twojej organizacji może go udzielić dla wszystkich, wybierając „Udziel uprawnienia”. Potem wybierz „Spróbuj ponownie”.',
    yourself:
      'Możesz go udzielić samodzielnie, wybierając „Udziel uprawnienia”, chyba że Twoja organizacja pozostawia to administratorom. Potem wybierz „Spróbuj ponownie”.',
  },
  'auth.step_up_needed':
    'Twoja organizacja wymaga do tego silniejszego uwierzytelnienia, na przykład drugiego składnika. Wybierz „Spróbuj ponownie”, a potem „Zaloguj się”, jeśli aplikacja Teams wyświetli ten przycisk. Jeśli to nie pomoże, wyloguj się z aplikacji Teams, zaloguj się ponownie i wybierz „Spróbuj ponownie”.',
  'auth.blocked_by_policy':
    'Zasady Twojej organizacji blokują to logowanie, na przykład na tym urządzeniu. Skontaktuj się z administratorem.',
  'auth.not_assigned':
    'Twoja organizacja pozwala używać aplikacji PhotoBot tylko przypisanym osobom; poproś administratora o przypisanie (Aplikacje dla przedsiębiorstw › PhotoBot › Użytkownicy i grupy).',
  'auth.no_account':
    'Twoje konto nie należy do tej organizacji, więc niczego nie zmieniono. Poproś administratora o zaproszenie albo używaj aplikacji PhotoBot w swojej organizacji.',
  'auth.account_blocked':
    'Twoje konto jest wyłączone lub zablokowane, więc niczego nie zmieniono. Poproś administratora o odblokowanie go.',
  'auth.misconfigured': {
    credential:
      'Aplikacja PhotoBot nie mogła potwierdzić swojej tożsamości na platformie Microsoft 365. Poproś administratora o sprawdzenie jej poświadczenia.',
    connection:
      'Usługa logowania nie akceptuje sposobu, w jaki aplikacja PhotoBot jest z nią połączona. Poproś administratora o sprawdzenie połączenia OAuth jej zasobu Azure Bot.',
    registration:
      'Aplikacja PhotoBot nie jest poprawnie zarejestrowana na platformie Microsoft 365. Poproś administratora o sprawdzenie rejestracji aplikacji.',
  },
  'auth.unavailable': 'Usługa logowania teraz nie odpowiada.',
  'auth.wrong_person': {
    search:
      'Zalogowano się na inne konto, więc niczego nie wyszukano. Wyszukaj ponownie i zaloguj się na konto, którego używasz w aplikacji Teams.',
    press:
      'Zalogowano się na inne konto, więc nic nie zostało zrobione. Wybierz przycisk ponownie i zaloguj się na konto, którego używasz w aplikacji Teams.',
  },
  'auth.not_owner': {
    group:
      'Zdjęcie grupy może zmienić tylko jej właściciel, więc niczego nie zmieniono. Poproś o to właściciela.',
    team: 'Zdjęcie zespołu może zmienić tylko jego właściciel, więc niczego nie zmieniono. Poproś właściciela o wysłanie obrazu; jeśli zespół jest zarchiwizowany, właściciel musi go najpierw przywrócić.',
  },
  'auth.not_administrator':
    'Zdjęcie innej osoby może zmienić tylko administrator użytkowników, administrator osób, administrator globalny lub administrator zdjęć aplikacji PhotoBot, więc niczego nie zmieniono. Zwróć się do jednego z nich.',
  'auth.not_photo_administrator':
    'Mogą to zrobić tylko osoby z listy administratorów zdjęć aplikacji PhotoBot, więc niczego nie zmieniono. Zwróć się do jednej z nich.',
  'auth.application_denied':
    'Aplikacja PhotoBot nie ma uprawnień do zmiany tego zdjęcia, więc niczego nie zmieniono. Poproś administratora o udzielenie jej uprawnienia, a potem wybierz „Spróbuj ponownie”.',
  'auth.guest':
    'Jesteś tu gościem. Goście ustawiają własne zdjęcie w swojej organizacji macierzystej, więc niczego nie zmieniono.',
  'auth.guest_not_owner': {
    group:
      'Zdjęcie grupy może zmienić tylko jej właściciel, a gość nie może nim być, więc niczego nie zmieniono. Poproś właściciela o wysłanie obrazu.',
    team: 'Zdjęcie zespołu może zmienić tylko jego właściciel, a gość nie może nim być, więc niczego nie zmieniono. Poproś właściciela o wysłanie obrazu.',
  },
  'auth.sign_out_failed': {
    misconfigured:
      'Usługa logowania odmówiła wylogowania Cię, więc Twoja sesja jest nadal otwarta. Poproś administratora o sprawdzenie połączenia aplikacji PhotoBot z tą usługą.',
    unreachable:
      'Nie udało się połączyć z usługą logowania, więc Twoja sesja może być nadal otwarta. Za minutę napisz ponownie „wyloguj się”.',
  },
  'graph.no_mailbox':
    'Nie ma skrzynki pocztowej usługi Exchange Online, w której można by przechowywać zdjęcie, więc niczego nie zmieniono. Nowe konto może otrzymać skrzynkę w ciągu dnia; jeśli tak się nie stanie, skontaktuj się z administratorem.',
  'graph.no_licence': {
    you: 'Twoje konto nie ma licencji na usługę Exchange Online, potrzebnej do zdjęcia, więc niczego nie zmieniono. Poproś o nią administratora.',
    user: 'Konto tej osoby nie ma licencji na usługę Exchange Online, potrzebnej do zdjęcia, więc niczego nie zmieniono. Poproś o nią administratora.',
    group:
      'Grupa nie ma licencji na usługę Exchange Online, potrzebnej do zdjęcia, więc niczego nie zmieniono. Poproś o nią administratora.',
    team: 'Zespół nie ma licencji na usługę Exchange Online, potrzebnej do zdjęcia, więc niczego nie zmieniono. Poproś o nią administratora.',
  },
  'graph.mailbox_full': {
    you: 'Twoja skrzynka pocztowa jest pełna, więc niczego nie zmieniono. Usuń z niej coś albo poproś administratora o więcej miejsca; potem spróbuj ponownie.',
    user: 'Skrzynka pocztowa tej osoby jest pełna, więc niczego nie zmieniono. Poproś tę osobę lub administratora o zwolnienie miejsca; potem spróbuj ponownie.',
    group:
      'Skrzynka pocztowa grupy jest pełna, więc niczego nie zmieniono. Usuń z niej coś albo poproś administratora o więcej miejsca; potem spróbuj ponownie.',
    team: 'Skrzynka pocztowa zespołu jest pełna, więc niczego nie zmieniono. Usuń z niej coś albo poproś administratora o więcej miejsca; potem spróbuj ponownie.',
  },
  'graph.storage_full':
    'Brakuje miejsca do przechowywania tego zdjęcia, więc niczego nie zmieniono. Poproś administratora o zwolnienie miejsca; potem spróbuj ponownie.',
  'graph.account_disabled': {
    you: 'Twoje konto jest zablokowane lub wyłączone, więc niczego nie zmieniono. Skontaktuj się z administratorem.',
    user: 'Konto tej osoby jest zablokowane lub wyłączone, więc niczego nie zmieniono. Skontaktuj się z administratorem.',
    group:
      'Konto grupy jest zablokowane lub wyłączone, więc niczego nie zmieniono. Skontaktuj się z administratorem.',
    team: 'Konto zespołu jest zablokowane lub wyłączone, więc niczego nie zmieniono. Skontaktuj się z administratorem.',
  },
  'graph.mailbox_closed': {
    you: 'Twoja skrzynka pocztowa znajduje się na własnych serwerach Twojej organizacji albo zasady nie pozwalają aplikacjom z niej korzystać, więc PhotoBot nie ma do niej dostępu. Skontaktuj się z administratorem.',
    user: 'Skrzynka pocztowa tej osoby znajduje się na własnych serwerach Twojej organizacji albo zasady nie pozwalają aplikacjom z niej korzystać, więc PhotoBot nie ma do niej dostępu. Skontaktuj się z administratorem.',
    group:
      'Skrzynka pocztowa grupy znajduje się na własnych serwerach Twojej organizacji albo zasady nie pozwalają aplikacjom z niej korzystać, więc PhotoBot nie ma do niej dostępu. Skontaktuj się z administratorem.',
    team: 'Skrzynka pocztowa zespołu znajduje się na własnych serwerach Twojej organizacji albo zasady nie pozwalają aplikacjom z niej korzystać, więc PhotoBot nie ma do niej dostępu. Skontaktuj się z administratorem.',
  },
  'graph.access_policy':
    'Zasady Twojej organizacji nie pozwalają aplikacji PhotoBot korzystać z tej skrzynki pocztowej, więc niczego nie zmieniono. Skontaktuj się z administratorem.',
};
