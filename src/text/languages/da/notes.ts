import type { Translated } from '../../parts/translated';

export const noteTexts: Translated<'noteTexts', 'da'> = {
  working: {
    heading: 'Et øjeblik…',
    line: 'Det tager længere tid end normalt. Mit svar vises her. Der er ikke ændret noget endnu.',
  },

  notes: {
    busy: {
      heading: 'Jeg har for travlt lige nu',
      line: 'Jeg har ikke læst din meddelelse, og der er ikke ændret noget. Send den igen om et minut.',
    },
    moved: {
      heading: 'Se det andet kort',
      line: 'Dette kort findes her to gange, og det andet blev brugt. Resultatet står dér.',
    },
    'signed-in': {
      heading: 'Du er logget på',
      line: 'Jeg fortsætter med det, du bad om.',
    },
    'signed-out': {
      heading: 'Du er logget af',
      line: 'Dit logon er slettet. Dine billeder og din historik forbliver, som de er. Næste gang du vælger en knap, der kræver logon, logger Teams dig på igen.',
    },
  },

  how: {
    personal:
      'Send mig et billede med ”skift mit profilbillede”, eller med ”skift teambilledet for Launch Team” til et team, du er ejer af. Et kort viser, hvordan billedet kommer til at se ud, og der ændres ikke noget, før du bekræfter.',
    groupChat:
      'Indsæt et billede, omtal mig, og skriv ”skift mit profilbillede”, eller ”skift teambilledet for Launch Team” til et team, du er ejer af. Et kort viser, hvordan billedet kommer til at se ud, og der ændres ikke noget, før du bekræfter.',
    channel:
      'Indsæt et billede, omtal mig, og skriv ”skift teambilledet”, eller ”skift mit profilbillede” til dit eget. Et kort viser, hvordan billedet kommer til at se ud, og der ændres ikke noget, før du bekræfter.',
  },

  sayings: {
    thanks: 'Selv tak!',
    ok: '👍',
    who: 'Jeg er PhotoBot. Send mig et billede, så bruger jeg det i Microsoft 365 som billede for dig, et team, en gruppe eller en anden person. Skriv ”hjælp” for at se alt, hvad jeg kan gøre her.',
    privacy:
      'Jeg bruger kun billedet til det, du bekræfter. Jeg gemmer det i højst {undoHours} timer, så du kan fortryde. Jeg arbejder med dine rettigheder, og kun du kan bruge dine kort.',
    seen: 'Alle i din organisation kan se billederne for personer, teams og grupper i Teams, Outlook og SharePoint. Andre ser et nyt billede efter nogle minutter, nogle gange først efter nogle dage. Skriv ”vis mit profilbillede” for at se, hvordan dit ser ud nu.',
    cancelled: 'Annulleret. Der er ikke ændret noget.',
    'open-proposal':
      'Der er ikke ændret noget endnu. Vælg ”Bekræft” på kortet ovenfor for at fortsætte, eller ”Annuller”.',
    'open-question':
      'Der er ikke ændret noget endnu. Kortet ovenfor venter på dig: Vælg en af knapperne eller ”Annuller”.',
    'framed-anew':
      'Jeg har tilpasset billedet på kortet ovenfor. Der ændres ikke noget i Microsoft 365, før du vælger ”Bekræft”.',
    'nothing-waits':
      'Der venter ikke noget kort på dig her, så der er ikke ændret noget. Kort udløber efter {proposalMinutes} minutter. Send mig billedet igen for at starte forfra.',
    'nothing-open':
      'Der er ikke noget her, du kan annullere. Skriv ”fortryd” for at fortryde din seneste ændring.',
  },

  undeclared: 'Det kan PhotoBot ikke. Skriv ”hjælp” for at se, hvad PhotoBot kan gøre.',

  tooBusy: 'Jeg har for travlt lige nu, og der er ikke ændret noget. Prøv igen om et øjeblik.',

  photoNotices: {
    undone: 'Dit tidligere profilbillede er gendannet',
    same: 'Dit profilbillede blev ikke ændret',
    set: { done: 'Dit profilbillede er skiftet', unknown: 'Dit profilbillede er muligvis skiftet' },
    remove: {
      done: 'Dit profilbillede er fjernet',
      unknown: 'Dit profilbillede er muligvis fjernet',
    },
  },

  contactNotices: {
    undone: 'Det tidligere billede for en af dine kontakter er gendannet',
    same: 'Billedet for en af dine kontakter blev ikke ændret',
    set: {
      done: 'Billedet for en af dine kontakter er skiftet',
      unknown: 'Billedet for en af dine kontakter er muligvis skiftet',
    },
    remove: {
      done: 'Billedet for en af dine kontakter er fjernet',
      unknown: 'Billedet for en af dine kontakter er muligvis fjernet',
    },
  },

  noticeLines: {
    nobody: 'Det blev gjort af en billedadministrator i din organisation.',
    by: 'Det blev gjort af en billedadministrator i din organisation: {name}.',
    contact: 'Din kontakt: {name}',
    mine: 'Du kan ændre det med ”skift mit profilbillede”.',
    restore: 'Med ”Gendan” kan du i {undoHours} timer få det tilbage, som det var før.',
    before: 'Før',
    now: 'Nu',
    none: 'Intet billede',
    beforeAlt: 'Det tidligere billede',
  },

  purposes: {
    'own-photo': 'skifte dit eget profilbillede',
    'somebodys-photo': 'skifte en anden persons billede',
    'anybodys-photo': 'lade billedadministratorer skifte alles billeder',
    'group-photo': 'skifte billedet for en gruppe, du er ejer af',
    'team-photo': 'skifte billedet for et team, du er ejer af',
    'contacts-photo': 'finde dine kontakter og skifte deres billeder',
    'anybodys-contacts-photo':
      'lade billedadministratorer finde alles kontakter og skifte deres billeder',
    'find-people': 'finde personer efter navn og se deres billeder',
    'find-groups': 'finde grupper efter navn',
    'find-teams': 'finde dine teams efter navn og se deres billeder',
    'find-owned': 'vise, hvilke teams og grupper du er ejer af',
    'channel-picture':
      'hente et billede fra en meddelelse i en kanal, når Teams ikke sender det med',
    'chat-picture': 'hente et billede fra en meddelelse i en chat, når Teams ikke sender det med',
    'attached-picture': 'hente et billede, der er vedhæftet som fil',
    'photo-policy': 'vide, hvem der må skifte billeder',
  },

  purposeAnd: ', og for at ',
};
