import type { Translated } from '../../parts/translated';

export const noteTexts: Translated<'noteTexts', 'nb'> = {
  working: {
    heading: 'Et øyeblikk…',
    line: 'Dette tar lengre tid enn vanlig. Svaret vises her. Ingenting er endret ennå.',
  },

  notes: {
    busy: {
      heading: 'Jeg har for mye å gjøre akkurat nå',
      line: 'Jeg har ikke lest meldingen din, og ingenting ble endret. Send den på nytt om et minutt.',
    },
    moved: {
      heading: 'Se det andre kortet',
      line: 'Dette kortet finnes to ganger her, og det andre ble brukt. Resultatet står der.',
    },
    'signed-in': {
      heading: 'Du er logget på',
      line: 'Jeg fortsetter med det du ba om.',
    },
    'signed-out': {
      heading: 'Du er logget av',
      line: 'Påloggingen din er slettet. Bildene og historikken din er som før. Neste gang du velger en knapp som krever pålogging, logger Teams deg på igjen.',
    },
  },

  how: {
    personal:
      'Send meg et bilde med «endre profilbildet mitt», eller med «endre teambildet for Launch Team» for et team du er eier av. Et kort viser hvordan bildet vil se ut, og ingenting endres før du bekrefter.',
    groupChat:
      'Lim inn et bilde, omtal meg, og skriv «endre profilbildet mitt», eller «endre teambildet for Launch Team» for et team du er eier av. Et kort viser hvordan bildet vil se ut, og ingenting endres før du bekrefter.',
    channel:
      'Lim inn et bilde, omtal meg, og skriv «endre teambildet», eller «endre profilbildet mitt» for ditt eget. Et kort viser hvordan bildet vil se ut, og ingenting endres før du bekrefter.',
  },

  sayings: {
    thanks: 'Bare hyggelig!',
    ok: '👍',
    who: 'Jeg er PhotoBot. Send meg et bilde, så bruker jeg det i Microsoft 365 som bilde for deg, et team, en gruppe eller noen andre. Skriv «hjelp» for å se alt jeg kan gjøre her.',
    privacy:
      'Jeg bruker et bilde bare til det du bekrefter. Jeg tar vare på det i høyst {undoHours} timer, slik at du kan angre. Jeg arbeider med dine rettigheter, og bare du kan bruke kortene dine.',
    seen: 'Alle i organisasjonen kan se bildene for personer, team og grupper i Teams, Outlook og SharePoint. Andre ser et nytt bilde etter noen minutter, noen ganger først etter noen dager. Skriv «vis profilbildet mitt» for å se hvordan ditt ser ut nå.',
    cancelled: 'Avbrutt. Ingenting ble endret.',
    'open-proposal':
      'Ingenting er endret ennå. Velg «Bekreft» på kortet ovenfor for å fortsette, eller «Avbryt».',
    'open-question':
      'Ingenting er endret ennå. Kortet ovenfor venter på deg: Velg en av knappene eller «Avbryt».',
    'framed-anew':
      'Jeg har tilpasset bildet på kortet ovenfor. Ingenting endres i Microsoft 365 før du velger «Bekreft».',
    'nothing-waits':
      'Det er ikke noe kort som venter på deg her, så ingenting er endret. Kort utløper etter {proposalMinutes} minutter. Send meg bildet på nytt for å begynne forfra.',
    'nothing-open':
      'Det er ikke noe her du kan avbryte. Skriv «angre» for å angre den siste endringen din.',
  },

  undeclared: 'Det kan ikke PhotoBot gjøre. Skriv «hjelp» for å se hva PhotoBot kan gjøre.',

  tooBusy:
    'Jeg har for mye å gjøre akkurat nå, og ingenting ble endret. Prøv på nytt om et øyeblikk.',

  photoNotices: {
    undone: 'Det forrige profilbildet ditt er tilbake',
    same: 'Profilbildet ditt ble ikke endret',
    set: { done: 'Profilbildet ditt er endret', unknown: 'Profilbildet ditt kan ha blitt endret' },
    remove: {
      done: 'Profilbildet ditt er fjernet',
      unknown: 'Profilbildet ditt kan ha blitt fjernet',
    },
  },

  contactNotices: {
    undone: 'Det forrige bildet til en av kontaktene dine er tilbake',
    same: 'Bildet til en av kontaktene dine ble ikke endret',
    set: {
      done: 'Bildet til en av kontaktene dine er endret',
      unknown: 'Bildet til en av kontaktene dine kan ha blitt endret',
    },
    remove: {
      done: 'Bildet til en av kontaktene dine er fjernet',
      unknown: 'Bildet til en av kontaktene dine kan ha blitt fjernet',
    },
  },

  noticeLines: {
    nobody: 'Dette ble gjort av en bildeadministrator i organisasjonen.',
    by: 'Dette ble gjort av en bildeadministrator i organisasjonen: {name}.',
    contact: 'Kontakten din: {name}',
    mine: 'Du kan endre det med «endre profilbildet mitt».',
    restore: 'Med «Gjenopprett» kan du i {undoHours} timer få det tilbake slik det var.',
    before: 'Før',
    now: 'Nå',
    none: 'Ikke noe bilde',
    beforeAlt: 'Det forrige bildet',
  },

  purposes: {
    'own-photo': 'endre ditt eget profilbilde',
    'somebodys-photo': 'endre bildet til noen andre',
    'anybodys-photo': 'la bildeadministratorer endre bildene til alle',
    'group-photo': 'endre bildet for en gruppe du er eier av',
    'team-photo': 'endre bildet for et team du er eier av',
    'contacts-photo': 'finne kontaktene dine og endre bildene deres',
    'anybodys-contacts-photo':
      'la bildeadministratorer finne kontaktene til alle og endre bildene deres',
    'find-people': 'finne personer etter navn og se bildene deres',
    'find-groups': 'finne grupper etter navn',
    'find-teams': 'finne teamene dine etter navn og se bildene deres',
    'find-owned': 'vise hvilke team og grupper du er eier av',
    'channel-picture': 'hente et bilde fra en melding i en kanal når Teams ikke sender det med',
    'chat-picture': 'hente et bilde fra en melding i en chat når Teams ikke sender det med',
    'attached-picture': 'hente et bilde som er lagt ved som fil',
    'photo-policy': 'vite hvem som kan endre bilder',
  },

  purposeAnd: ', og for å ',
};
