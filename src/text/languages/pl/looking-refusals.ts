import type { Translated } from '../../parts/translated';

export const lookingRefusals: Translated<'lookingRefusals', 'pl'> = {
  'auth.sign_in_refused':
    'Platforma Microsoft 365 odrzuca Twoje logowanie, nawet po ponownej próbie. Poproś administratora o sprawdzenie dziennika logowania w usłudze Entra.',
  'auth.not_silent':
    'Aplikacja Teams nie mogła zalogować Cię automatycznie. Wybierz przycisk jeszcze raz, a potem „Zaloguj się”, gdy aplikacja Teams to zaproponuje.',
  'auth.no_account':
    'Twoje konto nie należy do tej organizacji. Poproś administratora o zaproszenie albo używaj aplikacji PhotoBot w swojej organizacji.',
  'auth.account_blocked':
    'Twoje konto jest wyłączone lub zablokowane. Poproś administratora o odblokowanie go.',
  'auth.not_photo_administrator':
    'Mogą to zobaczyć tylko osoby z listy administratorów zdjęć aplikacji PhotoBot. Zwróć się do jednej z nich.',
  'auth.application_denied':
    'Aplikacja PhotoBot nie ma uprawnień do wyświetlenia tego zdjęcia. Poproś administratora o udzielenie jej uprawnienia, a potem wybierz „Spróbuj ponownie”.',
  'auth.guest': 'Jesteś tu gościem, a Twoje zdjęcie jest w Twojej organizacji macierzystej.',
  'graph.denied':
    'Platforma Microsoft 365 na to nie pozwoliła. Być może nie masz uprawnień do wyświetlenia tego zdjęcia.',
  'graph.no_mailbox':
    'Nie ma skrzynki pocztowej usługi Exchange Online, w której mogłoby być zdjęcie. Nowe konto może otrzymać skrzynkę w ciągu dnia; jeśli tak się nie stanie, skontaktuj się z administratorem.',
  'graph.no_licence': {
    you: 'Twoje konto nie ma licencji na usługę Exchange Online, potrzebnej do zdjęcia. Poproś o nią administratora.',
    user: 'Konto tej osoby nie ma licencji na usługę Exchange Online, potrzebnej do zdjęcia. Poproś o nią administratora.',
    group:
      'Grupa nie ma licencji na usługę Exchange Online, potrzebnej do zdjęcia. Poproś o nią administratora.',
    team: 'Zespół nie ma licencji na usługę Exchange Online, potrzebnej do zdjęcia. Poproś o nią administratora.',
  },
  'graph.mailbox_full': {
    you: 'Twoja skrzynka pocztowa jest pełna, więc platforma Microsoft 365 nie pokazuje zdjęcia. Usuń z niej coś albo poproś administratora o więcej miejsca; potem wyświetl zdjęcie jeszcze raz.',
    user: 'Skrzynka pocztowa tej osoby jest pełna, więc platforma Microsoft 365 nie pokazuje zdjęcia. Poproś tę osobę lub administratora o zwolnienie miejsca; potem wyświetl zdjęcie jeszcze raz.',
    group:
      'Skrzynka pocztowa grupy jest pełna, więc platforma Microsoft 365 nie pokazuje zdjęcia. Usuń z niej coś albo poproś administratora o więcej miejsca; potem wyświetl zdjęcie jeszcze raz.',
    team: 'Skrzynka pocztowa zespołu jest pełna, więc platforma Microsoft 365 nie pokazuje zdjęcia. Usuń z niej coś albo poproś administratora o więcej miejsca; potem wyświetl zdjęcie jeszcze raz.',
  },
  'graph.storage_full':
    'Brakuje miejsca do przechowywania tego zdjęcia, więc platforma Microsoft 365 go nie pokazuje. Poproś administratora o zwolnienie miejsca.',
  'graph.account_disabled': {
    you: 'Twoje konto jest zablokowane lub wyłączone, więc platforma Microsoft 365 nie pokazuje jego zdjęcia. Skontaktuj się z administratorem.',
    user: 'Konto tej osoby jest zablokowane lub wyłączone, więc platforma Microsoft 365 nie pokazuje jego zdjęcia. Skontaktuj się z administratorem.',
    group:
      'Konto grupy jest zablokowane lub wyłączone, więc platforma Microsoft 365 nie pokazuje jego zdjęcia. Skontaktuj się z administratorem.',
    team: 'Konto zespołu jest zablokowane lub wyłączone, więc platforma Microsoft 365 nie pokazuje jego zdjęcia. Skontaktuj się z administratorem.',
  },
  'graph.access_policy':
    'Zasady Twojej organizacji nie pozwalają aplikacji PhotoBot korzystać z tej skrzynki pocztowej. Skontaktuj się z administratorem.',
  'graph.target_is_guest':
    'Ta osoba jest tu gościem, a jej zdjęcie jest w jej organizacji macierzystej.',
  'graph.unsupported_tenant':
    'Platforma Microsoft 365 nie przechowuje zdjęć dla organizacji tego rodzaju.',
  'bot.busy': 'Mam teraz do przetworzenia wiele obrazów. Za minutę wybierz „Spróbuj ponownie”.',
};
