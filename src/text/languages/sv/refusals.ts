import type { Translated } from '../../parts/translated';

export const otherRefusals: Translated<'otherRefusals', 'sv'> = {
  'command.unknown': {
    open: 'Det förstod jag inte. Använd knapparna på kortet ovanför. Eller skriv vems bild jag ska ändra, till exempel ”nej, för Megan Bowen”, eller hur den ska beskäras eller roteras, till exempel ”överst” eller ”rotera åt vänster”.',
    plain: 'Det förstod jag inte. Skriv ”hjälp” för att se vad jag kan göra här.',
    of: 'Det förstod jag inte. Menade du ”{nearest} …”, med namnet sist? Skriv ”hjälp” för att se vad jag kan göra här.',
    help: 'Det förstod jag inte. Menade du ”hjälp”?',
    nearest:
      'Det förstod jag inte. Menade du ”{nearest}”? Skriv ”hjälp” för att se vad jag kan göra här.',
  },
  'command.no_team_here':
    'Det finns inget team i den här konversationen. Skriv det här i en av teamets kanaler, eller säg vilket team du menar: ”ändra teambilden för” och namnet. För din egen bild skriver du ”ändra min profilbild”.',
  'command.no_team_in_meeting':
    'Ett möte har inget team som jag kan ändra bilden för. Skriv det här i en av teamets kanaler, eller säg vilket team du menar: ”ändra teambilden för” och namnet. För din egen bild skriver du ”ändra min profilbild”.',
  'command.no_chat_photo': {
    meeting:
      'Ingen app kan se eller ändra bilden för ett möte. Jag kan ändra bilderna för personer, team och grupper. Skriv ”hjälp” för att se hur.',
    chat: 'Ingen app kan se eller ändra bilden för en chatt. I en gruppchatt kan ni ändra den själva i Teams: välj bilden bredvid chattens namn. Jag kan ändra bilderna för personer, team och grupper. Skriv ”hjälp” för att se hur.',
  },
  'command.name_missing': {
    user: 'Vems bild? Omnämn personen, eller skriv adressen eller namnet inom citattecken: ändra bilden för "Megan Bowen".',
    group: 'Vilken grupp? Skriv gruppens namn eller e-postadress: ändra gruppbilden för Marketing.',
    team: 'Vilket team? Skriv teamets namn: ändra teambilden för Launch Team.',
    contact: 'Vilken kontakt? Skriv kontaktens namn: ändra kontaktbilden för Bob Smith.',
    groupNotChat:
      'Vilken Microsoft 365-grupp? Skriv gruppens namn eller e-postadress: ändra gruppbilden för Marketing. Ingen app kan ändra bilden för den här chatten.',
  },
  'target.unknown': {
    user: 'Jag hittade ingen person med namnet ”{name}”. Kontrollera namnet. För ett team skriver du ”teambilden för …”, för en grupp ”gruppbilden för …” och för en av dina kontakter ”kontaktbilden för …”.',
    group:
      'Jag hittade ingen grupp med namnet ”{name}”. Kontrollera namnet. För ett team skriver du ”teambilden för …”.',
    team: 'Jag hittade inget team med namnet ”{name}”. Jag ser bara team som du är medlem i. Kontrollera namnet.',
    contact: 'Jag hittade ingen kontakt med namnet ”{name}”. Kontrollera namnet.',
  },
  'target.none_owned': {
    group:
      'Du är inte ägare till någon Microsoft 365-grupp vars bild kan ändras. Be en ägare om hjälp, eller skriv vems bild jag ska ändra i stället.',
    team: 'Du är inte ägare till något team. Be en ägare till teamet ändra bilden, eller skriv vems bild jag ska ändra i stället.',
  },
  'target.unknown_mention':
    'Teams talar inte om för mig vem det är. Skriv personens adress i stället för att omnämna personen.',
  'target.outsider': {
    nobody:
      'Personen tillhör en annan organisation, och i Microsoft 365 kan jag bara se och ändra bilder i den här organisationen. Sin egen bild kan personen ändra där.',
    name: '{name} tillhör en annan organisation, och i Microsoft 365 kan jag bara se och ändra bilder i den här organisationen. Sin egen bild kan personen ändra där.',
  },
  'change.unknown': 'Det här kortet gäller inte längre. Börja om, med bilden om det fanns någon.',
  'change.not_yours': {
    name: 'Bara {name} kan använda de här knapparna. Skicka en egen bild om du vill göra en egen ändring.',
    nobody:
      'Bara den som bad om det här kan använda knapparna. Skicka en egen bild om du vill göra en egen ändring.',
  },
  'change.elsewhere': 'Det här kortet hör till en annan konversation och fungerar bara där.',
  'change.uncertain': {
    staysUnsaid: 'Microsoft 365 svarade inte på om bilden togs emot.',
    staysUnseen: 'Microsoft 365 visar inte den nya bilden ännu.',
    remove:
      'Det syns inte ännu i Microsoft 365 att bilden är borta. Om den försvinner kan du lägga tillbaka den med ”Ångra”.',
    unsaid:
      'Microsoft 365 svarade inte på om bilden togs emot. Om den nya bilden visas kan du lägga tillbaka den tidigare med ”Ångra”.',
    unseen:
      'Microsoft 365 visar inte den nya bilden ännu. Om den visas kan du lägga tillbaka den tidigare med ”Ångra”.',
  },
  'change.undo_uncertain': {
    remove:
      'Det syns inte ännu i Microsoft 365 att bilden är borta. Välj ”Försök igen” om en minut.',
    unsaid:
      'Microsoft 365 svarade inte på om den tidigare bilden är tillbaka. Välj ”Försök igen” om en minut.',
    unseen: 'Microsoft 365 visar inte den tidigare bilden ännu. Välj ”Försök igen” om en minut.',
  },
  'change.undo_lapsed':
    'Den tidigare bilden sparas bara i {undoHours} timmar, så det här går inte längre att ångra.',
  'change.overtaken': {
    me: 'Någon har ändrat bilden sedan dess, så jag lade inte tillbaka den äldre. Med ”ändra min profilbild” kan du välja en annan.',
    user: 'Någon har ändrat bilden sedan dess, så jag lade inte tillbaka den äldre. Personen själv eller en administratör avgör vilken bild som ska vara kvar.',
    group:
      'Någon har ändrat bilden sedan dess, så jag lade inte tillbaka den äldre. Gruppens ägare avgör vilken bild som ska vara kvar.',
    team: 'Någon har ändrat bilden sedan dess, så jag lade inte tillbaka den äldre. Teamets ägare avgör vilken bild som ska vara kvar.',
    contact: 'Någon har ändrat bilden sedan dess, så jag lade inte tillbaka den äldre.',
  },
  'change.newer_photo':
    'Bilden har under tiden ändrats någon annanstans, så jag lät den vara. Om du fortfarande vill göra din ändring väljer du ”Försök igen”. Med ”Ångra” kan du sedan få tillbaka den nyare bilden.',
  'change.cannot_undo':
    'Det fanns ingen bild tidigare, och Microsoft 365 kan inte ta bort den nya. Skicka en annan bild för att ersätta den.',
  'change.cannot_remove': {
    contact:
      'Microsoft 365 kan inte ta bort bilden för en kontakt. Du kan ersätta den: skicka en annan bild med ”ändra kontaktbilden för …”. Om bilden ändrades här de senaste {undoHours} timmarna får du tillbaka den tidigare med ”ångra”.',
    team: 'Microsoft 365 kan inte ta bort bilden för ett team. Du kan ersätta den: skicka en annan bild med ”ändra teambilden”. Om bilden ändrades här de senaste {undoHours} timmarna får du tillbaka den tidigare med ”ångra”.',
  },
  'change.nothing_to_undo': {
    none: 'Det finns ingen ändring att ångra i den här konversationen. Skriv ”historik” för att se dina senaste ändringar.',
    undone:
      'Din senaste ändring i den här konversationen är redan ångrad. Skriv ”historik” för att se dina senaste ändringar.',
  },
  'change.undo_not_yours': {
    nobody:
      'Den senaste ändringen här gjordes av någon annan, och bara den personen kan ångra den. Du kan byta till en annan bild i stället, om du har rätt att göra det.',
    name: 'Den senaste ändringen här gjordes av {name}, och bara den personen kan ångra den. Du kan byta till en annan bild i stället, om du har rätt att göra det.',
  },
  'policy.on_premises':
    'Din organisation hanterar personers bilder i en egen katalog, så de kan inte ändras här. Kontakta en administratör.',
  'policy.roles':
    'I din organisation får bara vissa administratörer ändra bilder, även sina egna. Kontakta en administratör.',
  'group.on_premises':
    'Din organisation hanterar den här gruppen i en egen katalog, så bilden kan inte ändras här. Kontakta en administratör.',
  'group.without_photo': 'Det här är inte en Microsoft 365-grupp. Andra grupper har ingen bild.',
  'graph.denied':
    'Microsoft 365 tillät inte det här, så inget har ändrats. Du kanske inte har rätt att ändra den här bilden.',
  'graph.not_shown': {
    own: 'Microsoft 365 låter mig inte se det här, trots att det är ditt. Kontakta en administratör: en regel i din organisation kanske stänger ute PhotoBot.',
    group:
      'Microsoft 365 låter dig inte se det här. Du kanske är gäst i den här organisationen, eller så är gruppen dold.',
    guest:
      'Microsoft 365 låter dig inte se det här. Du kanske är gäst i den här organisationen: gäster ser mindre.',
  },
  'graph.photos_managed':
    'I din organisation går det inte att ändra sin bild här, så inget har ändrats.',
  'graph.not_found':
    'Microsoft 365 vet inte vems bild det här är. Om teamet eller kontot är nytt försöker du igen om en kvart.',
  'graph.target_is_guest':
    'Personen är gäst här. Gäster ändrar sin bild i sin hemorganisation, så inget har ändrats.',
  'graph.too_new': {
    group:
      'Gruppen är så ny att Microsoft 365 fortfarande håller på att skapa den. Välj ”Försök igen” om en kvart.',
    team: 'Teamet är så nytt att Microsoft 365 fortfarande håller på att skapa det. Välj ”Försök igen” om en kvart.',
  },
  'graph.unsupported_tenant':
    'Microsoft 365 sparar inga bilder för den här typen av organisation, så inget har ändrats.',
  'graph.bad_photo': 'Microsoft 365 godtog inte den här bilden. Prova en annan.',
  'graph.refused':
    'Microsoft 365 nekar det här, och det hjälper inte att försöka igen. Kontakta en administratör.',
  'graph.too_large': 'Bilden är för stor för Microsoft 365. Prova en annan bild.',
  'graph.busy': 'Microsoft 365 är överbelastat.',
  'graph.failed': 'Microsoft 365 kunde inte göra det här just nu.',
  'graph.unreachable': 'Microsoft 365 svarar inte just nu.',
  'search.slow': 'Microsoft 365 är långsamt just nu. Sök igen om en liten stund.',
  'bot.busy': 'Jag arbetar med många bilder just nu. Skicka din igen om en minut.',
  'bot.restarted': 'Jag startades om innan det här var klart. Välj ”Försök igen”.',
  'bot.updating': 'Jag uppdateras just nu. Försök igen om några minuter.',
  'bot.bug':
    'Något gick fel hos mig. Försök igen. Om det händer en gång till kontaktar du administratören.',
  'limit.open': {
    one: 'Du har redan en bild som väntar. Bekräfta eller avbryt den först.',
    other: 'Du har redan {count} bilder som väntar. Bekräfta eller avbryt en av dem först.',
  },
  'limit.proposals': 'Du har försökt ändra många bilder den senaste timmen.',
  'limit.changes': {
    application: 'Administratörer har ändrat många bilder den senaste timmen.',
    group: 'Bilden för den här gruppen har ändrats många gånger den senaste timmen.',
    own: 'Du har ändrat många bilder den senaste timmen.',
    team: 'Bilden för det här teamet har ändrats många gånger den senaste timmen.',
  },
  'limit.codes': 'Koden var fel flera gånger.',
  'limit.searches': 'Du har sökt väldigt många gånger den senaste stunden.',
  'limit.messages':
    'Du skickar fler meddelanden än jag hinner svara på. Vänta en minut innan du skriver igen.',
  'team.unknown':
    'Teams talar inte om för mig vilket team det här är. Lägg till PhotoBot i teamet och försök sedan igen.',
  'teams.refused': 'Teams låter mig inte skriva här.',
  'teams.card_refused': {
    unchanged:
      'Teams godtog inte mitt kort, så jag kan inte visa det här, och inget har ändrats. Prova en annan bild. Om det händer igen kontaktar du administratören.',
    answer:
      'Teams godtog inte kortet med mitt svar. Skriv ”historik” för att se dina senaste ändringar.',
  },
  'teams.busy': 'Teams är överbelastat just nu. Försök igen om en minut.',
  'teams.unauthorized':
    'Teams godtar inte PhotoBot just nu. Försök igen om en minut. Om det händer igen kontaktar du administratören.',
  'teams.unreachable': 'Jag får inget svar från Teams just nu. Försök igen om en minut.',
  'team.archived':
    'Det här teamet är arkiverat, och ingen kan ändra dess bild förrän en ägare återställer teamet.',
};
