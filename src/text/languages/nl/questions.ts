import type { Translated } from '../../parts/translated';

export const questionTexts: Translated<'questionTexts', 'nl'> = {
  asks: {
    cancelled: 'Geannuleerd',
    lapsed: 'Deze vraag is verlopen',
    failed: 'Dat is niet mogelijk',
    picture: 'Welke afbeelding?',
    own: { group: 'Welke groep?', team: 'Welk team?' },
    whose: 'Wiens foto moet ik instellen?',
    which: 'Wie of wat bedoel je met “{name}”?',
    notFound: '“{name}” is niet gevonden',
    permission: 'Er ontbreekt een machtiging',
    problem: 'Dat is nog niet gelukt',
    mayFind: 'Mag ik de afbeelding zoeken?',
    mayUndo: 'Mag ik de vorige foto terugzetten?',
    mayLook: 'Mag ik de foto bekijken?',
    mayLookUp: {
      name: 'Mag ik “{name}” opzoeken?',
      team: 'Mag ik je teams opzoeken?',
      group: 'Mag ik je groepen opzoeken?',
    },
  },

  signInLines: {
    find: 'Teams heeft de afbeelding niet meegestuurd. Selecteer “Doorgaan”, dan zoek ik de afbeelding met jouw rechten op in het bericht. Er is nog niets gewijzigd.',
    named:
      'Selecteer “Doorgaan”, dan zoek ik deze naam op met jouw rechten. Er is nog niets gewijzigd.',
    team: 'Selecteer “Doorgaan”, dan zoek ik met jouw rechten op van welke teams je eigenaar bent. Er is nog niets gewijzigd.',
    group:
      'Selecteer “Doorgaan”, dan zoek ik met jouw rechten op van welke groepen je eigenaar bent. Er is nog niets gewijzigd.',
    use: 'Selecteer “Doorgaan”, dan bekijk ik de foto met jouw rechten. Er is nog niets gewijzigd.',
    show: 'Selecteer “Doorgaan”, dan bekijk ik de foto met jouw rechten.',
    remove:
      'Selecteer “Doorgaan”, dan bekijk ik de foto met jouw rechten. Er is nog niets gewijzigd.',
    undo: 'Hiervoor moet je zijn aangemeld. Selecteer “Doorgaan” om verder te gaan.',
  },

  groupTraits: {
    team: 'heeft een team',
    dynamic: 'dynamisch lidmaatschap',
    hidden: 'verborgen lidmaatschap',
  },

  looking: {
    picture: 'De afbeelding wordt gezocht…',
    set: 'De foto die je wilt instellen, wordt gezocht…',
    show: 'De foto wordt gezocht…',
    remove: 'De foto wordt gezocht…',
  },

  lookingInDialog: {
    picture: 'De afbeelding wordt gezocht',
    set: 'De foto die je wilt instellen, wordt gezocht',
  },

  questionLines: {
    looking: 'Dit duurt even. Er is nog niets gewijzigd.',
    wait: 'Ik zoek de afbeelding. Selecteer over een paar tellen “Doorgaan”. Er is nog niets gewijzigd.',
    offers: {
      me: 'Mijn foto',
      team: 'Dit team',
      'own-team': 'Een team…',
      'own-group': 'Een groep…',
      user: 'Iemand anders…',
    },
    whose: 'Kies wiens foto ik moet instellen. Er is nog niets gewijzigd.',
    whoseOfSeveral:
      'Ik stel één foto tegelijk in. Kies de eerste en stuur de afbeelding daarna opnieuw voor de volgende. Er is nog niets gewijzigd.',
    name: 'Typ binnen {stepsMinutes} minuten wiens foto ik moet instellen, bijvoorbeeld “Megan Bowen” of “wijzig de foto van Megan Bowen”. Vermeld mij ook als je in een kanaal of groepschat typt. Ik bewaar de afbeelding tot die tijd.',
    notThisChat:
      'Geen enkele app kan de afbeelding van deze chat wijzigen. Hier kun je wel de foto van een Microsoft 365-groep instellen.',
    chooseOwn: 'Hiervan ben je eigenaar. Maak een keuze. Er is nog niets gewijzigd.',
    choose: 'Er zijn meerdere mogelijkheden. Maak een keuze. Er is nog niets gewijzigd.',
    nearest: 'Bedoel je een van deze? Er is nog niets gewijzigd.',
    hidden:
      'Er zijn meerdere mogelijkheden. Selecteer “Keuzes weergeven”: alleen jij krijgt ze te zien.',
    hiddenNearest:
      'Er zijn namen die erop lijken. Selecteer “Keuzes weergeven”: alleen jij krijgt ze te zien.',
    more: {
      one: 'Er is nog {count} andere mogelijkheid. Typ meer van de naam of zet de hele naam tussen aanhalingstekens.',
      other:
        'Er zijn nog {count} andere mogelijkheden. Typ meer van de naam of zet de hele naam tussen aanhalingstekens.',
    },
    lapsed: 'Hier is {proposalMinutes} minuten lang niets gebeurd. Typ de opdracht opnieuw.',
    lapsedDialog: 'Hier is {proposalMinutes} minuten lang niets gebeurd. Kies de actie opnieuw.',
    nothingChanged: 'Er is niets gewijzigd.',
    choosePicture: 'Er zijn meerdere afbeeldingen. Kies er een. Er is nog niets gewijzigd.',
    picture: 'Afbeelding {number}',
    pictureOf: 'Foto van {name}',
    smallOf: 'Voorbeeld van {name}',
    row: '{name}, {detail}',
    rowOf: '{row}, keuze {number} van {count}',
  },

  recentWords: {
    heading: { me: 'Je profielfoto instellen', team: 'De teamfoto instellen' },
    wait: 'Ik zoek de foto’s die je onlangs hebt ingesteld. Selecteer over een paar tellen “Doorgaan”. Er is nog niets gewijzigd.',
    choose:
      'Gebruik een foto die je in de afgelopen {undoHours} uur hebt ingesteld. Er is nog niets gewijzigd.',
    row: '{whose}. {when}. Foto {number} van {count}',
    when: {
      hours: { one: 'Een uur geleden ingesteld', other: '{count} uur geleden ingesteld' },
      minutes: { one: 'Een minuut geleden ingesteld', other: '{count} minuten geleden ingesteld' },
      now: 'Zojuist ingesteld',
    },
    send: 'Heb je een nieuwe afbeelding? Stuur die in onze persoonlijke chat naar mij, met deze tekst:',
    sendHere: 'Heb je een nieuwe afbeelding? Stuur die hier naar mij, met deze tekst:',
    noTeam:
      'Dit gesprek hoort niet bij een team. Stuur me de afbeelding in onze persoonlijke chat, met de naam van een team waarvan je eigenaar bent, bijvoorbeeld:',
    noTeamHere:
      'Dit gesprek hoort niet bij een team. Stuur me de afbeelding hier, met de naam van een team waarvan je eigenaar bent, bijvoorbeeld:',
    unseen: {
      me: 'Ik kan deze chat niet zien, omdat ik er niet in zit. Stuur me de afbeelding in onze persoonlijke chat, met deze tekst:',
      team: 'Ik kan deze chat niet zien, omdat ik er niet in zit. Stuur me de afbeelding in onze persoonlijke chat, met de naam van een team waarvan je eigenaar bent, bijvoorbeeld:',
    },
    teamExample: 'wijzig de teamfoto van Launch Team',
    commands: { me: 'wijzig mijn foto', team: 'wijzig de teamfoto van {name}' },
    openChat: 'Onze chat openen',
  },

  notSearched: {
    user: 'Niet doorzocht: personen',
    team: 'Niet doorzocht: teams',
    group: 'Niet doorzocht: groepen',
    'user, team': 'Niet doorzocht: personen en teams',
    'user, group': 'Niet doorzocht: personen en groepen',
    'team, group': 'Niet doorzocht: teams en groepen',
    'user, team, group': 'Niet doorzocht: personen, teams en groepen',
  },

  searchNotGranted: {
    user: 'Om personen te kunnen zoeken heb ik een machtiging nodig die niet is verleend. Stuur me “toon de foto van” met de naam erachter. In mijn antwoord staat hoe de machtiging kan worden verleend.',
    team: 'Om teams te kunnen zoeken heb ik een machtiging nodig die niet is verleend. Stuur me “toon de teamfoto van” met de naam erachter. In mijn antwoord staat hoe de machtiging kan worden verleend.',
    group:
      'Om groepen te kunnen zoeken heb ik een machtiging nodig die niet is verleend. Stuur me “toon de groepsfoto van” met de naam erachter. In mijn antwoord staat hoe de machtiging kan worden verleend.',
  },

  extension: {
    dialogTitle: 'PhotoBot',
    signInNeeded: 'Je aanmelding is verlopen. Sluit dit venster en kies de actie opnieuw.',
    searchAgain:
      'Je organisatie vereist hiervoor een sterkere aanmelding, bijvoorbeeld met een tweede factor. Zoek opnieuw en selecteer “Aanmelden” als Teams dat aanbiedt.',
    photoOf: 'Foto van {name}',
    noPhoto: 'Geen foto',
    notSearched: 'Niet alles is doorzocht',
  },
};
