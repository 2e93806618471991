import type { Translated } from '../../parts/translated';

export const photoHeadings: Translated<'photoHeadings', 'fi'> = {
  setting: {
    proposed: {
      me: 'Vaihdetaanko profiilikuvasi?',
      user: 'Vaihdetaanko tämän henkilön kuva?',
      group: 'Vaihdetaanko ryhmän kuva?',
      team: 'Vaihdetaanko tiimin kuva?',
      contact: 'Vaihdetaanko yhteyshenkilön kuva?',
    },
    applying: {
      me: 'Profiilikuvaasi vaihdetaan…',
      user: 'Tämän henkilön kuvaa vaihdetaan…',
      group: 'Ryhmän kuvaa vaihdetaan…',
      team: 'Tiimin kuvaa vaihdetaan…',
      contact: 'Yhteyshenkilön kuvaa vaihdetaan…',
    },
    applied: {
      me: 'Profiilikuvasi on vaihdettu',
      user: 'Tämän henkilön kuva on vaihdettu',
      group: 'Ryhmän kuva on vaihdettu',
      team: 'Tiimin kuva on vaihdettu',
      contact: 'Yhteyshenkilön kuva on vaihdettu',
    },
    unknown: {
      me: 'Profiilikuvasi on ehkä vaihdettu',
      user: 'Tämän henkilön kuva on ehkä vaihdettu',
      group: 'Ryhmän kuva on ehkä vaihdettu',
      team: 'Tiimin kuva on ehkä vaihdettu',
      contact: 'Yhteyshenkilön kuva on ehkä vaihdettu',
    },
  },

  removing: {
    proposed: {
      me: 'Poistetaanko profiilikuvasi?',
      user: 'Poistetaanko tämän henkilön kuva?',
      group: 'Poistetaanko ryhmän kuva?',
      team: 'Poistetaanko tiimin kuva?',
      contact: 'Poistetaanko yhteyshenkilön kuva?',
    },
    applying: {
      me: 'Profiilikuvaasi poistetaan…',
      user: 'Tämän henkilön kuvaa poistetaan…',
      group: 'Ryhmän kuvaa poistetaan…',
      team: 'Tiimin kuvaa poistetaan…',
      contact: 'Yhteyshenkilön kuvaa poistetaan…',
    },
    applied: {
      me: 'Profiilikuvasi on poistettu',
      user: 'Tämän henkilön kuva on poistettu',
      group: 'Ryhmän kuva on poistettu',
      team: 'Tiimin kuva on poistettu',
      contact: 'Yhteyshenkilön kuva on poistettu',
    },
    unknown: {
      me: 'Profiilikuvasi on ehkä poistettu',
      user: 'Tämän henkilön kuva on ehkä poistettu',
      group: 'Ryhmän kuva on ehkä poistettu',
      team: 'Tiimin kuva on ehkä poistettu',
      contact: 'Yhteyshenkilön kuva on ehkä poistettu',
    },
  },

  restoring: {
    undoing: {
      me: 'Aiempaa profiilikuvaasi palautetaan…',
      user: 'Tämän henkilön aiempaa kuvaa palautetaan…',
      group: 'Ryhmän aiempaa kuvaa palautetaan…',
      team: 'Tiimin aiempaa kuvaa palautetaan…',
      contact: 'Yhteyshenkilön aiempaa kuvaa palautetaan…',
    },
    undone: {
      me: 'Aiempi profiilikuvasi on palautettu',
      user: 'Tämän henkilön aiempi kuva on palautettu',
      group: 'Ryhmän aiempi kuva on palautettu',
      team: 'Tiimin aiempi kuva on palautettu',
      contact: 'Yhteyshenkilön aiempi kuva on palautettu',
    },
    unknown: {
      me: 'Aiempi profiilikuvasi on ehkä palautettu',
      user: 'Tämän henkilön aiempi kuva on ehkä palautettu',
      group: 'Ryhmän aiempi kuva on ehkä palautettu',
      team: 'Tiimin aiempi kuva on ehkä palautettu',
      contact: 'Yhteyshenkilön aiempi kuva on ehkä palautettu',
    },
    failed: {
      me: 'Profiilikuvaasi ei muutettu',
      user: 'Tämän henkilön kuvaa ei muutettu',
      group: 'Ryhmän kuvaa ei muutettu',
      team: 'Tiimin kuvaa ei muutettu',
      contact: 'Yhteyshenkilön kuvaa ei muutettu',
    },
  },

  plainHeadings: {
    now: {
      me: 'Nykyinen profiilikuvasi',
      user: 'Tämän henkilön nykyinen kuva',
      group: 'Ryhmän nykyinen kuva',
      team: 'Tiimin nykyinen kuva',
      contact: 'Yhteyshenkilön nykyinen kuva',
    },
    set: {
      me: 'Profiilikuvasi vaihtaminen',
      user: 'Henkilön kuvan vaihtaminen',
      group: 'Ryhmän kuvan vaihtaminen',
      team: 'Tiimin kuvan vaihtaminen',
      contact: 'Yhteyshenkilön kuvan vaihtaminen',
    },
    remove: {
      me: 'Profiilikuvasi poistaminen',
      user: 'Henkilön kuvan poistaminen',
      group: 'Ryhmän kuvan poistaminen',
      team: 'Tiimin kuvan poistaminen',
      contact: 'Yhteyshenkilön kuvan poistaminen',
    },
  },

  shown: {
    none: 'Kuvaa ei ole.',
    alt: 'Nykyinen kuva',
    facts: '{width} × {height} kuvapistettä, {kilobytes} kt',
  },
};
