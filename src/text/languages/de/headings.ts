import type { Translated } from '../../parts/translated';

export const photoHeadings: Translated<'photoHeadings', 'de'> = {
  setting: {
    proposed: {
      me: 'Ihr Foto festlegen?',
      user: 'Das Foto dieser Person festlegen?',
      group: 'Das Gruppenfoto festlegen?',
      team: 'Das Teamfoto festlegen?',
      contact: 'Das Foto des Kontakts festlegen?',
    },
    applying: {
      me: 'Ihr Foto wird festgelegt …',
      user: 'Das Foto dieser Person wird festgelegt …',
      group: 'Das Gruppenfoto wird festgelegt …',
      team: 'Das Teamfoto wird festgelegt …',
      contact: 'Das Foto des Kontakts wird festgelegt …',
    },
    applied: {
      me: 'Ihr Foto ist festgelegt',
      user: 'Das Foto dieser Person ist festgelegt',
      group: 'Das Gruppenfoto ist festgelegt',
      team: 'Das Teamfoto ist festgelegt',
      contact: 'Das Foto des Kontakts ist festgelegt',
    },
    unknown: {
      me: 'Ihr Foto wurde vielleicht festgelegt',
      user: 'Das Foto dieser Person wurde vielleicht festgelegt',
      group: 'Das Gruppenfoto wurde vielleicht festgelegt',
      team: 'Das Teamfoto wurde vielleicht festgelegt',
      contact: 'Das Foto des Kontakts wurde vielleicht festgelegt',
    },
  },

  removing: {
    proposed: {
      me: 'Ihr Foto entfernen?',
      user: 'Das Foto dieser Person entfernen?',
      group: 'Das Gruppenfoto entfernen?',
      team: 'Das Teamfoto entfernen?',
      contact: 'Das Foto des Kontakts entfernen?',
    },
    applying: {
      me: 'Ihr Foto wird entfernt …',
      user: 'Das Foto dieser Person wird entfernt …',
      group: 'Das Gruppenfoto wird entfernt …',
      team: 'Das Teamfoto wird entfernt …',
      contact: 'Das Foto des Kontakts wird entfernt …',
    },
    applied: {
      me: 'Ihr Foto ist entfernt',
      user: 'Das Foto dieser Person ist entfernt',
      group: 'Das Gruppenfoto ist entfernt',
      team: 'Das Teamfoto ist entfernt',
      contact: 'Das Foto des Kontakts ist entfernt',
    },
    unknown: {
      me: 'Ihr Foto wurde vielleicht entfernt',
      user: 'Das Foto dieser Person wurde vielleicht entfernt',
      group: 'Das Gruppenfoto wurde vielleicht entfernt',
      team: 'Das Teamfoto wurde vielleicht entfernt',
      contact: 'Das Foto des Kontakts wurde vielleicht entfernt',
    },
  },

  restoring: {
    undoing: {
      me: 'Ihr vorheriges Foto wird wiederhergestellt …',
      user: 'Das vorherige Foto dieser Person wird wiederhergestellt …',
      group: 'Das vorherige Gruppenfoto wird wiederhergestellt …',
      team: 'Das vorherige Teamfoto wird wiederhergestellt …',
      contact: 'Das vorherige Foto des Kontakts wird wiederhergestellt …',
    },
    undone: {
      me: 'Ihr vorheriges Foto ist wieder da',
      user: 'Das vorherige Foto dieser Person ist wieder da',
      group: 'Das vorherige Gruppenfoto ist wieder da',
      team: 'Das vorherige Teamfoto ist wieder da',
      contact: 'Das vorherige Foto des Kontakts ist wieder da',
    },
    unknown: {
      me: 'Ihr vorheriges Foto ist vielleicht wieder da',
      user: 'Das vorherige Foto dieser Person ist vielleicht wieder da',
      group: 'Das vorherige Gruppenfoto ist vielleicht wieder da',
      team: 'Das vorherige Teamfoto ist vielleicht wieder da',
      contact: 'Das vorherige Foto des Kontakts ist vielleicht wieder da',
    },
    failed: {
      me: 'Ihr Foto wurde nicht geändert',
      user: 'Das Foto dieser Person wurde nicht geändert',
      group: 'Das Gruppenfoto wurde nicht geändert',
      team: 'Das Teamfoto wurde nicht geändert',
      contact: 'Das Foto des Kontakts wurde nicht geändert',
    },
  },

  plainHeadings: {
    now: {
      me: 'Ihr Foto jetzt',
      user: 'Das Foto dieser Person jetzt',
      group: 'Das Gruppenfoto jetzt',
      team: 'Das Teamfoto jetzt',
      contact: 'Das Foto des Kontakts jetzt',
    },
    set: {
      me: 'Ihr Foto festgelegt',
      user: 'Foto dieser Person festgelegt',
      group: 'Gruppenfoto festgelegt',
      team: 'Teamfoto festgelegt',
      contact: 'Foto des Kontakts festgelegt',
    },
    remove: {
      me: 'Ihr Foto entfernt',
      user: 'Foto dieser Person entfernt',
      group: 'Gruppenfoto entfernt',
      team: 'Teamfoto entfernt',
      contact: 'Foto des Kontakts entfernt',
    },
  },

  shown: {
    none: 'Es gibt kein Foto.',
    alt: 'Das Foto, wie es jetzt ist',
    facts: '{width} × {height} Pixel, {kilobytes} KB',
  },
};
