import type { Translated } from '../../parts/translated';

export const questionTexts: Translated<'questionTexts', 'nb'> = {
  asks: {
    cancelled: 'Avbrutt',
    lapsed: 'Dette spørsmålet er utløpt',
    failed: 'Det er ikke mulig',
    picture: 'Hvilket bilde?',
    own: { group: 'Hvilken gruppe?', team: 'Hvilket team?' },
    whose: 'Hvem sitt bilde skal jeg endre?',
    which: 'Hvem eller hva mener du med «{name}»?',
    notFound: 'Jeg fant ikke «{name}»',
    permission: 'En tillatelse mangler',
    problem: 'Det har ikke lyktes ennå',
    mayFind: 'Kan jeg lete etter bildet?',
    mayUndo: 'Kan jeg legge tilbake det forrige bildet?',
    mayLook: 'Kan jeg se på bildet?',
    mayLookUp: {
      name: 'Kan jeg slå opp «{name}»?',
      team: 'Kan jeg slå opp teamene dine?',
      group: 'Kan jeg slå opp gruppene dine?',
    },
  },

  signInLines: {
    find: 'Teams sendte ikke med bildet. Velg «Fortsett», så leter jeg etter det i meldingen med dine rettigheter. Ingenting er endret ennå.',
    named:
      'Velg «Fortsett», så slår jeg opp navnet med dine rettigheter. Ingenting er endret ennå.',
    team: 'Velg «Fortsett», så finner jeg ut med dine rettigheter hvilke team du er eier av. Ingenting er endret ennå.',
    group:
      'Velg «Fortsett», så finner jeg ut med dine rettigheter hvilke grupper du er eier av. Ingenting er endret ennå.',
    use: 'Velg «Fortsett», så ser jeg på bildet med dine rettigheter. Ingenting er endret ennå.',
    show: 'Velg «Fortsett», så ser jeg på bildet med dine rettigheter.',
    remove: 'Velg «Fortsett», så ser jeg på bildet med dine rettigheter. Ingenting er endret ennå.',
    undo: 'Du må være pålogget for å gjøre dette. Velg «Fortsett» for å gå videre.',
  },

  groupTraits: {
    team: 'har et team',
    dynamic: 'dynamisk medlemskap',
    hidden: 'skjult medlemskap',
  },

  looking: {
    picture: 'Leter etter bildet…',
    set: 'Leter etter bildet som skal brukes…',
    show: 'Leter etter bildet…',
    remove: 'Leter etter bildet…',
  },

  lookingInDialog: {
    picture: 'Leter etter bildet',
    set: 'Leter etter bildet som skal brukes',
  },

  questionLines: {
    looking: 'Dette tar et øyeblikk. Ingenting er endret ennå.',
    wait: 'Jeg leter etter bildet. Velg «Fortsett» om et øyeblikk. Ingenting er endret ennå.',
    offers: {
      me: 'Bildet mitt',
      team: 'Dette teamet',
      'own-team': 'Et team…',
      'own-group': 'En gruppe…',
      user: 'Noen andre…',
    },
    whose: 'Velg hvem sitt bilde jeg skal endre. Ingenting er endret ennå.',
    whoseOfSeveral:
      'Jeg endrer ett bilde om gangen. Velg det første, og send bildet på nytt for det neste. Ingenting er endret ennå.',
    name: 'Skriv innen {stepsMinutes} minutter hvem sitt bilde jeg skal endre, for eksempel «Megan Bowen» eller «endre bildet til Megan Bowen». I en kanal eller gruppechat må du også omtale meg. Jeg tar vare på bildet så lenge.',
    notThisChat:
      'Ingen app kan endre bildet for denne chatten. Her kan du endre bildet for en Microsoft 365-gruppe.',
    chooseOwn: 'Du er eier av disse. Velg en av dem. Ingenting er endret ennå.',
    choose: 'Det finnes flere alternativer. Velg ett av dem. Ingenting er endret ennå.',
    nearest: 'Mente du en av disse? Ingenting er endret ennå.',
    hidden: 'Det finnes flere alternativer. Velg «Vis alternativene»: Det er bare du som ser dem.',
    hiddenNearest:
      'Det finnes lignende navn. Velg «Vis alternativene»: Det er bare du som ser dem.',
    more: {
      one: 'Det finnes {count} alternativ til. Skriv mer av navnet, eller sett hele navnet i anførselstegn.',
      other:
        'Det finnes {count} alternativer til. Skriv mer av navnet, eller sett hele navnet i anførselstegn.',
    },
    lapsed: 'Det har ikke skjedd noe her på {proposalMinutes} minutter. Skriv kommandoen på nytt.',
    lapsedDialog:
      'Det har ikke skjedd noe her på {proposalMinutes} minutter. Velg handlingen på nytt.',
    nothingChanged: 'Ingenting ble endret.',
    choosePicture: 'Det er flere bilder. Velg ett av dem. Ingenting er endret ennå.',
    picture: 'Bilde {number}',
    pictureOf: 'Bilde for {name}',
    smallOf: 'Forhåndsvisning av {name}',
    row: '{name}, {detail}',
    rowOf: '{row}, alternativ {number} av {count}',
  },

  recentWords: {
    heading: { me: 'Endre profilbildet ditt', team: 'Endre teambildet' },
    wait: 'Jeg leter etter bildene du har brukt nylig. Velg «Fortsett» om et øyeblikk. Ingenting er endret ennå.',
    choose: 'Velg et bilde du har brukt de siste {undoHours} timene. Ingenting er endret ennå.',
    row: '{whose}. {when}. Bilde {number} av {count}',
    when: {
      hours: { one: 'Brukt for en time siden', other: 'Brukt for {count} timer siden' },
      minutes: { one: 'Brukt for et minutt siden', other: 'Brukt for {count} minutter siden' },
      now: 'Brukt for et øyeblikk siden',
    },
    send: 'Vil du bruke et nytt bilde? Send det til meg i den personlige chatten vår, med disse ordene:',
    sendHere: 'Vil du bruke et nytt bilde? Send det til meg her, med disse ordene:',
    noTeam:
      'Det er ikke noe team i denne samtalen. Send meg bildet i den personlige chatten vår, med navnet på et team du er eier av, for eksempel:',
    noTeamHere:
      'Det er ikke noe team i denne samtalen. Send meg bildet her, med navnet på et team du er eier av, for eksempel:',
    unseen: {
      me: 'Jeg kan ikke se denne chatten fordi jeg ikke er med i den. Send meg bildet i den personlige chatten vår, med disse ordene:',
      team: 'Jeg kan ikke se denne chatten fordi jeg ikke er med i den. Send meg bildet i den personlige chatten vår, med navnet på et team du er eier av, for eksempel:',
    },
    teamExample: 'endre teambildet for Launch Team',
    commands: { me: 'endre profilbildet mitt', team: 'endre teambildet for {name}' },
    openChat: 'Åpne chatten vår',
  },

  notSearched: {
    user: 'Ikke gjennomsøkt: personer',
    team: 'Ikke gjennomsøkt: team',
    group: 'Ikke gjennomsøkt: grupper',
    'user, team': 'Ikke gjennomsøkt: personer og team',
    'user, group': 'Ikke gjennomsøkt: personer og grupper',
    'team, group': 'Ikke gjennomsøkt: team og grupper',
    'user, team, group': 'Ikke gjennomsøkt: personer, team og grupper',
  },

  searchNotGranted: {
    user: 'Jeg trenger en tillatelse for å finne personer, og den er ikke gitt. Skriv «vis bildet til» og navnet til meg. I svaret står det hvordan tillatelsen gis.',
    team: 'Jeg trenger en tillatelse for å finne team, og den er ikke gitt. Skriv «vis teambildet for» og navnet til meg. I svaret står det hvordan tillatelsen gis.',
    group:
      'Jeg trenger en tillatelse for å finne grupper, og den er ikke gitt. Skriv «vis gruppebildet for» og navnet til meg. I svaret står det hvordan tillatelsen gis.',
  },

  extension: {
    dialogTitle: 'PhotoBot',
    signInNeeded: 'Påloggingen er utløpt. Lukk dette vinduet, og velg handlingen en gang til.',
    searchAgain:
      'Organisasjonen krever en sterkere pålogging for dette, for eksempel med en ekstra faktor. Søk en gang til, og velg «Logg på» hvis Teams viser det.',
    photoOf: 'Bilde for {name}',
    noPhoto: 'Ikke noe bilde',
    notSearched: 'Ikke alt ble gjennomsøkt',
  },
};
