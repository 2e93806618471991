import type { Translated } from '../../parts/translated';

export const questionTexts: Translated<'questionTexts', 'sv'> = {
  asks: {
    cancelled: 'Avbrutet',
    lapsed: 'Den här frågan har upphört att gälla',
    failed: 'Det är inte möjligt',
    picture: 'Vilken bild?',
    own: { group: 'Vilken grupp?', team: 'Vilket team?' },
    whose: 'Vems bild ska jag ändra?',
    which: 'Vem eller vad menar du med ”{name}”?',
    notFound: 'Jag hittade inte ”{name}”',
    permission: 'En behörighet saknas',
    problem: 'Det har inte fungerat ännu',
    mayFind: 'Får jag leta efter bilden?',
    mayUndo: 'Får jag lägga tillbaka den tidigare bilden?',
    mayLook: 'Får jag titta på bilden?',
    mayLookUp: {
      name: 'Får jag söka efter ”{name}”?',
      team: 'Får jag söka efter dina team?',
      group: 'Får jag söka efter dina grupper?',
    },
  },

  signInLines: {
    find: 'Teams skickade inte med bilden. Välj ”Fortsätt”, så letar jag efter den i meddelandet med dina rättigheter. Inget har ändrats ännu.',
    named:
      'Välj ”Fortsätt”, så söker jag efter namnet med dina rättigheter. Inget har ändrats ännu.',
    team: 'Välj ”Fortsätt”, så tar jag med dina rättigheter reda på vilka team du är ägare till. Inget har ändrats ännu.',
    group:
      'Välj ”Fortsätt”, så tar jag med dina rättigheter reda på vilka grupper du är ägare till. Inget har ändrats ännu.',
    use: 'Välj ”Fortsätt”, så tittar jag på bilden med dina rättigheter. Inget har ändrats ännu.',
    show: 'Välj ”Fortsätt”, så tittar jag på bilden med dina rättigheter.',
    remove:
      'Välj ”Fortsätt”, så tittar jag på bilden med dina rättigheter. Inget har ändrats ännu.',
    undo: 'Du måste vara inloggad för det här. Välj ”Fortsätt” för att gå vidare.',
  },

  groupTraits: {
    team: 'har ett team',
    dynamic: 'dynamiskt medlemskap',
    hidden: 'dolt medlemskap',
  },

  looking: {
    picture: 'Letar efter bilden…',
    set: 'Letar efter bilden som ska användas…',
    show: 'Letar efter bilden…',
    remove: 'Letar efter bilden…',
  },

  lookingInDialog: {
    picture: 'Letar efter bilden',
    set: 'Letar efter bilden som ska användas',
  },

  questionLines: {
    looking: 'Det här tar en liten stund. Inget har ändrats ännu.',
    wait: 'Jag letar efter bilden. Välj ”Fortsätt” om en liten stund. Inget har ändrats ännu.',
    offers: {
      me: 'Min bild',
      team: 'Det här teamet',
      'own-team': 'Ett team…',
      'own-group': 'En grupp…',
      user: 'Någon annan…',
    },
    whose: 'Välj vems bild jag ska ändra. Inget har ändrats ännu.',
    whoseOfSeveral:
      'Jag ändrar en bild i taget. Välj den första och skicka sedan bilden igen för nästa. Inget har ändrats ännu.',
    name: 'Skriv inom {stepsMinutes} minuter vems bild jag ska ändra, till exempel ”Megan Bowen” eller ”ändra bilden för Megan Bowen”. I en kanal eller gruppchatt behöver du också omnämna mig. Jag sparar bilden till dess.',
    notThisChat:
      'Ingen app kan ändra bilden för den här chatten. Här kan du ändra bilden för en Microsoft 365-grupp.',
    chooseOwn: 'Du är ägare till de här. Välj en av dem. Inget har ändrats ännu.',
    choose: 'Det finns flera alternativ. Välj ett av dem. Inget har ändrats ännu.',
    nearest: 'Menade du något av de här? Inget har ändrats ännu.',
    hidden: 'Det finns flera alternativ. Välj ”Visa alternativen”, så ser bara du dem.',
    hiddenNearest: 'Det finns liknande namn. Välj ”Visa alternativen”, så ser bara du dem.',
    more: {
      one: 'Det finns {count} alternativ till. Skriv mer av namnet eller sätt hela namnet inom citattecken.',
      other:
        'Det finns {count} alternativ till. Skriv mer av namnet eller sätt hela namnet inom citattecken.',
    },
    lapsed: 'Inget har hänt här på {proposalMinutes} minuter. Skriv kommandot igen.',
    lapsedDialog: 'Inget har hänt här på {proposalMinutes} minuter. Välj åtgärden igen.',
    nothingChanged: 'Inget har ändrats.',
    choosePicture: 'Det finns flera bilder. Välj en av dem. Inget har ändrats ännu.',
    picture: 'Bild {number}',
    pictureOf: 'Bild för {name}',
    smallOf: 'Förhandsvisning av {name}',
    row: '{name}, {detail}',
    rowOf: '{row}, alternativ {number} av {count}',
  },

  recentWords: {
    heading: { me: 'Ändra din profilbild', team: 'Ändra teambilden' },
    wait: 'Jag letar efter bilderna som du har använt nyligen. Välj ”Fortsätt” om en liten stund. Inget har ändrats ännu.',
    choose:
      'Använd en bild från de senaste {undoHours} timmarnas ändringar. Inget har ändrats ännu.',
    row: '{whose}. {when}. Bild {number} av {count}',
    when: {
      hours: { one: 'Användes för en timme sedan', other: 'Användes för {count} timmar sedan' },
      minutes: { one: 'Användes för en minut sedan', other: 'Användes för {count} minuter sedan' },
      now: 'Användes alldeles nyss',
    },
    send: 'Vill du använda en ny bild? Skicka den till mig i vår personliga chatt med de här orden:',
    sendHere: 'Vill du använda en ny bild? Skicka den till mig här med de här orden:',
    noTeam:
      'Det finns inget team i den här konversationen. Skicka bilden till mig i vår personliga chatt med namnet på ett team som du är ägare till, till exempel:',
    noTeamHere:
      'Det finns inget team i den här konversationen. Skicka bilden till mig här med namnet på ett team som du är ägare till, till exempel:',
    unseen: {
      me: 'Jag kan inte se den här chatten eftersom jag inte är med i den. Skicka bilden till mig i vår personliga chatt med de här orden:',
      team: 'Jag kan inte se den här chatten eftersom jag inte är med i den. Skicka bilden till mig i vår personliga chatt med namnet på ett team som du är ägare till, till exempel:',
    },
    teamExample: 'ändra teambilden för Launch Team',
    commands: { me: 'ändra min profilbild', team: 'ändra teambilden för {name}' },
    openChat: 'Öppna vår chatt',
  },

  notSearched: {
    user: 'Ej genomsökta: personer',
    team: 'Ej genomsökta: team',
    group: 'Ej genomsökta: grupper',
    'user, team': 'Ej genomsökta: personer och team',
    'user, group': 'Ej genomsökta: personer och grupper',
    'team, group': 'Ej genomsökta: team och grupper',
    'user, team, group': 'Ej genomsökta: personer, team och grupper',
  },

  searchNotGranted: {
    user: 'Jag behöver en behörighet för att hitta personer, och den har inte beviljats. Skriv ”visa bilden på” och namnet till mig. I svaret står det hur behörigheten beviljas.',
    team: 'Jag behöver en behörighet för att hitta team, och den har inte beviljats. Skriv ”visa teambilden för” och namnet till mig. I svaret står det hur behörigheten beviljas.',
    group:
      'Jag behöver en behörighet för att hitta grupper, och den har inte beviljats. Skriv ”visa gruppbilden för” och namnet till mig. I svaret står det hur behörigheten beviljas.',
  },

  extension: {
    dialogTitle: 'PhotoBot',
    signInNeeded:
      'Inloggningen har upphört att gälla. Stäng det här fönstret och välj åtgärden en gång till.',
    searchAgain:
      'Din organisation kräver en starkare inloggning för det här, till exempel en andra faktor. Sök en gång till och välj ”Logga in” om Teams visar det.',
    photoOf: 'Bild för {name}',
    noPhoto: 'Ingen bild',
    notSearched: 'Sökningen är inte fullständig',
  },
};
