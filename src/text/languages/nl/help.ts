import type { Translated } from '../../parts/translated';

export const helpTexts: Translated<'helpTexts', 'nl'> = {
  help: {
    heading: 'PhotoBot stelt foto’s in',
    intro: {
      personal:
        'Stuur me een afbeelding. Ik laat zien hoe die er als jouw foto uitziet, en jij bevestigt. Of typ een van deze opdrachten:',
      groupChat:
        'Vermeld mij en typ een van deze opdrachten. Voeg de afbeelding toe als je een foto wilt instellen:',
      channel:
        'Vermeld mij en typ een van deze opdrachten. Voeg de afbeelding toe als je een foto wilt instellen:',
    },
    forOthers: 'Dit kunnen mensen van de andere organisatie hier typen:',
    more: 'Meer',
    outro:
      'Voeg “boven”, “midden”, “onder”, “links”, “rechts” of “hele” toe om de uitsnede te kiezen, “draai naar links” om de afbeelding te draaien, of “op zwart” voor een zwarte achtergrond. Bestandsindelingen: {formats}, maximaal {megabytes} MB. Er verandert niets voordat je bevestigt, en je kunt het tot {undoHours} uur daarna ongedaan maken.',
  },

  commandExamples: {
    'set-my-photo': 'wijzig mijn foto',
    'set-team-photo': 'wijzig de teamfoto',
    'set-named-team-photo': 'wijzig de teamfoto van Launch Team',
    'set-group-photo': 'wijzig de groepsfoto van Marketing',
    'set-user-photo': 'wijzig de foto van "Megan Bowen"',
    'set-contact-photo': 'wijzig de contactfoto van Bob Smith',
    'use-photo': 'gebruik de foto van "Diego Siciliani" als mijn foto',
    'show-photo': 'toon de foto van "Diego Siciliani"',
    'remove-photo': 'verwijder de groepsfoto van Marketing',
    cancel: 'annuleren',
    undo: 'ongedaan maken',
    history: 'geschiedenis',
    'sign-out': 'afmelden',
    help: 'hulp',
  },

  commandLines: {
    'set-my-photo': 'Stelt de afbeelding in je bericht in als je eigen foto',
    'set-team-photo':
      'Stelt de afbeelding in je bericht in als foto van dit team (alleen eigenaren)',
    'set-named-team-photo':
      'Stelt vanaf elke plek de foto in van een team waarvan je eigenaar bent; typ de teamnaam',
    'set-group-photo':
      'Stelt de foto in van een Microsoft 365-groep waarvan je eigenaar bent; typ de naam of het e-mailadres',
    'set-user-photo':
      'Stelt de foto van iemand anders in (alleen beheerders); vermeld die persoon of typ het adres of de naam',
    'set-contact-photo': 'Stelt de foto in van een van je contactpersonen in Outlook; typ de naam',
    'use-photo': 'Gebruikt in plaats van een afbeelding een foto die een persoon of team al heeft',
    'show-photo':
      'Toont een foto zoals die nu is; ook “toon de teamfoto van …”, “toon de groepsfoto van …” en “toon de contactfoto van …”',
    'remove-photo':
      'Verwijdert een foto nadat je hebt bevestigd; ook “verwijder de foto van …” voor een persoon',
    cancel: 'Annuleert je nieuwste voorstel hier, net als de knop op de kaart',
    undo: 'Maakt je laatste wijziging van een foto in dit gesprek ongedaan',
    history:
      'Toont je laatste wijzigingen, in de persoonlijke chat met knoppen om ze ongedaan te maken',
    'sign-out':
      'Meldt je af bij PhotoBot; bij de volgende knop waarvoor dat nodig is, word je weer aangemeld',
    help: 'Toont wat PhotoBot hier kan doen',
  },

  wholeTeamLines: {
    private: 'Een privékanaal heeft geen eigen foto: dit is de foto van het hele team.',
    shared:
      'Een gedeeld kanaal heeft geen eigen foto: dit is de foto van het hele team waar het kanaal bij hoort.',
  },

  helpNotes: {
    meeting:
      'Een vergadering heeft geen team en geen enkele app kan de afbeelding ervan instellen. Typ voor de foto van een team de naam van het team, of typ de opdracht in een van de kanalen.',
    groupChat: 'Geen enkele app kan de afbeelding van deze chat wijzigen.',
    private:
      'Dit kanaal heeft geen eigen foto: met “wijzig de teamfoto” stel je de foto van het hele team in.',
    shared:
      'Dit kanaal heeft geen eigen foto: met “wijzig de teamfoto” stel je de foto in van het hele team waar het kanaal bij hoort. Ik werk alleen voor mensen van de organisatie van dat team.',
  },

  places: {
    personal: 'in onze persoonlijke chat',
    groupChat: 'in een groepschat',
    channel: 'in een kanaal',
  },

  outcomes: {
    unknown: 'mogelijk uitgevoerd',
    proposed: 'nog niet uitgevoerd',
    applying: 'wordt uitgevoerd',
    applied: 'uitgevoerd',
    undoing: 'wordt ongedaan gemaakt',
    undone: 'ongedaan gemaakt',
    cancelled: 'geannuleerd',
    lapsed: 'verlopen',
    failed: 'mislukt',
  },

  historyWords: {
    heading: 'Je laatste wijzigingen',
    none: 'Je hebt nog geen foto gewijzigd.',
    noneHere:
      'Geen van je laatste wijzigingen heb je in dit gesprek gedaan. In onze persoonlijke chat zie je ze allemaal met “geschiedenis”.',
    onlyHere:
      'Alleen de wijzigingen in dit gesprek. In onze persoonlijke chat zie je ze allemaal met “geschiedenis”.',
    what: '{what}: {name}',
    when: { known: '{time}', utc: '{time} (UTC)' },
    undo: 'Wijziging {number} van {count} ongedaan maken. {line}',
  },
};
