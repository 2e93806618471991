import type { Translated } from '../../parts/translated';

export const photoHeadings: Translated<'photoHeadings', 'nl'> = {
  setting: {
    proposed: {
      me: 'Je profielfoto instellen?',
      user: 'De foto van deze persoon instellen?',
      group: 'De groepsfoto instellen?',
      team: 'De teamfoto instellen?',
      contact: 'De foto van de contactpersoon instellen?',
    },
    applying: {
      me: 'Je profielfoto wordt ingesteld…',
      user: 'De foto van deze persoon wordt ingesteld…',
      group: 'De groepsfoto wordt ingesteld…',
      team: 'De teamfoto wordt ingesteld…',
      contact: 'De foto van de contactpersoon wordt ingesteld…',
    },
    applied: {
      me: 'Je profielfoto is ingesteld',
      user: 'De foto van deze persoon is ingesteld',
      group: 'De groepsfoto is ingesteld',
      team: 'De teamfoto is ingesteld',
      contact: 'De foto van de contactpersoon is ingesteld',
    },
    unknown: {
      me: 'Je profielfoto is mogelijk ingesteld',
      user: 'De foto van deze persoon is mogelijk ingesteld',
      group: 'De groepsfoto is mogelijk ingesteld',
      team: 'De teamfoto is mogelijk ingesteld',
      contact: 'De foto van de contactpersoon is mogelijk ingesteld',
    },
  },

  removing: {
    proposed: {
      me: 'Je profielfoto verwijderen?',
      user: 'De foto van deze persoon verwijderen?',
      group: 'De groepsfoto verwijderen?',
      team: 'De teamfoto verwijderen?',
      contact: 'De foto van de contactpersoon verwijderen?',
    },
    applying: {
      me: 'Je profielfoto wordt verwijderd…',
      user: 'De foto van deze persoon wordt verwijderd…',
      group: 'De groepsfoto wordt verwijderd…',
      team: 'De teamfoto wordt verwijderd…',
      contact: 'De foto van de contactpersoon wordt verwijderd…',
    },
    applied: {
      me: 'Je profielfoto is verwijderd',
      user: 'De foto van deze persoon is verwijderd',
      group: 'De groepsfoto is verwijderd',
      team: 'De teamfoto is verwijderd',
      contact: 'De foto van de contactpersoon is verwijderd',
    },
    unknown: {
      me: 'Je profielfoto is mogelijk verwijderd',
      user: 'De foto van deze persoon is mogelijk verwijderd',
      group: 'De groepsfoto is mogelijk verwijderd',
      team: 'De teamfoto is mogelijk verwijderd',
      contact: 'De foto van de contactpersoon is mogelijk verwijderd',
    },
  },

  restoring: {
    undoing: {
      me: 'Je vorige profielfoto wordt teruggezet…',
      user: 'De vorige foto van deze persoon wordt teruggezet…',
      group: 'De vorige groepsfoto wordt teruggezet…',
      team: 'De vorige teamfoto wordt teruggezet…',
      contact: 'De vorige foto van de contactpersoon wordt teruggezet…',
    },
    undone: {
      me: 'Je vorige profielfoto is teruggezet',
      user: 'De vorige foto van deze persoon is teruggezet',
      group: 'De vorige groepsfoto is teruggezet',
      team: 'De vorige teamfoto is teruggezet',
      contact: 'De vorige foto van de contactpersoon is teruggezet',
    },
    unknown: {
      me: 'Je vorige profielfoto is mogelijk teruggezet',
      user: 'De vorige foto van deze persoon is mogelijk teruggezet',
      group: 'De vorige groepsfoto is mogelijk teruggezet',
      team: 'De vorige teamfoto is mogelijk teruggezet',
      contact: 'De vorige foto van de contactpersoon is mogelijk teruggezet',
    },
    failed: {
      me: 'Je profielfoto is niet gewijzigd',
      user: 'De foto van deze persoon is niet gewijzigd',
      group: 'De groepsfoto is niet gewijzigd',
      team: 'De teamfoto is niet gewijzigd',
      contact: 'De foto van de contactpersoon is niet gewijzigd',
    },
  },

  plainHeadings: {
    now: {
      me: 'Je huidige profielfoto',
      user: 'De huidige foto van deze persoon',
      group: 'De huidige groepsfoto',
      team: 'De huidige teamfoto',
      contact: 'De huidige foto van de contactpersoon',
    },
    set: {
      me: 'Je profielfoto ingesteld',
      user: 'Foto van deze persoon ingesteld',
      group: 'Groepsfoto ingesteld',
      team: 'Teamfoto ingesteld',
      contact: 'Foto van de contactpersoon ingesteld',
    },
    remove: {
      me: 'Je profielfoto verwijderd',
      user: 'Foto van deze persoon verwijderd',
      group: 'Groepsfoto verwijderd',
      team: 'Teamfoto verwijderd',
      contact: 'Foto van de contactpersoon verwijderd',
    },
  },

  shown: {
    none: 'Er is geen foto.',
    alt: 'De huidige foto',
    facts: '{width} × {height} pixels, {kilobytes} kB',
  },
};
