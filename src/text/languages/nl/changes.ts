import type { Translated } from '../../parts/translated';

export const changeTexts: Translated<'changeTexts', 'nl'> = {
  headings: {
    overtaken: 'Er is niets ongedaan gemaakt',
    cancelled: 'Geannuleerd',
    lapsed: 'Dit voorstel is verlopen',
  },

  owners: {
    asker: 'De foto van degene die dit heeft gevraagd',
    me: '{name} (eigen foto)',
    group: 'Groep: {name}',
    team: 'Team: {name}',
    contact: 'Je contactpersoon: {name}',
    contactOf: 'Contactpersoon van {owner}: {name}',
  },

  onConfirm: {
    set: 'Met “Bevestigen” sla je de foto op in Microsoft 365.',
    remove: 'Met “Bevestigen” verwijder je de foto uit Microsoft 365.',
    asApplication: {
      set: 'Met “Bevestigen” wordt de foto opgeslagen in Microsoft 365. Omdat je fotobeheerder bent, gebeurt dat met de eigen machtiging van PhotoBot. Degene van wie de foto is, krijgt hier bericht van.',
      remove:
        'Met “Bevestigen” wordt de foto verwijderd uit Microsoft 365. Omdat je fotobeheerder bent, gebeurt dat met de eigen machtiging van PhotoBot. Degene van wie de foto is, krijgt hier bericht van.',
    },
  },

  rights: {
    user: 'Hiervoor moet je gebruikersbeheerder, personenbeheerder of globale beheerder zijn.',
    group: 'Hiervoor moet je eigenaar van de groep zijn.',
    team: 'Hiervoor moet je eigenaar van het team zijn.',
  },

  undoBefore: {
    team: 'Je kunt dit tot {undoHours} uur daarna ongedaan maken, tenzij het de eerste foto van het team is: die kan Microsoft 365 niet verwijderen.',
    contact:
      'Je kunt dit tot {undoHours} uur daarna ongedaan maken, tenzij het de eerste foto van de contactpersoon is: die kan Microsoft 365 niet verwijderen.',
    usual: 'Je kunt dit tot {undoHours} uur daarna ongedaan maken.',
  },

  lines: {
    askedBy: {
      nobody: 'Alleen degene die dit heeft gevraagd, kan de knoppen gebruiken.',
      name: 'Alleen {name} kan de knoppen gebruiken.',
    },
    damaged:
      'Het bestand is beschadigd: er ontbreekt een deel. Dit is wat ik kon lezen. Bekijk het goed voordat je verdergaat.',
    earlier: {
      words: 'Ik gebruik deze afbeelding voor wat je eerder hebt gevraagd.',
      picture: 'Ik gebruik de afbeelding die je eerder hebt gestuurd.',
    },
    unread: 'Dit heb ik niet begrepen en daarom overgeslagen: “{words}”',
    lookAgain: 'Ik blijf kijken. Wat ik vind, verschijnt op deze kaart.',
    lookedLong:
      'Ik kon niet achterhalen of het is gelukt, en kijk niet verder. Bekijk de foto zelf.',
    small:
      'De foto is maar {side} × {side} pixels en kan er daarom wazig uitzien. Vanaf {best} × {best} is het resultaat het best.',
    undoAfter: 'Je kunt dit nog {undoHours} uur ongedaan maken.',
    undoImpossible:
      'Dit kan niet ongedaan worden gemaakt: er was nog geen foto en Microsoft 365 kan deze niet verwijderen.',
    there: 'De foto is opgeslagen in Microsoft 365.',
    taken: 'Microsoft 365 heeft de foto geaccepteerd.',
    takenAndLags: 'Microsoft 365 heeft de foto geaccepteerd, maar toont nog de oude.',
    gone: 'De foto is verwijderd uit Microsoft 365.',
    lagGroup:
      'De foto is opgeslagen bij de groep die bij het team hoort. Het duurt een paar uur voordat de foto in Teams te zien is.',
    onlyDirectory:
      'Er is geen postvak, dus de foto staat alleen in Entra. In Outlook en SharePoint is de foto niet te zien.',
    removed: 'Microsoft 365 toonde eerder geen foto, dus is er nu ook geen.',
    nothingChanged: 'Er is niets gewijzigd.',
    lapsed:
      'Niemand heeft binnen {proposalMinutes} minuten “Bevestigen” geselecteerd, dus er is niets gewijzigd. Stuur de afbeelding opnieuw.',
    lapsedDialog:
      'Niemand heeft binnen {proposalMinutes} minuten “Bevestigen” geselecteerd, dus er is niets gewijzigd. Kies de actie opnieuw.',
    lapsedRemoval:
      'Niemand heeft binnen {proposalMinutes} minuten “Bevestigen” geselecteerd, dus er is niets gewijzigd. Typ de opdracht opnieuw.',
    previewAlt: 'De foto zoals die eruit komt te zien',
    listedAlt: 'De foto zoals die in een chatlijst te zien is',
    appliedAlt: 'De nieuwe foto',
    removeAlt: 'De foto die wordt verwijderd',
    removedAlt: 'De foto die is verwijderd',
    administrator: 'Beheerder: {contact}',
    details: 'Details',
    requestId: 'Aanvraag-id: {id}',
    etag: { none: 'ETag: geen', some: 'ETag: {etag}' },
  },

  seen: {
    all: 'Het kan een paar minuten duren voordat de wijziging te zien is in Teams, Outlook en SharePoint, soms zelfs drie dagen.',
    people:
      'Het kan een paar minuten duren voordat de wijziging te zien is in Teams, Outlook en SharePoint, soms zelfs drie dagen. In Teams zien anderen de oude foto mogelijk nog wekenlang (tot 60 dagen), tenzij ze zich bij Teams afmelden en weer aanmelden, of de cache wissen.',
  },

  framed: {
    crop: 'Uitsnede: {crop}',
    turns: { 90: 'naar rechts gedraaid', 180: 'ondersteboven', 270: 'naar links gedraaid' },
    grounds: { white: 'op wit', black: 'op zwart' },
    chosen: '{title}, geselecteerd',
  },
};
