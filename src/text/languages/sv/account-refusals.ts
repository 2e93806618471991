import type { Translated } from '../../parts/translated';

export const accountRefusals: Translated<'accountRefusals', 'sv'> = {
  'auth.outsider':
    'Den här konversationen tillhör en annan organisation, och jag arbetar bara för personerna där. Fråga någon av dem, till exempel en av teamets ägare. För din egen bild använder du PhotoBot i din egen organisation.',
  'auth.sign_in_stale': {
    search: 'Inloggningen har upphört att gälla. Sök igen för att logga in.',
    press: 'Inloggningen har upphört att gälla. Välj ”Försök igen” för att logga in.',
  },
  'auth.sign_in_refused':
    'Microsoft 365 nekar din inloggning, även en ny, så inget har ändrats. Be en administratör titta i Entras inloggningslogg.',
  'auth.not_silent':
    'Teams kunde inte logga in dig automatiskt, så inget har ändrats. Välj knappen en gång till, och välj ”Logga in” om Teams visar det.',
  'auth.app_missing':
    'Teams kunde inte logga in dig automatiskt eftersom du inte har lagt till PhotoBot. Lägg till appen under ”Appar” och välj knappen en gång till, eller välj ”Logga in” om Teams visar det.',
  'auth.code_wrong':
    'Koden är fel eller har upphört att gälla. Kontrollera de sex siffrorna, eller välj ”Logga in” en gång till för att få en ny.',
  'auth.consent_needed': {
    missing: 'PhotoBot behöver behörigheten {scopes}. Den har inte beviljats ännu.',
    missingFor:
      'PhotoBot behöver behörigheten {scopes} för att {purpose}. Den har inte beviljats ännu.',
    administrator:
      'En administratör i din organisation kan bevilja den för alla med ”Bevilja behörighet”. Välj sedan ”Försök igen”.',
    yourself:
      'Du kan bevilja den själv med ”Bevilja behörighet”, om inte din organisation överlåter det till administratörer. Välj sedan ”Försök igen”.',
  },
  'auth.step_up_needed':
    'Din organisation kräver en starkare inloggning för det här, till exempel en andra faktor. Välj ”Försök igen” och sedan ”Logga in” om Teams visar det. Om det inte hjälper loggar du ut från Teams, loggar in igen och väljer ”Försök igen”.',
  'auth.blocked_by_policy':
    'Inloggningen blockeras av en princip i din organisation, till exempel på den här enheten. Kontakta en administratör.',
  'auth.not_assigned':
    'I din organisation får bara tilldelade personer använda PhotoBot. Be en administratör tilldela dig appen (Företagsprogram › PhotoBot › Användare och grupper).',
  'auth.no_account':
    'Ditt konto tillhör inte den här organisationen, så inget har ändrats. Be en administratör bjuda in dig, eller använd PhotoBot i din egen organisation.',
  'auth.account_blocked':
    'Ditt konto är inaktiverat eller låst, så inget har ändrats. Be en administratör låsa upp det.',
  'auth.misconfigured': {
    credential:
      'PhotoBot kunde inte styrka sin identitet gentemot Microsoft 365. Be en administratör kontrollera PhotoBots autentiseringsuppgifter.',
    connection:
      'Inloggningstjänsten godtar inte PhotoBots anslutning. Be en administratör kontrollera OAuth-anslutningen för Azure-boten.',
    registration:
      'PhotoBot är inte korrekt registrerad i Microsoft 365. Be en administratör kontrollera appregistreringen.',
  },
  'auth.unavailable': 'Inloggningstjänsten svarar inte just nu.',
  'auth.wrong_person': {
    search:
      'Du loggade in med ett annat konto, så jag sökte inte. Sök igen och logga in med kontot som du använder i Teams.',
    press:
      'Du loggade in med ett annat konto, så jag gjorde inget. Välj knappen igen och logga in med kontot som du använder i Teams.',
  },
  'auth.not_owner': {
    group: 'Bara gruppens ägare får ändra bilden, så inget har ändrats. Be en ägare göra det.',
    team: 'Bara teamets ägare får ändra bilden, så inget har ändrats. Be en ägare skicka bilden. Om teamet är arkiverat måste en ägare först återställa det.',
  },
  'auth.not_administrator':
    'Bara en användaradministratör, personadministratör eller global administratör, eller en bildadministratör för PhotoBot, får ändra någon annans bild. Inget har därför ändrats. Fråga någon av dem.',
  'auth.not_photo_administrator':
    'Det här får bara personerna på PhotoBots lista över bildadministratörer göra, så inget har ändrats. Fråga någon av dem.',
  'auth.application_denied':
    'PhotoBot har ingen egen behörighet att ändra den här bilden, så inget har ändrats. Be en administratör bevilja den och välj sedan ”Försök igen”.',
  'auth.guest':
    'Du är gäst här. Gäster ändrar sin bild i sin hemorganisation, så inget har ändrats.',
  'auth.guest_not_owner': {
    group:
      'Bara gruppens ägare får ändra bilden, och en gäst kan inte vara ägare, så inget har ändrats. Be en ägare skicka bilden.',
    team: 'Bara teamets ägare får ändra bilden, och en gäst kan inte vara ägare, så inget har ändrats. Be en ägare skicka bilden.',
  },
  'auth.sign_out_failed': {
    misconfigured:
      'Inloggningstjänsten nekar utloggningen, så du är fortfarande inloggad. Be en administratör kontrollera hur PhotoBot är ansluten till den.',
    unreachable:
      'Jag kunde inte nå inloggningstjänsten, så du kanske fortfarande är inloggad. Skriv ”logga ut” igen om en minut.',
  },
  'graph.no_mailbox':
    'Det finns ingen Exchange Online-postlåda att spara bilden i, så inget har ändrats. Ett nytt konto kan få en inom ett dygn. Kontakta annars en administratör.',
  'graph.no_licence': {
    you: 'Ditt konto saknar den Exchange Online-licens som behövs för en bild, så inget har ändrats. Be en administratör om en licens.',
    user: 'Personens konto saknar den Exchange Online-licens som behövs för en bild, så inget har ändrats. Be en administratör om en licens.',
    group:
      'Gruppen saknar den Exchange Online-licens som behövs för en bild, så inget har ändrats. Be en administratör om en licens.',
    team: 'Teamet saknar den Exchange Online-licens som behövs för en bild, så inget har ändrats. Be en administratör om en licens.',
  },
  'graph.mailbox_full': {
    you: 'Din postlåda är full, så inget har ändrats. Ta bort något ur den eller be en administratör om mer utrymme, och försök sedan igen.',
    user: 'Personens postlåda är full, så inget har ändrats. Be personen eller en administratör frigöra utrymme, och försök sedan igen.',
    group:
      'Gruppens postlåda är full, så inget har ändrats. Ta bort något ur den eller be en administratör om mer utrymme, och försök sedan igen.',
    team: 'Teamets postlåda är full, så inget har ändrats. Ta bort något ur den eller be en administratör om mer utrymme, och försök sedan igen.',
  },
  'graph.storage_full':
    'Lagringsutrymmet för den här bilden är fullt, så inget har ändrats. Be en administratör frigöra utrymme, och försök sedan igen.',
  'graph.account_disabled': {
    you: 'Ditt konto är blockerat eller inaktiverat, så inget har ändrats. Kontakta en administratör.',
    user: 'Personens konto är blockerat eller inaktiverat, så inget har ändrats. Kontakta en administratör.',
    group:
      'Gruppens konto är blockerat eller inaktiverat, så inget har ändrats. Kontakta en administratör.',
    team: 'Teamets konto är blockerat eller inaktiverat, så inget har ändrats. Kontakta en administratör.',
  },
  'graph.mailbox_closed': {
    you: 'Din postlåda finns på organisationens egna servrar, eller så hindrar en princip appar från att komma åt den. PhotoBot kan därför inte nå den. Kontakta en administratör.',
    user: 'Personens postlåda finns på organisationens egna servrar, eller så hindrar en princip appar från att komma åt den. PhotoBot kan därför inte nå den. Kontakta en administratör.',
    group:
      'Gruppens postlåda finns på organisationens egna servrar, eller så hindrar en princip appar från att komma åt den. PhotoBot kan därför inte nå den. Kontakta en administratör.',
    team: 'Teamets postlåda finns på organisationens egna servrar, eller så hindrar en princip appar från att komma åt den. PhotoBot kan därför inte nå den. Kontakta en administratör.',
  },
  'graph.access_policy':
    'En princip i din organisation hindrar PhotoBot från att komma åt den här postlådan, så inget har ändrats. Kontakta en administratör.',
};
