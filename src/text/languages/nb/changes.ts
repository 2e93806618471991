import type { Translated } from '../../parts/translated';

export const changeTexts: Translated<'changeTexts', 'nb'> = {
  headings: {
    overtaken: 'Ingen endring ble angret',
    cancelled: 'Avbrutt',
    lapsed: 'Dette forslaget er utløpt',
  },

  owners: {
    asker: 'Bildet til den som ba om det',
    me: '{name} (eget bilde)',
    group: 'Gruppe: {name}',
    team: 'Team: {name}',
    contact: 'Kontakten din: {name}',
    contactOf: 'Kontakt som tilhører {owner}: {name}',
  },

  onConfirm: {
    set: 'Når du velger «Bekreft», lagres bildet i Microsoft 365.',
    remove: 'Når du velger «Bekreft», fjernes bildet fra Microsoft 365.',
    asApplication: {
      set: 'Når du velger «Bekreft», lagres bildet i Microsoft 365. Det skjer med PhotoBots egen tillatelse fordi du er bildeadministrator. Den som bildet tilhører, får beskjed.',
      remove:
        'Når du velger «Bekreft», fjernes bildet fra Microsoft 365. Det skjer med PhotoBots egen tillatelse fordi du er bildeadministrator. Den som bildet tilhører, får beskjed.',
    },
  },

  rights: {
    user: 'Du må være brukeradministrator, personadministrator eller global administrator.',
    group: 'Du må være eier av gruppen.',
    team: 'Du må være eier av teamet.',
  },

  undoBefore: {
    team: 'Du kan angre endringen i {undoHours} timer, med mindre det er teamets første bilde: Det kan Microsoft 365 ikke fjerne.',
    contact:
      'Du kan angre endringen i {undoHours} timer, med mindre det er kontaktens første bilde: Det kan Microsoft 365 ikke fjerne.',
    usual: 'Du kan angre endringen i {undoHours} timer.',
  },

  lines: {
    askedBy: {
      nobody: 'Bare den som ba om dette, kan bruke knappene.',
      name: 'Bare {name} kan bruke knappene.',
    },
    damaged:
      'Filen er skadet: En del av den mangler. Mer enn dette kunne jeg ikke lese. Se nøye på bildet.',
    earlier: {
      words: 'Jeg bruker dette bildet til det du ba om tidligere.',
      picture: 'Jeg bruker bildet du sendte tidligere.',
    },
    unread: 'Dette forsto jeg ikke, så jeg har hoppet over det: «{words}»',
    lookAgain: 'Jeg følger fortsatt med. Resultatet vises på dette kortet.',
    lookedLong: 'Jeg fant ikke ut om det lyktes, og følger ikke med lenger. Se på bildet selv.',
    small:
      'Bildet er bare på {side} × {side} piksler, så det kan se uskarpt ut. Det beste er {best} × {best} eller mer.',
    undoAfter: 'Du kan angre dette i {undoHours} timer.',
    undoImpossible:
      'Dette kan ikke angres: Det var ikke noe bilde tidligere, og Microsoft 365 kan ikke fjerne det nye.',
    there: 'Bildet ligger i Microsoft 365.',
    taken: 'Microsoft 365 har tatt imot bildet.',
    takenAndLags: 'Microsoft 365 har tatt imot bildet, men viser fortsatt det gamle.',
    gone: 'Bildet er fjernet fra Microsoft 365.',
    lagGroup:
      'Bildet ble lagret for gruppen som hører til teamet. Det tar noen timer før det vises i Teams.',
    onlyDirectory:
      'Det finnes ingen postboks, så bildet lagres bare i Entra. Det vises ikke i Outlook og SharePoint.',
    removed: 'Microsoft 365 viste ikke noe bilde tidligere, så nå er det ikke noe der.',
    nothingChanged: 'Ingenting ble endret.',
    lapsed:
      'Ingen valgte «Bekreft» innen {proposalMinutes} minutter, så ingenting ble endret. Send bildet på nytt.',
    lapsedDialog:
      'Ingen valgte «Bekreft» innen {proposalMinutes} minutter, så ingenting ble endret. Velg handlingen på nytt.',
    lapsedRemoval:
      'Ingen valgte «Bekreft» innen {proposalMinutes} minutter, så ingenting ble endret. Skriv kommandoen på nytt.',
    previewAlt: 'Slik vil bildet se ut',
    listedAlt: 'Slik vises bildet i en chatliste',
    appliedAlt: 'Det nye bildet',
    removeAlt: 'Bildet som skal fjernes',
    removedAlt: 'Bildet som ble fjernet',
    administrator: 'Administrator: {contact}',
    details: 'Detaljer',
    requestId: 'Forespørsels-ID: {id}',
    etag: { none: 'ETag: ingen', some: 'ETag: {etag}' },
  },

  seen: {
    all: 'Det kan ta noen minutter før endringen vises i Teams, Outlook og SharePoint, noen ganger opptil tre dager.',
    people:
      'Det kan ta noen minutter før endringen vises i Teams, Outlook og SharePoint, noen ganger opptil tre dager. I Teams kan andre se det gamle bildet i flere uker (opptil 60 dager), med mindre de logger seg av Teams og på igjen eller tømmer hurtigbufferen.',
  },

  framed: {
    crop: 'Beskjæring: {crop}',
    turns: { 90: 'rotert til høyre', 180: 'opp ned', 270: 'rotert til venstre' },
    grounds: { white: 'på hvit bakgrunn', black: 'på svart bakgrunn' },
    chosen: '{title}, valgt',
  },
};
