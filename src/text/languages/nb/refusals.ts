import type { Translated } from '../../parts/translated';

export const otherRefusals: Translated<'otherRefusals', 'nb'> = {
  'command.unknown': {
    open: 'Det forsto jeg ikke. Bruk knappene på kortet ovenfor. Eller skriv hvem sitt bilde jeg skal endre, for eksempel «nei, for Megan Bowen», eller hvordan det skal beskjæres eller roteres, for eksempel «øverst» eller «roter til venstre».',
    plain: 'Det forsto jeg ikke. Skriv «hjelp» for å se hva jeg kan gjøre her.',
    of: 'Det forsto jeg ikke. Mente du «{nearest} …», med navnet til slutt? Skriv «hjelp» for å se hva jeg kan gjøre her.',
    help: 'Det forsto jeg ikke. Mente du «hjelp»?',
    nearest:
      'Det forsto jeg ikke. Mente du «{nearest}»? Skriv «hjelp» for å se hva jeg kan gjøre her.',
  },
  'command.no_team_here':
    'Det er ikke noe team i denne samtalen. Skriv dette i en av kanalene i teamet, eller angi hvilket team du mener: «endre teambildet for» og navnet. Skriv «endre profilbildet mitt» for ditt eget bilde.',
  'command.no_team_in_meeting':
    'Et møte har ikke noe team som jeg kan endre bildet for. Skriv dette i en av kanalene i teamet, eller angi hvilket team du mener: «endre teambildet for» og navnet. Skriv «endre profilbildet mitt» for ditt eget bilde.',
  'command.no_chat_photo': {
    meeting:
      'Ingen app kan se eller endre bildet for et møte. Jeg kan endre bildene for personer, team og grupper. Skriv «hjelp» for å se hvordan.',
    chat: 'Ingen app kan se eller endre bildet for en chat. I en gruppechat kan dere endre det selv i Teams: Velg bildet ved siden av navnet på chatten. Jeg kan endre bildene for personer, team og grupper. Skriv «hjelp» for å se hvordan.',
  },
  'command.name_missing': {
    user: 'Hvem sitt bilde? Omtal personen, eller skriv adressen eller navnet i anførselstegn: endre bildet til "Megan Bowen".',
    group:
      'Hvilken gruppe? Skriv navnet eller e-postadressen til gruppen: endre gruppebildet for Marketing.',
    team: 'Hvilket team? Skriv navnet på teamet: endre teambildet for Launch Team.',
    contact: 'Hvilken kontakt? Skriv navnet på kontakten: endre kontaktbildet for Bob Smith.',
    groupNotChat:
      'Hvilken Microsoft 365-gruppe? Skriv navnet eller e-postadressen til gruppen: endre gruppebildet for Marketing. Ingen app kan endre bildet for denne chatten.',
  },
  'target.unknown': {
    user: 'Jeg fant ingen person med navnet «{name}». Kontroller navnet. Skriv «teambildet for …» for et team, «gruppebildet for …» for en gruppe eller «kontaktbildet for …» for en av kontaktene dine.',
    group:
      'Jeg fant ingen gruppe med navnet «{name}». Kontroller navnet. Skriv «teambildet for …» for et team.',
    team: 'Jeg fant ikke noe team med navnet «{name}». Jeg ser bare team du er medlem av. Kontroller navnet.',
    contact: 'Jeg fant ingen kontakt med navnet «{name}». Kontroller navnet.',
  },
  'target.none_owned': {
    group:
      'Du er ikke eier av noen Microsoft 365-gruppe der bildet kan endres. Spør en eier, eller skriv hvem sitt bilde jeg skal endre i stedet.',
    team: 'Du er ikke eier av noe team. Be en eier av teamet om å endre bildet, eller skriv hvem sitt bilde jeg skal endre i stedet.',
  },
  'target.unknown_mention':
    'Teams forteller meg ikke hvem det er. Skriv adressen til personen i stedet for å omtale personen.',
  'target.outsider': {
    nobody:
      'Personen hører til en annen organisasjon, og i Microsoft 365 kan jeg bare se og endre bilder i denne organisasjonen. Der kan personen endre sitt eget bilde.',
    name: '{name} hører til en annen organisasjon, og i Microsoft 365 kan jeg bare se og endre bilder i denne organisasjonen. Der kan personen endre sitt eget bilde.',
  },
  'change.unknown': 'Dette kortet gjelder ikke lenger. Begynn på nytt, med bildet hvis det var et.',
  'change.not_yours': {
    name: 'Bare {name} kan bruke disse knappene. Send et eget bilde hvis du vil gjøre en egen endring.',
    nobody:
      'Bare den som ba om dette, kan bruke disse knappene. Send et eget bilde hvis du vil gjøre en egen endring.',
  },
  'change.elsewhere': 'Dette kortet hører til en annen samtale og virker bare der.',
  'change.uncertain': {
    staysUnsaid: 'Microsoft 365 svarte ikke på om bildet ble tatt imot.',
    staysUnseen: 'Microsoft 365 viser ikke det nye bildet ennå.',
    remove:
      'I Microsoft 365 kan man ikke se ennå at bildet er borte. Hvis det forsvinner, kan du legge det tilbake med «Angre».',
    unsaid:
      'Microsoft 365 svarte ikke på om bildet ble tatt imot. Hvis det nye bildet vises, kan du legge tilbake det forrige med «Angre».',
    unseen:
      'Microsoft 365 viser ikke det nye bildet ennå. Hvis det vises, kan du legge tilbake det forrige med «Angre».',
  },
  'change.undo_uncertain': {
    remove:
      'I Microsoft 365 kan man ikke se ennå at bildet er borte. Velg «Prøv på nytt» om et minutt.',
    unsaid:
      'Microsoft 365 svarte ikke på om det forrige bildet er tilbake. Velg «Prøv på nytt» om et minutt.',
    unseen: 'Microsoft 365 viser ikke det forrige bildet ennå. Velg «Prøv på nytt» om et minutt.',
  },
  'change.undo_lapsed':
    'Det forrige bildet lagres bare i {undoHours} timer, så dette kan ikke angres lenger.',
  'change.overtaken': {
    me: 'Noen har endret bildet siden da, så jeg la ikke tilbake det eldre. Du kan velge et annet med «endre profilbildet mitt».',
    user: 'Noen har endret bildet siden da, så jeg la ikke tilbake det eldre. Personen selv eller en administrator avgjør hvilket bilde som skal beholdes.',
    group:
      'Noen har endret bildet siden da, så jeg la ikke tilbake det eldre. Eierne av gruppen avgjør hvilket bilde som skal beholdes.',
    team: 'Noen har endret bildet siden da, så jeg la ikke tilbake det eldre. Eierne av teamet avgjør hvilket bilde som skal beholdes.',
    contact: 'Noen har endret bildet siden da, så jeg la ikke tilbake det eldre.',
  },
  'change.newer_photo':
    'Bildet er i mellomtiden endret et annet sted, så jeg lot det være. Hvis du fortsatt vil gjøre endringen din, velger du «Prøv på nytt». Med «Angre» kan du deretter få tilbake det nyere bildet.',
  'change.cannot_undo':
    'Det var ikke noe bilde tidligere, og Microsoft 365 kan ikke fjerne det nye. Send et annet bilde for å erstatte det.',
  'change.cannot_remove': {
    contact:
      'Microsoft 365 kan ikke fjerne bildet til en kontakt. Du kan erstatte det: Send et annet bilde med «endre kontaktbildet for …». Hvis bildet ble endret her de siste {undoHours} timene, får du tilbake det forrige med «angre».',
    team: 'Microsoft 365 kan ikke fjerne bildet for et team. Du kan erstatte det: Send et annet bilde med «endre teambildet». Hvis bildet ble endret her de siste {undoHours} timene, får du tilbake det forrige med «angre».',
  },
  'change.nothing_to_undo': {
    none: 'Det er ingen endring å angre i denne samtalen. Skriv «historikk» for å se de siste endringene dine.',
    undone:
      'Den siste endringen din i denne samtalen er allerede angret. Skriv «historikk» for å se de siste endringene dine.',
  },
  'change.undo_not_yours': {
    nobody:
      'Den siste endringen her er gjort av noen andre, og bare den personen kan angre den. Du kan bytte til et annet bilde i stedet, hvis du har rett til det.',
    name: 'Den siste endringen her er gjort av {name}, og bare den personen kan angre den. Du kan bytte til et annet bilde i stedet, hvis du har rett til det.',
  },
  'policy.on_premises':
    'Organisasjonen administrerer bildene til personer i sin egen katalog, så de kan ikke endres her. Kontakt en administrator.',
  'policy.roles':
    'I organisasjonen kan bare bestemte administratorer endre bilder, også sine egne. Kontakt en administrator.',
  'group.on_premises':
    'Organisasjonen administrerer denne gruppen i sin egen katalog, så bildet kan ikke endres her. Kontakt en administrator.',
  'group.without_photo': 'Dette er ikke en Microsoft 365-gruppe. Andre grupper har ikke noe bilde.',
  'graph.denied':
    'Microsoft 365 tillot ikke dette, så ingenting ble endret. Du har kanskje ikke rett til å endre dette bildet.',
  'graph.not_shown': {
    own: 'Microsoft 365 lar meg ikke se dette, selv om det er ditt. Kontakt en administrator: Kanskje en regel i organisasjonen stenger PhotoBot ute.',
    group:
      'Microsoft 365 lar deg ikke se dette. Kanskje du er gjest i denne organisasjonen, eller så er gruppen skjult.',
    guest:
      'Microsoft 365 lar deg ikke se dette. Kanskje du er gjest i denne organisasjonen: Gjester ser mindre.',
  },
  'graph.photos_managed':
    'I organisasjonen kan man ikke endre bildet sitt her, så ingenting ble endret.',
  'graph.not_found':
    'Microsoft 365 vet ikke hvem sitt bilde dette er. Hvis teamet eller kontoen er ny, prøver du på nytt om et kvarter.',
  'graph.target_is_guest':
    'Personen er gjest her. Gjester endrer sitt eget bilde i hjemmeorganisasjonen, så ingenting ble endret.',
  'graph.too_new': {
    group:
      'Gruppen er så ny at Microsoft 365 fortsatt holder på å opprette den. Velg «Prøv på nytt» om et kvarter.',
    team: 'Teamet er så nytt at Microsoft 365 fortsatt holder på å opprette det. Velg «Prøv på nytt» om et kvarter.',
  },
  'graph.unsupported_tenant':
    'Microsoft 365 lagrer ikke bilder for denne typen organisasjon, så ingenting ble endret.',
  'graph.bad_photo': 'Microsoft 365 godtok ikke dette bildet. Prøv et annet.',
  'graph.refused':
    'Microsoft 365 avviser dette, og det hjelper ikke å prøve på nytt. Kontakt en administrator.',
  'graph.too_large': 'Bildet er for stort for Microsoft 365. Prøv et annet bilde.',
  'graph.busy': 'Microsoft 365 er overbelastet.',
  'graph.failed': 'Microsoft 365 kunne ikke gjøre dette akkurat nå.',
  'graph.unreachable': 'Microsoft 365 svarer ikke akkurat nå.',
  'search.slow': 'Microsoft 365 er tregt akkurat nå. Søk på nytt om et øyeblikk.',
  'bot.busy': 'Jeg arbeider med mange bilder akkurat nå. Send ditt på nytt om et minutt.',
  'bot.restarted': 'Jeg ble startet på nytt før dette var ferdig. Velg «Prøv på nytt».',
  'bot.updating': 'Jeg oppdateres akkurat nå. Prøv på nytt om noen minutter.',
  'bot.bug':
    'Noe gikk galt hos meg. Prøv på nytt. Kontakt administratoren hvis det skjer en gang til.',
  'limit.open': {
    one: 'Du har allerede et bilde som venter. Bekreft eller avbryt det først.',
    other: 'Du har allerede {count} bilder som venter. Bekreft eller avbryt ett av dem først.',
  },
  'limit.proposals': 'Du har forsøkt å endre mange bilder den siste timen.',
  'limit.changes': {
    application: 'Administratorer har endret mange bilder den siste timen.',
    group: 'Bildet for denne gruppen er endret mange ganger den siste timen.',
    own: 'Du har endret mange bilder den siste timen.',
    team: 'Bildet for dette teamet er endret mange ganger den siste timen.',
  },
  'limit.codes': 'Koden var feil flere ganger.',
  'limit.searches': 'Du har søkt veldig mange ganger på kort tid.',
  'limit.messages':
    'Du sender flere meldinger enn jeg rekker å svare på. Vent et minutt før du skriver igjen.',
  'team.unknown':
    'Teams forteller meg ikke hvilket team dette er. Legg til PhotoBot i teamet, og prøv deretter på nytt.',
  'teams.refused': 'Teams lar meg ikke skrive her.',
  'teams.card_refused': {
    unchanged:
      'Teams godtok ikke kortet mitt, så jeg kan ikke vise deg dette, og ingenting ble endret. Prøv et annet bilde. Kontakt administratoren hvis det skjer igjen.',
    answer:
      'Teams godtok ikke kortet med svaret mitt. Skriv «historikk» for å se de siste endringene dine.',
  },
  'teams.busy': 'Teams er overbelastet akkurat nå. Prøv på nytt om et minutt.',
  'teams.unauthorized':
    'Teams godtar ikke PhotoBot akkurat nå. Prøv på nytt om et minutt. Kontakt administratoren hvis det skjer igjen.',
  'teams.unreachable': 'Jeg får ikke svar fra Teams akkurat nå. Prøv på nytt om et minutt.',
  'team.archived':
    'Dette teamet er arkivert, og ingen kan endre bildet før en eier gjenoppretter teamet.',
};
