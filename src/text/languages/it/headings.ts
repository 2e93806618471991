import type { Translated } from '../../parts/translated';

export const photoHeadings: Translated<'photoHeadings', 'it'> = {
  setting: {
    proposed: {
      me: 'Cambiare la tua foto?',
      user: 'Cambiare la foto di questa persona?',
      group: 'Cambiare la foto del gruppo?',
      team: 'Cambiare la foto del team?',
      contact: 'Cambiare la foto del contatto?',
    },
    applying: {
      me: 'Salvataggio della tua foto…',
      user: 'Salvataggio della foto di questa persona…',
      group: 'Salvataggio della foto del gruppo…',
      team: 'Salvataggio della foto del team…',
      contact: 'Salvataggio della foto del contatto…',
    },
    applied: {
      me: 'La tua foto è stata salvata',
      user: 'La foto di questa persona è stata salvata',
      group: 'La foto del gruppo è stata salvata',
      team: 'La foto del team è stata salvata',
      contact: 'La foto del contatto è stata salvata',
    },
    unknown: {
      me: 'La tua foto potrebbe essere stata salvata',
      user: 'La foto di questa persona potrebbe essere stata salvata',
      group: 'La foto del gruppo potrebbe essere stata salvata',
      team: 'La foto del team potrebbe essere stata salvata',
      contact: 'La foto del contatto potrebbe essere stata salvata',
    },
  },

  removing: {
    proposed: {
      me: 'Rimuovere la tua foto?',
      user: 'Rimuovere la foto di questa persona?',
      group: 'Rimuovere la foto del gruppo?',
      team: 'Rimuovere la foto del team?',
      contact: 'Rimuovere la foto del contatto?',
    },
    applying: {
      me: 'Rimozione della tua foto…',
      user: 'Rimozione della foto di questa persona…',
      group: 'Rimozione della foto del gruppo…',
      team: 'Rimozione della foto del team…',
      contact: 'Rimozione della foto del contatto…',
    },
    applied: {
      me: 'La tua foto è stata rimossa',
      user: 'La foto di questa persona è stata rimossa',
      group: 'La foto del gruppo è stata rimossa',
      team: 'La foto del team è stata rimossa',
      contact: 'La foto del contatto è stata rimossa',
    },
    unknown: {
      me: 'La tua foto potrebbe essere stata rimossa',
      user: 'La foto di questa persona potrebbe essere stata rimossa',
      group: 'La foto del gruppo potrebbe essere stata rimossa',
      team: 'La foto del team potrebbe essere stata rimossa',
      contact: 'La foto del contatto potrebbe essere stata rimossa',
    },
  },

  restoring: {
    undoing: {
      me: 'Ripristino della tua foto precedente…',
      user: 'Ripristino della foto precedente di questa persona…',
      group: 'Ripristino della foto precedente del gruppo…',
      team: 'Ripristino della foto precedente del team…',
      contact: 'Ripristino della foto precedente del contatto…',
    },
    undone: {
      me: 'La tua foto precedente è stata ripristinata',
      user: 'La foto precedente di questa persona è stata ripristinata',
      group: 'La foto precedente del gruppo è stata ripristinata',
      team: 'La foto precedente del team è stata ripristinata',
      contact: 'La foto precedente del contatto è stata ripristinata',
    },
    unknown: {
      me: 'La tua foto precedente potrebbe essere stata ripristinata',
      user: 'La foto precedente di questa persona potrebbe essere stata ripristinata',
      group: 'La foto precedente del gruppo potrebbe essere stata ripristinata',
      team: 'La foto precedente del team potrebbe essere stata ripristinata',
      contact: 'La foto precedente del contatto potrebbe essere stata ripristinata',
    },
    failed: {
      me: 'La tua foto non è stata modificata',
      user: 'La foto di questa persona non è stata modificata',
      group: 'La foto del gruppo non è stata modificata',
      team: 'La foto del team non è stata modificata',
      contact: 'La foto del contatto non è stata modificata',
    },
  },

  plainHeadings: {
    now: {
      me: 'La tua foto attuale',
      user: 'La foto attuale di questa persona',
      group: 'La foto attuale del gruppo',
      team: 'La foto attuale del team',
      contact: 'La foto attuale del contatto',
    },
    set: {
      me: 'Modifica della tua foto',
      user: 'Modifica della foto di questa persona',
      group: 'Modifica della foto del gruppo',
      team: 'Modifica della foto del team',
      contact: 'Modifica della foto del contatto',
    },
    remove: {
      me: 'Rimozione della tua foto',
      user: 'Rimozione della foto di questa persona',
      group: 'Rimozione della foto del gruppo',
      team: 'Rimozione della foto del team',
      contact: 'Rimozione della foto del contatto',
    },
  },

  shown: {
    none: 'Non c’è nessuna foto.',
    alt: 'La foto attuale',
    facts: '{width} × {height} pixel, {kilobytes} KB',
  },
};
