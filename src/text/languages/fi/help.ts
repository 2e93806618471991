import type { Translated } from '../../parts/translated';

export const helpTexts: Translated<'helpTexts', 'fi'> = {
  help: {
    heading: 'PhotoBot vaihtaa kuvia',
    intro: {
      personal:
        'Lähetä minulle kuva. Saat nähdä, miltä se näyttää profiilikuvanasi, ennen kuin vahvistat sen. Voit myös kirjoittaa jonkin näistä:',
      groupChat:
        'Mainitse minut ja kirjoita jokin näistä. Jos haluat vaihtaa kuvan, liitä uusi kuva mukaan:',
      channel:
        'Mainitse minut ja kirjoita jokin näistä. Jos haluat vaihtaa kuvan, liitä uusi kuva mukaan:',
    },
    forOthers: 'Kyseisen organisaation henkilöt voivat kirjoittaa täällä näin:',
    more: 'Lisää',
    outro:
      'Valitse rajaus lisäämällä ”ylhäältä”, ”keskeltä”, ”alhaalta”, ”vasemmalta”, ”oikealta” tai ”kokonaan”. ”käännä vasemmalle” kääntää kuvan, ja ”mustalla taustalla” tekee taustasta mustan. Tiedostomuodot: {formats}, enintään {megabytes} Mt. Mikään ei muutu, ennen kuin vahvistat, ja voit kumota muutoksen {undoHours} tunnin ajan.',
  },

  commandExamples: {
    'set-my-photo': 'vaihda kuvani',
    'set-team-photo': 'vaihda tiimin kuva',
    'set-named-team-photo': 'vaihda kuva tiimille Launch Team',
    'set-group-photo': 'vaihda kuva ryhmälle Marketing',
    'set-user-photo': 'vaihda kuva henkilölle "Megan Bowen"',
    'set-contact-photo': 'vaihda kuva yhteyshenkilölle Bob Smith',
    'use-photo': 'käytä henkilön "Diego Siciliani" kuvaa omana kuvanani',
    'show-photo': 'näytä henkilön "Diego Siciliani" kuva',
    'remove-photo': 'poista ryhmän "Marketing" kuva',
    cancel: 'peruuta',
    undo: 'kumoa',
    history: 'historia',
    'sign-out': 'kirjaudu ulos',
    help: 'ohje',
  },

  commandLines: {
    'set-my-photo': 'Asettaa viestisi kuvan omaksi kuvaksesi',
    'set-team-photo': 'Asettaa viestisi kuvan tämän tiimin kuvaksi (vain omistajat)',
    'set-named-team-photo':
      'Asettaa kuvan omistamasi tiimin kuvaksi mistä tahansa; kirjoita tiimin nimi',
    'set-group-photo':
      'Asettaa kuvan omistamasi Microsoft 365 -ryhmän kuvaksi; kirjoita ryhmän nimi tai sähköpostiosoite',
    'set-user-photo':
      'Asettaa kuvan jonkun muun kuvaksi (vain järjestelmänvalvojat); mainitse henkilö tai kirjoita hänen osoitteensa tai nimensä',
    'set-contact-photo':
      'Asettaa kuvan Outlook-yhteyshenkilösi kuvaksi; kirjoita yhteyshenkilön nimi',
    'use-photo': 'Ottaa uuden kuvan sijasta kuvan, joka jollakin henkilöllä tai tiimillä jo on',
    'show-photo':
      'Näyttää nykyisen kuvan; myös ”näytä tiimin "…" kuva”, ”näytä ryhmän "…" kuva”, ”näytä yhteyshenkilön "…" kuva”',
    'remove-photo': 'Poistaa kuvan, kun vahvistat; henkilölle myös ”poista henkilön "…" kuva”',
    cancel: 'Peruuttaa uusimman ehdotuksesi tässä keskustelussa, kuten sen kortin Peruuta-painike',
    undo: 'Kumoaa viimeisimmän kuvanvaihtosi tässä keskustelussa',
    history:
      'Luetteloi viimeisimmät muutoksesi, henkilökohtaisessa keskustelussa myös painikkeet niiden kumoamiseen',
    'sign-out':
      'Kirjaa sinut ulos PhotoBotista; seuraava kirjautumista vaativa painike kirjaa sinut taas sisään',
    help: 'Näyttää, mitä PhotoBot voi tehdä täällä',
  },

  wholeTeamLines: {
    private: 'Yksityisellä kanavalla ei ole omaa kuvaa: tämä on koko tiimin kuva.',
    shared:
      'Jaetulla kanavalla ei ole omaa kuvaa: tämä on sen koko tiimin kuva, jolle kanava kuuluu.',
  },

  helpNotes: {
    meeting:
      'Kokouksella ei ole tiimiä, eikä mikään sovellus voi vaihtaa sen kuvaa. Jos haluat vaihtaa tiimin kuvan, kirjoita tiimin nimi tai kirjoita jollekin sen kanavista.',
    groupChat: 'Mikään sovellus ei voi vaihtaa tämän keskustelun kuvaa.',
    private: 'Tällä kanavalla ei ole omaa kuvaa: ”vaihda tiimin kuva” vaihtaa koko tiimin kuvan.',
    shared:
      'Tällä kanavalla ei ole omaa kuvaa: ”vaihda tiimin kuva” vaihtaa sen koko tiimin kuvan, jolle kanava kuuluu. Palvelen vain sen organisaation henkilöitä, jolle kanava kuuluu.',
  },

  places: {
    personal: 'henkilökohtaisessa keskustelussamme',
    groupChat: 'ryhmäkeskustelussa',
    channel: 'kanavalla',
  },

  outcomes: {
    unknown: 'ehkä tehty',
    proposed: 'ei vielä tehty',
    applying: 'tehdään parhaillaan',
    applied: 'tehty',
    undoing: 'kumotaan parhaillaan',
    undone: 'kumottu',
    cancelled: 'peruutettu',
    lapsed: 'vanhentunut',
    failed: 'epäonnistui',
  },

  historyWords: {
    heading: 'Viimeisimmät muutoksesi',
    none: 'Et ole vielä vaihtanut kuvia.',
    noneHere:
      'Yhtäkään viimeisimmistä muutoksistasi ei tehty tässä keskustelussa. Henkilökohtaisessa keskustelussamme näet ne kaikki komennolla ”historia”.',
    onlyHere:
      'Vain tässä keskustelussa tehdyt. Henkilökohtaisessa keskustelussamme näet kaikki komennolla ”historia”.',
    what: '{what}: {name}',
    when: { known: '{time}', utc: '{time} (UTC)' },
    undo: 'Kumoa muutos {number}/{count}. {line}',
  },
};
