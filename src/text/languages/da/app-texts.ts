import type { Translated } from '../../parts/translated';

export const appTexts: Translated<'appTexts', 'da'> = {
  name: 'PhotoBot: billeder for personer, grupper, teams og kontakter',
  short: 'Skifter billeder for personer, teams, grupper og kontakter fra en chat.',
  full: [
    'Send PhotoBot et billede i en chat, eller omtal PhotoBot med et billede i en kanal, og skriv, hvem det skal være billede for: dig selv, et team eller en Microsoft 365-gruppe, du er ejer af, en af dine kontakter i Outlook eller, hvis du er administrator, en anden person. Angiv, hvem du mener, med et navn, en adresse eller en omtale. Hvis der er flere muligheder, kan du vælge. PhotoBot kan også vise et billede, som det er nu, bruge et billede, som nogen allerede har, og fjerne et billede, hvor Microsoft 365 tillader det.',
    'PhotoBot viser, hvordan billedet kommer til at se ud, lader dig vælge beskæringen og ændrer intet, før du vælger ”Bekræft”. Derefter gemmes billedet i Microsoft 365 på dine vegne: Du kan kun ændre det, du har ret til at ændre, så et teams billede skal skiftes af en af teamets ejere. I 24 timer kan du fortryde ændringen, hvor Microsoft 365 tillader det, og ”historik” viser dine seneste ændringer.',
    'En organisation kan udpege billedadministratorer. For dem ændrer PhotoBot andres billeder og kontakter med sin egen tilladelse. Hver ændring logføres, og PhotoBot giver besked til den person, billedet tilhører, hvis PhotoBot kender personens personlige chat.',
    'PhotoBot læser kun meddelelser, der sendes til PhotoBot eller omtaler PhotoBot. Hvis Teams ikke sender billedet med, læser PhotoBot også en af dine meddelelser eller den, du svarer på, med dine rettigheder og først, når du har valgt ”Fortsæt”. Det klargjorte billede gemmes, indtil du bekræfter, annullerer eller lader forslaget udløbe. Det tidligere billede gemmes i de 24 timer, hvor det kan gendannes, det nye og det billede, som det er beskåret fra, lige så længe, så du kan bruge det igen, og linjerne i din historik i 90 dage.',
    'En administrator i din organisation skal give tilladelser én gang, før billeder for teams, grupper og andre personer kan skiftes. Afhængigt af organisationens regler kan det også være nødvendigt for dit eget billede og dine kontakter. Appen kan installeres i teams (også i private og delte kanaler), gruppechats, møder og den personlige chat. Den arbejder kun for personer i den organisation, der ejer samtalen.',
  ],
  commandTitles: {
    'set-my-photo': 'skift mit profilbillede',
    'set-team-photo': 'skift teambilledet',
    'set-named-team-photo': 'skift teambilledet for',
    'set-group-photo': 'skift gruppebilledet for',
    'set-user-photo': 'skift billedet for',
    'set-contact-photo': 'skift kontaktbilledet for',
    'use-photo': 'brug billedet af',
    'show-photo': 'vis mit profilbillede',
    'remove-photo': 'fjern mit profilbillede',
    undo: 'fortryd',
    cancel: 'annuller',
    history: 'historik',
    'sign-out': 'log af',
    help: 'hjælp',
  },
  extension: {
    'set-my-photo': {
      title: 'Skift mit profilbillede',
      description:
        'Gør billedet i en meddelelse, eller et billede, du har brugt for nylig, til dit eget profilbillede',
    },
    'set-team-photo': {
      title: 'Skift teambilledet',
      description:
        'Gør billedet i en meddelelse, eller et billede, du har brugt for nylig, til dette teams billede (kun ejere)',
    },
    'photo-of': {
      title: 'Billede for',
      description:
        'Finder billedet for en person, et team eller en gruppe og indsætter det i din meddelelse',
    },
  },
  nameParameter: { title: 'Navn', description: 'Navnet på en person, et team eller en gruppe' },
};
