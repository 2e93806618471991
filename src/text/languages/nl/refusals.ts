import type { Translated } from '../../parts/translated';

export const otherRefusals: Translated<'otherRefusals', 'nl'> = {
  'command.unknown': {
    open: 'Dat heb ik niet begrepen. Gebruik de knoppen op de kaart hierboven. Of typ wiens foto het moet worden, bijvoorbeeld “nee, voor Megan Bowen”, of hoe ik de foto moet bijsnijden of draaien, bijvoorbeeld “boven” of “draai naar links”.',
    plain: 'Dat heb ik niet begrepen. Typ “hulp” om te zien wat ik hier kan doen.',
    of: 'Dat heb ik niet begrepen. Bedoel je “{nearest} …”, met de naam erachter? Typ “hulp” om te zien wat ik hier kan doen.',
    help: 'Dat heb ik niet begrepen. Bedoel je “hulp”?',
    nearest:
      'Dat heb ik niet begrepen. Bedoel je “{nearest}”? Typ “hulp” om te zien wat ik hier kan doen.',
  },
  'command.no_team_here':
    'Dit gesprek hoort niet bij een team. Typ dit in een kanaal van het team of geef aan welk team je bedoelt: “wijzig de teamfoto van” met de naam erachter. Typ “wijzig mijn foto” voor je eigen foto.',
  'command.no_team_in_meeting':
    'Een vergadering heeft geen team waarvan ik de foto kan instellen. Typ dit in een kanaal van het team of geef aan welk team je bedoelt: “wijzig de teamfoto van” met de naam erachter. Typ “wijzig mijn foto” voor je eigen foto.',
  'command.no_chat_photo': {
    meeting:
      'Geen enkele app kan de afbeelding van een vergadering zien of wijzigen. Ik kan de foto’s van personen, teams en groepen instellen. Typ “hulp” om te zien hoe.',
    chat: 'Geen enkele app kan de afbeelding van een chat zien of wijzigen. In een groepschat kun je dat zelf doen in Teams: selecteer de afbeelding naast de naam van de chat. Ik kan de foto’s van personen, teams en groepen instellen. Typ “hulp” om te zien hoe.',
  },
  'command.name_missing': {
    user: 'Wiens foto? Vermeld de persoon, of typ het adres of de naam tussen aanhalingstekens: wijzig de foto van "Megan Bowen".',
    group: 'Welke groep? Typ de naam of het e-mailadres: wijzig de groepsfoto van Marketing.',
    team: 'Welk team? Typ de naam: wijzig de teamfoto van Launch Team.',
    contact: 'Welke contactpersoon? Typ de naam: wijzig de contactfoto van Bob Smith.',
    groupNotChat:
      'Welke Microsoft 365-groep? Typ de naam of het e-mailadres: wijzig de groepsfoto van Marketing. Geen enkele app kan de afbeelding van deze chat wijzigen.',
  },
  'target.unknown': {
    user: 'Ik kan niemand vinden met de naam “{name}”. Controleer de naam. Typ “teamfoto van …” voor een team, “groepsfoto van …” voor een groep of “contactfoto van …” voor een van je contactpersonen.',
    group:
      'Ik kan geen groep vinden met de naam “{name}”. Controleer de naam. Typ “teamfoto van …” voor een team.',
    team: 'Ik kan geen team vinden met de naam “{name}”. Ik zie alleen teams waarvan je lid bent. Controleer de naam.',
    contact: 'Ik kan geen contactpersoon vinden met de naam “{name}”. Controleer de naam.',
  },
  'target.none_owned': {
    group:
      'Je bent geen eigenaar van een Microsoft 365-groep waarvan de foto kan worden ingesteld. Vraag het een eigenaar of typ wiens foto ik wel moet instellen.',
    team: 'Je bent geen eigenaar van een team. Vraag een eigenaar van het team om de foto in te stellen, of typ wiens foto ik wel moet instellen.',
  },
  'target.unknown_mention':
    'Teams laat mij niet weten wie dat is. Typ het adres van de persoon in plaats van een vermelding.',
  'target.outsider': {
    nobody:
      'Die persoon hoort bij een andere organisatie, en in Microsoft 365 kan ik alleen foto’s van deze organisatie zien en wijzigen. Daar kan die persoon de eigen foto wijzigen.',
    name: '{name} hoort bij een andere organisatie, en in Microsoft 365 kan ik alleen foto’s van deze organisatie zien en wijzigen. Daar kan die persoon de eigen foto wijzigen.',
  },
  'change.unknown':
    'Deze kaart is niet meer geldig. Begin opnieuw, met de afbeelding als die erbij hoorde.',
  'change.not_yours': {
    name: 'Alleen {name} kan deze knoppen gebruiken. Stuur zelf een afbeelding als je een foto wilt wijzigen.',
    nobody:
      'Alleen degene die dit heeft gevraagd, kan deze knoppen gebruiken. Stuur zelf een afbeelding als je een foto wilt wijzigen.',
  },
  'change.elsewhere': 'Deze kaart is in een ander gesprek gemaakt en werkt alleen daar.',
  'change.uncertain': {
    staysUnsaid: 'Microsoft 365 heeft niet laten weten of de foto is geaccepteerd.',
    staysUnseen: 'Microsoft 365 toont de nieuwe foto nog niet.',
    remove:
      'In Microsoft 365 is nog niet te zien dat de foto weg is. Verdwijnt de foto alsnog, dan zet je die met “Ongedaan maken” terug.',
    unsaid:
      'Microsoft 365 heeft niet laten weten of de foto is geaccepteerd. Verschijnt de nieuwe foto alsnog, dan zet je met “Ongedaan maken” de vorige terug.',
    unseen:
      'Microsoft 365 toont de nieuwe foto nog niet. Verschijnt de nieuwe foto alsnog, dan zet je met “Ongedaan maken” de vorige terug.',
  },
  'change.undo_uncertain': {
    remove:
      'In Microsoft 365 is nog niet te zien dat de foto weg is. Selecteer over een minuut “Opnieuw proberen”.',
    unsaid:
      'Microsoft 365 heeft niet laten weten of de vorige foto is teruggezet. Selecteer over een minuut “Opnieuw proberen”.',
    unseen:
      'Microsoft 365 toont de vorige foto nog niet. Selecteer over een minuut “Opnieuw proberen”.',
  },
  'change.undo_lapsed':
    'De vorige foto wordt maar {undoHours} uur bewaard, dus dit kan niet meer ongedaan worden gemaakt.',
  'change.overtaken': {
    me: 'Iemand heeft de foto daarna gewijzigd, dus ik heb de oudere niet teruggezet. Met “wijzig mijn foto” kun je een andere instellen.',
    user: 'Iemand heeft de foto daarna gewijzigd, dus ik heb de oudere niet teruggezet. Degene van wie de foto is, of een beheerder, bepaalt welke foto blijft.',
    group:
      'Iemand heeft de foto daarna gewijzigd, dus ik heb de oudere niet teruggezet. De eigenaren van de groep bepalen welke foto blijft.',
    team: 'Iemand heeft de foto daarna gewijzigd, dus ik heb de oudere niet teruggezet. De eigenaren van het team bepalen welke foto blijft.',
    contact: 'Iemand heeft de foto daarna gewijzigd, dus ik heb de oudere niet teruggezet.',
  },
  'change.newer_photo':
    'De foto is intussen ergens anders gewijzigd, dus ik heb die zo gelaten. Wil je je wijziging toch doorvoeren, selecteer dan “Opnieuw proberen”. Met “Ongedaan maken” kun je de nieuwere foto dan weer terughalen.',
  'change.cannot_undo':
    'Er was nog geen foto en Microsoft 365 kan deze niet verwijderen. Stuur een andere afbeelding om de foto te vervangen.',
  'change.cannot_remove': {
    contact:
      'Microsoft 365 kan de foto van een contactpersoon niet verwijderen. Vervangen kan wel: stuur een andere afbeelding met “wijzig de contactfoto van …”. Is de foto hier in de afgelopen {undoHours} uur ingesteld, dan zet je met “ongedaan maken” de vorige terug.',
    team: 'Microsoft 365 kan de foto van een team niet verwijderen. Vervangen kan wel: stuur een andere afbeelding met “wijzig de teamfoto”. Is de foto hier in de afgelopen {undoHours} uur ingesteld, dan zet je met “ongedaan maken” de vorige terug.',
  },
  'change.nothing_to_undo': {
    none: 'Er is in dit gesprek geen wijziging die je ongedaan kunt maken. Met “geschiedenis” zie je je laatste wijzigingen.',
    undone:
      'Je laatste wijziging in dit gesprek is al ongedaan gemaakt. Met “geschiedenis” zie je je laatste wijzigingen.',
  },
  'change.undo_not_yours': {
    nobody:
      'De laatste wijziging hier is van iemand anders en alleen die persoon kan die ongedaan maken. Als je daar rechten voor hebt, kun je wel een andere foto instellen.',
    name: 'De laatste wijziging hier is van {name} en alleen die persoon kan die ongedaan maken. Als je daar rechten voor hebt, kun je wel een andere foto instellen.',
  },
  'policy.on_premises':
    'Je organisatie beheert de foto’s van personen in een eigen directory, dus ze kunnen hier niet worden gewijzigd. Neem contact op met een beheerder.',
  'policy.roles':
    'In je organisatie mogen alleen bepaalde beheerders foto’s wijzigen, ook als het om een eigen foto gaat. Neem contact op met een beheerder.',
  'group.on_premises':
    'Je organisatie beheert deze groep in een eigen directory, dus de foto kan hier niet worden ingesteld. Neem contact op met een beheerder.',
  'group.without_photo': 'Dit is geen Microsoft 365-groep. Andere groepen hebben geen foto.',
  'graph.denied':
    'Microsoft 365 heeft dit niet toegestaan, dus er is niets gewijzigd. Misschien heb je geen rechten om deze foto te wijzigen.',
  'graph.not_shown': {
    own: 'Ik mag dit van Microsoft 365 niet zien, ook al is het van jou. Neem contact op met een beheerder: misschien sluit een regel van je organisatie PhotoBot uit.',
    group:
      'Je mag dit van Microsoft 365 niet zien. Misschien ben je gast in deze organisatie, of is de groep verborgen.',
    guest:
      'Je mag dit van Microsoft 365 niet zien. Misschien ben je gast in deze organisatie: gasten zien minder.',
  },
  'graph.photos_managed':
    'In je organisatie mag je je foto hier niet wijzigen, dus er is niets gewijzigd.',
  'graph.not_found':
    'Microsoft 365 weet niet wiens foto dit is. Is het team of het account nieuw, probeer het dan over een kwartier opnieuw.',
  'graph.target_is_guest':
    'Die persoon is hier gast. Gasten stellen hun eigen foto in bij hun eigen organisatie, dus er is niets gewijzigd.',
  'graph.too_new': {
    group:
      'De groep is zo nieuw dat Microsoft 365 er nog mee bezig is. Selecteer over een kwartier “Opnieuw proberen”.',
    team: 'Het team is zo nieuw dat Microsoft 365 er nog mee bezig is. Selecteer over een kwartier “Opnieuw proberen”.',
  },
  'graph.unsupported_tenant':
    'Microsoft 365 bewaart geen foto’s voor dit type organisatie, dus er is niets gewijzigd.',
  'graph.bad_photo': 'Microsoft 365 heeft deze afbeelding niet geaccepteerd. Probeer een andere.',
  'graph.refused':
    'Microsoft 365 weigert dit en opnieuw proberen helpt niet. Neem contact op met een beheerder.',
  'graph.too_large': 'De foto is te groot voor Microsoft 365. Probeer een andere afbeelding.',
  'graph.busy': 'Microsoft 365 is overbelast.',
  'graph.failed': 'Dit is in Microsoft 365 nu niet gelukt.',
  'graph.unreachable': 'Microsoft 365 reageert op dit moment niet.',
  'search.slow': 'Microsoft 365 is op dit moment traag. Zoek zo meteen opnieuw.',
  'bot.busy':
    'Ik ben op dit moment met veel afbeeldingen bezig. Stuur die van jou over een minuut opnieuw.',
  'bot.restarted': 'Ik werd opnieuw gestart voordat dit klaar was. Selecteer “Opnieuw proberen”.',
  'bot.updating': 'Ik word op dit moment bijgewerkt. Probeer het over een paar minuten opnieuw.',
  'bot.bug':
    'Er is bij mij iets misgegaan. Probeer het opnieuw. Gebeurt het nog een keer, laat het dan aan je beheerder weten.',
  'limit.open': {
    one: 'Er staat al een foto voor je klaar. Bevestig of annuleer die eerst.',
    other: 'Er staan al {count} foto’s voor je klaar. Bevestig of annuleer er eerst een.',
  },
  'limit.proposals': 'Je hebt het afgelopen uur veel foto’s aangevraagd.',
  'limit.changes': {
    application: 'Beheerders hebben het afgelopen uur veel foto’s gewijzigd.',
    group: 'De foto van deze groep is het afgelopen uur vaak gewijzigd.',
    own: 'Je hebt het afgelopen uur veel foto’s gewijzigd.',
    team: 'De foto van dit team is het afgelopen uur vaak gewijzigd.',
  },
  'limit.codes': 'De code was meerdere keren onjuist.',
  'limit.searches': 'Je hebt in korte tijd heel vaak gezocht.',
  'limit.messages':
    'Je stuurt meer berichten dan ik kan beantwoorden. Wacht een minuut voordat je weer iets stuurt.',
  'team.unknown':
    'Teams laat mij niet weten welk team dit is. Voeg PhotoBot toe aan het team en probeer het opnieuw.',
  'teams.refused': 'Ik mag hier van Teams geen berichten plaatsen.',
  'teams.card_refused': {
    unchanged:
      'Teams heeft mijn kaart niet geaccepteerd. Ik kan je dit dus niet laten zien en er is niets gewijzigd. Probeer een andere afbeelding. Gebeurt het nog een keer, laat het dan aan je beheerder weten.',
    answer:
      'Teams heeft de kaart met mijn antwoord niet geaccepteerd. Met “geschiedenis” zie je je laatste wijzigingen.',
  },
  'teams.busy': 'Teams is op dit moment overbelast. Probeer het over een minuut opnieuw.',
  'teams.unauthorized':
    'Teams accepteert PhotoBot op dit moment niet. Probeer het over een minuut opnieuw. Gebeurt het nog een keer, laat het dan aan je beheerder weten.',
  'teams.unreachable':
    'Ik krijg op dit moment geen antwoord van Teams. Probeer het over een minuut opnieuw.',
  'team.archived':
    'Dit team is gearchiveerd. Niemand kan de foto wijzigen totdat een eigenaar het team herstelt.',
};
