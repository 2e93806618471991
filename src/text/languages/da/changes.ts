import type { Translated } from '../../parts/translated';

export const changeTexts: Translated<'changeTexts', 'da'> = {
  headings: {
    overtaken: 'Ingen ændring blev fortrudt',
    cancelled: 'Annulleret',
    lapsed: 'Dette forslag er udløbet',
  },

  owners: {
    asker: 'Billedet for den person, der bad om det',
    me: '{name} (eget billede)',
    group: 'Gruppe: {name}',
    team: 'Team: {name}',
    contact: 'Din kontakt: {name}',
    contactOf: 'Kontakt, der tilhører {owner}: {name}',
  },

  onConfirm: {
    set: 'Når du vælger ”Bekræft”, gemmes billedet i Microsoft 365.',
    remove: 'Når du vælger ”Bekræft”, fjernes billedet fra Microsoft 365.',
    asApplication: {
      set: 'Når du vælger ”Bekræft”, gemmes billedet i Microsoft 365. Det sker med PhotoBots egen tilladelse, fordi du er billedadministrator. Den person, billedet tilhører, får besked.',
      remove:
        'Når du vælger ”Bekræft”, fjernes billedet fra Microsoft 365. Det sker med PhotoBots egen tilladelse, fordi du er billedadministrator. Den person, billedet tilhører, får besked.',
    },
  },

  rights: {
    user: 'Du skal være brugeradministrator, personadministrator eller global administrator.',
    group: 'Du skal være ejer af gruppen.',
    team: 'Du skal være ejer af teamet.',
  },

  undoBefore: {
    team: 'Du kan fortryde ændringen i {undoHours} timer, medmindre det er teamets første billede: Det kan Microsoft 365 ikke fjerne.',
    contact:
      'Du kan fortryde ændringen i {undoHours} timer, medmindre det er kontaktens første billede: Det kan Microsoft 365 ikke fjerne.',
    usual: 'Du kan fortryde ændringen i {undoHours} timer.',
  },

  lines: {
    askedBy: {
      nobody: 'Kun den person, der bad om dette, kan bruge knapperne.',
      name: 'Kun {name} kan bruge knapperne.',
    },
    damaged:
      'Filen er beskadiget: En del af den mangler. Mere kunne jeg ikke læse. Kig godt på billedet.',
    earlier: {
      words: 'Jeg bruger dette billede til det, du bad om tidligere.',
      picture: 'Jeg bruger det billede, du sendte tidligere.',
    },
    unread: 'Dette forstod jeg ikke, så jeg har udeladt det: ”{words}”',
    lookAgain: 'Jeg holder fortsat øje. Resultatet vises på dette kort.',
    lookedLong:
      'Jeg kunne ikke finde ud af, om det lykkedes, og holder ikke længere øje. Se selv på billedet.',
    small:
      'Billedet er kun på {side} × {side} pixel og kan derfor se sløret ud. Det bedste er {best} × {best} eller mere.',
    undoAfter: 'Du kan fortryde dette i {undoHours} timer.',
    undoImpossible:
      'Dette kan ikke fortrydes: Der var ikke noget billede før, og Microsoft 365 kan ikke fjerne det nye.',
    there: 'Billedet ligger i Microsoft 365.',
    taken: 'Microsoft 365 har modtaget billedet.',
    takenAndLags: 'Microsoft 365 har modtaget billedet, men viser stadig det gamle.',
    gone: 'Billedet er fjernet fra Microsoft 365.',
    lagGroup:
      'Billedet blev gemt for den gruppe, der hører til teamet. Der går nogle timer, før det vises i Teams.',
    onlyDirectory:
      'Der er ingen postkasse, så billedet gemmes kun i Entra. Det vises ikke i Outlook og SharePoint.',
    removed: 'Microsoft 365 viste ikke noget billede før, så nu er der ikke noget.',
    nothingChanged: 'Der er ikke ændret noget.',
    lapsed:
      'Ingen valgte ”Bekræft” inden for {proposalMinutes} minutter, så der er ikke ændret noget. Send billedet igen.',
    lapsedDialog:
      'Ingen valgte ”Bekræft” inden for {proposalMinutes} minutter, så der er ikke ændret noget. Vælg handlingen igen.',
    lapsedRemoval:
      'Ingen valgte ”Bekræft” inden for {proposalMinutes} minutter, så der er ikke ændret noget. Skriv kommandoen igen.',
    previewAlt: 'Sådan kommer billedet til at se ud',
    listedAlt: 'Sådan vises billedet i en chatliste',
    appliedAlt: 'Det nye billede',
    removeAlt: 'Det billede, der skal fjernes',
    removedAlt: 'Det billede, der blev fjernet',
    administrator: 'Administrator: {contact}',
    details: 'Detaljer',
    requestId: 'Anmodnings-id: {id}',
    etag: { none: 'ETag: ingen', some: 'ETag: {etag}' },
  },

  seen: {
    all: 'Der kan gå nogle minutter, før ændringen vises i Teams, Outlook og SharePoint, nogle gange op til tre dage.',
    people:
      'Der kan gå nogle minutter, før ændringen vises i Teams, Outlook og SharePoint, nogle gange op til tre dage. I Teams kan andre se det gamle billede i flere uger (op til 60 dage), medmindre de logger af Teams og på igen eller rydder cachen.',
  },

  framed: {
    crop: 'Beskæring: {crop}',
    turns: { 90: 'roteret til højre', 180: 'på hovedet', 270: 'roteret til venstre' },
    grounds: { white: 'på hvid baggrund', black: 'på sort baggrund' },
    chosen: '{title}, valgt',
  },
};
