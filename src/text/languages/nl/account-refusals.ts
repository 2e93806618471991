import type { Translated } from '../../parts/translated';

export const accountRefusals: Translated<'accountRefusals', 'nl'> = {
  'auth.outsider':
    'Dit gesprek is van een andere organisatie en ik werk alleen voor mensen van die organisatie. Vraag het aan een van hen, bijvoorbeeld aan een eigenaar van het team. Gebruik PhotoBot voor je eigen foto in je eigen organisatie.',
  'auth.sign_in_stale': {
    search: 'Je aanmelding is verlopen. Zoek opnieuw om je aan te melden.',
    press: 'Je aanmelding is verlopen. Selecteer “Opnieuw proberen” om je aan te melden.',
  },
  'auth.sign_in_refused':
    'Microsoft 365 weigert je aanmelding, ook een nieuwe, dus er is niets gewijzigd. Vraag een beheerder om dit op te zoeken in de aanmeldingslogboeken van Entra.',
  'auth.not_silent':
    'Teams kon je niet automatisch aanmelden, dus er is niets gewijzigd. Selecteer de knop opnieuw en kies “Aanmelden” als Teams dat aanbiedt.',
  'auth.app_missing':
    'Teams kon je niet automatisch aanmelden, omdat je PhotoBot niet hebt toegevoegd. Voeg PhotoBot toe onder “Apps” en selecteer de knop opnieuw, of kies “Aanmelden” als Teams dat aanbiedt.',
  'auth.code_wrong':
    'Deze code is onjuist of verlopen. Controleer de zes cijfers, of selecteer opnieuw “Aanmelden” om een nieuwe te krijgen.',
  'auth.consent_needed': {
    missing: 'PhotoBot heeft de machtiging {scopes} nodig. Die is nog niet verleend.',
    missingFor:
      'PhotoBot heeft de machtiging {scopes} nodig om {purpose}. Die is nog niet verleend.',
    administrator:
      'Een beheerder van je organisatie kan die met “Machtiging verlenen” voor iedereen verlenen. Selecteer daarna “Opnieuw proberen”.',
    yourself:
      'Je kunt die met “Machtiging verlenen” zelf verlenen, tenzij je organisatie dat aan beheerders overlaat. Selecteer daarna “Opnieuw proberen”.',
  },
  'auth.step_up_needed':
    'Je organisatie vereist hiervoor een sterkere aanmelding, bijvoorbeeld met een tweede factor. Selecteer “Opnieuw proberen” en daarna “Aanmelden” als Teams dat aanbiedt. Helpt dat niet, meld je dan af bij Teams, meld je weer aan en selecteer “Opnieuw proberen”.',
  'auth.blocked_by_policy':
    'Deze aanmelding wordt geblokkeerd door een beleid van je organisatie, bijvoorbeeld op dit apparaat. Neem contact op met een beheerder.',
  'auth.not_assigned':
    'In je organisatie kunnen alleen toegewezen personen PhotoBot gebruiken. Vraag een beheerder om je toe te wijzen (Bedrijfstoepassingen › PhotoBot › Gebruikers en groepen).',
  'auth.no_account':
    'Je account hoort niet bij deze organisatie, dus er is niets gewijzigd. Vraag een beheerder om je uit te nodigen, of gebruik PhotoBot in je eigen organisatie.',
  'auth.account_blocked':
    'Je account is uitgeschakeld of vergrendeld, dus er is niets gewijzigd. Vraag een beheerder om het weer vrij te geven.',
  'auth.misconfigured': {
    credential:
      'PhotoBot kon zich niet legitimeren bij Microsoft 365. Vraag een beheerder om de referenties van PhotoBot te controleren.',
    connection:
      'De aanmeldingsservice accepteert de verbinding met PhotoBot niet. Vraag een beheerder om de OAuth-verbinding van de Azure-bot te controleren.',
    registration:
      'PhotoBot is niet goed geregistreerd bij Microsoft 365. Vraag een beheerder om de app-registratie te controleren.',
  },
  'auth.unavailable': 'De aanmeldingsservice reageert op dit moment niet.',
  'auth.wrong_person': {
    search:
      'Je hebt je met een ander account aangemeld, dus ik heb niet gezocht. Zoek opnieuw en meld je aan met het account dat je in Teams gebruikt.',
    press:
      'Je hebt je met een ander account aangemeld, dus ik heb niets gedaan. Selecteer de knop opnieuw en meld je aan met het account dat je in Teams gebruikt.',
  },
  'auth.not_owner': {
    group:
      'Alleen een eigenaar van de groep mag de foto wijzigen, dus er is niets gewijzigd. Vraag het aan een eigenaar.',
    team: 'Alleen een eigenaar van het team mag de foto wijzigen, dus er is niets gewijzigd. Vraag een eigenaar om de afbeelding te sturen. Is het team gearchiveerd, dan moet een eigenaar het eerst herstellen.',
  },
  'auth.not_administrator':
    'Alleen een gebruikersbeheerder, personenbeheerder of globale beheerder, of een fotobeheerder van PhotoBot, mag de foto van iemand anders wijzigen. Er is dus niets gewijzigd. Vraag het aan een van hen.',
  'auth.not_photo_administrator':
    'Alleen personen op de lijst met fotobeheerders van PhotoBot mogen dit, dus er is niets gewijzigd. Vraag het aan een van hen.',
  'auth.application_denied':
    'PhotoBot zelf mag deze foto niet wijzigen, dus er is niets gewijzigd. Vraag een beheerder om de machtiging te verlenen en selecteer daarna “Opnieuw proberen”.',
  'auth.guest':
    'Je bent hier gast. Gasten stellen hun eigen foto in bij hun eigen organisatie, dus er is niets gewijzigd.',
  'auth.guest_not_owner': {
    group:
      'Alleen een eigenaar van de groep mag de foto wijzigen, en een gast kan geen eigenaar zijn. Er is dus niets gewijzigd. Vraag een eigenaar om de afbeelding te sturen.',
    team: 'Alleen een eigenaar van het team mag de foto wijzigen, en een gast kan geen eigenaar zijn. Er is dus niets gewijzigd. Vraag een eigenaar om de afbeelding te sturen.',
  },
  'auth.sign_out_failed': {
    misconfigured:
      'De aanmeldingsservice weigert je af te melden, dus je bent nog aangemeld. Vraag een beheerder om te controleren hoe PhotoBot daarmee is verbonden.',
    unreachable:
      'Ik kon de aanmeldingsservice niet bereiken, dus je bent mogelijk nog aangemeld. Typ over een minuut opnieuw “afmelden”.',
  },
  'graph.no_mailbox':
    'Er is geen Exchange Online-postvak om de foto in op te slaan, dus er is niets gewijzigd. Een nieuw account krijgt er meestal binnen een dag een. Zo niet, neem dan contact op met een beheerder.',
  'graph.no_licence': {
    you: 'Je account heeft geen Exchange Online-licentie. Die is nodig voor een foto, dus er is niets gewijzigd. Vraag een beheerder om een licentie.',
    user: 'Het account van die persoon heeft geen Exchange Online-licentie. Die is nodig voor een foto, dus er is niets gewijzigd. Vraag een beheerder om een licentie.',
    group:
      'De groep heeft geen Exchange Online-licentie. Die is nodig voor een foto, dus er is niets gewijzigd. Vraag een beheerder om een licentie.',
    team: 'Het team heeft geen Exchange Online-licentie. Die is nodig voor een foto, dus er is niets gewijzigd. Vraag een beheerder om een licentie.',
  },
  'graph.mailbox_full': {
    you: 'Je postvak is vol, dus er is niets gewijzigd. Verwijder er iets uit of vraag een beheerder om meer ruimte, en probeer het dan opnieuw.',
    user: 'Het postvak van die persoon is vol, dus er is niets gewijzigd. Vraag die persoon of een beheerder om ruimte te maken en probeer het dan opnieuw.',
    group:
      'Het postvak van de groep is vol, dus er is niets gewijzigd. Verwijder er iets uit of vraag een beheerder om meer ruimte, en probeer het dan opnieuw.',
    team: 'Het postvak van het team is vol, dus er is niets gewijzigd. Verwijder er iets uit of vraag een beheerder om meer ruimte, en probeer het dan opnieuw.',
  },
  'graph.storage_full':
    'De opslagruimte voor deze foto is vol, dus er is niets gewijzigd. Vraag een beheerder om ruimte te maken en probeer het dan opnieuw.',
  'graph.account_disabled': {
    you: 'Je account is geblokkeerd of uitgeschakeld, dus er is niets gewijzigd. Neem contact op met een beheerder.',
    user: 'Het account van die persoon is geblokkeerd of uitgeschakeld, dus er is niets gewijzigd. Neem contact op met een beheerder.',
    group:
      'Het account van de groep is geblokkeerd of uitgeschakeld, dus er is niets gewijzigd. Neem contact op met een beheerder.',
    team: 'Het account van het team is geblokkeerd of uitgeschakeld, dus er is niets gewijzigd. Neem contact op met een beheerder.',
  },
  'graph.mailbox_closed': {
    you: 'Je postvak staat op servers van je eigen organisatie, of apps krijgen er door een beleid geen toegang toe. PhotoBot kan er dus niet bij. Neem contact op met een beheerder.',
    user: 'Het postvak van die persoon staat op servers van je eigen organisatie, of apps krijgen er door een beleid geen toegang toe. PhotoBot kan er dus niet bij. Neem contact op met een beheerder.',
    group:
      'Het postvak van de groep staat op servers van je eigen organisatie, of apps krijgen er door een beleid geen toegang toe. PhotoBot kan er dus niet bij. Neem contact op met een beheerder.',
    team: 'Het postvak van het team staat op servers van je eigen organisatie, of apps krijgen er door een beleid geen toegang toe. PhotoBot kan er dus niet bij. Neem contact op met een beheerder.',
  },
  'graph.access_policy':
    'Door een beleid van je organisatie heeft PhotoBot geen toegang tot dit postvak, dus er is niets gewijzigd. Neem contact op met een beheerder.',
};
