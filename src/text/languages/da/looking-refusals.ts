import type { Translated } from '../../parts/translated';

export const lookingRefusals: Translated<'lookingRefusals', 'da'> = {
  'auth.sign_in_refused':
    'Microsoft 365 afviser dit logon, også et nyt. Bed en administrator om at slå det op i logonloggen i Entra.',
  'auth.not_silent':
    'Teams kunne ikke logge dig på automatisk. Vælg knappen igen, og vælg ”Log på”, hvis Teams viser det.',
  'auth.no_account':
    'Din konto hører ikke til denne organisation. Bed en administrator om at invitere dig, eller brug PhotoBot i din egen organisation.',
  'auth.account_blocked':
    'Din konto er deaktiveret eller låst. Bed en administrator om at låse den op.',
  'auth.not_photo_administrator':
    'Det må kun personer på PhotoBots liste over billedadministratorer se. Spørg en af dem.',
  'auth.application_denied':
    'PhotoBot har ikke selv tilladelse til at se dette billede. Bed en administrator om at give tilladelsen, og vælg derefter ”Prøv igen”.',
  'auth.guest': 'Du er gæst her, og dit eget billede ligger i din hjemmeorganisation.',
  'graph.denied': 'Microsoft 365 tillod ikke dette. Du har måske ikke ret til at se det.',
  'graph.no_mailbox':
    'Der er ingen Exchange Online-postkasse, som billedet kan ligge i. En ny konto får måske en inden for et døgn. Kontakt ellers en administrator.',
  'graph.no_licence': {
    you: 'Din konto mangler den Exchange Online-licens, der kræves til et billede. Bed en administrator om en licens.',
    user: 'Personens konto mangler den Exchange Online-licens, der kræves til et billede. Bed en administrator om en licens.',
    group:
      'Gruppen mangler den Exchange Online-licens, der kræves til et billede. Bed en administrator om en licens.',
    team: 'Teamet mangler den Exchange Online-licens, der kræves til et billede. Bed en administrator om en licens.',
  },
  'graph.mailbox_full': {
    you: 'Din postkasse er fuld, så Microsoft 365 viser ikke billedet. Slet noget i den, eller bed en administrator om mere plads, og kig derefter igen.',
    user: 'Personens postkasse er fuld, så Microsoft 365 viser ikke billedet. Bed personen eller en administrator om at skaffe plads, og kig derefter igen.',
    group:
      'Gruppens postkasse er fuld, så Microsoft 365 viser ikke billedet. Slet noget i den, eller bed en administrator om mere plads, og kig derefter igen.',
    team: 'Teamets postkasse er fuld, så Microsoft 365 viser ikke billedet. Slet noget i den, eller bed en administrator om mere plads, og kig derefter igen.',
  },
  'graph.storage_full':
    'Lagerpladsen til dette billede er fuld, så Microsoft 365 viser det ikke. Bed en administrator om at skaffe plads.',
  'graph.account_disabled': {
    you: 'Din konto er blokeret eller deaktiveret, så Microsoft 365 viser ikke billedet. Kontakt en administrator.',
    user: 'Personens konto er blokeret eller deaktiveret, så Microsoft 365 viser ikke billedet. Kontakt en administrator.',
    group:
      'Gruppens konto er blokeret eller deaktiveret, så Microsoft 365 viser ikke billedet. Kontakt en administrator.',
    team: 'Teamets konto er blokeret eller deaktiveret, så Microsoft 365 viser ikke billedet. Kontakt en administrator.',
  },
  'graph.access_policy':
    'En politik i din organisation giver ikke PhotoBot adgang til denne postkasse. Kontakt en administrator.',
  'graph.target_is_guest':
    'Personen er gæst her, og billedet ligger i personens hjemmeorganisation.',
  'graph.unsupported_tenant': 'Microsoft 365 gemmer ikke billeder for denne type organisation.',
  'bot.busy': 'Jeg arbejder med mange billeder lige nu. Vælg ”Prøv igen” om et minut.',
};
