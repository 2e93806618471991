import type { Translated } from '../../parts/translated';

export const appTexts: Translated<'appTexts', 'nb'> = {
  name: 'PhotoBot: bilder for personer, grupper, team og kontakter',
  short: 'Endrer bilder for personer, team, grupper og kontakter fra en chat.',
  full: [
    'Send PhotoBot et bilde i en chat, eller omtal PhotoBot med et bilde i en kanal, og skriv hvem sitt bilde det skal bli: ditt eget, bildet for et team eller en Microsoft 365-gruppe du er eier av, bildet til en av kontaktene dine i Outlook eller, hvis du er administrator, bildet til noen andre. Angi hvem du mener, med et navn, en adresse eller en omtale. Hvis flere passer, kan du velge. PhotoBot kan også vise et bilde slik det er nå, bruke et bilde som noen allerede har, og fjerne et bilde der Microsoft 365 tillater det.',
    'PhotoBot viser hvordan bildet vil se ut, lar deg velge beskjæring og endrer ingenting før du velger «Bekreft». Deretter lagres bildet i Microsoft 365 på dine vegne: Du kan bare endre det du har rett til å endre, så bildet for et team må endres av en av eierne. I 24 timer kan du angre endringen der Microsoft 365 tillater det, og «historikk» viser de siste endringene dine.',
    'En organisasjon kan utpeke bildeadministratorer. For dem endrer PhotoBot andres bilder og kontakter med sin egen tillatelse. Hver slik endring loggføres, og PhotoBot gir beskjed til personen bildet tilhører, hvis PhotoBot kjenner den personlige chatten.',
    'PhotoBot leser bare meldinger som sendes til PhotoBot eller omtaler PhotoBot. Hvis Teams ikke sender med bildet, leser PhotoBot også en av meldingene dine eller den du svarer på, med dine rettigheter og først når du har valgt «Fortsett». Det klargjorte bildet lagres til du bekrefter, avbryter eller lar forslaget utløpe. Det forrige bildet lagres i de 24 timene det kan legges tilbake, det nye og bildet det er beskåret fra, like lenge, slik at du kan bruke det igjen, og linjene i historikken din i 90 dager.',
    'En administrator i organisasjonen må gi tillatelser én gang før bildene for team, grupper og andre personer kan endres. Avhengig av reglene i organisasjonen kan det også være nødvendig for ditt eget bilde og kontaktene dine. Appen kan installeres i team (også i private og delte kanaler), gruppechatter, møter og den personlige chatten. Den arbeider bare for personer i organisasjonen som eier samtalen.',
  ],
  commandTitles: {
    'set-my-photo': 'endre profilbildet mitt',
    'set-team-photo': 'endre teambildet',
    'set-named-team-photo': 'endre teambildet for',
    'set-group-photo': 'endre gruppebildet for',
    'set-user-photo': 'endre bildet til',
    'set-contact-photo': 'endre kontaktbildet for',
    'use-photo': 'bruk bildet til',
    'show-photo': 'vis profilbildet mitt',
    'remove-photo': 'fjern profilbildet mitt',
    undo: 'angre',
    cancel: 'avbryt',
    history: 'historikk',
    'sign-out': 'logg av',
    help: 'hjelp',
  },
  extension: {
    'set-my-photo': {
      title: 'Endre profilbildet mitt',
      description:
        'Gjør bildet i en melding, eller et bilde du nylig har brukt, til ditt eget profilbilde',
    },
    'set-team-photo': {
      title: 'Endre teambildet',
      description:
        'Gjør bildet i en melding, eller et bilde du nylig har brukt, til bilde for dette teamet (bare eiere)',
    },
    'photo-of': {
      title: 'Bilde for',
      description:
        'Finner bildet for en person, et team eller en gruppe og setter det inn i meldingen din',
    },
  },
  nameParameter: { title: 'Navn', description: 'Navnet på en person, et team eller en gruppe' },
};
