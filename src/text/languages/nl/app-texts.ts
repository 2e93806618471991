import type { Translated } from '../../parts/translated';

export const appTexts: Translated<'appTexts', 'nl'> = {
  name: 'PhotoBot: foto’s voor personen, groepen, teams en contactpersonen',
  short: 'Stelt vanuit de chat foto’s in van personen, teams, groepen en contactpersonen.',
  full: [
    'Stuur PhotoBot een afbeelding in een chat, of vermeld PhotoBot met een afbeelding in een kanaal, en typ wiens foto het moet worden: die van jezelf, van een team of Microsoft 365-groep waarvan je eigenaar bent, van een van je contactpersonen in Outlook of, als je beheerder bent, van iemand anders. Geef met een naam, een adres of een vermelding aan wie je bedoelt. Zijn er meerdere mogelijkheden, dan kun je kiezen. PhotoBot kan ook een foto tonen zoals die nu is, een foto gebruiken die iemand al heeft, en een foto verwijderen als Microsoft 365 dat toestaat.',
    'PhotoBot laat zien hoe de foto eruit komt te zien, laat je de uitsnede kiezen en wijzigt niets voordat je “Bevestigen” selecteert. Daarna wordt de foto namens jou opgeslagen in Microsoft 365: je kunt alleen wijzigen wat je mag wijzigen, dus de foto van een team alleen als je een van de eigenaren bent. Waar Microsoft 365 dat toestaat, kun je de wijziging tot 24 uur daarna ongedaan maken. Met “geschiedenis” zie je je laatste wijzigingen.',
    'Een organisatie kan fotobeheerders aanwijzen. Voor hen wijzigt PhotoBot de foto’s en contactpersonen van anderen met de eigen machtiging van PhotoBot. Elke wijziging wordt vastgelegd, en PhotoBot laat het weten aan degene van wie de foto is als de persoonlijke chat bekend is.',
    'PhotoBot leest alleen berichten die aan PhotoBot zijn gestuurd of waarin PhotoBot wordt vermeld. Stuurt Teams de afbeelding niet mee, dan leest PhotoBot ook een bericht van jou of het bericht waarop je antwoordt, met jouw rechten en pas nadat je “Doorgaan” hebt geselecteerd. De voorbereide foto wordt bewaard totdat je bevestigt, annuleert of het voorstel laat verlopen. De vorige foto wordt bewaard gedurende de 24 uur waarin die kan worden teruggezet. De nieuwe foto en de afbeelding waaruit die is gesneden, worden even lang bewaard, zodat je ze nog een keer kunt gebruiken. De regels van je geschiedenis worden 90 dagen bewaard.',
    'Een beheerder van je organisatie moet eenmalig machtigingen verlenen voordat de foto’s van teams, groepen en andere personen kunnen worden ingesteld. Afhankelijk van de regels van je organisatie kan dat ook nodig zijn voor je eigen foto en je contactpersonen. De app kan worden geïnstalleerd in teams (ook in privékanalen en gedeelde kanalen), groepschats, vergaderingen en de persoonlijke chat. PhotoBot werkt alleen voor mensen van de organisatie waar het gesprek bij hoort.',
  ],
  commandTitles: {
    'set-my-photo': 'wijzig mijn foto',
    'set-team-photo': 'wijzig de teamfoto',
    'set-named-team-photo': 'wijzig de teamfoto van',
    'set-group-photo': 'wijzig de groepsfoto van',
    'set-user-photo': 'wijzig de foto van',
    'set-contact-photo': 'wijzig de contactfoto van',
    'use-photo': 'gebruik de foto van',
    'show-photo': 'toon mijn foto',
    'remove-photo': 'verwijder mijn foto',
    undo: 'ongedaan maken',
    cancel: 'annuleren',
    history: 'geschiedenis',
    'sign-out': 'afmelden',
    help: 'hulp',
  },
  extension: {
    'set-my-photo': {
      title: 'Mijn foto instellen',
      description:
        'Stelt de afbeelding van een bericht, of een foto die je onlangs hebt ingesteld, in als je eigen foto',
    },
    'set-team-photo': {
      title: 'Teamfoto instellen',
      description:
        'Stelt de afbeelding van een bericht, of een onlangs ingestelde foto, in als foto van dit team (alleen eigenaren)',
    },
    'photo-of': {
      title: 'Foto van',
      description: 'Zoekt de foto van een persoon, team of groep en voegt die toe aan je bericht',
    },
  },
  nameParameter: { title: 'Naam', description: 'Naam van een persoon, team of groep' },
};
