import type { Translated } from '../../parts/translated';

export const changeTexts: Translated<'changeTexts', 'pl'> = {
  headings: {
    overtaken: 'Niczego nie cofnięto',
    cancelled: 'Anulowano',
    lapsed: 'Ta propozycja wygasła',
  },

  owners: {
    asker: 'Zdjęcie osoby, która o to poprosiła',
    me: '{name} (własne zdjęcie)',
    group: 'Grupa: {name}',
    team: 'Zespół: {name}',
    contact: 'Twój kontakt: {name}',
    contactOf: 'Kontakt użytkownika {owner}: {name}',
  },

  onConfirm: {
    set: 'Po wybraniu „Potwierdź” zdjęcie zostanie zapisane na platformie Microsoft 365.',
    remove: 'Po wybraniu „Potwierdź” zdjęcie zostanie usunięte z platformy Microsoft 365.',
    asApplication: {
      set: 'Po wybraniu „Potwierdź” zdjęcie zostanie zapisane na platformie Microsoft 365 na podstawie własnego uprawnienia aplikacji PhotoBot, ponieważ jesteś administratorem zdjęć. Właściciel zdjęcia zostanie o tym powiadomiony.',
      remove:
        'Po wybraniu „Potwierdź” zdjęcie zostanie usunięte z platformy Microsoft 365 na podstawie własnego uprawnienia aplikacji PhotoBot, ponieważ jesteś administratorem zdjęć. Właściciel zdjęcia zostanie o tym powiadomiony.',
    },
  },

  rights: {
    user: 'Wymagana jest rola administratora użytkowników, administratora osób lub administratora globalnego.',
    group: 'Może to zrobić tylko właściciel grupy.',
    team: 'Może to zrobić tylko właściciel zespołu.',
  },

  undoBefore: {
    team: 'Możesz to cofnąć przez {undoHours} godziny, chyba że jest to pierwsze zdjęcie zespołu: takiego zdjęcia nie można usunąć z platformy Microsoft 365.',
    contact:
      'Możesz to cofnąć przez {undoHours} godziny, chyba że jest to pierwsze zdjęcie kontaktu: takiego zdjęcia nie można usunąć z platformy Microsoft 365.',
    usual: 'Możesz to cofnąć przez {undoHours} godziny.',
  },

  lines: {
    askedBy: {
      nobody: 'Przycisków może używać tylko osoba, która o to poprosiła.',
      name: 'Przycisków może używać tylko {name}.',
    },
    damaged:
      'Plik jest uszkodzony: brakuje jego części. Tyle udało się odczytać; przyjrzyj się uważnie.',
    earlier: {
      words: 'Używam tego obrazu zgodnie z Twoją wcześniejszą wiadomością.',
      picture: 'Używam wysłanego wcześniej obrazu.',
    },
    unread: 'Tych słów nie rozumiem, więc je pomijam: „{words}”',
    lookAgain: 'Sprawdzam dalej. Wynik pojawi się na tej karcie.',
    lookedLong:
      'Nie udało się ustalić, czy operacja się powiodła, i już tego nie sprawdzam. Sprawdź zdjęcie samodzielnie.',
    small:
      'Zdjęcie ma tylko {side} × {side} pikseli, więc może być niewyraźne. Najlepszy rozmiar to {best} × {best} lub więcej.',
    undoAfter: 'Możesz to cofnąć przez {undoHours} godziny.',
    undoImpossible:
      'Tego nie można cofnąć: wcześniej nie było zdjęcia, a tego nie można usunąć z platformy Microsoft 365.',
    there: 'Zdjęcie jest już na platformie Microsoft 365.',
    taken: 'Zmiana została przyjęta na platformie Microsoft 365.',
    takenAndLags:
      'Zmiana została przyjęta na platformie Microsoft 365, ale nadal widać stare zdjęcie.',
    gone: 'Zdjęcie zostało usunięte z platformy Microsoft 365.',
    lagGroup:
      'Zapisano je jako zdjęcie grupy tego zespołu. W aplikacji Teams pojawi się za kilka godzin.',
    onlyDirectory:
      'Nie ma skrzynki pocztowej, więc zdjęcie jest przechowywane tylko w usłudze Entra. Nie będzie widoczne w aplikacjach Outlook i SharePoint.',
    removed: 'Wcześniej na platformie Microsoft 365 nie było zdjęcia, więc teraz też go nie ma.',
    nothingChanged: 'Niczego nie zmieniono.',
    lapsed:
      'W ciągu {proposalMinutes} minut nikt nie wybrał „Potwierdź”, więc niczego nie zmieniono. Wyślij obraz jeszcze raz.',
    lapsedDialog:
      'W ciągu {proposalMinutes} minut nikt nie wybrał „Potwierdź”, więc niczego nie zmieniono. Wybierz akcję jeszcze raz.',
    lapsedRemoval:
      'W ciągu {proposalMinutes} minut nikt nie wybrał „Potwierdź”, więc niczego nie zmieniono. Napisz polecenie jeszcze raz.',
    previewAlt: 'Podgląd nowego zdjęcia',
    listedAlt: 'Podgląd zdjęcia na liście czatów',
    appliedAlt: 'Nowe zdjęcie',
    removeAlt: 'Zdjęcie do usunięcia',
    removedAlt: 'Usunięte zdjęcie',
    administrator: 'Administrator: {contact}',
    details: 'Szczegóły',
    requestId: 'Identyfikator żądania: {id}',
    etag: { none: 'ETag: brak', some: 'ETag: {etag}' },
  },

  seen: {
    all: 'Zmiana pojawi się w aplikacjach Teams, Outlook i SharePoint po kilku minutach, a czasem dopiero po trzech dniach.',
    people:
      'Zmiana pojawi się w aplikacjach Teams, Outlook i SharePoint po kilku minutach, a czasem dopiero po trzech dniach. W aplikacji Teams inne osoby mogą jeszcze przez kilka tygodni (do 60 dni) widzieć stare zdjęcie, chyba że wylogują się i zalogują ponownie lub wyczyszczą pamięć podręczną.',
  },

  framed: {
    crop: 'Kadr: {crop}',
    turns: { 90: 'obrócone w prawo', 180: 'do góry nogami', 270: 'obrócone w lewo' },
    grounds: { white: 'na białym tle', black: 'na czarnym tle' },
    chosen: '{title}, wybrano',
  },
};
