import type { Translated } from '../../parts/translated';

export const helpTexts: Translated<'helpTexts', 'pl'> = {
  help: {
    heading: 'PhotoBot ustawia zdjęcia',
    intro: {
      personal:
        'Wyślij mi obraz. Pokażę Ci, jak będzie wyglądać jako Twoje zdjęcie, a Ty potwierdzisz. Możesz też napisać jedno z tych poleceń:',
      groupChat:
        'Dodaj wzmiankę o mnie i napisz jedno z tych poleceń. Aby ustawić zdjęcie, dołącz obraz:',
      channel:
        'Dodaj wzmiankę o mnie i napisz jedno z tych poleceń. Aby ustawić zdjęcie, dołącz obraz:',
    },
    forOthers: 'Oto, co mogą tu napisać osoby z tej organizacji:',
    more: 'Więcej',
    outro:
      'Dodaj „na górze”, „na środku”, „na dole”, „z lewej”, „z prawej” lub „całe”, aby wybrać kadr, „obróć w lewo”, aby obrócić obraz, lub „na czarnym tle”, aby tło było czarne. Formaty: {formats}, do {megabytes} MB. Nic się nie zmieni bez Twojego potwierdzenia, a zmianę możesz cofnąć przez {undoHours} godziny.',
  },

  commandExamples: {
    'set-my-photo': 'ustaw moje zdjęcie',
    'set-team-photo': 'ustaw zdjęcie zespołu',
    'set-named-team-photo': 'ustaw zdjęcie zespołu Launch Team',
    'set-group-photo': 'ustaw zdjęcie grupy Marketing',
    'set-user-photo': 'ustaw zdjęcie osoby "Megan Bowen"',
    'set-contact-photo': 'ustaw zdjęcie kontaktu Bob Smith',
    'use-photo': 'użyj zdjęcia "Diego Siciliani" jako mojego zdjęcia',
    'show-photo': 'pokaż zdjęcie osoby "Diego Siciliani"',
    'remove-photo': 'usuń zdjęcie grupy Marketing',
    cancel: 'anuluj',
    undo: 'cofnij',
    history: 'historia',
    'sign-out': 'wyloguj się',
    help: 'pomoc',
  },

  commandLines: {
    'set-my-photo': 'Ustawia obraz z Twojej wiadomości jako Twoje zdjęcie',
    'set-team-photo':
      'Ustawia obraz z Twojej wiadomości jako zdjęcie tego zespołu (tylko właściciele)',
    'set-named-team-photo':
      'Ustawia obraz jako zdjęcie zespołu, którego jesteś właścicielem, z dowolnego miejsca; podaj nazwę zespołu',
    'set-group-photo':
      'Ustawia obraz jako zdjęcie grupy platformy Microsoft 365, której jesteś właścicielem; podaj jej nazwę lub adres e-mail',
    'set-user-photo':
      'Ustawia obraz jako zdjęcie innej osoby (tylko administratorzy); dodaj wzmiankę o niej albo podaj jej adres lub imię i nazwisko',
    'set-contact-photo':
      'Ustawia obraz jako zdjęcie jednego z Twoich kontaktów w programie Outlook; podaj nazwę kontaktu',
    'use-photo': 'Zamiast obrazu używa zdjęcia, które ma już jakaś osoba lub zespół',
    'show-photo':
      'Pokazuje obecne zdjęcie; także „pokaż zdjęcie zespołu …”, „pokaż zdjęcie grupy …”, „pokaż zdjęcie kontaktu …”',
    'remove-photo': 'Usuwa zdjęcie po Twoim potwierdzeniu; także „usuń zdjęcie osoby …”',
    cancel:
      'Anuluje Twoją najnowszą propozycję w tym miejscu, tak jak przycisk Anuluj na jej karcie',
    undo: 'Cofa Twoją ostatnią zmianę zdjęcia w tej konwersacji',
    history:
      'Wyświetla Twoje ostatnie zmiany, w czacie osobistym razem z przyciskami do ich cofania',
    'sign-out':
      'Wylogowuje Cię; następny przycisk, który wymaga zalogowania, zaloguje Cię ponownie',
    help: 'Pokazuje, co PhotoBot może tu zrobić',
  },

  wholeTeamLines: {
    private: 'Kanał prywatny nie ma własnego zdjęcia: to jest zdjęcie całego zespołu.',
    shared:
      'Kanał udostępniony nie ma własnego zdjęcia: to jest zdjęcie całego zespołu, do którego należy kanał.',
  },

  helpNotes: {
    meeting:
      'Spotkanie nie ma zespołu i żadna aplikacja nie może ustawić jego obrazu. Aby ustawić zdjęcie zespołu, podaj nazwę zespołu albo napisz w jednym z jego kanałów.',
    groupChat: 'Żadna aplikacja nie może zmienić obrazu tego czatu.',
    private:
      'Ten kanał nie ma własnego zdjęcia: „ustaw zdjęcie zespołu” ustawia zdjęcie całego zespołu.',
    shared:
      'Ten kanał nie ma własnego zdjęcia: „ustaw zdjęcie zespołu” ustawia zdjęcie całego zespołu, do którego należy kanał. Działam tylko dla osób z organizacji, do której on należy.',
  },

  places: {
    personal: 'w naszym czacie osobistym',
    groupChat: 'w czacie grupowym',
    channel: 'w kanale',
  },

  outcomes: {
    unknown: 'być może wykonano',
    proposed: 'jeszcze nie wykonano',
    applying: 'w trakcie',
    applied: 'wykonano',
    undoing: 'w trakcie cofania',
    undone: 'cofnięto',
    cancelled: 'anulowano',
    lapsed: 'wygasło',
    failed: 'nie powiodło się',
  },

  historyWords: {
    heading: 'Twoje ostatnie zmiany',
    none: 'Żadne zdjęcie nie zostało jeszcze przez Ciebie zmienione.',
    noneHere:
      'Żadnej z Twoich ostatnich zmian nie wykonano w tej konwersacji. W naszym czacie osobistym polecenie „historia” pokazuje wszystkie.',
    onlyHere:
      'Tylko zmiany z tej konwersacji. W naszym czacie osobistym polecenie „historia” pokazuje wszystkie.',
    what: '{what}: {name}',
    when: { known: '{time}', utc: '{time} (UTC)' },
    undo: 'Cofnij zmianę {number} z {count}. {line}',
  },
};
