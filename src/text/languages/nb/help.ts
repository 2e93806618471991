import type { Translated } from '../../parts/translated';

export const helpTexts: Translated<'helpTexts', 'nb'> = {
  help: {
    heading: 'PhotoBot endrer bilder',
    intro: {
      personal:
        'Send meg et bilde. Jeg viser hvordan det vil se ut som profilbildet ditt, og du bekrefter. Eller skriv noe av dette:',
      groupChat: 'Omtal meg, og skriv noe av dette. Legg ved bildet hvis du vil endre et bilde:',
      channel: 'Omtal meg, og skriv noe av dette. Legg ved bildet hvis du vil endre et bilde:',
    },
    forOthers: 'Dette kan personer fra den andre organisasjonen skrive her:',
    more: 'Mer',
    outro:
      'Legg til «øverst», «midten», «nederst», «venstre», «høyre» eller «hele» for å velge beskjæring, «roter til venstre» for å rotere bildet eller «svart bakgrunn» for å få svart bakgrunn. Formater: {formats}, opptil {megabytes} MB. Ingenting endres før du bekrefter, og du kan angre i {undoHours} timer.',
  },

  commandExamples: {
    'set-my-photo': 'endre profilbildet mitt',
    'set-team-photo': 'endre teambildet',
    'set-named-team-photo': 'endre teambildet for Launch Team',
    'set-group-photo': 'endre gruppebildet for Marketing',
    'set-user-photo': 'endre bildet til "Megan Bowen"',
    'set-contact-photo': 'endre kontaktbildet for Bob Smith',
    'use-photo': 'bruk bildet til "Diego Siciliani" som profilbildet mitt',
    'show-photo': 'vis bildet til "Diego Siciliani"',
    'remove-photo': 'fjern gruppebildet for Marketing',
    cancel: 'avbryt',
    undo: 'angre',
    history: 'historikk',
    'sign-out': 'logg av',
    help: 'hjelp',
  },

  commandLines: {
    'set-my-photo': 'Gjør bildet i meldingen din til ditt eget profilbilde',
    'set-team-photo': 'Gjør bildet i meldingen din til bildet for dette teamet (bare eiere)',
    'set-named-team-photo':
      'Bruker bildet for et team du er eier av, uansett hvor du er; skriv navnet på teamet',
    'set-group-photo':
      'Bruker bildet for en Microsoft 365-gruppe du er eier av; skriv navnet eller e-postadressen til gruppen',
    'set-user-photo':
      'Gjør bildet til profilbildet til noen andre (bare administratorer); omtal personen, eller skriv adressen eller navnet',
    'set-contact-photo':
      'Bruker bildet for en av kontaktene dine i Outlook; skriv navnet på kontakten',
    'use-photo': 'Bruker et bilde som en person eller et team allerede har, i stedet for et nytt',
    'show-photo':
      'Viser et bilde slik det er nå; også «vis teambildet for …», «vis gruppebildet for …», «vis kontaktbildet for …»',
    'remove-photo':
      'Fjerner et bilde når du har bekreftet; også «fjern bildet til …» for en person',
    cancel: 'Avbryter det nyeste forslaget ditt her, akkurat som knappen på kortet',
    undo: 'Angrer den siste bildeendringen din i denne samtalen',
    history: 'Viser de siste endringene dine, i den personlige chatten med knapper for å angre dem',
    'sign-out':
      'Logger deg av PhotoBot; den neste knappen som krever pålogging, logger deg på igjen',
    help: 'Viser hva PhotoBot kan gjøre her',
  },

  wholeTeamLines: {
    private: 'En privat kanal har ikke et eget bilde: Dette er bildet for hele teamet.',
    shared:
      'En delt kanal har ikke et eget bilde: Dette er bildet for hele teamet som eier kanalen.',
  },

  helpNotes: {
    meeting:
      'Et møte har ikke noe team, og ingen app kan endre bildet for møtet. Hvis du vil endre bildet for et team, skriver du navnet på teamet, eller du skriver i en av kanalene i teamet.',
    groupChat: 'Ingen app kan endre bildet for denne chatten.',
    private:
      'Denne kanalen har ikke et eget bilde: Med «endre teambildet» endrer du bildet for hele teamet.',
    shared:
      'Denne kanalen har ikke et eget bilde: Med «endre teambildet» endrer du bildet for hele teamet som eier kanalen. Jeg arbeider bare for personer i organisasjonen som eier den.',
  },

  places: {
    personal: 'i den personlige chatten vår',
    groupChat: 'i en gruppechat',
    channel: 'i en kanal',
  },

  outcomes: {
    unknown: 'kanskje utført',
    proposed: 'ikke utført ennå',
    applying: 'utføres',
    applied: 'utført',
    undoing: 'angres',
    undone: 'angret',
    cancelled: 'avbrutt',
    lapsed: 'utløpt',
    failed: 'mislyktes',
  },

  historyWords: {
    heading: 'De siste endringene dine',
    none: 'Du har ikke endret noe bilde ennå.',
    noneHere:
      'Du har ikke gjort noen av de siste endringene dine i denne samtalen. Skriv «historikk» i den personlige chatten vår for å se alle.',
    onlyHere:
      'Bare endringene i denne samtalen. Skriv «historikk» i den personlige chatten vår for å se alle.',
    what: '{what}: {name}',
    when: { known: '{time}', utc: '{time} (UTC)' },
    undo: 'Angre endring {number} av {count}. {line}',
  },
};
