import type { Translated } from '../../parts/translated';

export const photoHeadings: Translated<'photoHeadings', 'da'> = {
  setting: {
    proposed: {
      me: 'Skift dit profilbillede?',
      user: 'Skift denne persons billede?',
      group: 'Skift gruppebilledet?',
      team: 'Skift teambilledet?',
      contact: 'Skift kontaktens billede?',
    },
    applying: {
      me: 'Dit profilbillede skiftes…',
      user: 'Denne persons billede skiftes…',
      group: 'Gruppebilledet skiftes…',
      team: 'Teambilledet skiftes…',
      contact: 'Kontaktens billede skiftes…',
    },
    applied: {
      me: 'Dit profilbillede er skiftet',
      user: 'Denne persons billede er skiftet',
      group: 'Gruppebilledet er skiftet',
      team: 'Teambilledet er skiftet',
      contact: 'Kontaktens billede er skiftet',
    },
    unknown: {
      me: 'Dit profilbillede er muligvis skiftet',
      user: 'Denne persons billede er muligvis skiftet',
      group: 'Gruppebilledet er muligvis skiftet',
      team: 'Teambilledet er muligvis skiftet',
      contact: 'Kontaktens billede er muligvis skiftet',
    },
  },

  removing: {
    proposed: {
      me: 'Fjern dit profilbillede?',
      user: 'Fjern denne persons billede?',
      group: 'Fjern gruppebilledet?',
      team: 'Fjern teambilledet?',
      contact: 'Fjern kontaktens billede?',
    },
    applying: {
      me: 'Dit profilbillede fjernes…',
      user: 'Denne persons billede fjernes…',
      group: 'Gruppebilledet fjernes…',
      team: 'Teambilledet fjernes…',
      contact: 'Kontaktens billede fjernes…',
    },
    applied: {
      me: 'Dit profilbillede er fjernet',
      user: 'Denne persons billede er fjernet',
      group: 'Gruppebilledet er fjernet',
      team: 'Teambilledet er fjernet',
      contact: 'Kontaktens billede er fjernet',
    },
    unknown: {
      me: 'Dit profilbillede er muligvis fjernet',
      user: 'Denne persons billede er muligvis fjernet',
      group: 'Gruppebilledet er muligvis fjernet',
      team: 'Teambilledet er muligvis fjernet',
      contact: 'Kontaktens billede er muligvis fjernet',
    },
  },

  restoring: {
    undoing: {
      me: 'Dit tidligere profilbillede gendannes…',
      user: 'Denne persons tidligere billede gendannes…',
      group: 'Det tidligere gruppebillede gendannes…',
      team: 'Det tidligere teambillede gendannes…',
      contact: 'Kontaktens tidligere billede gendannes…',
    },
    undone: {
      me: 'Dit tidligere profilbillede er gendannet',
      user: 'Denne persons tidligere billede er gendannet',
      group: 'Det tidligere gruppebillede er gendannet',
      team: 'Det tidligere teambillede er gendannet',
      contact: 'Kontaktens tidligere billede er gendannet',
    },
    unknown: {
      me: 'Dit tidligere profilbillede er muligvis gendannet',
      user: 'Denne persons tidligere billede er muligvis gendannet',
      group: 'Det tidligere gruppebillede er muligvis gendannet',
      team: 'Det tidligere teambillede er muligvis gendannet',
      contact: 'Kontaktens tidligere billede er muligvis gendannet',
    },
    failed: {
      me: 'Dit profilbillede blev ikke ændret',
      user: 'Denne persons billede blev ikke ændret',
      group: 'Gruppebilledet blev ikke ændret',
      team: 'Teambilledet blev ikke ændret',
      contact: 'Kontaktens billede blev ikke ændret',
    },
  },

  plainHeadings: {
    now: {
      me: 'Dit nuværende profilbillede',
      user: 'Denne persons nuværende billede',
      group: 'Det nuværende gruppebillede',
      team: 'Det nuværende teambillede',
      contact: 'Kontaktens nuværende billede',
    },
    set: {
      me: 'Skiftede dit profilbillede',
      user: 'Skiftede denne persons billede',
      group: 'Skiftede gruppebilledet',
      team: 'Skiftede teambilledet',
      contact: 'Skiftede kontaktens billede',
    },
    remove: {
      me: 'Fjernede dit profilbillede',
      user: 'Fjernede denne persons billede',
      group: 'Fjernede gruppebilledet',
      team: 'Fjernede teambilledet',
      contact: 'Fjernede kontaktens billede',
    },
  },

  shown: {
    none: 'Der er ikke noget billede.',
    alt: 'Det nuværende billede',
    facts: '{width} × {height} pixel, {kilobytes} kB',
  },
};
