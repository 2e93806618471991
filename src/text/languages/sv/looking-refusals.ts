import type { Translated } from '../../parts/translated';

export const lookingRefusals: Translated<'lookingRefusals', 'sv'> = {
  'auth.sign_in_refused':
    'Microsoft 365 nekar din inloggning, även en ny. Be en administratör titta i Entras inloggningslogg.',
  'auth.not_silent':
    'Teams kunde inte logga in dig automatiskt. Välj knappen en gång till, och välj ”Logga in” om Teams visar det.',
  'auth.no_account':
    'Ditt konto tillhör inte den här organisationen. Be en administratör bjuda in dig, eller använd PhotoBot i din egen organisation.',
  'auth.account_blocked': 'Ditt konto är inaktiverat eller låst. Be en administratör låsa upp det.',
  'auth.not_photo_administrator':
    'Det här får bara personerna på PhotoBots lista över bildadministratörer se. Fråga någon av dem.',
  'auth.application_denied':
    'PhotoBot har ingen egen behörighet att se den här bilden. Be en administratör bevilja den och välj sedan ”Försök igen”.',
  'auth.guest': 'Du är gäst här, och din egen bild finns i din hemorganisation.',
  'graph.denied': 'Microsoft 365 tillät inte det här. Du kanske inte har rätt att se det.',
  'graph.no_mailbox':
    'Det finns ingen Exchange Online-postlåda som kan innehålla bilden. Ett nytt konto kan få en inom ett dygn. Kontakta annars en administratör.',
  'graph.no_licence': {
    you: 'Ditt konto saknar den Exchange Online-licens som behövs för en bild. Be en administratör om en licens.',
    user: 'Personens konto saknar den Exchange Online-licens som behövs för en bild. Be en administratör om en licens.',
    group:
      'Gruppen saknar den Exchange Online-licens som behövs för en bild. Be en administratör om en licens.',
    team: 'Teamet saknar den Exchange Online-licens som behövs för en bild. Be en administratör om en licens.',
  },
  'graph.mailbox_full': {
    you: 'Din postlåda är full, så Microsoft 365 visar inte bilden. Ta bort något ur den eller be en administratör om mer utrymme, och titta sedan igen.',
    user: 'Personens postlåda är full, så Microsoft 365 visar inte bilden. Be personen eller en administratör frigöra utrymme, och titta sedan igen.',
    group:
      'Gruppens postlåda är full, så Microsoft 365 visar inte bilden. Ta bort något ur den eller be en administratör om mer utrymme, och titta sedan igen.',
    team: 'Teamets postlåda är full, så Microsoft 365 visar inte bilden. Ta bort något ur den eller be en administratör om mer utrymme, och titta sedan igen.',
  },
  'graph.storage_full':
    'Lagringsutrymmet för den här bilden är fullt, så Microsoft 365 visar den inte. Be en administratör frigöra utrymme.',
  'graph.account_disabled': {
    you: 'Ditt konto är blockerat eller inaktiverat, så Microsoft 365 visar inte bilden. Kontakta en administratör.',
    user: 'Personens konto är blockerat eller inaktiverat, så Microsoft 365 visar inte bilden. Kontakta en administratör.',
    group:
      'Gruppens konto är blockerat eller inaktiverat, så Microsoft 365 visar inte bilden. Kontakta en administratör.',
    team: 'Teamets konto är blockerat eller inaktiverat, så Microsoft 365 visar inte bilden. Kontakta en administratör.',
  },
  'graph.access_policy':
    'En princip i din organisation hindrar PhotoBot från att komma åt den här postlådan. Kontakta en administratör.',
  'graph.target_is_guest': 'Personen är gäst här, och bilden finns i personens hemorganisation.',
  'graph.unsupported_tenant': 'Microsoft 365 sparar inga bilder för den här typen av organisation.',
  'bot.busy': 'Jag arbetar med många bilder just nu. Välj ”Försök igen” om en minut.',
};
