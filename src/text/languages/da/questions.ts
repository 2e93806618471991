import type { Translated } from '../../parts/translated';

export const questionTexts: Translated<'questionTexts', 'da'> = {
  asks: {
    cancelled: 'Annulleret',
    lapsed: 'Dette spørgsmål er udløbet',
    failed: 'Det er ikke muligt',
    picture: 'Hvilket billede?',
    own: { group: 'Hvilken gruppe?', team: 'Hvilket team?' },
    whose: 'Hvem skal jeg skifte billede for?',
    which: 'Hvem eller hvad mener du med ”{name}”?',
    notFound: 'Jeg kunne ikke finde ”{name}”',
    permission: 'Der mangler en tilladelse',
    problem: 'Det er ikke lykkedes endnu',
    mayFind: 'Må jeg lede efter billedet?',
    mayUndo: 'Må jeg gendanne det tidligere billede?',
    mayLook: 'Må jeg se på billedet?',
    mayLookUp: {
      name: 'Må jeg slå ”{name}” op?',
      team: 'Må jeg slå dine teams op?',
      group: 'Må jeg slå dine grupper op?',
    },
  },

  signInLines: {
    find: 'Teams sendte ikke billedet med. Vælg ”Fortsæt”, så finder jeg det i meddelelsen med dine rettigheder. Der er ikke ændret noget endnu.',
    named:
      'Vælg ”Fortsæt”, så slår jeg navnet op med dine rettigheder. Der er ikke ændret noget endnu.',
    team: 'Vælg ”Fortsæt”, så slår jeg med dine rettigheder op, hvilke teams du er ejer af. Der er ikke ændret noget endnu.',
    group:
      'Vælg ”Fortsæt”, så slår jeg med dine rettigheder op, hvilke grupper du er ejer af. Der er ikke ændret noget endnu.',
    use: 'Vælg ”Fortsæt”, så ser jeg på billedet med dine rettigheder. Der er ikke ændret noget endnu.',
    show: 'Vælg ”Fortsæt”, så ser jeg på billedet med dine rettigheder.',
    remove:
      'Vælg ”Fortsæt”, så ser jeg på billedet med dine rettigheder. Der er ikke ændret noget endnu.',
    undo: 'Du skal være logget på for at gøre dette. Vælg ”Fortsæt” for at gå videre.',
  },

  groupTraits: {
    team: 'har et team',
    dynamic: 'dynamisk medlemskab',
    hidden: 'skjult medlemskab',
  },

  looking: {
    picture: 'Leder efter billedet…',
    set: 'Leder efter det billede, der skal bruges…',
    show: 'Leder efter billedet…',
    remove: 'Leder efter billedet…',
  },

  lookingInDialog: {
    picture: 'Leder efter billedet',
    set: 'Leder efter det billede, der skal bruges',
  },

  questionLines: {
    looking: 'Det tager et øjeblik. Der er ikke ændret noget endnu.',
    wait: 'Jeg leder efter billedet. Vælg ”Fortsæt” om et øjeblik. Der er ikke ændret noget endnu.',
    offers: {
      me: 'Mit billede',
      team: 'Dette team',
      'own-team': 'Et team…',
      'own-group': 'En gruppe…',
      user: 'En anden person…',
    },
    whose: 'Vælg, hvem jeg skal skifte billede for. Der er ikke ændret noget endnu.',
    whoseOfSeveral:
      'Jeg skifter ét billede ad gangen. Vælg det første, og send derefter billedet igen til det næste. Der er ikke ændret noget endnu.',
    name: 'Skriv inden for {stepsMinutes} minutter, hvem jeg skal skifte billede for, f.eks. ”Megan Bowen” eller ”skift billedet for Megan Bowen”. I en kanal eller gruppechat skal du også omtale mig. Jeg gemmer billedet så længe.',
    notThisChat:
      'Ingen app kan skifte denne chats billede. Her kan du skifte billedet for en Microsoft 365-gruppe.',
    chooseOwn: 'Du er ejer af disse. Vælg en af dem. Der er ikke ændret noget endnu.',
    choose: 'Der er flere muligheder. Vælg en af dem. Der er ikke ændret noget endnu.',
    nearest: 'Mente du en af disse? Der er ikke ændret noget endnu.',
    hidden: 'Der er flere muligheder. Vælg ”Vis valgmuligheder”: Det er kun dig, der kan se dem.',
    hiddenNearest:
      'Der er navne, der minder om det. Vælg ”Vis valgmuligheder”: Det er kun dig, der kan se dem.',
    more: {
      one: 'Der er {count} mulighed mere. Skriv mere af navnet, eller sæt hele navnet i anførselstegn.',
      other:
        'Der er {count} muligheder mere. Skriv mere af navnet, eller sæt hele navnet i anførselstegn.',
    },
    lapsed: 'Der er ikke sket noget her i {proposalMinutes} minutter. Skriv kommandoen igen.',
    lapsedDialog: 'Der er ikke sket noget her i {proposalMinutes} minutter. Vælg handlingen igen.',
    nothingChanged: 'Der er ikke ændret noget.',
    choosePicture: 'Der er flere billeder. Vælg et af dem. Der er ikke ændret noget endnu.',
    picture: 'Billede {number}',
    pictureOf: 'Billede for {name}',
    smallOf: 'Forhåndsvisning af {name}',
    row: '{name}, {detail}',
    rowOf: '{row}, valg {number} af {count}',
  },

  recentWords: {
    heading: { me: 'Skift dit profilbillede', team: 'Skift teambilledet' },
    wait: 'Jeg leder efter de billeder, du har brugt for nylig. Vælg ”Fortsæt” om et øjeblik. Der er ikke ændret noget endnu.',
    choose:
      'Vælg et billede, som du har brugt inden for de seneste {undoHours} timer. Der er ikke ændret noget endnu.',
    row: '{whose}. {when}. Billede {number} af {count}',
    when: {
      hours: { one: 'Brugt for en time siden', other: 'Brugt for {count} timer siden' },
      minutes: { one: 'Brugt for et minut siden', other: 'Brugt for {count} minutter siden' },
      now: 'Brugt for et øjeblik siden',
    },
    send: 'Vil du bruge et nyt billede, så send det til mig i vores personlige chat med disse ord:',
    sendHere: 'Vil du bruge et nyt billede, så send det til mig her med disse ord:',
    noTeam:
      'Der er ikke noget team i denne samtale. Send mig billedet i vores personlige chat med navnet på et team, du er ejer af, f.eks.:',
    noTeamHere:
      'Der er ikke noget team i denne samtale. Send mig billedet her med navnet på et team, du er ejer af, f.eks.:',
    unseen: {
      me: 'Jeg kan ikke se denne chat, fordi jeg ikke er med i den. Send mig billedet i vores personlige chat med disse ord:',
      team: 'Jeg kan ikke se denne chat, fordi jeg ikke er med i den. Send mig billedet i vores personlige chat med navnet på et team, du er ejer af, f.eks.:',
    },
    teamExample: 'skift teambilledet for Launch Team',
    commands: { me: 'skift mit profilbillede', team: 'skift teambilledet for {name}' },
    openChat: 'Åbn vores chat',
  },

  notSearched: {
    user: 'Ikke gennemsøgt: personer',
    team: 'Ikke gennemsøgt: teams',
    group: 'Ikke gennemsøgt: grupper',
    'user, team': 'Ikke gennemsøgt: personer og teams',
    'user, group': 'Ikke gennemsøgt: personer og grupper',
    'team, group': 'Ikke gennemsøgt: teams og grupper',
    'user, team, group': 'Ikke gennemsøgt: personer, teams og grupper',
  },

  searchNotGranted: {
    user: 'Jeg skal bruge en tilladelse for at finde personer, og den er ikke givet. Skriv ”vis billedet af” og navnet til mig. I mit svar står der, hvordan tilladelsen gives.',
    team: 'Jeg skal bruge en tilladelse for at finde teams, og den er ikke givet. Skriv ”vis teambilledet for” og navnet til mig. I mit svar står der, hvordan tilladelsen gives.',
    group:
      'Jeg skal bruge en tilladelse for at finde grupper, og den er ikke givet. Skriv ”vis gruppebilledet for” og navnet til mig. I mit svar står der, hvordan tilladelsen gives.',
  },

  extension: {
    dialogTitle: 'PhotoBot',
    signInNeeded: 'Dit logon er udløbet. Luk dette vindue, og vælg handlingen igen.',
    searchAgain:
      'Din organisation kræver et stærkere logon til dette, f.eks. en ekstra faktor. Søg igen, og vælg ”Log på”, hvis Teams viser det.',
    photoOf: 'Billede for {name}',
    noPhoto: 'Intet billede',
    notSearched: 'Ikke alt blev gennemsøgt',
  },
};
