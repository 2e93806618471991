import type { Translated } from '../../parts/translated';

export const questionTexts: Translated<'questionTexts', 'pl'> = {
  asks: {
    cancelled: 'Anulowano',
    lapsed: 'To pytanie wygasło',
    failed: 'To niemożliwe',
    picture: 'Który obraz?',
    own: { group: 'Która grupa?', team: 'Który zespół?' },
    whose: 'Czyje zdjęcie mam ustawić?',
    which: 'Który wynik dla nazwy „{name}”?',
    notFound: 'Nie znaleziono: „{name}”',
    permission: 'Brakuje uprawnienia',
    problem: 'Na razie się to nie udało',
    mayFind: 'Czy mogę poszukać obrazu?',
    mayUndo: 'Czy mogę przywrócić poprzednie zdjęcie?',
    mayLook: 'Czy mogę obejrzeć zdjęcie?',
    mayLookUp: {
      name: 'Czy mogę wyszukać nazwę „{name}”?',
      team: 'Czy mogę wyszukać Twoje zespoły?',
      group: 'Czy mogę wyszukać Twoje grupy?',
    },
  },

  signInLines: {
    find: 'Aplikacja Teams nie przesłała mi obrazu. Wybierz „Kontynuuj”, a poszukam go w wiadomości, korzystając z Twoich uprawnień. Niczego jeszcze nie zmieniono.',
    named:
      'Wybierz „Kontynuuj”, a wyszukam tę nazwę, korzystając z Twoich uprawnień. Niczego jeszcze nie zmieniono.',
    team: 'Wybierz „Kontynuuj”, a wyszukam zespoły, których jesteś właścicielem, korzystając z Twoich uprawnień. Niczego jeszcze nie zmieniono.',
    group:
      'Wybierz „Kontynuuj”, a wyszukam grupy, których jesteś właścicielem, korzystając z Twoich uprawnień. Niczego jeszcze nie zmieniono.',
    use: 'Wybierz „Kontynuuj”, a obejrzę zdjęcie, korzystając z Twoich uprawnień. Niczego jeszcze nie zmieniono.',
    show: 'Wybierz „Kontynuuj”, a obejrzę zdjęcie, korzystając z Twoich uprawnień.',
    remove:
      'Wybierz „Kontynuuj”, a obejrzę zdjęcie, korzystając z Twoich uprawnień. Niczego jeszcze nie zmieniono.',
    undo: 'Do tego potrzebne jest zalogowanie się. Wybierz „Kontynuuj”, aby przejść dalej.',
  },

  groupTraits: {
    team: 'ma zespół',
    dynamic: 'członkostwo dynamiczne',
    hidden: 'członkostwo ukryte',
  },

  looking: {
    picture: 'Szukam obrazu…',
    set: 'Szukam zdjęcia do ustawienia…',
    show: 'Szukam zdjęcia…',
    remove: 'Szukam zdjęcia…',
  },

  lookingInDialog: {
    picture: 'Szukam obrazu',
    set: 'Szukam zdjęcia do ustawienia',
  },

  questionLines: {
    looking: 'To chwilę potrwa. Niczego jeszcze nie zmieniono.',
    wait: 'Szukam obrazu. Za chwilę wybierz „Kontynuuj”; niczego jeszcze nie zmieniono.',
    offers: {
      me: 'Moje zdjęcie',
      team: 'Ten zespół',
      'own-team': 'Zespół…',
      'own-group': 'Grupa…',
      user: 'Inna osoba…',
    },
    whose: 'Wybierz, czyje zdjęcie ustawić. Niczego jeszcze nie zmieniono.',
    whoseOfSeveral:
      'Ustawiam po jednym zdjęciu. Wybierz pierwsze; aby ustawić następne, wyślij obraz jeszcze raz. Niczego jeszcze nie zmieniono.',
    name: 'W ciągu {stepsMinutes} minut napisz, czyje zdjęcie ustawić, na przykład „Megan Bowen” lub „ustaw zdjęcie Megan Bowen”. W kanale lub czacie grupowym dodaj wzmiankę o mnie. Do tego czasu zachowam obraz.',
    notThisChat:
      'Żadna aplikacja nie może zmienić obrazu tego czatu. Możesz tu ustawić zdjęcie grupy platformy Microsoft 365.',
    chooseOwn:
      'Oto pozycje, których jesteś właścicielem. Wybierz jedną z nich; niczego jeszcze nie zmieniono.',
    choose: 'Pasuje więcej niż jeden wynik. Wybierz jeden z nich; niczego jeszcze nie zmieniono.',
    nearest: 'Czy chodzi o jedną z tych pozycji? Niczego jeszcze nie zmieniono.',
    hidden: 'Pasuje więcej niż jeden wynik. Wybierz „Pokaż opcje”: tylko Ty je zobaczysz.',
    hiddenNearest: 'Są podobne nazwy. Wybierz „Pokaż opcje”: tylko Ty je zobaczysz.',
    more: {
      one: 'Pasuje jeszcze {count} wynik. Podaj dłuższy fragment nazwy albo całą nazwę w cudzysłowie.',
      few: 'Pasują jeszcze {count} wyniki. Podaj dłuższy fragment nazwy albo całą nazwę w cudzysłowie.',
      many: 'Pasuje jeszcze {count} wyników. Podaj dłuższy fragment nazwy albo całą nazwę w cudzysłowie.',
      other:
        'Pasuje jeszcze {count} wyniku. Podaj dłuższy fragment nazwy albo całą nazwę w cudzysłowie.',
    },
    lapsed: 'Przez {proposalMinutes} minut nic się tu nie działo. Napisz polecenie jeszcze raz.',
    lapsedDialog: 'Przez {proposalMinutes} minut nic się tu nie działo. Wybierz akcję jeszcze raz.',
    nothingChanged: 'Niczego nie zmieniono.',
    choosePicture: 'Jest kilka obrazów. Wybierz jeden; niczego jeszcze nie zmieniono.',
    picture: 'Obraz {number}',
    pictureOf: 'Zdjęcie: {name}',
    smallOf: 'Podgląd: {name}',
    row: '{name}, {detail}',
    rowOf: '{row}, opcja {number} z {count}',
  },

  recentWords: {
    heading: { me: 'Ustaw swoje zdjęcie', team: 'Ustaw zdjęcie zespołu' },
    wait: 'Szukam ostatnio ustawionych przez Ciebie zdjęć. Za chwilę wybierz „Kontynuuj”; niczego jeszcze nie zmieniono.',
    choose:
      'Użyj zdjęcia ustawionego przez Ciebie w ciągu ostatnich {undoHours} godzin; niczego jeszcze nie zmieniono.',
    row: '{whose}. {when}. Zdjęcie {number} z {count}',
    when: {
      hours: {
        one: 'Ustawiono godzinę temu',
        few: 'Ustawiono {count} godziny temu',
        many: 'Ustawiono {count} godzin temu',
        other: 'Ustawiono {count} godziny temu',
      },
      minutes: {
        one: 'Ustawiono minutę temu',
        few: 'Ustawiono {count} minuty temu',
        many: 'Ustawiono {count} minut temu',
        other: 'Ustawiono {count} minuty temu',
      },
      now: 'Ustawiono przed chwilą',
    },
    send: 'Aby użyć nowego obrazu, wyślij mi go w naszym czacie osobistym z tymi słowami:',
    sendHere: 'Aby użyć nowego obrazu, wyślij mi go tutaj z tymi słowami:',
    noTeam:
      'W tej konwersacji nie ma zespołu. Wyślij mi obraz w naszym czacie osobistym i podaj nazwę zespołu, którego jesteś właścicielem, na przykład:',
    noTeamHere:
      'W tej konwersacji nie ma zespołu. Wyślij mi obraz tutaj i podaj nazwę zespołu, którego jesteś właścicielem, na przykład:',
    unseen: {
      me: 'Nie widzę tego czatu, ponieważ w nim nie uczestniczę. Wyślij mi obraz w naszym czacie osobistym z tymi słowami:',
      team: 'Nie widzę tego czatu, ponieważ w nim nie uczestniczę. Wyślij mi obraz w naszym czacie osobistym i podaj nazwę zespołu, którego jesteś właścicielem, na przykład:',
    },
    teamExample: 'ustaw zdjęcie zespołu Launch Team',
    commands: { me: 'ustaw moje zdjęcie', team: 'ustaw zdjęcie zespołu {name}' },
    openChat: 'Otwórz nasz czat',
  },

  notSearched: {
    user: 'Nie przeszukano: osób',
    team: 'Nie przeszukano: zespołów',
    group: 'Nie przeszukano: grup',
    'user, team': 'Nie przeszukano: osób i zespołów',
    'user, group': 'Nie przeszukano: osób i grup',
    'team, group': 'Nie przeszukano: zespołów i grup',
    'user, team, group': 'Nie przeszukano: osób, zespołów i grup',
  },

  searchNotGranted: {
    user: 'Do wyszukiwania osób potrzebuję uprawnienia, którego nie udzielono. Napisz do mnie „pokaż zdjęcie …” z imieniem i nazwiskiem. W odpowiedzi wyjaśnię, jak udzielić uprawnienia.',
    team: 'Do wyszukiwania zespołów potrzebuję uprawnienia, którego nie udzielono. Napisz do mnie „pokaż zdjęcie zespołu …” z jego nazwą. W odpowiedzi wyjaśnię, jak udzielić uprawnienia.',
    group:
      'Do wyszukiwania grup potrzebuję uprawnienia, którego nie udzielono. Napisz do mnie „pokaż zdjęcie grupy …” z jej nazwą. W odpowiedzi wyjaśnię, jak udzielić uprawnienia.',
  },

  extension: {
    dialogTitle: 'PhotoBot',
    signInNeeded: 'Twoja sesja wygasła. Zamknij to okno i wybierz akcję jeszcze raz.',
    searchAgain:
      'Twoja organizacja wymaga do tego silniejszego uwierzytelnienia, na przykład drugiego składnika. Wyszukaj jeszcze raz i wybierz „Zaloguj się”, jeśli aplikacja Teams wyświetli ten przycisk.',
    photoOf: 'Zdjęcie: {name}',
    noPhoto: 'Brak zdjęcia',
    notSearched: 'Nie przeszukano wszystkiego',
  },
};
