import type { Translated } from '../../parts/translated';

export const otherRefusals: Translated<'otherRefusals', 'fi'> = {
  'command.unknown': {
    open: 'En ymmärtänyt tätä. Käytä yllä olevan kortin painikkeita. Voit myös kirjoittaa, kenen kuva vaihdetaan, esimerkiksi ”ei, henkilölle Megan Bowen”, tai miten kuva rajataan tai käännetään, esimerkiksi ”ylhäältä” tai ”käännä vasemmalle”.',
    plain: 'En ymmärtänyt tätä. Kirjoita ”ohje”, niin näet, mitä voin tehdä täällä.',
    of: 'En ymmärtänyt tätä. Tarkoititko ”{nearest} …”, jonka lopussa on nimi? Kirjoita ”ohje”, niin näet, mitä voin tehdä täällä.',
    help: 'En ymmärtänyt tätä. Tarkoititko ”ohje”?',
    nearest:
      'En ymmärtänyt tätä. Tarkoititko ”{nearest}”? Kirjoita ”ohje”, niin näet, mitä voin tehdä täällä.',
  },
  'command.no_team_here':
    'Tässä keskustelussa ei ole tiimiä. Kirjoita tämä tiimin kanavalle tai kerro tiimin nimi: ”vaihda kuva tiimille …”. Jos haluat vaihtaa oman kuvasi, kirjoita ”vaihda kuvani”.',
  'command.no_team_in_meeting':
    'Kokouksella ei ole tiimiä, jonka kuvan voisin vaihtaa. Kirjoita tämä tiimin kanavalle tai kerro tiimin nimi: ”vaihda kuva tiimille …”. Jos haluat vaihtaa oman kuvasi, kirjoita ”vaihda kuvani”.',
  'command.no_chat_photo': {
    meeting:
      'Mikään sovellus ei voi nähdä tai vaihtaa kokouksen kuvaa. Voin vaihtaa henkilöiden, tiimien ja ryhmien kuvia. Kirjoita ”ohje”, niin näet, miten se tehdään.',
    chat: 'Mikään sovellus ei voi nähdä tai vaihtaa keskustelun kuvaa. Ryhmäkeskustelussa voitte vaihtaa sen itse Teamsissa: valitse keskustelun nimen vieressä oleva kuva. Voin vaihtaa henkilöiden, tiimien ja ryhmien kuvia. Kirjoita ”ohje”, niin näet, miten se tehdään.',
  },
  'command.name_missing': {
    user: 'Kenen kuva? Mainitse henkilö tai kirjoita hänen osoitteensa, tai hänen nimensä lainausmerkeissä: vaihda kuva henkilölle "Megan Bowen".',
    group: 'Mikä ryhmä? Kirjoita ryhmän nimi tai sähköpostiosoite: vaihda kuva ryhmälle Marketing.',
    team: 'Mikä tiimi? Kirjoita tiimin nimi: vaihda kuva tiimille Launch Team.',
    contact: 'Kuka yhteyshenkilö? Kirjoita nimi: vaihda kuva yhteyshenkilölle Bob Smith.',
    groupNotChat:
      'Mikä Microsoft 365 -ryhmä? Kirjoita ryhmän nimi tai sähköpostiosoite: vaihda kuva ryhmälle Marketing. Mikään sovellus ei voi vaihtaa tämän keskustelun kuvaa.',
  },
  'target.unknown': {
    user: 'En löytänyt henkilöä nimeltä ”{name}”. Tarkista nimi. Jos tarkoitat tiimiä, kirjoita ”tiimin "…" kuva”, jos ryhmää, ”ryhmän "…" kuva”, jos yhteyshenkilöäsi, ”yhteyshenkilön "…" kuva”.',
    group:
      'En löytänyt ryhmää nimeltä ”{name}”. Tarkista nimi. Jos tarkoitat tiimiä, kirjoita ”tiimin "…" kuva”.',
    team: 'En löytänyt tiimiä nimeltä ”{name}”. Näen vain tiimit, joiden jäsen olet. Tarkista nimi.',
    contact: 'En löytänyt yhteyshenkilöä nimeltä ”{name}”. Tarkista nimi.',
  },
  'target.none_owned': {
    group:
      'Et omista yhtään Microsoft 365 -ryhmää, jonka kuva voidaan vaihtaa. Pyydä apua ryhmän omistajalta tai kirjoita, kenen kuva vaihdetaan sen sijaan.',
    team: 'Et omista yhtään tiimiä. Pyydä tiimin omistajaa vaihtamaan kuva tai kirjoita, kenen kuva vaihdetaan sen sijaan.',
  },
  'target.unknown_mention':
    'Teams ei kerro minulle, kuka tämä on. Kirjoita henkilön osoite mainitsemisen sijasta.',
  'target.outsider': {
    nobody:
      'Tämä henkilö kuuluu toiseen organisaatioon, ja Microsoft 365 antaa minun nähdä ja vaihtaa vain tämän organisaation kuvia. Hän voi vaihtaa kuvansa omassa organisaatiossaan.',
    name: '{name} kuuluu toiseen organisaatioon, ja Microsoft 365 antaa minun nähdä ja vaihtaa vain tämän organisaation kuvia. Hän voi vaihtaa kuvansa omassa organisaatiossaan.',
  },
  'change.unknown':
    'Tämä kortti ei ole enää voimassa. Aloita alusta ja lähetä myös kuva, jos pyyntöön kuului sellainen.',
  'change.not_yours': {
    name: 'Vain {name} voi käyttää näitä painikkeita. Jos haluat tehdä oman muutoksen, lähetä kuva itse.',
    nobody:
      'Vain pyynnön tehnyt henkilö voi käyttää näitä painikkeita. Jos haluat tehdä oman muutoksen, lähetä kuva itse.',
  },
  'change.elsewhere': 'Tämä kortti on tehty toisessa keskustelussa ja toimii vain siellä.',
  'change.uncertain': {
    staysUnsaid: 'Microsoft 365 ei kertonut, hyväksyikö se kuvan.',
    staysUnseen: 'Uusi kuva ei vielä näy Microsoft 365:ssä.',
    remove: 'Kuva näkyy vielä Microsoft 365:ssä. Jos se poistuu, ”Kumoa” palauttaa sen.',
    unsaid:
      'Microsoft 365 ei kertonut, hyväksyikö se kuvan. Jos uusi kuva tulee näkyviin, ”Kumoa” palauttaa aiemman.',
    unseen:
      'Uusi kuva ei vielä näy Microsoft 365:ssä. Jos se tulee näkyviin, ”Kumoa” palauttaa aiemman.',
  },
  'change.undo_uncertain': {
    remove: 'Kuva näkyy vielä Microsoft 365:ssä. Valitse ”Yritä uudelleen” minuutin kuluttua.',
    unsaid:
      'Microsoft 365 ei kertonut, palauttiko se aiemman kuvan. Valitse ”Yritä uudelleen” minuutin kuluttua.',
    unseen:
      'Aiempi kuva ei vielä näy Microsoft 365:ssä. Valitse ”Yritä uudelleen” minuutin kuluttua.',
  },
  'change.undo_lapsed':
    'Aiempi kuva säilytetään vain {undoHours} tuntia, joten tätä ei voi enää kumota.',
  'change.overtaken': {
    me: 'Joku on vaihtanut kuvan tämän jälkeen, joten en palauttanut vanhempaa. Voit vaihtaa kuvan toiseen komennolla ”vaihda kuvani”.',
    user: 'Joku on vaihtanut kuvan tämän jälkeen, joten en palauttanut vanhempaa. Kuvan omistaja tai järjestelmänvalvoja päättää, mikä kuva jää käyttöön.',
    group:
      'Joku on vaihtanut kuvan tämän jälkeen, joten en palauttanut vanhempaa. Ryhmän omistajat päättävät, mikä kuva jää käyttöön.',
    team: 'Joku on vaihtanut kuvan tämän jälkeen, joten en palauttanut vanhempaa. Tiimin omistajat päättävät, mikä kuva jää käyttöön.',
    contact: 'Joku on vaihtanut kuvan tämän jälkeen, joten en palauttanut vanhempaa.',
  },
  'change.newer_photo':
    'Kuva vaihdettiin sillä välin muualla, joten jätin sen ennalleen. Jos haluat silti tehdä muutoksesi, valitse ”Yritä uudelleen”. ”Kumoa” voi sitten palauttaa uudemman kuvan.',
  'change.cannot_undo':
    'Aiempaa kuvaa ei ollut, eikä Microsoft 365 voi poistaa tätä kuvaa. Korvaa se lähettämällä toinen kuva.',
  'change.cannot_remove': {
    contact:
      'Microsoft 365 ei voi poistaa yhteyshenkilön kuvaa. Voit korvata sen: lähetä toinen kuva ja kirjoita ”vaihda kuva yhteyshenkilölle …”. Jos kuva vaihdettiin täällä viimeisten {undoHours} tunnin aikana, ”kumoa” palauttaa aiemman.',
    team: 'Microsoft 365 ei voi poistaa tiimin kuvaa. Voit korvata sen: lähetä toinen kuva ja kirjoita ”vaihda tiimin kuva”. Jos kuva vaihdettiin täällä viimeisten {undoHours} tunnin aikana, ”kumoa” palauttaa aiemman.',
  },
  'change.nothing_to_undo': {
    none: 'Tässä keskustelussa ei ole kumottavaa muutosta. Komennolla ”historia” näet viimeisimmät muutoksesi.',
    undone:
      'Viimeisin muutoksesi tässä keskustelussa on jo kumottu. Komennolla ”historia” näet viimeisimmät muutoksesi.',
  },
  'change.undo_not_yours': {
    nobody:
      'Viimeisimmän muutoksen teki joku muu, ja vain hän voi kumota sen. Voit sen sijaan vaihtaa kuvan toiseen, jos sinulla on siihen oikeus.',
    name: 'Viimeisimmän muutoksen teki {name}, ja vain hän voi kumota sen. Voit sen sijaan vaihtaa kuvan toiseen, jos sinulla on siihen oikeus.',
  },
  'policy.on_premises':
    'Organisaatiosi säilyttää henkilöiden kuvat omassa hakemistossaan, joten niitä ei voi vaihtaa täällä. Ota yhteyttä järjestelmänvalvojaan.',
  'policy.roles':
    'Organisaatiossasi vain tietyt järjestelmänvalvojat saavat vaihtaa kuvia, myös omiaan. Ota yhteyttä järjestelmänvalvojaan.',
  'group.on_premises':
    'Organisaatiosi säilyttää tämän ryhmän omassa hakemistossaan, joten sen kuvaa ei voi vaihtaa täällä. Ota yhteyttä järjestelmänvalvojaan.',
  'group.without_photo': 'Tämä ei ole Microsoft 365 -ryhmä. Muilla ryhmillä ei ole kuvaa.',
  'graph.denied':
    'Microsoft 365 ei sallinut tätä, joten mitään ei muutettu. Sinulla ei ehkä ole oikeutta vaihtaa tätä kuvaa.',
  'graph.not_shown': {
    own: 'Microsoft 365 ei anna minun nähdä tätä, vaikka se on sinun. Ota yhteyttä järjestelmänvalvojaan: organisaatiosi sääntö saattaa estää PhotoBotin pääsyn.',
    group:
      'Microsoft 365 ei anna sinun nähdä tätä. Saatat olla vieras tässä organisaatiossa, tai ryhmä on piilotettu.',
    guest:
      'Microsoft 365 ei anna sinun nähdä tätä. Saatat olla vieras tässä organisaatiossa: vieraat näkevät vähemmän.',
  },
  'graph.photos_managed':
    'Organisaatiosi ei anna vaihtaa omaa kuvaa täällä, joten mitään ei muutettu.',
  'graph.not_found':
    'Microsoft 365 ei tiedä, kenen kuva tämä on. Jos tiimi tai tili on uusi, yritä uudelleen vartin kuluttua.',
  'graph.target_is_guest':
    'Tämä henkilö on täällä vieraana. Vieraat vaihtavat kuvansa omassa organisaatiossaan, joten mitään ei muutettu.',
  'graph.too_new': {
    group:
      'Ryhmä on niin uusi, että Microsoft 365 luo sitä vielä. Valitse ”Yritä uudelleen” vartin kuluttua.',
    team: 'Tiimi on niin uusi, että Microsoft 365 luo sitä vielä. Valitse ”Yritä uudelleen” vartin kuluttua.',
  },
  'graph.unsupported_tenant':
    'Microsoft 365 ei säilytä kuvia tällaisille organisaatioille, joten mitään ei muutettu.',
  'graph.bad_photo': 'Microsoft 365 ei hyväksynyt tätä kuvaa. Kokeile toista kuvaa.',
  'graph.refused':
    'Microsoft 365 hylkää tämän, eikä uusi yritys auta. Ota yhteyttä järjestelmänvalvojaan.',
  'graph.too_large': 'Kuva oli liian suuri Microsoft 365:lle. Kokeile toista kuvaa.',
  'graph.busy': 'Microsoft 365 on ruuhkautunut.',
  'graph.failed': 'Microsoft 365 ei voinut tehdä tätä juuri nyt.',
  'graph.unreachable': 'Microsoft 365 ei vastaa juuri nyt.',
  'search.slow': 'Microsoft 365 on juuri nyt hidas. Hae uudelleen hetken kuluttua.',
  'bot.busy': 'Käsittelen juuri nyt monia kuvia. Lähetä omasi uudelleen minuutin kuluttua.',
  'bot.restarted':
    'PhotoBot käynnistettiin uudelleen, ennen kuin tämä valmistui. Valitse ”Yritä uudelleen”.',
  'bot.updating': 'Minua päivitetään juuri nyt. Yritä uudelleen muutaman minuutin kuluttua.',
  'bot.bug':
    'Minulla meni jokin vikaan. Yritä uudelleen. Jos tämä toistuu, ilmoita siitä järjestelmänvalvojalle.',
  'limit.open': {
    one: 'Sinua odottaa jo yksi kuva. Vahvista tai peruuta se ensin.',
    other: 'Sinua odottaa jo {count} kuvaa. Vahvista tai peruuta ensin jokin niistä.',
  },
  'limit.proposals': 'Olet pyytänyt monen kuvan vaihtamista viimeisen tunnin aikana.',
  'limit.changes': {
    application: 'Järjestelmänvalvojat ovat vaihtaneet monta kuvaa viimeisen tunnin aikana.',
    group: 'Tämän ryhmän kuvaa on vaihdettu usein viimeisen tunnin aikana.',
    own: 'Olet vaihtanut monta kuvaa viimeisen tunnin aikana.',
    team: 'Tämän tiimin kuvaa on vaihdettu usein viimeisen tunnin aikana.',
  },
  'limit.codes': 'Koodi oli väärä useita kertoja.',
  'limit.searches': 'Olet tehnyt hyvin monta hakua lyhyessä ajassa.',
  'limit.messages':
    'Lähetät viestejä enemmän kuin ehdin käsitellä. Odota minuutti, ennen kuin kirjoitat taas.',
  'team.unknown':
    'Teams ei kerro minulle, mikä tiimi tämä on. Lisää PhotoBot tiimiin ja yritä sitten uudelleen.',
  'teams.refused': 'Teams ei anna minun kirjoittaa tänne.',
  'teams.card_refused': {
    unchanged:
      'Teams ei hyväksynyt korttiani, joten en voi näyttää tätä sinulle, eikä mitään muutettu. Kokeile toista kuvaa. Jos tämä toistuu, ilmoita siitä järjestelmänvalvojalle.',
    answer:
      'Teams ei hyväksynyt korttia, jossa vastaukseni oli. Komennolla ”historia” näet viimeisimmät muutoksesi.',
  },
  'teams.busy': 'Teams on juuri nyt ruuhkautunut. Yritä uudelleen minuutin kuluttua.',
  'teams.unauthorized':
    'Teams ei hyväksy PhotoBotia juuri nyt. Yritä uudelleen minuutin kuluttua. Jos tämä toistuu, ilmoita siitä järjestelmänvalvojalle.',
  'teams.unreachable': 'Teams ei vastaa minulle juuri nyt. Yritä uudelleen minuutin kuluttua.',
  'team.archived':
    'Tämä tiimi on arkistoitu, eikä kukaan voi vaihtaa sen kuvaa, ennen kuin omistaja palauttaa tiimin.',
};
