import type { Translated } from '../../parts/translated';

export const photoHeadings: Translated<'photoHeadings', 'nb'> = {
  setting: {
    proposed: {
      me: 'Endre profilbildet ditt?',
      user: 'Endre bildet til denne personen?',
      group: 'Endre gruppebildet?',
      team: 'Endre teambildet?',
      contact: 'Endre bildet til kontakten?',
    },
    applying: {
      me: 'Profilbildet ditt endres…',
      user: 'Bildet til denne personen endres…',
      group: 'Gruppebildet endres…',
      team: 'Teambildet endres…',
      contact: 'Bildet til kontakten endres…',
    },
    applied: {
      me: 'Profilbildet ditt er endret',
      user: 'Bildet til denne personen er endret',
      group: 'Gruppebildet er endret',
      team: 'Teambildet er endret',
      contact: 'Bildet til kontakten er endret',
    },
    unknown: {
      me: 'Profilbildet ditt kan ha blitt endret',
      user: 'Bildet til denne personen kan ha blitt endret',
      group: 'Gruppebildet kan ha blitt endret',
      team: 'Teambildet kan ha blitt endret',
      contact: 'Bildet til kontakten kan ha blitt endret',
    },
  },

  removing: {
    proposed: {
      me: 'Fjerne profilbildet ditt?',
      user: 'Fjerne bildet til denne personen?',
      group: 'Fjerne gruppebildet?',
      team: 'Fjerne teambildet?',
      contact: 'Fjerne bildet til kontakten?',
    },
    applying: {
      me: 'Profilbildet ditt fjernes…',
      user: 'Bildet til denne personen fjernes…',
      group: 'Gruppebildet fjernes…',
      team: 'Teambildet fjernes…',
      contact: 'Bildet til kontakten fjernes…',
    },
    applied: {
      me: 'Profilbildet ditt er fjernet',
      user: 'Bildet til denne personen er fjernet',
      group: 'Gruppebildet er fjernet',
      team: 'Teambildet er fjernet',
      contact: 'Bildet til kontakten er fjernet',
    },
    unknown: {
      me: 'Profilbildet ditt kan ha blitt fjernet',
      user: 'Bildet til denne personen kan ha blitt fjernet',
      group: 'Gruppebildet kan ha blitt fjernet',
      team: 'Teambildet kan ha blitt fjernet',
      contact: 'Bildet til kontakten kan ha blitt fjernet',
    },
  },

  restoring: {
    undoing: {
      me: 'Det forrige profilbildet ditt legges tilbake…',
      user: 'Det forrige bildet til denne personen legges tilbake…',
      group: 'Det forrige gruppebildet legges tilbake…',
      team: 'Det forrige teambildet legges tilbake…',
      contact: 'Det forrige bildet til kontakten legges tilbake…',
    },
    undone: {
      me: 'Det forrige profilbildet ditt er tilbake',
      user: 'Det forrige bildet til denne personen er tilbake',
      group: 'Det forrige gruppebildet er tilbake',
      team: 'Det forrige teambildet er tilbake',
      contact: 'Det forrige bildet til kontakten er tilbake',
    },
    unknown: {
      me: 'Det forrige profilbildet ditt kan være tilbake',
      user: 'Det forrige bildet til denne personen kan være tilbake',
      group: 'Det forrige gruppebildet kan være tilbake',
      team: 'Det forrige teambildet kan være tilbake',
      contact: 'Det forrige bildet til kontakten kan være tilbake',
    },
    failed: {
      me: 'Profilbildet ditt ble ikke endret',
      user: 'Bildet til denne personen ble ikke endret',
      group: 'Gruppebildet ble ikke endret',
      team: 'Teambildet ble ikke endret',
      contact: 'Bildet til kontakten ble ikke endret',
    },
  },

  plainHeadings: {
    now: {
      me: 'Profilbildet ditt nå',
      user: 'Bildet til denne personen nå',
      group: 'Gruppebildet nå',
      team: 'Teambildet nå',
      contact: 'Bildet til kontakten nå',
    },
    set: {
      me: 'Endret profilbildet ditt',
      user: 'Endret bildet til denne personen',
      group: 'Endret gruppebildet',
      team: 'Endret teambildet',
      contact: 'Endret bildet til kontakten',
    },
    remove: {
      me: 'Fjernet profilbildet ditt',
      user: 'Fjernet bildet til denne personen',
      group: 'Fjernet gruppebildet',
      team: 'Fjernet teambildet',
      contact: 'Fjernet bildet til kontakten',
    },
  },

  shown: {
    none: 'Det er ikke noe bilde.',
    alt: 'Bildet slik det er nå',
    facts: '{width} × {height} piksler, {kilobytes} kB',
  },
};
