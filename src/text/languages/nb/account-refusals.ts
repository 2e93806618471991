import type { Translated } from '../../parts/translated';

export const accountRefusals: Translated<'accountRefusals', 'nb'> = {
  'auth.outsider':
    'Denne samtalen tilhører en annen organisasjon, og jeg arbeider bare for personene der. Spør en av dem, for eksempel en eier av teamet. Bruk PhotoBot i din egen organisasjon for ditt eget bilde.',
  'auth.sign_in_stale': {
    search: 'Påloggingen er utløpt. Søk på nytt for å logge på.',
    press: 'Påloggingen er utløpt. Velg «Prøv på nytt» for å logge på.',
  },
  'auth.sign_in_refused':
    'Microsoft 365 avviser påloggingen din, også en ny, så ingenting ble endret. Be en administrator om å slå det opp i påloggingsloggen i Entra.',
  'auth.not_silent':
    'Teams kunne ikke logge deg på automatisk, så ingenting ble endret. Velg knappen en gang til, og velg «Logg på» hvis Teams viser det.',
  'auth.app_missing':
    'Teams kunne ikke logge deg på automatisk fordi du ikke har lagt til PhotoBot. Legg til appen under «Apper», og velg knappen en gang til, eller velg «Logg på» hvis Teams viser det.',
  'auth.code_wrong':
    'Koden er feil eller utløpt. Kontroller de seks sifrene, eller velg «Logg på» en gang til for å få en ny.',
  'auth.consent_needed': {
    missing: 'PhotoBot trenger tillatelsen {scopes}. Den er ikke gitt ennå.',
    missingFor: 'PhotoBot trenger tillatelsen {scopes} for å {purpose}. Den er ikke gitt ennå.',
    administrator:
      'En administrator i organisasjonen kan gi den for alle med «Gi tillatelse». Velg deretter «Prøv på nytt».',
    yourself:
      'Du kan gi den selv med «Gi tillatelse», med mindre organisasjonen overlater det til administratorer. Velg deretter «Prøv på nytt».',
  },
  'auth.step_up_needed':
    'Organisasjonen krever en sterkere pålogging for dette, for eksempel med en ekstra faktor. Velg «Prøv på nytt» og deretter «Logg på» hvis Teams viser det. Hvis det ikke hjelper, logger du av Teams, logger på igjen og velger «Prøv på nytt».',
  'auth.blocked_by_policy':
    'En policy i organisasjonen blokkerer denne påloggingen, for eksempel på denne enheten. Kontakt en administrator.',
  'auth.not_assigned':
    'I organisasjonen kan bare tilordnede personer bruke PhotoBot. Be en administrator om å tilordne deg (i Entra: Enterprise applications › PhotoBot › Users and groups).',
  'auth.no_account':
    'Kontoen din hører ikke til denne organisasjonen, så ingenting ble endret. Be en administrator om å invitere deg, eller bruk PhotoBot i din egen organisasjon.',
  'auth.account_blocked':
    'Kontoen din er deaktivert eller låst, så ingenting ble endret. Be en administrator om å låse den opp.',
  'auth.misconfigured': {
    credential:
      'PhotoBot kunne ikke bevise identiteten sin overfor Microsoft 365. Be en administrator om å kontrollere legitimasjonen til PhotoBot.',
    connection:
      'Påloggingstjenesten godtar ikke tilkoblingen fra PhotoBot. Be en administrator om å kontrollere OAuth-tilkoblingen for Azure-boten.',
    registration:
      'PhotoBot er ikke registrert riktig i Microsoft 365. Be en administrator om å kontrollere appregistreringen.',
  },
  'auth.unavailable': 'Påloggingstjenesten svarer ikke akkurat nå.',
  'auth.wrong_person': {
    search:
      'Du logget på med en annen konto, så jeg søkte ikke. Søk på nytt, og logg på med kontoen du bruker i Teams.',
    press:
      'Du logget på med en annen konto, så jeg gjorde ingenting. Velg knappen på nytt, og logg på med kontoen du bruker i Teams.',
  },
  'auth.not_owner': {
    group:
      'Bare en eier av gruppen kan endre bildet, så ingenting ble endret. Be en eier om å gjøre det.',
    team: 'Bare en eier av teamet kan endre bildet, så ingenting ble endret. Be en eier om å sende bildet. Hvis teamet er arkivert, må en eier først gjenopprette det.',
  },
  'auth.not_administrator':
    'Bare en brukeradministrator, personadministrator eller global administrator, eller en bildeadministrator for PhotoBot, kan endre bildet til noen andre, så ingenting ble endret. Spør en av dem.',
  'auth.not_photo_administrator':
    'Bare personer på PhotoBots liste over bildeadministratorer kan gjøre dette, så ingenting ble endret. Spør en av dem.',
  'auth.application_denied':
    'PhotoBot har ikke selv tillatelse til å endre dette bildet, så ingenting ble endret. Be en administrator om å gi tillatelsen, og velg deretter «Prøv på nytt».',
  'auth.guest':
    'Du er gjest her. Gjester endrer sitt eget bilde i hjemmeorganisasjonen, så ingenting ble endret.',
  'auth.guest_not_owner': {
    group:
      'Bare en eier av gruppen kan endre bildet, og en gjest kan ikke være eier, så ingenting ble endret. Be en eier om å sende bildet.',
    team: 'Bare en eier av teamet kan endre bildet, og en gjest kan ikke være eier, så ingenting ble endret. Be en eier om å sende bildet.',
  },
  'auth.sign_out_failed': {
    misconfigured:
      'Påloggingstjenesten vil ikke logge deg av, så du er fortsatt pålogget. Be en administrator om å kontrollere hvordan PhotoBot er koblet til den.',
    unreachable:
      'Jeg fikk ikke kontakt med påloggingstjenesten, så du er kanskje fortsatt pålogget. Skriv «logg av» på nytt om et minutt.',
  },
  'graph.no_mailbox':
    'Det finnes ingen Exchange Online-postboks å lagre bildet i, så ingenting ble endret. En ny konto kan få en i løpet av et døgn. Kontakt ellers en administrator.',
  'graph.no_licence': {
    you: 'Kontoen din mangler Exchange Online-lisensen som kreves for et bilde, så ingenting ble endret. Be en administrator om en lisens.',
    user: 'Kontoen til personen mangler Exchange Online-lisensen som kreves for et bilde, så ingenting ble endret. Be en administrator om en lisens.',
    group:
      'Gruppen mangler Exchange Online-lisensen som kreves for et bilde, så ingenting ble endret. Be en administrator om en lisens.',
    team: 'Teamet mangler Exchange Online-lisensen som kreves for et bilde, så ingenting ble endret. Be en administrator om en lisens.',
  },
  'graph.mailbox_full': {
    you: 'Postboksen din er full, så ingenting ble endret. Slett noe i den, eller be en administrator om mer plass, og prøv deretter på nytt.',
    user: 'Postboksen til personen er full, så ingenting ble endret. Be personen eller en administrator om å frigjøre plass, og prøv deretter på nytt.',
    group:
      'Postboksen til gruppen er full, så ingenting ble endret. Slett noe i den, eller be en administrator om mer plass, og prøv deretter på nytt.',
    team: 'Postboksen til teamet er full, så ingenting ble endret. Slett noe i den, eller be en administrator om mer plass, og prøv deretter på nytt.',
  },
  'graph.storage_full':
    'Lagringsplassen for dette bildet er full, så ingenting ble endret. Be en administrator om å frigjøre plass, og prøv deretter på nytt.',
  'graph.account_disabled': {
    you: 'Kontoen din er blokkert eller deaktivert, så ingenting ble endret. Kontakt en administrator.',
    user: 'Kontoen til personen er blokkert eller deaktivert, så ingenting ble endret. Kontakt en administrator.',
    group:
      'Kontoen til gruppen er blokkert eller deaktivert, så ingenting ble endret. Kontakt en administrator.',
    team: 'Kontoen til teamet er blokkert eller deaktivert, så ingenting ble endret. Kontakt en administrator.',
  },
  'graph.mailbox_closed': {
    you: 'Postboksen din ligger på organisasjonens egne servere, eller så gir en policy ikke apper tilgang til den, så PhotoBot får ikke tilgang til den. Kontakt en administrator.',
    user: 'Postboksen til personen ligger på organisasjonens egne servere, eller så gir en policy ikke apper tilgang til den, så PhotoBot får ikke tilgang til den. Kontakt en administrator.',
    group:
      'Postboksen til gruppen ligger på organisasjonens egne servere, eller så gir en policy ikke apper tilgang til den, så PhotoBot får ikke tilgang til den. Kontakt en administrator.',
    team: 'Postboksen til teamet ligger på organisasjonens egne servere, eller så gir en policy ikke apper tilgang til den, så PhotoBot får ikke tilgang til den. Kontakt en administrator.',
  },
  'graph.access_policy':
    'En policy i organisasjonen gir ikke PhotoBot tilgang til denne postboksen, så ingenting ble endret. Kontakt en administrator.',
};
