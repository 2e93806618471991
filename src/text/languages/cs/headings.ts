import type { Translated } from '../../parts/translated';

export const photoHeadings: Translated<'photoHeadings', 'cs'> = {
  setting: {
    proposed: {
      me: 'Nastavit vaši fotku?',
      user: 'Nastavit fotku této osoby?',
      group: 'Nastavit fotku skupiny?',
      team: 'Nastavit fotku týmu?',
      contact: 'Nastavit fotku kontaktu?',
    },
    applying: {
      me: 'Nastavuje se vaše fotka…',
      user: 'Nastavuje se fotka této osoby…',
      group: 'Nastavuje se fotka skupiny…',
      team: 'Nastavuje se fotka týmu…',
      contact: 'Nastavuje se fotka kontaktu…',
    },
    applied: {
      me: 'Vaše fotka je nastavená',
      user: 'Fotka této osoby je nastavená',
      group: 'Fotka skupiny je nastavená',
      team: 'Fotka týmu je nastavená',
      contact: 'Fotka kontaktu je nastavená',
    },
    unknown: {
      me: 'Vaše fotka je možná nastavená',
      user: 'Fotka této osoby je možná nastavená',
      group: 'Fotka skupiny je možná nastavená',
      team: 'Fotka týmu je možná nastavená',
      contact: 'Fotka kontaktu je možná nastavená',
    },
  },

  removing: {
    proposed: {
      me: 'Odebrat vaši fotku?',
      user: 'Odebrat fotku této osoby?',
      group: 'Odebrat fotku skupiny?',
      team: 'Odebrat fotku týmu?',
      contact: 'Odebrat fotku kontaktu?',
    },
    applying: {
      me: 'Odebírá se vaše fotka…',
      user: 'Odebírá se fotka této osoby…',
      group: 'Odebírá se fotka skupiny…',
      team: 'Odebírá se fotka týmu…',
      contact: 'Odebírá se fotka kontaktu…',
    },
    applied: {
      me: 'Vaše fotka je odebraná',
      user: 'Fotka této osoby je odebraná',
      group: 'Fotka skupiny je odebraná',
      team: 'Fotka týmu je odebraná',
      contact: 'Fotka kontaktu je odebraná',
    },
    unknown: {
      me: 'Vaše fotka je možná odebraná',
      user: 'Fotka této osoby je možná odebraná',
      group: 'Fotka skupiny je možná odebraná',
      team: 'Fotka týmu je možná odebraná',
      contact: 'Fotka kontaktu je možná odebraná',
    },
  },

  restoring: {
    undoing: {
      me: 'Obnovuje se vaše předchozí fotka…',
      user: 'Obnovuje se předchozí fotka této osoby…',
      group: 'Obnovuje se předchozí fotka skupiny…',
      team: 'Obnovuje se předchozí fotka týmu…',
      contact: 'Obnovuje se předchozí fotka kontaktu…',
    },
    undone: {
      me: 'Vaše předchozí fotka je zpátky',
      user: 'Předchozí fotka této osoby je zpátky',
      group: 'Předchozí fotka skupiny je zpátky',
      team: 'Předchozí fotka týmu je zpátky',
      contact: 'Předchozí fotka kontaktu je zpátky',
    },
    unknown: {
      me: 'Vaše předchozí fotka je možná zpátky',
      user: 'Předchozí fotka této osoby je možná zpátky',
      group: 'Předchozí fotka skupiny je možná zpátky',
      team: 'Předchozí fotka týmu je možná zpátky',
      contact: 'Předchozí fotka kontaktu je možná zpátky',
    },
    failed: {
      me: 'Vaše fotka se nezměnila',
      user: 'Fotka této osoby se nezměnila',
      group: 'Fotka skupiny se nezměnila',
      team: 'Fotka týmu se nezměnila',
      contact: 'Fotka kontaktu se nezměnila',
    },
  },

  plainHeadings: {
    now: {
      me: 'Vaše současná fotka',
      user: 'Současná fotka této osoby',
      group: 'Současná fotka skupiny',
      team: 'Současná fotka týmu',
      contact: 'Současná fotka kontaktu',
    },
    set: {
      me: 'Nastavení vaší fotky',
      user: 'Nastavení fotky osoby',
      group: 'Nastavení fotky skupiny',
      team: 'Nastavení fotky týmu',
      contact: 'Nastavení fotky kontaktu',
    },
    remove: {
      me: 'Odebrání vaší fotky',
      user: 'Odebrání fotky osoby',
      group: 'Odebrání fotky skupiny',
      team: 'Odebrání fotky týmu',
      contact: 'Odebrání fotky kontaktu',
    },
  },

  shown: {
    none: 'Není tu žádná fotka.',
    alt: 'Současná fotka',
    facts: '{width} × {height} pixelů, {kilobytes} kB',
  },
};
