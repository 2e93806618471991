import type { Translated } from '../../parts/translated';

export const questionTexts: Translated<'questionTexts', 'fi'> = {
  asks: {
    cancelled: 'Peruutettu',
    lapsed: 'Tämä kysymys on vanhentunut',
    failed: 'Tämä ei ole mahdollista',
    picture: 'Mikä kuva?',
    own: { group: 'Mikä ryhmä?', team: 'Mikä tiimi?' },
    whose: 'Kenen tai minkä kuva vaihdetaan?',
    which: 'Mikä näistä on ”{name}”?',
    notFound: 'Ei löytynyt: ”{name}”',
    permission: 'Käyttöoikeus puuttuu',
    problem: 'Tämä ei vielä onnistunut',
    mayFind: 'Saanko etsiä kuvan?',
    mayUndo: 'Saanko palauttaa aiemman kuvan?',
    mayLook: 'Saanko katsoa kuvaa?',
    mayLookUp: {
      name: 'Saanko hakea nimellä ”{name}”?',
      team: 'Saanko etsiä tiimisi?',
      group: 'Saanko etsiä ryhmäsi?',
    },
  },

  signInLines: {
    find: 'Teams ei lähettänyt kuvaa minulle. Valitse ”Jatka”, niin etsin sen viestistä sinun oikeuksillasi. Mitään ei ole vielä muutettu.',
    named:
      'Valitse ”Jatka”, niin haen tällä nimellä sinun oikeuksillasi. Mitään ei ole vielä muutettu.',
    team: 'Valitse ”Jatka”, niin haen omistamasi tiimit sinun oikeuksillasi. Mitään ei ole vielä muutettu.',
    group:
      'Valitse ”Jatka”, niin haen omistamasi ryhmät sinun oikeuksillasi. Mitään ei ole vielä muutettu.',
    use: 'Valitse ”Jatka”, niin katson kuvan sinun oikeuksillasi. Mitään ei ole vielä muutettu.',
    show: 'Valitse ”Jatka”, niin katson kuvan sinun oikeuksillasi.',
    remove: 'Valitse ”Jatka”, niin katson kuvan sinun oikeuksillasi. Mitään ei ole vielä muutettu.',
    undo: 'Tätä varten sinun täytyy kirjautua sisään. Valitse ”Jatka”.',
  },

  groupTraits: {
    team: 'ryhmällä on tiimi',
    dynamic: 'dynaaminen jäsenyys',
    hidden: 'piilotettu jäsenyys',
  },

  looking: {
    picture: 'Etsitään kuvaa…',
    set: 'Etsitään käytettävää kuvaa…',
    show: 'Etsitään kuvaa…',
    remove: 'Etsitään kuvaa…',
  },

  lookingInDialog: {
    picture: 'Etsitään kuvaa',
    set: 'Etsitään käytettävää kuvaa',
  },

  questionLines: {
    looking: 'Tämä kestää hetken. Mitään ei ole vielä muutettu.',
    wait: 'Etsin kuvaa. Valitse hetken kuluttua ”Jatka”. Mitään ei ole vielä muutettu.',
    offers: {
      me: 'Oma kuvani',
      team: 'Tämä tiimi',
      'own-team': 'Tiimi…',
      'own-group': 'Ryhmä…',
      user: 'Joku muu…',
    },
    whose: 'Valitse, kenen tai minkä kuva vaihdetaan. Mitään ei ole vielä muutettu.',
    whoseOfSeveral:
      'Vaihdan yhden kuvan kerrallaan. Valitse ensimmäinen. Jos haluat vaihtaa toisenkin, lähetä kuva uudelleen. Mitään ei ole vielä muutettu.',
    name: 'Kirjoita {stepsMinutes} minuutin kuluessa, kenen kuva vaihdetaan, esimerkiksi ”Megan Bowen” tai ”vaihda kuva henkilölle Megan Bowen”. Jos olet kanavalla tai ryhmäkeskustelussa, mainitse myös minut. Säilytän kuvan siihen asti.',
    notThisChat:
      'Mikään sovellus ei voi vaihtaa tämän keskustelun kuvaa. Voit vaihtaa tässä Microsoft 365 -ryhmän kuvan.',
    chooseOwn: 'Omistat nämä. Valitse yksi. Mitään ei ole vielä muutettu.',
    choose: 'Vaihtoehtoja on useita. Valitse yksi. Mitään ei ole vielä muutettu.',
    nearest: 'Tarkoititko jotakin näistä? Mitään ei ole vielä muutettu.',
    hidden: 'Vaihtoehtoja on useita. Valitse ”Näytä vaihtoehdot”. Ne näkyvät vain sinulle.',
    hiddenNearest:
      'Samankaltaisia nimiä löytyi. Valitse ”Näytä vaihtoehdot”. Ne näkyvät vain sinulle.',
    more: {
      one: 'Myös {count} muu sopisi. Kirjoita nimestä enemmän tai laita koko nimi lainausmerkkeihin.',
      other:
        'Myös {count} muuta sopisi. Kirjoita nimestä enemmän tai laita koko nimi lainausmerkkeihin.',
    },
    lapsed:
      'Täällä ei ole tapahtunut mitään {proposalMinutes} minuuttiin. Kirjoita komento uudelleen.',
    lapsedDialog:
      'Täällä ei ole tapahtunut mitään {proposalMinutes} minuuttiin. Valitse toiminto uudelleen.',
    nothingChanged: 'Mitään ei muutettu.',
    choosePicture: 'Kuvia on useita. Valitse yksi. Mitään ei ole vielä muutettu.',
    picture: 'Kuva {number}',
    pictureOf: 'Kuva: {name}',
    smallOf: 'Esikatselu: {name}',
    row: '{name}, {detail}',
    rowOf: '{row}, vaihtoehto {number}/{count}',
  },

  recentWords: {
    heading: { me: 'Vaihda profiilikuvasi', team: 'Vaihda tiimin kuva' },
    wait: 'Etsin viimeksi käyttämiäsi kuvia. Valitse hetken kuluttua ”Jatka”. Mitään ei ole vielä muutettu.',
    choose:
      'Valitse kuva, jota olet käyttänyt viimeisten {undoHours} tunnin aikana. Mitään ei ole vielä muutettu.',
    row: '{whose}. {when}. Kuva {number}/{count}',
    when: {
      hours: { one: 'Käytetty tunti sitten', other: 'Käytetty {count} tuntia sitten' },
      minutes: { one: 'Käytetty minuutti sitten', other: 'Käytetty {count} minuuttia sitten' },
      now: 'Käytetty juuri äsken',
    },
    send: 'Jos haluat käyttää uutta kuvaa, lähetä se minulle henkilökohtaisessa keskustelussamme näillä sanoilla:',
    sendHere: 'Jos haluat käyttää uutta kuvaa, lähetä se minulle tässä näillä sanoilla:',
    noTeam:
      'Tässä keskustelussa ei ole tiimiä. Lähetä kuva minulle henkilökohtaisessa keskustelussamme ja kirjoita omistamasi tiimin nimi, esimerkiksi:',
    noTeamHere:
      'Tässä keskustelussa ei ole tiimiä. Lähetä kuva minulle tässä ja kirjoita omistamasi tiimin nimi, esimerkiksi:',
    unseen: {
      me: 'En näe tätä keskustelua, koska en ole siinä mukana. Lähetä kuva minulle henkilökohtaisessa keskustelussamme näillä sanoilla:',
      team: 'En näe tätä keskustelua, koska en ole siinä mukana. Lähetä kuva minulle henkilökohtaisessa keskustelussamme ja kirjoita omistamasi tiimin nimi, esimerkiksi:',
    },
    teamExample: 'vaihda kuva tiimille Launch Team',
    commands: { me: 'vaihda kuvani', team: 'vaihda kuva tiimille {name}' },
    openChat: 'Avaa keskustelumme',
  },

  notSearched: {
    user: 'Hakuun eivät sisältyneet: henkilöt',
    team: 'Hakuun eivät sisältyneet: tiimit',
    group: 'Hakuun eivät sisältyneet: ryhmät',
    'user, team': 'Hakuun eivät sisältyneet: henkilöt ja tiimit',
    'user, group': 'Hakuun eivät sisältyneet: henkilöt ja ryhmät',
    'team, group': 'Hakuun eivät sisältyneet: tiimit ja ryhmät',
    'user, team, group': 'Hakuun eivät sisältyneet: henkilöt, tiimit ja ryhmät',
  },

  searchNotGranted: {
    user: 'Tarvitsen henkilöiden hakemiseen käyttöoikeuden, jota ei ole myönnetty. Kirjoita minulle ”näytä henkilön "…" kuva” ja henkilön nimi. Vastauksessani kerron, miten käyttöoikeus myönnetään.',
    team: 'Tarvitsen tiimien hakemiseen käyttöoikeuden, jota ei ole myönnetty. Kirjoita minulle ”näytä tiimin "…" kuva” ja tiimin nimi. Vastauksessani kerron, miten käyttöoikeus myönnetään.',
    group:
      'Tarvitsen ryhmien hakemiseen käyttöoikeuden, jota ei ole myönnetty. Kirjoita minulle ”näytä ryhmän "…" kuva” ja ryhmän nimi. Vastauksessani kerron, miten käyttöoikeus myönnetään.',
  },

  extension: {
    dialogTitle: 'PhotoBot',
    signInNeeded: 'Kirjautumisesi on vanhentunut. Sulje tämä ikkuna ja valitse toiminto uudelleen.',
    searchAgain:
      'Organisaatiosi vaatii tähän vahvemman kirjautumisen, esimerkiksi toisen tunnistautumistavan. Hae uudelleen ja valitse ”Kirjaudu sisään”, jos Teams näyttää sen.',
    photoOf: 'Kuva: {name}',
    noPhoto: 'Ei kuvaa',
    notSearched: 'Haku ei kattanut kaikkea',
  },
};
