import type { Translated } from '../../parts/translated';

export const noteTexts: Translated<'noteTexts', 'sv'> = {
  working: {
    heading: 'Ett ögonblick…',
    line: 'Det här tar längre tid än vanligt. Svaret visas här. Inget har ändrats ännu.',
  },

  notes: {
    busy: {
      heading: 'Jag har för mycket att göra just nu',
      line: 'Jag har inte läst ditt meddelande, och inget har ändrats. Skicka det igen om en minut.',
    },
    moved: {
      heading: 'Se det andra kortet',
      line: 'Det här kortet finns två gånger här, och det andra har använts. Resultatet finns där.',
    },
    'signed-in': {
      heading: 'Du är inloggad',
      line: 'Jag fortsätter med det du bad om.',
    },
    'signed-out': {
      heading: 'Du är utloggad',
      line: 'Din inloggning har tagits bort. Dina bilder och din historik är kvar som de är. Nästa gång du väljer en knapp som kräver inloggning loggar Teams in dig igen.',
    },
  },

  how: {
    personal:
      'Skicka en bild till mig med ”ändra min profilbild”, eller med ”ändra teambilden för Launch Team” för ett team som du är ägare till. Ett kort visar hur bilden kommer att se ut, och inget ändras förrän du bekräftar.',
    groupChat:
      'Klistra in en bild, omnämn mig och skriv ”ändra min profilbild”, eller ”ändra teambilden för Launch Team” för ett team som du är ägare till. Ett kort visar hur bilden kommer att se ut, och inget ändras förrän du bekräftar.',
    channel:
      'Klistra in en bild, omnämn mig och skriv ”ändra teambilden”, eller ”ändra min profilbild” för din egen. Ett kort visar hur bilden kommer att se ut, och inget ändras förrän du bekräftar.',
  },

  sayings: {
    thanks: 'Ingen orsak!',
    ok: '👍',
    who: 'Jag är PhotoBot. Skicka en bild, så använder jag den i Microsoft 365 som bild för dig, ett team, en grupp eller någon annan. Skriv ”hjälp” för att se allt jag kan göra här.',
    privacy:
      'Jag använder en bild bara till det du bekräftar. Jag sparar den i högst {undoHours} timmar, så att du kan ångra dig. Jag arbetar med dina rättigheter, och bara du kan använda dina kort.',
    seen: 'Alla i din organisation kan se bilderna för personer, team och grupper i Teams, Outlook och SharePoint. Andra ser en ny bild efter några minuter, ibland först efter några dagar. Skriv ”visa min profilbild” för att se hur din ser ut nu.',
    cancelled: 'Avbrutet. Inget har ändrats.',
    'open-proposal':
      'Inget har ändrats ännu. Välj ”Bekräfta” på kortet ovanför för att fortsätta, eller ”Avbryt”.',
    'open-question':
      'Inget har ändrats ännu. Kortet ovanför väntar på dig: välj en av knapparna eller ”Avbryt”.',
    'framed-anew':
      'Jag har justerat bilden på kortet ovanför. Inget ändras i Microsoft 365 förrän du väljer ”Bekräfta”.',
    'nothing-waits':
      'Inget kort väntar på dig här, så inget har ändrats. Kort slutar gälla efter {proposalMinutes} minuter. Skicka bilden igen för att börja om.',
    'nothing-open':
      'Det finns inget här som du kan avbryta. Skriv ”ångra” för att ångra din senaste ändring.',
  },

  undeclared: 'Det kan PhotoBot inte göra. Skriv ”hjälp” för att se vad PhotoBot kan göra.',

  tooBusy:
    'Jag har för mycket att göra just nu, och inget har ändrats. Försök igen om en liten stund.',

  photoNotices: {
    undone: 'Din tidigare profilbild är tillbaka',
    same: 'Din profilbild har inte ändrats',
    set: { done: 'Din profilbild har ändrats', unknown: 'Din profilbild kan ha ändrats' },
    remove: {
      done: 'Din profilbild har tagits bort',
      unknown: 'Din profilbild kan ha tagits bort',
    },
  },

  contactNotices: {
    undone: 'Den tidigare bilden för en av dina kontakter är tillbaka',
    same: 'Bilden för en av dina kontakter har inte ändrats',
    set: {
      done: 'Bilden för en av dina kontakter har ändrats',
      unknown: 'Bilden för en av dina kontakter kan ha ändrats',
    },
    remove: {
      done: 'Bilden för en av dina kontakter har tagits bort',
      unknown: 'Bilden för en av dina kontakter kan ha tagits bort',
    },
  },

  noticeLines: {
    nobody: 'Det gjordes av en bildadministratör i din organisation.',
    by: 'Det gjordes av en bildadministratör i din organisation: {name}.',
    contact: 'Din kontakt: {name}',
    mine: 'Du kan ändra bilden med ”ändra min profilbild”.',
    restore: 'Med ”Återställ” kan du i {undoHours} timmar få tillbaka det som var förut.',
    before: 'Före',
    now: 'Nu',
    none: 'Ingen bild',
    beforeAlt: 'Den tidigare bilden',
  },

  purposes: {
    'own-photo': 'ändra din egen profilbild',
    'somebodys-photo': 'ändra någon annans profilbild',
    'anybodys-photo': 'låta bildadministratörer ändra allas profilbilder',
    'group-photo': 'ändra bilden för en grupp som du är ägare till',
    'team-photo': 'ändra bilden för ett team som du är ägare till',
    'contacts-photo': 'hitta dina kontakter och ändra deras bilder',
    'anybodys-contacts-photo':
      'låta bildadministratörer hitta allas kontakter och ändra deras bilder',
    'find-people': 'hitta personer efter namn och se deras bilder',
    'find-groups': 'hitta grupper efter namn',
    'find-teams': 'hitta dina team efter namn och se deras bilder',
    'find-owned': 'visa vilka team och grupper du är ägare till',
    'channel-picture':
      'hämta en bild från ett meddelande i en kanal när Teams inte skickar med den',
    'chat-picture': 'hämta en bild från ett meddelande i en chatt när Teams inte skickar med den',
    'attached-picture': 'hämta en bild som har bifogats som fil',
    'photo-policy': 'veta vem som får ändra bilder',
  },

  purposeAnd: ', och för att ',
};
