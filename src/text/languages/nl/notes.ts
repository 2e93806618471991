import type { Translated } from '../../parts/translated';

export const noteTexts: Translated<'noteTexts', 'nl'> = {
  working: {
    heading: 'Een ogenblik…',
    line: 'Dit duurt langer dan normaal. Mijn antwoord verschijnt hier. Er is nog niets gewijzigd.',
  },

  notes: {
    busy: {
      heading: 'Ik heb het op dit moment te druk',
      line: 'Ik heb je bericht niet gelezen en er is niets gewijzigd. Stuur het over een minuut opnieuw.',
    },
    moved: {
      heading: 'Zie de andere kaart',
      line: 'Deze kaart staat hier twee keer, en de andere is gebruikt. Daar staat het resultaat.',
    },
    'signed-in': {
      heading: 'Je bent aangemeld',
      line: 'Ik ga verder met wat je hebt gevraagd.',
    },
    'signed-out': {
      heading: 'Je bent afgemeld',
      line: 'Je aanmelding is gewist. Je foto’s en je geschiedenis blijven zoals ze zijn. Zodra je weer een knop selecteert waarvoor je moet zijn aangemeld, meldt Teams je weer aan.',
    },
  },

  how: {
    personal:
      'Stuur me een afbeelding met “wijzig mijn foto”, of met “wijzig de teamfoto van Launch Team” voor een team waarvan je eigenaar bent. Op een kaart zie je hoe de foto eruit komt te zien. Er verandert niets voordat je bevestigt.',
    groupChat:
      'Plak een afbeelding, vermeld mij en typ “wijzig mijn foto”, of “wijzig de teamfoto van Launch Team” voor een team waarvan je eigenaar bent. Op een kaart zie je hoe de foto eruit komt te zien. Er verandert niets voordat je bevestigt.',
    channel:
      'Plak een afbeelding, vermeld mij en typ “wijzig de teamfoto”, of “wijzig mijn foto” voor je eigen foto. Op een kaart zie je hoe de foto eruit komt te zien. Er verandert niets voordat je bevestigt.',
  },

  sayings: {
    thanks: 'Graag gedaan!',
    ok: '👍',
    who: 'Ik ben PhotoBot. Stuur me een afbeelding, dan stel ik die in Microsoft 365 in als foto van jou, een team, een groep of iemand anders. Typ “hulp” om te zien wat ik hier allemaal kan doen.',
    privacy:
      'Ik gebruik een afbeelding alleen voor de foto die je bevestigt. Ik bewaar die hooguit {undoHours} uur, zodat je de wijziging ongedaan kunt maken. Ik werk met jouw rechten en alleen jij kunt je kaarten gebruiken.',
    seen: 'Iedereen in je organisatie kan de foto’s van personen, teams en groepen zien in Teams, Outlook en SharePoint. Een nieuwe foto zien anderen na een paar minuten, soms pas na een paar dagen. Met “toon mijn foto” zie je hoe die van jou er nu uitziet.',
    cancelled: 'Geannuleerd. Er is niets gewijzigd.',
    'open-proposal':
      'Er is nog niets gewijzigd. Selecteer op de kaart hierboven “Bevestigen” om door te gaan, of “Annuleren”.',
    'open-question':
      'Er is nog niets gewijzigd. De kaart hierboven wacht op jou: selecteer een van de knoppen, of “Annuleren”.',
    'framed-anew':
      'Ik heb de foto op de kaart hierboven aangepast. Er wordt niets ingesteld voordat je “Bevestigen” selecteert.',
    'nothing-waits':
      'Er wacht hier geen kaart op je, dus er is niets gewijzigd. Kaarten verlopen na {proposalMinutes} minuten. Stuur me de afbeelding nog een keer om opnieuw te beginnen.',
    'nothing-open':
      'Er is hier niets wat je kunt annuleren. Met “ongedaan maken” draai je je laatste wijziging terug.',
  },

  undeclared: 'Dit kan PhotoBot niet. Typ “hulp” om te zien wat PhotoBot wel kan doen.',

  tooBusy:
    'Ik heb het op dit moment te druk en er is niets gewijzigd. Probeer het zo meteen opnieuw.',

  photoNotices: {
    undone: 'Je vorige foto is teruggezet',
    same: 'Je foto is niet gewijzigd',
    set: { done: 'Je foto is gewijzigd', unknown: 'Je foto is mogelijk gewijzigd' },
    remove: { done: 'Je foto is verwijderd', unknown: 'Je foto is mogelijk verwijderd' },
  },

  contactNotices: {
    undone: 'De vorige foto van een van je contactpersonen is teruggezet',
    same: 'De foto van een van je contactpersonen is niet gewijzigd',
    set: {
      done: 'De foto van een van je contactpersonen is gewijzigd',
      unknown: 'De foto van een van je contactpersonen is mogelijk gewijzigd',
    },
    remove: {
      done: 'De foto van een van je contactpersonen is verwijderd',
      unknown: 'De foto van een van je contactpersonen is mogelijk verwijderd',
    },
  },

  noticeLines: {
    nobody: 'Dit is gedaan door een fotobeheerder van je organisatie.',
    by: 'Dit is gedaan door een fotobeheerder van je organisatie: {name}.',
    contact: 'Je contactpersoon: {name}',
    mine: 'Je kunt de foto wijzigen met “wijzig mijn foto”.',
    restore: 'Met “Herstellen” kun je nog {undoHours} uur terug naar hoe het was.',
    before: 'Eerst',
    now: 'Nu',
    none: 'Geen foto',
    beforeAlt: 'De vorige foto',
  },

  purposes: {
    'own-photo': 'je eigen foto te wijzigen',
    'somebodys-photo': 'de foto van iemand anders te wijzigen',
    'anybodys-photo': 'fotobeheerders de foto van iedereen te laten wijzigen',
    'group-photo': 'de foto te wijzigen van een groep waarvan je eigenaar bent',
    'team-photo': 'de foto te wijzigen van een team waarvan je eigenaar bent',
    'contacts-photo': 'je contactpersonen te vinden en hun foto’s te wijzigen',
    'anybodys-contacts-photo':
      'fotobeheerders de contactpersonen van iedereen te laten vinden en hun foto’s te laten wijzigen',
    'find-people': 'personen op naam te vinden en hun foto’s te zien',
    'find-groups': 'groepen op naam te vinden',
    'find-teams': 'je teams op naam te vinden en de foto’s ervan te zien',
    'find-owned': 'een lijst te maken van de teams en groepen waarvan je eigenaar bent',
    'channel-picture':
      'een afbeelding uit een bericht in een kanaal op te halen als Teams die niet meestuurt',
    'chat-picture':
      'een afbeelding uit een bericht in een chat op te halen als Teams die niet meestuurt',
    'attached-picture': 'een afbeelding op te halen die als bestand is bijgevoegd',
    'photo-policy': 'te weten wie foto’s mag wijzigen',
  },

  purposeAnd: ', en om ',
};
