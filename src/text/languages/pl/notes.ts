import type { Translated } from '../../parts/translated';

export const noteTexts: Translated<'noteTexts', 'pl'> = {
  working: {
    heading: 'Chwileczkę…',
    line: 'Trwa to dłużej niż zwykle. Moja odpowiedź pojawi się tutaj. Niczego jeszcze nie zmieniono.',
  },

  notes: {
    busy: {
      heading: 'Mam teraz zbyt wiele próśb do obsłużenia',
      line: 'Nie udało mi się przeczytać Twojej wiadomości i niczego nie zmieniono. Wyślij ją ponownie za minutę.',
    },
    moved: {
      heading: 'Zobacz drugą kartę',
      line: 'Ta karta jest tu dwa razy i użyto tej drugiej. Wynik jest na niej.',
    },
    'signed-in': {
      heading: 'Zalogowano Cię',
      line: 'Wracam do Twojej prośby.',
    },
    'signed-out': {
      heading: 'Wylogowano Cię',
      line: 'Nie mam już dostępu do Twojego konta. Zdjęcia i historia pozostają bez zmian; gdy następnym razem wybierzesz przycisk, który wymaga zalogowania, aplikacja Teams zaloguje Cię ponownie.',
    },
  },

  how: {
    personal:
      'Wyślij mi obraz i napisz „ustaw moje zdjęcie” albo, dla zespołu, którego jesteś właścicielem, „ustaw zdjęcie zespołu Launch Team”. Karta pokaże, jak będzie wyglądać zdjęcie, i nic się nie zmieni bez Twojego potwierdzenia.',
    groupChat:
      'Wklej obraz, dodaj wzmiankę o mnie i napisz „ustaw moje zdjęcie” albo, dla zespołu, którego jesteś właścicielem, „ustaw zdjęcie zespołu Launch Team”. Karta pokaże, jak będzie wyglądać zdjęcie, i nic się nie zmieni bez Twojego potwierdzenia.',
    channel:
      'Wklej obraz, dodaj wzmiankę o mnie i napisz „ustaw zdjęcie zespołu” albo, dla własnego zdjęcia, „ustaw moje zdjęcie”. Karta pokaże, jak będzie wyglądać zdjęcie, i nic się nie zmieni bez Twojego potwierdzenia.',
  },

  sayings: {
    thanks: 'Nie ma za co!',
    ok: '👍',
    who: 'Jestem PhotoBot. Ustawiam obraz jako zdjęcie Twoje, zespołu, grupy lub innej osoby na platformie Microsoft 365. Napisz „pomoc”, aby zobaczyć wszystko, co mogę tu zrobić.',
    privacy:
      'Używam obrazu tylko do zdjęcia, które potwierdzisz. Przechowuję go najwyżej przez {undoHours} godziny, aby można było cofnąć zmianę. Działam z Twoimi uprawnieniami i tylko Ty możesz używać swoich kart.',
    seen: 'Zdjęcia osób, zespołów i grup może zobaczyć w aplikacjach Teams, Outlook i SharePoint każda osoba w Twojej organizacji. Nowe zdjęcie inni zobaczą po kilku minutach, a czasem dniach. Polecenie „pokaż moje zdjęcie” pokazuje Twoje obecne zdjęcie.',
    cancelled: 'Anulowano. Niczego nie zmieniono.',
    'open-proposal':
      'Niczego jeszcze nie zmieniono. Na karcie powyżej wybierz „Potwierdź”, aby kontynuować, albo „Anuluj”.',
    'open-question':
      'Niczego jeszcze nie zmieniono. Karta powyżej czeka na Ciebie: wybierz jeden z jej przycisków albo „Anuluj”.',
    'framed-anew':
      'Zdjęcie na karcie powyżej zostało zmienione. Nic nie zostanie ustawione, dopóki nie wybierzesz „Potwierdź”.',
    'nothing-waits':
      'Nie czeka tu żadna Twoja karta, więc niczego nie zmieniono. Karty wygasają po {proposalMinutes} minutach; aby zacząć od nowa, wyślij mi obraz jeszcze raz.',
    'nothing-open':
      'Nie ma tu nic, co można anulować. Polecenie „cofnij” cofa Twoją ostatnią zmianę.',
  },

  undeclared: 'PhotoBot tego nie oferuje. Napisz „pomoc”, aby zobaczyć, co potrafi.',

  tooBusy:
    'Mam teraz zbyt wiele próśb do obsłużenia i niczego nie zmieniono. Spróbuj ponownie za chwilę.',

  photoNotices: {
    undone: 'Przywrócono Twoje poprzednie zdjęcie',
    same: 'Nie zmieniono Twojego zdjęcia',
    set: {
      done: 'Twoje zdjęcie zostało zmienione',
      unknown: 'Twoje zdjęcie mogło zostać zmienione',
    },
    remove: {
      done: 'Twoje zdjęcie zostało usunięte',
      unknown: 'Twoje zdjęcie mogło zostać usunięte',
    },
  },

  contactNotices: {
    undone: 'Przywrócono poprzednie zdjęcie jednego z Twoich kontaktów',
    same: 'Nie zmieniono zdjęcia jednego z Twoich kontaktów',
    set: {
      done: 'Zdjęcie jednego z Twoich kontaktów zostało zmienione',
      unknown: 'Zdjęcie jednego z Twoich kontaktów mogło zostać zmienione',
    },
    remove: {
      done: 'Zdjęcie jednego z Twoich kontaktów zostało usunięte',
      unknown: 'Zdjęcie jednego z Twoich kontaktów mogło zostać usunięte',
    },
  },

  noticeLines: {
    nobody: 'Zrobił to administrator zdjęć Twojej organizacji.',
    by: 'Zrobił to administrator zdjęć Twojej organizacji: {name}.',
    contact: 'Twój kontakt: {name}',
    mine: 'Możesz je zmienić poleceniem „ustaw moje zdjęcie”.',
    restore:
      'Przez {undoHours} godziny możesz wrócić do poprzedniego stanu, wybierając „Przywróć”.',
    before: 'Przedtem',
    now: 'Teraz',
    none: 'Brak zdjęcia',
    beforeAlt: 'Poprzednie zdjęcie',
  },

  purposes: {
    'own-photo': 'zmienić Twoje zdjęcie',
    'somebodys-photo': 'zmienić zdjęcie innej osoby',
    'anybodys-photo': 'administratorzy zdjęć mogli zmieniać zdjęcia wszystkich osób',
    'group-photo': 'zmienić zdjęcie grupy, której jesteś właścicielem',
    'team-photo': 'zmienić zdjęcie zespołu, którego jesteś właścicielem',
    'contacts-photo': 'znaleźć Twoje kontakty i zmienić ich zdjęcia',
    'anybodys-contacts-photo':
      'administratorzy zdjęć mogli znajdować kontakty wszystkich osób i zmieniać zdjęcia tych kontaktów',
    'find-people': 'znaleźć osoby według imienia i nazwiska i zobaczyć ich zdjęcia',
    'find-groups': 'znaleźć grupy według nazwy',
    'find-teams': 'znaleźć Twoje zespoły według nazwy i zobaczyć ich zdjęcia',
    'find-owned': 'wyświetlić zespoły i grupy, których jesteś właścicielem',
    'channel-picture': 'pobrać obraz z wiadomości w kanale, jeśli aplikacja Teams go nie prześle',
    'chat-picture': 'pobrać obraz z wiadomości w czacie, jeśli aplikacja Teams go nie prześle',
    'attached-picture': 'pobrać obraz załączony jako plik',
    'photo-policy': 'sprawdzić, kto może zmieniać zdjęcia',
  },

  purposeAnd: ', a także aby ',
};
