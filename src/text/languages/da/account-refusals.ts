import type { Translated } from '../../parts/translated';

export const accountRefusals: Translated<'accountRefusals', 'da'> = {
  'auth.outsider':
    'Denne samtale tilhører en anden organisation, og jeg arbejder kun for personerne dér. Spørg en af dem, f.eks. en ejer af teamet. Brug PhotoBot i din egen organisation til dit eget billede.',
  'auth.sign_in_stale': {
    search: 'Dit logon er udløbet. Søg igen for at logge på.',
    press: 'Dit logon er udløbet. Vælg ”Prøv igen” for at logge på.',
  },
  'auth.sign_in_refused':
    'Microsoft 365 afviser dit logon, også et nyt, så der er ikke ændret noget. Bed en administrator om at slå det op i logonloggen i Entra.',
  'auth.not_silent':
    'Teams kunne ikke logge dig på automatisk, så der er ikke ændret noget. Vælg knappen igen, og vælg ”Log på”, hvis Teams viser det.',
  'auth.app_missing':
    'Teams kunne ikke logge dig på automatisk, fordi du ikke har tilføjet PhotoBot. Tilføj appen under ”Apps”, og vælg knappen igen, eller vælg ”Log på”, hvis Teams viser det.',
  'auth.code_wrong':
    'Koden er forkert eller udløbet. Kontrollér de seks cifre, eller vælg ”Log på” igen for at få en ny.',
  'auth.consent_needed': {
    missing: 'PhotoBot skal bruge tilladelsen {scopes}. Den er ikke givet endnu.',
    missingFor:
      'PhotoBot skal bruge tilladelsen {scopes} for at {purpose}. Den er ikke givet endnu.',
    administrator:
      'En administrator i din organisation kan give den for alle med ”Giv tilladelse”. Vælg derefter ”Prøv igen”.',
    yourself:
      'Du kan selv give den med ”Giv tilladelse”, medmindre din organisation overlader det til administratorer. Vælg derefter ”Prøv igen”.',
  },
  'auth.step_up_needed':
    'Din organisation kræver et stærkere logon til dette, f.eks. en ekstra faktor. Vælg ”Prøv igen” og derefter ”Log på”, hvis Teams viser det. Hvis det ikke hjælper, skal du logge af Teams, logge på igen og vælge ”Prøv igen”.',
  'auth.blocked_by_policy':
    'En politik i din organisation blokerer dette logon, f.eks. på denne enhed. Kontakt en administrator.',
  'auth.not_assigned':
    'I din organisation kan kun tildelte personer bruge PhotoBot. Bed en administrator om at tildele dig appen (i Entra: Enterprise applications › PhotoBot › Users and groups).',
  'auth.no_account':
    'Din konto hører ikke til denne organisation, så der er ikke ændret noget. Bed en administrator om at invitere dig, eller brug PhotoBot i din egen organisation.',
  'auth.account_blocked':
    'Din konto er deaktiveret eller låst, så der er ikke ændret noget. Bed en administrator om at låse den op.',
  'auth.misconfigured': {
    credential:
      'PhotoBot kunne ikke bevise sin identitet over for Microsoft 365. Bed en administrator om at kontrollere PhotoBots legitimationsoplysninger.',
    connection:
      'Logontjenesten accepterer ikke PhotoBots forbindelse. Bed en administrator om at kontrollere OAuth-forbindelsen for Azure-botten.',
    registration:
      'PhotoBot er ikke registreret korrekt i Microsoft 365. Bed en administrator om at kontrollere appregistreringen.',
  },
  'auth.unavailable': 'Logontjenesten svarer ikke lige nu.',
  'auth.wrong_person': {
    search:
      'Du loggede på med en anden konto, så jeg søgte ikke. Søg igen, og log på med den konto, du bruger i Teams.',
    press:
      'Du loggede på med en anden konto, så jeg gjorde ikke noget. Vælg knappen igen, og log på med den konto, du bruger i Teams.',
  },
  'auth.not_owner': {
    group:
      'Kun en ejer af gruppen må skifte dens billede, så der er ikke ændret noget. Bed en ejer om at gøre det.',
    team: 'Kun en ejer af teamet må skifte dets billede, så der er ikke ændret noget. Bed en ejer om at sende billedet. Hvis teamet er arkiveret, skal en ejer først gendanne det.',
  },
  'auth.not_administrator':
    'Kun en brugeradministrator, personadministrator eller global administrator, eller en billedadministrator for PhotoBot, må skifte en anden persons billede, så der er ikke ændret noget. Spørg en af dem.',
  'auth.not_photo_administrator':
    'Det må kun personer på PhotoBots liste over billedadministratorer, så der er ikke ændret noget. Spørg en af dem.',
  'auth.application_denied':
    'PhotoBot har ikke selv tilladelse til at skifte dette billede, så der er ikke ændret noget. Bed en administrator om at give tilladelsen, og vælg derefter ”Prøv igen”.',
  'auth.guest':
    'Du er gæst her. Gæster skifter deres eget billede i deres hjemmeorganisation, så der er ikke ændret noget.',
  'auth.guest_not_owner': {
    group:
      'Kun en ejer af gruppen må skifte dens billede, og en gæst kan ikke være ejer, så der er ikke ændret noget. Bed en ejer om at sende billedet.',
    team: 'Kun en ejer af teamet må skifte dets billede, og en gæst kan ikke være ejer, så der er ikke ændret noget. Bed en ejer om at sende billedet.',
  },
  'auth.sign_out_failed': {
    misconfigured:
      'Logontjenesten afviser at logge dig af, så du er stadig logget på. Bed en administrator om at kontrollere, hvordan PhotoBot er forbundet med den.',
    unreachable:
      'Jeg kunne ikke få forbindelse til logontjenesten, så du er måske stadig logget på. Skriv ”log af” igen om et minut.',
  },
  'graph.no_mailbox':
    'Der er ingen Exchange Online-postkasse at gemme billedet i, så der er ikke ændret noget. En ny konto får måske en inden for et døgn. Kontakt ellers en administrator.',
  'graph.no_licence': {
    you: 'Din konto mangler den Exchange Online-licens, der kræves til et billede, så der er ikke ændret noget. Bed en administrator om en licens.',
    user: 'Personens konto mangler den Exchange Online-licens, der kræves til et billede, så der er ikke ændret noget. Bed en administrator om en licens.',
    group:
      'Gruppen mangler den Exchange Online-licens, der kræves til et billede, så der er ikke ændret noget. Bed en administrator om en licens.',
    team: 'Teamet mangler den Exchange Online-licens, der kræves til et billede, så der er ikke ændret noget. Bed en administrator om en licens.',
  },
  'graph.mailbox_full': {
    you: 'Din postkasse er fuld, så der er ikke ændret noget. Slet noget i den, eller bed en administrator om mere plads, og prøv derefter igen.',
    user: 'Personens postkasse er fuld, så der er ikke ændret noget. Bed personen eller en administrator om at skaffe plads, og prøv derefter igen.',
    group:
      'Gruppens postkasse er fuld, så der er ikke ændret noget. Slet noget i den, eller bed en administrator om mere plads, og prøv derefter igen.',
    team: 'Teamets postkasse er fuld, så der er ikke ændret noget. Slet noget i den, eller bed en administrator om mere plads, og prøv derefter igen.',
  },
  'graph.storage_full':
    'Lagerpladsen til dette billede er fuld, så der er ikke ændret noget. Bed en administrator om at skaffe plads, og prøv derefter igen.',
  'graph.account_disabled': {
    you: 'Din konto er blokeret eller deaktiveret, så der er ikke ændret noget. Kontakt en administrator.',
    user: 'Personens konto er blokeret eller deaktiveret, så der er ikke ændret noget. Kontakt en administrator.',
    group:
      'Gruppens konto er blokeret eller deaktiveret, så der er ikke ændret noget. Kontakt en administrator.',
    team: 'Teamets konto er blokeret eller deaktiveret, så der er ikke ændret noget. Kontakt en administrator.',
  },
  'graph.mailbox_closed': {
    you: 'Din postkasse ligger på organisationens egne servere, eller også giver en politik ikke apps adgang til den, så PhotoBot kan ikke få adgang til den. Kontakt en administrator.',
    user: 'Personens postkasse ligger på organisationens egne servere, eller også giver en politik ikke apps adgang til den, så PhotoBot kan ikke få adgang til den. Kontakt en administrator.',
    group:
      'Gruppens postkasse ligger på organisationens egne servere, eller også giver en politik ikke apps adgang til den, så PhotoBot kan ikke få adgang til den. Kontakt en administrator.',
    team: 'Teamets postkasse ligger på organisationens egne servere, eller også giver en politik ikke apps adgang til den, så PhotoBot kan ikke få adgang til den. Kontakt en administrator.',
  },
  'graph.access_policy':
    'En politik i din organisation giver ikke PhotoBot adgang til denne postkasse, så der er ikke ændret noget. Kontakt en administrator.',
};
