import type { Translated } from '../../parts/translated';

export const otherRefusals: Translated<'otherRefusals', 'da'> = {
  'command.unknown': {
    open: 'Det forstod jeg ikke. Brug knapperne på kortet ovenfor. Eller skriv, hvem jeg skal skifte billede for, f.eks. ”nej, for Megan Bowen”, eller hvordan det skal beskæres eller roteres, f.eks. ”øverst” eller ”roter til venstre”.',
    plain: 'Det forstod jeg ikke. Skriv ”hjælp” for at se, hvad jeg kan gøre her.',
    of: 'Det forstod jeg ikke. Mente du ”{nearest} …” med navnet til sidst? Skriv ”hjælp” for at se, hvad jeg kan gøre her.',
    help: 'Det forstod jeg ikke. Mente du ”hjælp”?',
    nearest:
      'Det forstod jeg ikke. Mente du ”{nearest}”? Skriv ”hjælp” for at se, hvad jeg kan gøre her.',
  },
  'command.no_team_here':
    'Der er ikke noget team i denne samtale. Skriv dette i en af teamets kanaler, eller angiv, hvilket team du mener: ”skift teambilledet for” og navnet. Skriv ”skift mit profilbillede” for dit eget billede.',
  'command.no_team_in_meeting':
    'Et møde har ikke noget team, som jeg kan skifte billede for. Skriv dette i en af teamets kanaler, eller angiv, hvilket team du mener: ”skift teambilledet for” og navnet. Skriv ”skift mit profilbillede” for dit eget billede.',
  'command.no_chat_photo': {
    meeting:
      'Ingen app kan se eller skifte et mødes billede. Jeg kan skifte billeder for personer, teams og grupper. Skriv ”hjælp” for at se hvordan.',
    chat: 'Ingen app kan se eller skifte en chats billede. I en gruppechat kan I selv skifte det i Teams: Vælg billedet ved siden af chattens navn. Jeg kan skifte billeder for personer, teams og grupper. Skriv ”hjælp” for at se hvordan.',
  },
  'command.name_missing': {
    user: 'Hvem skal jeg skifte billede for? Omtal personen, eller skriv adressen eller navnet i anførselstegn: skift billedet for "Megan Bowen".',
    group:
      'Hvilken gruppe? Skriv gruppens navn eller mailadresse: skift gruppebilledet for Marketing.',
    team: 'Hvilket team? Skriv teamets navn: skift teambilledet for Launch Team.',
    contact: 'Hvilken kontakt? Skriv kontaktens navn: skift kontaktbilledet for Bob Smith.',
    groupNotChat:
      'Hvilken Microsoft 365-gruppe? Skriv gruppens navn eller mailadresse: skift gruppebilledet for Marketing. Ingen app kan skifte denne chats billede.',
  },
  'target.unknown': {
    user: 'Jeg kunne ikke finde en person med navnet ”{name}”. Kontrollér navnet. Skriv ”teambilledet for …” for et team, ”gruppebilledet for …” for en gruppe eller ”kontaktbilledet for …” for en af dine kontakter.',
    group:
      'Jeg kunne ikke finde en gruppe med navnet ”{name}”. Kontrollér navnet. Skriv ”teambilledet for …” for et team.',
    team: 'Jeg kunne ikke finde et team med navnet ”{name}”. Jeg ser kun teams, du er medlem af. Kontrollér navnet.',
    contact: 'Jeg kunne ikke finde en kontakt med navnet ”{name}”. Kontrollér navnet.',
  },
  'target.none_owned': {
    group:
      'Du er ikke ejer af nogen Microsoft 365-gruppe, der kan få skiftet billede. Spørg en ejer, eller skriv, hvem jeg skal skifte billede for i stedet.',
    team: 'Du er ikke ejer af noget team. Bed en ejer af teamet om at skifte billedet, eller skriv, hvem jeg skal skifte billede for i stedet.',
  },
  'target.unknown_mention':
    'Teams fortæller mig ikke, hvem det er. Skriv personens adresse i stedet for at omtale personen.',
  'target.outsider': {
    nobody:
      'Personen hører til en anden organisation, og i Microsoft 365 kan jeg kun se og skifte billeder i denne organisation. Dér kan personen skifte sit eget billede.',
    name: '{name} hører til en anden organisation, og i Microsoft 365 kan jeg kun se og skifte billeder i denne organisation. Dér kan personen skifte sit eget billede.',
  },
  'change.unknown':
    'Dette kort er ikke længere gyldigt. Start forfra, med billedet, hvis der var et.',
  'change.not_yours': {
    name: 'Kun {name} kan bruge disse knapper. Send selv et billede, hvis du vil foretage en ændring.',
    nobody:
      'Kun den person, der bad om dette, kan bruge disse knapper. Send selv et billede, hvis du vil foretage en ændring.',
  },
  'change.elsewhere': 'Dette kort hører til en anden samtale og virker kun dér.',
  'change.uncertain': {
    staysUnsaid: 'Microsoft 365 svarede ikke på, om billedet blev modtaget.',
    staysUnseen: 'Microsoft 365 viser ikke det nye billede endnu.',
    remove:
      'Det kan endnu ikke ses i Microsoft 365, at billedet er væk. Hvis det forsvinder, kan du gendanne det med ”Fortryd”.',
    unsaid:
      'Microsoft 365 svarede ikke på, om billedet blev modtaget. Hvis det nye bliver vist, kan du gendanne det tidligere med ”Fortryd”.',
    unseen:
      'Microsoft 365 viser ikke det nye billede endnu. Hvis det bliver vist, kan du gendanne det tidligere med ”Fortryd”.',
  },
  'change.undo_uncertain': {
    remove:
      'Det kan endnu ikke ses i Microsoft 365, at billedet er væk. Vælg ”Prøv igen” om et minut.',
    unsaid:
      'Microsoft 365 svarede ikke på, om det tidligere billede er gendannet. Vælg ”Prøv igen” om et minut.',
    unseen: 'Microsoft 365 viser ikke det tidligere billede endnu. Vælg ”Prøv igen” om et minut.',
  },
  'change.undo_lapsed':
    'Det tidligere billede gemmes kun i {undoHours} timer, så dette kan ikke længere fortrydes.',
  'change.overtaken': {
    me: 'Nogen har skiftet billedet siden, så jeg gendannede ikke det ældre. Du kan vælge et andet med ”skift mit profilbillede”.',
    user: 'Nogen har skiftet billedet siden, så jeg gendannede ikke det ældre. Personen selv eller en administrator afgør, hvilket billede der skal beholdes.',
    group:
      'Nogen har skiftet billedet siden, så jeg gendannede ikke det ældre. Gruppens ejere afgør, hvilket billede der skal beholdes.',
    team: 'Nogen har skiftet billedet siden, så jeg gendannede ikke det ældre. Teamets ejere afgør, hvilket billede der skal beholdes.',
    contact: 'Nogen har skiftet billedet siden, så jeg gendannede ikke det ældre.',
  },
  'change.newer_photo':
    'Billedet er i mellemtiden skiftet et andet sted, så jeg lod det være. Hvis du stadig ønsker din ændring, skal du vælge ”Prøv igen”. Med ”Fortryd” kan du så få det nyere billede tilbage.',
  'change.cannot_undo':
    'Der var ikke noget billede før, og Microsoft 365 kan ikke fjerne det nye. Send et andet billede for at erstatte det.',
  'change.cannot_remove': {
    contact:
      'Microsoft 365 kan ikke fjerne en kontakts billede. Du kan erstatte det: Send et andet billede med ”skift kontaktbilledet for …”. Hvis billedet blev skiftet her inden for de seneste {undoHours} timer, kan du få det tidligere tilbage med ”fortryd”.',
    team: 'Microsoft 365 kan ikke fjerne et teams billede. Du kan erstatte det: Send et andet billede med ”skift teambilledet”. Hvis billedet blev skiftet her inden for de seneste {undoHours} timer, kan du få det tidligere tilbage med ”fortryd”.',
  },
  'change.nothing_to_undo': {
    none: 'Der er ingen ændring at fortryde i denne samtale. Skriv ”historik” for at se dine seneste ændringer.',
    undone:
      'Din seneste ændring i denne samtale er allerede fortrudt. Skriv ”historik” for at se dine seneste ændringer.',
  },
  'change.undo_not_yours': {
    nobody:
      'Den seneste ændring her er foretaget af en anden, og kun den person kan fortryde den. Du kan skifte til et andet billede i stedet, hvis du har ret til det.',
    name: 'Den seneste ændring her er foretaget af {name}, og kun den person kan fortryde den. Du kan skifte til et andet billede i stedet, hvis du har ret til det.',
  },
  'policy.on_premises':
    'Din organisation administrerer personers billeder i sit eget katalog, så de kan ikke skiftes her. Kontakt en administrator.',
  'policy.roles':
    'I din organisation må kun bestemte administratorer skifte billeder, også deres egne. Kontakt en administrator.',
  'group.on_premises':
    'Din organisation administrerer denne gruppe i sit eget katalog, så billedet kan ikke skiftes her. Kontakt en administrator.',
  'group.without_photo':
    'Dette er ikke en Microsoft 365-gruppe. Andre grupper har ikke noget billede.',
  'graph.denied':
    'Microsoft 365 tillod ikke dette, så der er ikke ændret noget. Du har måske ikke ret til at skifte dette billede.',
  'graph.not_shown': {
    own: 'Microsoft 365 lader mig ikke se dette, selvom det er dit. Kontakt en administrator: Måske udelukker en regel i din organisation PhotoBot.',
    group:
      'Microsoft 365 lader dig ikke se dette. Måske er du gæst i denne organisation, eller også er gruppen skjult.',
    guest:
      'Microsoft 365 lader dig ikke se dette. Måske er du gæst i denne organisation: Gæster ser mindre.',
  },
  'graph.photos_managed':
    'I din organisation kan man ikke skifte sit billede her, så der er ikke ændret noget.',
  'graph.not_found':
    'Microsoft 365 ved ikke, hvem billedet tilhører. Hvis teamet eller kontoen er ny, skal du prøve igen om et kvarter.',
  'graph.target_is_guest':
    'Personen er gæst her. Gæster skifter deres eget billede i deres hjemmeorganisation, så der er ikke ændret noget.',
  'graph.too_new': {
    group:
      'Gruppen er så ny, at Microsoft 365 stadig er ved at oprette den. Vælg ”Prøv igen” om et kvarter.',
    team: 'Teamet er så nyt, at Microsoft 365 stadig er ved at oprette det. Vælg ”Prøv igen” om et kvarter.',
  },
  'graph.unsupported_tenant':
    'Microsoft 365 gemmer ikke billeder for denne type organisation, så der er ikke ændret noget.',
  'graph.bad_photo': 'Microsoft 365 accepterede ikke dette billede. Prøv et andet.',
  'graph.refused':
    'Microsoft 365 afviser dette, og det hjælper ikke at prøve igen. Kontakt en administrator.',
  'graph.too_large': 'Billedet er for stort til Microsoft 365. Prøv et andet billede.',
  'graph.busy': 'Microsoft 365 er overbelastet.',
  'graph.failed': 'Microsoft 365 kunne ikke gøre dette lige nu.',
  'graph.unreachable': 'Microsoft 365 svarer ikke lige nu.',
  'search.slow': 'Microsoft 365 er langsom lige nu. Søg igen om et øjeblik.',
  'bot.busy': 'Jeg arbejder med mange billeder lige nu. Send dit igen om et minut.',
  'bot.restarted': 'Jeg blev genstartet, før dette var færdigt. Vælg ”Prøv igen”.',
  'bot.updating': 'Jeg bliver opdateret lige nu. Prøv igen om et par minutter.',
  'bot.bug':
    'Noget gik galt hos mig. Prøv igen. Kontakt din administrator, hvis det sker en gang til.',
  'limit.open': {
    one: 'Du har allerede et billede, der venter. Bekræft eller annuller det først.',
    other: 'Du har allerede {count} billeder, der venter. Bekræft eller annuller et af dem først.',
  },
  'limit.proposals': 'Du har forsøgt at skifte mange billeder inden for den seneste time.',
  'limit.changes': {
    application: 'Administratorer har skiftet mange billeder inden for den seneste time.',
    group: 'Denne gruppes billede er skiftet mange gange inden for den seneste time.',
    own: 'Du har skiftet mange billeder inden for den seneste time.',
    team: 'Dette teams billede er skiftet mange gange inden for den seneste time.',
  },
  'limit.codes': 'Koden var forkert flere gange.',
  'limit.searches': 'Du har søgt rigtig mange gange på kort tid.',
  'limit.messages':
    'Du sender flere meddelelser, end jeg kan nå at besvare. Vent et minut, før du skriver igen.',
  'team.unknown':
    'Teams fortæller mig ikke, hvilket team det er. Føj PhotoBot til teamet, og prøv derefter igen.',
  'teams.refused': 'Teams lader mig ikke skrive her.',
  'teams.card_refused': {
    unchanged:
      'Teams accepterede ikke mit kort, så jeg kan ikke vise dig dette, og der er ikke ændret noget. Prøv et andet billede. Kontakt din administrator, hvis det sker igen.',
    answer:
      'Teams accepterede ikke kortet med mit svar. Skriv ”historik” for at se dine seneste ændringer.',
  },
  'teams.busy': 'Teams er overbelastet lige nu. Prøv igen om et minut.',
  'teams.unauthorized':
    'Teams accepterer ikke PhotoBot lige nu. Prøv igen om et minut. Kontakt din administrator, hvis det sker igen.',
  'teams.unreachable': 'Jeg får ikke svar fra Teams lige nu. Prøv igen om et minut.',
  'team.archived':
    'Dette team er arkiveret, og ingen kan skifte dets billede, før en ejer gendanner teamet.',
};
