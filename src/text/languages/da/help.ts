import type { Translated } from '../../parts/translated';

export const helpTexts: Translated<'helpTexts', 'da'> = {
  help: {
    heading: 'PhotoBot skifter billeder',
    intro: {
      personal:
        'Send mig et billede. Jeg viser, hvordan det kommer til at se ud som dit profilbillede, og du bekræfter. Eller skriv en af disse kommandoer:',
      groupChat:
        'Omtal mig, og skriv en af disse kommandoer. Tilføj billedet, hvis du vil skifte et billede:',
      channel:
        'Omtal mig, og skriv en af disse kommandoer. Tilføj billedet, hvis du vil skifte et billede:',
    },
    forOthers: 'Dette kan personer fra den anden organisation skrive her:',
    more: 'Mere',
    outro:
      'Tilføj ”øverst”, ”midten”, ”nederst”, ”venstre”, ”højre” eller ”hele” for at vælge beskæringen, ”roter til venstre” for at dreje billedet eller ”sort baggrund” for at få en sort baggrund. Formater: {formats}, op til {megabytes} MB. Der ændres ikke noget, før du bekræfter, og du kan fortryde det i {undoHours} timer.',
  },

  commandExamples: {
    'set-my-photo': 'skift mit profilbillede',
    'set-team-photo': 'skift teambilledet',
    'set-named-team-photo': 'skift teambilledet for Launch Team',
    'set-group-photo': 'skift gruppebilledet for Marketing',
    'set-user-photo': 'skift billedet for "Megan Bowen"',
    'set-contact-photo': 'skift kontaktbilledet for Bob Smith',
    'use-photo': 'brug billedet af "Diego Siciliani" som mit profilbillede',
    'show-photo': 'vis billedet af "Diego Siciliani"',
    'remove-photo': 'fjern gruppebilledet for Marketing',
    cancel: 'annuller',
    undo: 'fortryd',
    history: 'historik',
    'sign-out': 'log af',
    help: 'hjælp',
  },

  commandLines: {
    'set-my-photo': 'Gør billedet i din meddelelse til dit eget profilbillede',
    'set-team-photo': 'Gør billedet i din meddelelse til dette teams billede (kun ejere)',
    'set-named-team-photo':
      'Bruger billedet til et team, du er ejer af, uanset hvor du er; skriv teamets navn',
    'set-group-photo':
      'Bruger billedet til en Microsoft 365-gruppe, du er ejer af; skriv gruppens navn eller mailadresse',
    'set-user-photo':
      'Gør billedet til en anden persons profilbillede (kun administratorer); omtal personen, eller skriv adressen eller navnet',
    'set-contact-photo':
      'Bruger billedet til en af dine kontakter i Outlook; skriv kontaktens navn',
    'use-photo': 'Bruger et billede, som en person eller et team allerede har, i stedet for et nyt',
    'show-photo':
      'Viser et billede, som det er nu; også ”vis teambilledet for …”, ”vis gruppebilledet for …”, ”vis kontaktbilledet for …”',
    'remove-photo':
      'Fjerner et billede, når du har bekræftet; også ”fjern billedet for …” for en person',
    cancel: 'Annullerer dit nyeste forslag her, ligesom knappen på kortet',
    undo: 'Fortryder din seneste ændring af et billede i denne samtale',
    history: 'Viser dine seneste ændringer, i den personlige chat med knapper til at fortryde dem',
    'sign-out': 'Logger dig af PhotoBot; den næste knap, der kræver logon, logger dig på igen',
    help: 'Viser, hvad PhotoBot kan gøre her',
  },

  wholeTeamLines: {
    private: 'En privat kanal har ikke sit eget billede: Dette er hele teamets billede.',
    shared:
      'En delt kanal har ikke sit eget billede: Dette er billedet for hele det team, der ejer kanalen.',
  },

  helpNotes: {
    meeting:
      'Et møde har ikke noget team, og ingen app kan skifte mødets billede. Hvis du vil skifte et teams billede, skal du skrive teamets navn eller skrive i en af teamets kanaler.',
    groupChat: 'Ingen app kan skifte denne chats billede.',
    private:
      'Denne kanal har ikke sit eget billede: Med ”skift teambilledet” skifter du billedet for hele teamet.',
    shared:
      'Denne kanal har ikke sit eget billede: Med ”skift teambilledet” skifter du billedet for hele det team, der ejer kanalen. Jeg arbejder kun for personer i den organisation, der ejer den.',
  },

  places: {
    personal: 'i vores personlige chat',
    groupChat: 'i en gruppechat',
    channel: 'i en kanal',
  },

  outcomes: {
    unknown: 'muligvis udført',
    proposed: 'ikke udført endnu',
    applying: 'udføres',
    applied: 'udført',
    undoing: 'fortrydes',
    undone: 'fortrudt',
    cancelled: 'annulleret',
    lapsed: 'udløbet',
    failed: 'mislykket',
  },

  historyWords: {
    heading: 'Dine seneste ændringer',
    none: 'Du har ikke skiftet noget billede endnu.',
    noneHere:
      'Du har ikke foretaget nogen af dine seneste ændringer i denne samtale. Skriv ”historik” i vores personlige chat for at se dem alle.',
    onlyHere:
      'Kun ændringerne i denne samtale. Skriv ”historik” i vores personlige chat for at se dem alle.',
    what: '{what}: {name}',
    when: { known: '{time}', utc: '{time} (UTC)' },
    undo: 'Fortryd ændring {number} af {count}. {line}',
  },
};
