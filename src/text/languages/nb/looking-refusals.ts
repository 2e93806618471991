import type { Translated } from '../../parts/translated';

export const lookingRefusals: Translated<'lookingRefusals', 'nb'> = {
  'auth.sign_in_refused':
    'Microsoft 365 avviser påloggingen din, også en ny. Be en administrator om å slå det opp i påloggingsloggen i Entra.',
  'auth.not_silent':
    'Teams kunne ikke logge deg på automatisk. Velg knappen en gang til, og velg «Logg på» hvis Teams viser det.',
  'auth.no_account':
    'Kontoen din hører ikke til denne organisasjonen. Be en administrator om å invitere deg, eller bruk PhotoBot i din egen organisasjon.',
  'auth.account_blocked':
    'Kontoen din er deaktivert eller låst. Be en administrator om å låse den opp.',
  'auth.not_photo_administrator':
    'Bare personer på PhotoBots liste over bildeadministratorer kan se dette. Spør en av dem.',
  'auth.application_denied':
    'PhotoBot har ikke selv tillatelse til å se dette bildet. Be en administrator om å gi tillatelsen, og velg deretter «Prøv på nytt».',
  'auth.guest': 'Du er gjest her, og ditt eget bilde ligger i hjemmeorganisasjonen din.',
  'graph.denied': 'Microsoft 365 tillot ikke dette. Du har kanskje ikke rett til å se det.',
  'graph.no_mailbox':
    'Det finnes ingen Exchange Online-postboks som bildet kan ligge i. En ny konto kan få en i løpet av et døgn. Kontakt ellers en administrator.',
  'graph.no_licence': {
    you: 'Kontoen din mangler Exchange Online-lisensen som kreves for et bilde. Be en administrator om en lisens.',
    user: 'Kontoen til personen mangler Exchange Online-lisensen som kreves for et bilde. Be en administrator om en lisens.',
    group:
      'Gruppen mangler Exchange Online-lisensen som kreves for et bilde. Be en administrator om en lisens.',
    team: 'Teamet mangler Exchange Online-lisensen som kreves for et bilde. Be en administrator om en lisens.',
  },
  'graph.mailbox_full': {
    you: 'Postboksen din er full, så Microsoft 365 viser ikke bildet. Slett noe i den, eller be en administrator om mer plass, og se etter på nytt.',
    user: 'Postboksen til personen er full, så Microsoft 365 viser ikke bildet. Be personen eller en administrator om å frigjøre plass, og se etter på nytt.',
    group:
      'Postboksen til gruppen er full, så Microsoft 365 viser ikke bildet. Slett noe i den, eller be en administrator om mer plass, og se etter på nytt.',
    team: 'Postboksen til teamet er full, så Microsoft 365 viser ikke bildet. Slett noe i den, eller be en administrator om mer plass, og se etter på nytt.',
  },
  'graph.storage_full':
    'Lagringsplassen for dette bildet er full, så Microsoft 365 viser det ikke. Be en administrator om å frigjøre plass.',
  'graph.account_disabled': {
    you: 'Kontoen din er blokkert eller deaktivert, så Microsoft 365 viser ikke bildet. Kontakt en administrator.',
    user: 'Kontoen til personen er blokkert eller deaktivert, så Microsoft 365 viser ikke bildet. Kontakt en administrator.',
    group:
      'Kontoen til gruppen er blokkert eller deaktivert, så Microsoft 365 viser ikke bildet. Kontakt en administrator.',
    team: 'Kontoen til teamet er blokkert eller deaktivert, så Microsoft 365 viser ikke bildet. Kontakt en administrator.',
  },
  'graph.access_policy':
    'En policy i organisasjonen gir ikke PhotoBot tilgang til denne postboksen. Kontakt en administrator.',
  'graph.target_is_guest':
    'Personen er gjest her, og bildet ligger i hjemmeorganisasjonen til personen.',
  'graph.unsupported_tenant': 'Microsoft 365 lagrer ikke bilder for denne typen organisasjon.',
  'bot.busy': 'Jeg arbeider med mange bilder akkurat nå. Velg «Prøv på nytt» om et minutt.',
};
