import type { Translated } from '../../parts/translated';

export const lookingRefusals: Translated<'lookingRefusals', 'nl'> = {
  'auth.sign_in_refused':
    'Microsoft 365 weigert je aanmelding, ook een nieuwe. Vraag een beheerder om dit op te zoeken in de aanmeldingslogboeken van Entra.',
  'auth.not_silent':
    'Teams kon je niet automatisch aanmelden. Selecteer de knop opnieuw en kies “Aanmelden” als Teams dat aanbiedt.',
  'auth.no_account':
    'Je account hoort niet bij deze organisatie. Vraag een beheerder om je uit te nodigen, of gebruik PhotoBot in je eigen organisatie.',
  'auth.account_blocked':
    'Je account is uitgeschakeld of vergrendeld. Vraag een beheerder om het weer vrij te geven.',
  'auth.not_photo_administrator':
    'Alleen personen op de lijst met fotobeheerders van PhotoBot mogen dit zien. Vraag het aan een van hen.',
  'auth.application_denied':
    'PhotoBot zelf mag deze foto niet zien. Vraag een beheerder om de machtiging te verlenen en selecteer daarna “Opnieuw proberen”.',
  'auth.guest': 'Je bent hier gast. Je eigen foto staat bij je eigen organisatie.',
  'graph.denied':
    'Microsoft 365 heeft dit niet toegestaan. Misschien heb je geen rechten om dit te zien.',
  'graph.no_mailbox':
    'Er is geen Exchange Online-postvak waar de foto in kan staan. Een nieuw account krijgt er meestal binnen een dag een. Zo niet, neem dan contact op met een beheerder.',
  'graph.no_licence': {
    you: 'Je account heeft geen Exchange Online-licentie, en die is nodig voor een foto. Vraag een beheerder om een licentie.',
    user: 'Het account van die persoon heeft geen Exchange Online-licentie, en die is nodig voor een foto. Vraag een beheerder om een licentie.',
    group:
      'De groep heeft geen Exchange Online-licentie, en die is nodig voor een foto. Vraag een beheerder om een licentie.',
    team: 'Het team heeft geen Exchange Online-licentie, en die is nodig voor een foto. Vraag een beheerder om een licentie.',
  },
  'graph.mailbox_full': {
    you: 'Je postvak is vol, dus Microsoft 365 toont de foto niet. Verwijder er iets uit of vraag een beheerder om meer ruimte, en kijk dan opnieuw.',
    user: 'Het postvak van die persoon is vol, dus Microsoft 365 toont de foto niet. Vraag die persoon of een beheerder om ruimte te maken en kijk dan opnieuw.',
    group:
      'Het postvak van de groep is vol, dus Microsoft 365 toont de foto niet. Verwijder er iets uit of vraag een beheerder om meer ruimte, en kijk dan opnieuw.',
    team: 'Het postvak van het team is vol, dus Microsoft 365 toont de foto niet. Verwijder er iets uit of vraag een beheerder om meer ruimte, en kijk dan opnieuw.',
  },
  'graph.storage_full':
    'De opslagruimte voor deze foto is vol, dus Microsoft 365 toont de foto niet. Vraag een beheerder om ruimte te maken.',
  'graph.account_disabled': {
    you: 'Je account is geblokkeerd of uitgeschakeld, dus Microsoft 365 toont de foto niet. Neem contact op met een beheerder.',
    user: 'Het account van die persoon is geblokkeerd of uitgeschakeld, dus Microsoft 365 toont de foto niet. Neem contact op met een beheerder.',
    group:
      'Het account van de groep is geblokkeerd of uitgeschakeld, dus Microsoft 365 toont de foto niet. Neem contact op met een beheerder.',
    team: 'Het account van het team is geblokkeerd of uitgeschakeld, dus Microsoft 365 toont de foto niet. Neem contact op met een beheerder.',
  },
  'graph.access_policy':
    'Door een beleid van je organisatie heeft PhotoBot geen toegang tot dit postvak. Neem contact op met een beheerder.',
  'graph.target_is_guest':
    'Die persoon is hier gast. De foto staat bij de eigen organisatie van die persoon.',
  'graph.unsupported_tenant': 'Microsoft 365 bewaart geen foto’s voor dit type organisatie.',
  'bot.busy':
    'Ik ben op dit moment met veel afbeeldingen bezig. Selecteer over een minuut “Opnieuw proberen”.',
};
