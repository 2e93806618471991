import type { Translated } from '../../parts/translated';

export const photoHeadings: Translated<'photoHeadings', 'pl'> = {
  setting: {
    proposed: {
      me: 'Ustawić Twoje zdjęcie?',
      user: 'Ustawić zdjęcie tej osoby?',
      group: 'Ustawić zdjęcie grupy?',
      team: 'Ustawić zdjęcie zespołu?',
      contact: 'Ustawić zdjęcie kontaktu?',
    },
    applying: {
      me: 'Ustawianie Twojego zdjęcia…',
      user: 'Ustawianie zdjęcia tej osoby…',
      group: 'Ustawianie zdjęcia grupy…',
      team: 'Ustawianie zdjęcia zespołu…',
      contact: 'Ustawianie zdjęcia kontaktu…',
    },
    applied: {
      me: 'Ustawiono Twoje zdjęcie',
      user: 'Ustawiono zdjęcie tej osoby',
      group: 'Ustawiono zdjęcie grupy',
      team: 'Ustawiono zdjęcie zespołu',
      contact: 'Ustawiono zdjęcie kontaktu',
    },
    unknown: {
      me: 'Twoje zdjęcie mogło zostać ustawione',
      user: 'Zdjęcie tej osoby mogło zostać ustawione',
      group: 'Zdjęcie grupy mogło zostać ustawione',
      team: 'Zdjęcie zespołu mogło zostać ustawione',
      contact: 'Zdjęcie kontaktu mogło zostać ustawione',
    },
  },

  removing: {
    proposed: {
      me: 'Usunąć Twoje zdjęcie?',
      user: 'Usunąć zdjęcie tej osoby?',
      group: 'Usunąć zdjęcie grupy?',
      team: 'Usunąć zdjęcie zespołu?',
      contact: 'Usunąć zdjęcie kontaktu?',
    },
    applying: {
      me: 'Usuwanie Twojego zdjęcia…',
      user: 'Usuwanie zdjęcia tej osoby…',
      group: 'Usuwanie zdjęcia grupy…',
      team: 'Usuwanie zdjęcia zespołu…',
      contact: 'Usuwanie zdjęcia kontaktu…',
    },
    applied: {
      me: 'Usunięto Twoje zdjęcie',
      user: 'Usunięto zdjęcie tej osoby',
      group: 'Usunięto zdjęcie grupy',
      team: 'Usunięto zdjęcie zespołu',
      contact: 'Usunięto zdjęcie kontaktu',
    },
    unknown: {
      me: 'Twoje zdjęcie mogło zostać usunięte',
      user: 'Zdjęcie tej osoby mogło zostać usunięte',
      group: 'Zdjęcie grupy mogło zostać usunięte',
      team: 'Zdjęcie zespołu mogło zostać usunięte',
      contact: 'Zdjęcie kontaktu mogło zostać usunięte',
    },
  },

  restoring: {
    undoing: {
      me: 'Przywracanie Twojego zdjęcia…',
      user: 'Przywracanie zdjęcia tej osoby…',
      group: 'Przywracanie zdjęcia grupy…',
      team: 'Przywracanie zdjęcia zespołu…',
      contact: 'Przywracanie zdjęcia kontaktu…',
    },
    undone: {
      me: 'Przywrócono Twoje poprzednie zdjęcie',
      user: 'Przywrócono poprzednie zdjęcie tej osoby',
      group: 'Przywrócono poprzednie zdjęcie grupy',
      team: 'Przywrócono poprzednie zdjęcie zespołu',
      contact: 'Przywrócono poprzednie zdjęcie kontaktu',
    },
    unknown: {
      me: 'Twoje poprzednie zdjęcie mogło zostać przywrócone',
      user: 'Poprzednie zdjęcie tej osoby mogło zostać przywrócone',
      group: 'Poprzednie zdjęcie grupy mogło zostać przywrócone',
      team: 'Poprzednie zdjęcie zespołu mogło zostać przywrócone',
      contact: 'Poprzednie zdjęcie kontaktu mogło zostać przywrócone',
    },
    failed: {
      me: 'Nie zmieniono Twojego zdjęcia',
      user: 'Nie zmieniono zdjęcia tej osoby',
      group: 'Nie zmieniono zdjęcia grupy',
      team: 'Nie zmieniono zdjęcia zespołu',
      contact: 'Nie zmieniono zdjęcia kontaktu',
    },
  },

  plainHeadings: {
    now: {
      me: 'Twoje obecne zdjęcie',
      user: 'Obecne zdjęcie tej osoby',
      group: 'Obecne zdjęcie grupy',
      team: 'Obecne zdjęcie zespołu',
      contact: 'Obecne zdjęcie kontaktu',
    },
    set: {
      me: 'Ustawienie Twojego zdjęcia',
      user: 'Ustawienie zdjęcia osoby',
      group: 'Ustawienie zdjęcia grupy',
      team: 'Ustawienie zdjęcia zespołu',
      contact: 'Ustawienie zdjęcia kontaktu',
    },
    remove: {
      me: 'Usunięcie Twojego zdjęcia',
      user: 'Usunięcie zdjęcia osoby',
      group: 'Usunięcie zdjęcia grupy',
      team: 'Usunięcie zdjęcia zespołu',
      contact: 'Usunięcie zdjęcia kontaktu',
    },
  },

  shown: {
    none: 'Nie ma zdjęcia.',
    alt: 'Obecne zdjęcie',
    facts: '{width} × {height} pikseli, {kilobytes} KB',
  },
};
