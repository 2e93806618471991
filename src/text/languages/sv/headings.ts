import type { Translated } from '../../parts/translated';

export const photoHeadings: Translated<'photoHeadings', 'sv'> = {
  setting: {
    proposed: {
      me: 'Ändra din profilbild?',
      user: 'Ändra den här personens profilbild?',
      group: 'Ändra gruppbilden?',
      team: 'Ändra teambilden?',
      contact: 'Ändra kontaktens bild?',
    },
    applying: {
      me: 'Din profilbild ändras…',
      user: 'Den här personens profilbild ändras…',
      group: 'Gruppbilden ändras…',
      team: 'Teambilden ändras…',
      contact: 'Kontaktens bild ändras…',
    },
    applied: {
      me: 'Din profilbild har ändrats',
      user: 'Den här personens profilbild har ändrats',
      group: 'Gruppbilden har ändrats',
      team: 'Teambilden har ändrats',
      contact: 'Kontaktens bild har ändrats',
    },
    unknown: {
      me: 'Din profilbild kan ha ändrats',
      user: 'Den här personens profilbild kan ha ändrats',
      group: 'Gruppbilden kan ha ändrats',
      team: 'Teambilden kan ha ändrats',
      contact: 'Kontaktens bild kan ha ändrats',
    },
  },

  removing: {
    proposed: {
      me: 'Ta bort din profilbild?',
      user: 'Ta bort den här personens profilbild?',
      group: 'Ta bort gruppbilden?',
      team: 'Ta bort teambilden?',
      contact: 'Ta bort kontaktens bild?',
    },
    applying: {
      me: 'Din profilbild tas bort…',
      user: 'Den här personens profilbild tas bort…',
      group: 'Gruppbilden tas bort…',
      team: 'Teambilden tas bort…',
      contact: 'Kontaktens bild tas bort…',
    },
    applied: {
      me: 'Din profilbild har tagits bort',
      user: 'Den här personens profilbild har tagits bort',
      group: 'Gruppbilden har tagits bort',
      team: 'Teambilden har tagits bort',
      contact: 'Kontaktens bild har tagits bort',
    },
    unknown: {
      me: 'Din profilbild kan ha tagits bort',
      user: 'Den här personens profilbild kan ha tagits bort',
      group: 'Gruppbilden kan ha tagits bort',
      team: 'Teambilden kan ha tagits bort',
      contact: 'Kontaktens bild kan ha tagits bort',
    },
  },

  restoring: {
    undoing: {
      me: 'Din tidigare profilbild läggs tillbaka…',
      user: 'Den här personens tidigare profilbild läggs tillbaka…',
      group: 'Den tidigare gruppbilden läggs tillbaka…',
      team: 'Den tidigare teambilden läggs tillbaka…',
      contact: 'Kontaktens tidigare bild läggs tillbaka…',
    },
    undone: {
      me: 'Din tidigare profilbild är tillbaka',
      user: 'Den här personens tidigare profilbild är tillbaka',
      group: 'Den tidigare gruppbilden är tillbaka',
      team: 'Den tidigare teambilden är tillbaka',
      contact: 'Kontaktens tidigare bild är tillbaka',
    },
    unknown: {
      me: 'Din tidigare profilbild kan vara tillbaka',
      user: 'Den här personens tidigare profilbild kan vara tillbaka',
      group: 'Den tidigare gruppbilden kan vara tillbaka',
      team: 'Den tidigare teambilden kan vara tillbaka',
      contact: 'Kontaktens tidigare bild kan vara tillbaka',
    },
    failed: {
      me: 'Din profilbild har inte ändrats',
      user: 'Den här personens profilbild har inte ändrats',
      group: 'Gruppbilden har inte ändrats',
      team: 'Teambilden har inte ändrats',
      contact: 'Kontaktens bild har inte ändrats',
    },
  },

  plainHeadings: {
    now: {
      me: 'Din nuvarande profilbild',
      user: 'Den här personens nuvarande profilbild',
      group: 'Den nuvarande gruppbilden',
      team: 'Den nuvarande teambilden',
      contact: 'Kontaktens nuvarande bild',
    },
    set: {
      me: 'Ändrade din profilbild',
      user: 'Ändrade den här personens profilbild',
      group: 'Ändrade gruppbilden',
      team: 'Ändrade teambilden',
      contact: 'Ändrade kontaktens bild',
    },
    remove: {
      me: 'Tog bort din profilbild',
      user: 'Tog bort den här personens profilbild',
      group: 'Tog bort gruppbilden',
      team: 'Tog bort teambilden',
      contact: 'Tog bort kontaktens bild',
    },
  },

  shown: {
    none: 'Det finns ingen bild.',
    alt: 'Den nuvarande bilden',
    facts: '{width} × {height} bildpunkter, {kilobytes} kB',
  },
};
