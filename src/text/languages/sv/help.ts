import type { Translated } from '../../parts/translated';

export const helpTexts: Translated<'helpTexts', 'sv'> = {
  help: {
    heading: 'PhotoBot ändrar bilder',
    intro: {
      personal:
        'Skicka en bild till mig. Jag visar hur den ser ut som din profilbild, och du bekräftar. Eller skriv något av det här:',
      groupChat: 'Omnämn mig och skriv något av det här. Bifoga bilden om du vill byta bild:',
      channel: 'Omnämn mig och skriv något av det här. Bifoga bilden om du vill byta bild:',
    },
    forOthers: 'Det här kan personer från den andra organisationen skriva här:',
    more: 'Mer',
    outro:
      'Lägg till ”överst”, ”mitten”, ”nederst”, ”vänster”, ”höger” eller ”hela” för att välja beskärning, ”rotera åt vänster” för att vrida bilden eller ”svart bakgrund” för att göra bakgrunden svart. Format: {formats}, upp till {megabytes} MB. Inget ändras förrän du bekräftar, och du kan ångra dig i {undoHours} timmar.',
  },

  commandExamples: {
    'set-my-photo': 'ändra min profilbild',
    'set-team-photo': 'ändra teambilden',
    'set-named-team-photo': 'ändra teambilden för Launch Team',
    'set-group-photo': 'ändra gruppbilden för Marketing',
    'set-user-photo': 'ändra bilden för "Megan Bowen"',
    'set-contact-photo': 'ändra kontaktbilden för Bob Smith',
    'use-photo': 'använd bilden på "Diego Siciliani" som min profilbild',
    'show-photo': 'visa bilden på "Diego Siciliani"',
    'remove-photo': 'ta bort gruppbilden för Marketing',
    cancel: 'avbryt',
    undo: 'ångra',
    history: 'historik',
    'sign-out': 'logga ut',
    help: 'hjälp',
  },

  commandLines: {
    'set-my-photo': 'Gör bilden i ditt meddelande till din egen profilbild',
    'set-team-photo': 'Gör bilden i ditt meddelande till det här teamets bild (bara ägare)',
    'set-named-team-photo':
      'Använder bilden för ett team som du är ägare till, var du än är; skriv teamets namn',
    'set-group-photo':
      'Använder bilden för en Microsoft 365-grupp som du är ägare till; skriv gruppens namn eller e-postadress',
    'set-user-photo':
      'Gör bilden till någon annans profilbild (bara administratörer); omnämn personen eller skriv adress eller namn',
    'set-contact-photo':
      'Använder bilden för en av dina kontakter i Outlook; skriv kontaktens namn',
    'use-photo': 'Använder en bild som en person eller ett team redan har, i stället för en ny',
    'show-photo':
      'Visar en bild som den ser ut nu; även ”visa teambilden för …”, ”visa gruppbilden för …”, ”visa kontaktbilden för …”',
    'remove-photo':
      'Tar bort en bild när du har bekräftat; även ”ta bort bilden för …” för en person',
    cancel: 'Avbryter ditt senaste förslag här, precis som knappen på kortet',
    undo: 'Ångrar din senaste bildändring i den här konversationen',
    history: 'Visar dina senaste ändringar, i den personliga chatten med knappar för att ångra dem',
    'sign-out': 'Loggar ut dig från PhotoBot; nästa knapp som kräver inloggning loggar in dig igen',
    help: 'Visar vad PhotoBot kan göra här',
  },

  wholeTeamLines: {
    private: 'En privat kanal har ingen egen bild: det här är hela teamets bild.',
    shared:
      'En delad kanal har ingen egen bild: det här är bilden för hela teamet som äger kanalen.',
  },

  helpNotes: {
    meeting:
      'Ett möte har inget team, och ingen app kan ändra dess bild. Om du vill ändra bilden för ett team skriver du teamets namn, eller så skriver du i en av teamets kanaler.',
    groupChat: 'Ingen app kan ändra bilden för den här chatten.',
    private:
      'Den här kanalen har ingen egen bild: ”ändra teambilden” ändrar bilden för hela teamet.',
    shared:
      'Den här kanalen har ingen egen bild: ”ändra teambilden” ändrar bilden för hela teamet som äger den. Jag arbetar bara för personer i den organisation som äger kanalen.',
  },

  places: {
    personal: 'i vår personliga chatt',
    groupChat: 'i en gruppchatt',
    channel: 'i en kanal',
  },

  outcomes: {
    unknown: 'kanske klart',
    proposed: 'inte klart ännu',
    applying: 'pågår',
    applied: 'klart',
    undoing: 'ångras',
    undone: 'ångrat',
    cancelled: 'avbrutet',
    lapsed: 'har upphört att gälla',
    failed: 'misslyckades',
  },

  historyWords: {
    heading: 'Dina senaste ändringar',
    none: 'Du har inte ändrat någon bild ännu.',
    noneHere:
      'Du har inte gjort någon av dina senaste ändringar i den här konversationen. Skriv ”historik” i vår personliga chatt för att se alla.',
    onlyHere:
      'Bara de som har gjorts i den här konversationen. Skriv ”historik” i vår personliga chatt för att se alla.',
    what: '{what}: {name}',
    when: { known: '{time}', utc: '{time} (UTC)' },
    undo: 'Ångra ändring {number} av {count}. {line}',
  },
};
