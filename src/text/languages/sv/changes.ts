import type { Translated } from '../../parts/translated';

export const changeTexts: Translated<'changeTexts', 'sv'> = {
  headings: {
    overtaken: 'Ingen ändring har ångrats',
    cancelled: 'Avbrutet',
    lapsed: 'Det här förslaget har upphört att gälla',
  },

  owners: {
    asker: 'Bilden för den som bad om det',
    me: '{name} (egen bild)',
    group: 'Grupp: {name}',
    team: 'Team: {name}',
    contact: 'Din kontakt: {name}',
    contactOf: 'Kontakt som tillhör {owner}: {name}',
  },

  onConfirm: {
    set: 'När du väljer ”Bekräfta” sparas bilden i Microsoft 365.',
    remove: 'När du väljer ”Bekräfta” tas bilden bort från Microsoft 365.',
    asApplication: {
      set: 'När du väljer ”Bekräfta” sparas bilden i Microsoft 365. Eftersom du är bildadministratör används PhotoBots egen behörighet. Den som bilden tillhör får ett meddelande om det.',
      remove:
        'När du väljer ”Bekräfta” tas bilden bort från Microsoft 365. Eftersom du är bildadministratör används PhotoBots egen behörighet. Den som bilden tillhör får ett meddelande om det.',
    },
  },

  rights: {
    user: 'Du måste vara användaradministratör, personadministratör eller global administratör.',
    group: 'Du måste vara ägare till gruppen.',
    team: 'Du måste vara ägare till teamet.',
  },

  undoBefore: {
    team: 'Du kan ångra ändringen i {undoHours} timmar, såvida det inte är teamets första bild: den kan Microsoft 365 inte ta bort.',
    contact:
      'Du kan ångra ändringen i {undoHours} timmar, såvida det inte är kontaktens första bild: den kan Microsoft 365 inte ta bort.',
    usual: 'Du kan ångra ändringen i {undoHours} timmar.',
  },

  lines: {
    askedBy: {
      nobody: 'Bara den som bad om det här kan använda knapparna.',
      name: 'Bara {name} kan använda knapparna.',
    },
    damaged:
      'Filen är skadad: en del av den saknas. Mer än så här kunde jag inte läsa. Titta noga på bilden.',
    earlier: {
      words: 'Jag använder den här bilden till det du bad om tidigare.',
      picture: 'Jag använder bilden som du skickade tidigare.',
    },
    unread: 'Det här förstod jag inte, så jag har hoppat över det: ”{words}”',
    lookAgain: 'Jag fortsätter att kontrollera. Resultatet visas på det här kortet.',
    lookedLong:
      'Jag kunde inte ta reda på om det fungerade och har slutat kontrollera. Titta själv på bilden.',
    small:
      'Bilden är bara {side} × {side} bildpunkter och kan därför se suddig ut. Bäst är {best} × {best} eller mer.',
    undoAfter: 'Du kan ångra det här i {undoHours} timmar.',
    undoImpossible:
      'Det här går inte att ångra: det fanns ingen bild tidigare, och Microsoft 365 kan inte ta bort den nya.',
    there: 'Bilden finns i Microsoft 365.',
    taken: 'Microsoft 365 har tagit emot bilden.',
    takenAndLags: 'Microsoft 365 har tagit emot bilden men visar fortfarande den gamla.',
    gone: 'Bilden är borttagen från Microsoft 365.',
    lagGroup:
      'Bilden sparades för gruppen som hör till teamet. Det tar några timmar innan den visas i Teams.',
    onlyDirectory:
      'Det finns ingen postlåda, så bilden sparas bara i Entra. Den visas inte i Outlook och SharePoint.',
    removed: 'Microsoft 365 visade ingen bild tidigare, så nu finns det ingen.',
    nothingChanged: 'Inget har ändrats.',
    lapsed:
      'Ingen valde ”Bekräfta” inom {proposalMinutes} minuter, så inget har ändrats. Skicka bilden igen.',
    lapsedDialog:
      'Ingen valde ”Bekräfta” inom {proposalMinutes} minuter, så inget har ändrats. Välj åtgärden igen.',
    lapsedRemoval:
      'Ingen valde ”Bekräfta” inom {proposalMinutes} minuter, så inget har ändrats. Skriv kommandot igen.',
    previewAlt: 'Så här kommer bilden att se ut',
    listedAlt: 'Så här visas bilden i en chattlista',
    appliedAlt: 'Den nya bilden',
    removeAlt: 'Bilden som ska tas bort',
    removedAlt: 'Bilden som togs bort',
    administrator: 'Administratör: {contact}',
    details: 'Detaljer',
    requestId: 'Begärande-ID: {id}',
    etag: { none: 'ETag: saknas', some: 'ETag: {etag}' },
  },

  seen: {
    all: 'Det kan ta några minuter innan ändringen visas i Teams, Outlook och SharePoint, ibland upp till tre dagar.',
    people:
      'Det kan ta några minuter innan ändringen visas i Teams, Outlook och SharePoint, ibland upp till tre dagar. I Teams kan andra se den gamla bilden i flera veckor (upp till 60 dagar) om de inte loggar ut från Teams och in igen eller rensar cacheminnet.',
  },

  framed: {
    crop: 'Beskärning: {crop}',
    turns: { 90: 'roterad åt höger', 180: 'upp och ned', 270: 'roterad åt vänster' },
    grounds: { white: 'på vit bakgrund', black: 'på svart bakgrund' },
    chosen: '{title}, valt',
  },
};
