import type { Translated } from '../../parts/translated';

export const noteTexts: Translated<'noteTexts', 'fi'> = {
  working: {
    heading: 'Hetkinen…',
    line: 'Tämä kestää tavallista kauemmin. Vastaukseni tulee tähän. Mitään ei ole vielä muutettu.',
  },

  notes: {
    busy: {
      heading: 'Minulla on juuri nyt liikaa tehtävää',
      line: 'En ehtinyt lukea viestiäsi, eikä mitään muutettu. Lähetä se uudelleen minuutin kuluttua.',
    },
    moved: {
      heading: 'Katso toista korttia',
      line: 'Tämä kortti on täällä kahdesti, ja toista käytettiin. Tulos on siinä.',
    },
    'signed-in': {
      heading: 'Olet kirjautunut sisään',
      line: 'Jatkan pyyntösi käsittelyä.',
    },
    'signed-out': {
      heading: 'Olet kirjautunut ulos',
      line: 'Kirjautumistietosi on poistettu. Kuvasi ja historiasi säilyvät ennallaan. Kun seuraavan kerran valitset painikkeen, joka vaatii kirjautumisen, Teams kirjaa sinut taas sisään.',
    },
  },

  how: {
    personal:
      'Lähetä minulle kuva ja kirjoita ”vaihda kuvani” tai, jos omistat tiimin, ”vaihda kuva tiimille Launch Team”. Kortti näyttää, miltä kuva tulee näyttämään, eikä mikään muutu, ennen kuin vahvistat.',
    groupChat:
      'Liitä kuva, mainitse minut ja kirjoita ”vaihda kuvani” tai, jos omistat tiimin, ”vaihda kuva tiimille Launch Team”. Kortti näyttää, miltä kuva tulee näyttämään, eikä mikään muutu, ennen kuin vahvistat.',
    channel:
      'Liitä kuva, mainitse minut ja kirjoita ”vaihda tiimin kuva” tai, jos haluat vaihtaa oman kuvasi, ”vaihda kuvani”. Kortti näyttää, miltä kuva tulee näyttämään, eikä mikään muutu, ennen kuin vahvistat.',
  },

  sayings: {
    thanks: 'Ole hyvä!',
    ok: '👍',
    who: 'Olen PhotoBot. Asetan kuvan sinun, tiimin, ryhmän tai jonkun muun kuvaksi Microsoft 365:ssä. Kirjoita ”ohje”, niin näet kaiken, mitä voin tehdä täällä.',
    privacy:
      'Käytän kuvaa vain siihen, minkä vahvistat. Säilytän sen enintään {undoHours} tuntia, jotta voit kumota muutoksen. Toimin sinun oikeuksillasi, ja vain sinä voit käyttää omia korttejasi.',
    seen: 'Kaikki organisaatiossasi voivat nähdä henkilöiden, tiimien ja ryhmien kuvat Teamsissa, Outlookissa ja SharePointissa. Uusi kuva näkyy muille minuuttien, joskus päivien kuluttua. Komennolla ”näytä kuvani” näet nykyisen kuvasi.',
    cancelled: 'Peruutettu. Mitään ei muutettu.',
    'open-proposal':
      'Mitään ei ole vielä muutettu. Jatka valitsemalla yllä olevasta kortista ”Vahvista” tai lopeta valitsemalla ”Peruuta”.',
    'open-question':
      'Mitään ei ole vielä muutettu. Yllä oleva kortti odottaa sinua: valitse jokin sen painikkeista tai ”Peruuta”.',
    'framed-anew':
      'Muutin yllä olevan kortin kuvaa. Mitään ei muuteta, ennen kuin valitset ”Vahvista”.',
    'nothing-waits':
      'Mikään korttisi ei odota täällä, joten mitään ei muutettu. Kortit vanhenevat {proposalMinutes} minuutin kuluttua. Aloita alusta lähettämällä kuva minulle uudelleen.',
    'nothing-open':
      'Sinulla ei ole täällä mitään peruutettavaa. Komennolla ”kumoa” voit kumota viimeisimmän muutoksesi.',
  },

  undeclared: 'PhotoBotilla ei ole tätä toimintoa. Kirjoita ”ohje”, niin näet, mitä se voi tehdä.',

  tooBusy:
    'Minulla on juuri nyt liikaa tehtävää, eikä mitään muutettu. Yritä uudelleen hetken kuluttua.',

  photoNotices: {
    undone: 'Aiempi profiilikuvasi on palautettu',
    same: 'Profiilikuvaasi ei muutettu',
    set: { done: 'Profiilikuvasi vaihdettiin', unknown: 'Profiilikuvasi on ehkä vaihdettu' },
    remove: { done: 'Profiilikuvasi poistettiin', unknown: 'Profiilikuvasi on ehkä poistettu' },
  },

  contactNotices: {
    undone: 'Erään yhteyshenkilösi aiempi kuva on palautettu',
    same: 'Erään yhteyshenkilösi kuvaa ei muutettu',
    set: {
      done: 'Erään yhteyshenkilösi kuva vaihdettiin',
      unknown: 'Erään yhteyshenkilösi kuva on ehkä vaihdettu',
    },
    remove: {
      done: 'Erään yhteyshenkilösi kuva poistettiin',
      unknown: 'Erään yhteyshenkilösi kuva on ehkä poistettu',
    },
  },

  noticeLines: {
    nobody: 'Tämän teki organisaatiosi kuvien järjestelmänvalvoja.',
    by: 'Tämän teki organisaatiosi kuvien järjestelmänvalvoja: {name}.',
    contact: 'Yhteyshenkilösi: {name}',
    mine: 'Voit vaihtaa sen komennolla ”vaihda kuvani”.',
    restore: 'Valitsemalla ”Palauta” saat aiemman tilanteen takaisin {undoHours} tunnin ajan.',
    before: 'Ennen',
    now: 'Nyt',
    none: 'Ei kuvaa',
    beforeAlt: 'Aiempi kuva',
  },

  purposes: {
    'own-photo': 'vaihtaa oman kuvasi',
    'somebodys-photo': 'vaihtaa jonkun muun kuvan',
    'anybodys-photo': 'antaa kuvien järjestelmänvalvojien vaihtaa kenen tahansa kuvan',
    'group-photo': 'vaihtaa omistamasi ryhmän kuvan',
    'team-photo': 'vaihtaa omistamasi tiimin kuvan',
    'contacts-photo': 'hakea yhteyshenkilösi ja vaihtaa heidän kuvansa',
    'anybodys-contacts-photo':
      'antaa kuvien järjestelmänvalvojien hakea kenen tahansa yhteyshenkilöt ja vaihtaa heidän kuvansa',
    'find-people': 'hakea henkilöitä nimellä ja näyttää heidän kuvansa',
    'find-groups': 'hakea ryhmiä nimellä',
    'find-teams': 'hakea tiimejäsi nimellä ja näyttää niiden kuvat',
    'find-owned': 'luetella omistamasi tiimit ja ryhmät',
    'channel-picture': 'noutaa kuvan kanavan viestistä silloin, kun Teams ei lähetä sitä mukana',
    'chat-picture': 'noutaa kuvan keskustelun viestistä silloin, kun Teams ei lähetä sitä mukana',
    'attached-picture': 'noutaa tiedostona liitetyn kuvan',
    'photo-policy': 'tarkistaa, kuka saa vaihtaa kuvia',
  },

  purposeAnd: ' ja jotta se voi ',
};
