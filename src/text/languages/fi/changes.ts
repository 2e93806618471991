import type { Translated } from '../../parts/translated';

export const changeTexts: Translated<'changeTexts', 'fi'> = {
  headings: {
    overtaken: 'Mitään ei kumottu',
    cancelled: 'Peruutettu',
    lapsed: 'Tämä ehdotus on vanhentunut',
  },

  owners: {
    asker: 'Pyynnön tehneen henkilön kuva',
    me: '{name} (oma kuva)',
    group: 'Ryhmä: {name}',
    team: 'Tiimi: {name}',
    contact: 'Yhteyshenkilösi: {name}',
    contactOf: 'Käyttäjän {owner} yhteyshenkilö: {name}',
  },

  onConfirm: {
    set: 'Kun valitset ”Vahvista”, kuva tallennetaan Microsoft 365:een.',
    remove: 'Kun valitset ”Vahvista”, kuva poistetaan Microsoft 365:stä.',
    asApplication: {
      set: 'Kun valitset ”Vahvista”, kuva tallennetaan Microsoft 365:een PhotoBotin omalla käyttöoikeudella, koska olet kuvien järjestelmänvalvoja. Kuvan omistajalle ilmoitetaan asiasta.',
      remove:
        'Kun valitset ”Vahvista”, kuva poistetaan Microsoft 365:stä PhotoBotin omalla käyttöoikeudella, koska olet kuvien järjestelmänvalvoja. Kuvan omistajalle ilmoitetaan asiasta.',
    },
  },

  rights: {
    user: 'Sinun täytyy olla käyttäjien järjestelmänvalvoja, henkilöiden järjestelmänvalvoja tai yleinen järjestelmänvalvoja.',
    group: 'Sinun täytyy olla ryhmän omistaja.',
    team: 'Sinun täytyy olla tiimin omistaja.',
  },

  undoBefore: {
    team: 'Voit kumota muutoksen {undoHours} tunnin ajan, paitsi jos tämä on tiimin ensimmäinen kuva: sitä Microsoft 365 ei voi poistaa.',
    contact:
      'Voit kumota muutoksen {undoHours} tunnin ajan, paitsi jos tämä on yhteyshenkilön ensimmäinen kuva: sitä Microsoft 365 ei voi poistaa.',
    usual: 'Voit kumota muutoksen {undoHours} tunnin ajan.',
  },

  lines: {
    askedBy: {
      nobody: 'Vain pyynnön tehnyt henkilö voi käyttää painikkeita.',
      name: 'Vain {name} voi käyttää painikkeita.',
    },
    damaged:
      'Tiedosto on vioittunut, ja osa siitä puuttuu. Tämän verran siitä voitiin lukea, joten katso kuvaa tarkasti.',
    earlier: {
      words: 'Käytän tätä kuvaa aiemman viestisi mukaisesti.',
      picture: 'Käytän aiemmin lähettämääsi kuvaa.',
    },
    unread: 'En ymmärtänyt tätä, joten jätin sen huomiotta: ”{words}”',
    lookAgain: 'Selvitän asiaa edelleen. Tulos näkyy tässä kortissa.',
    lookedLong:
      'En saanut selville, onnistuiko muutos, enkä selvitä asiaa enää. Tarkista kuva itse.',
    small:
      'Kuvan koko on vain {side} × {side} kuvapistettä, joten se voi näyttää epätarkalta. Paras koko on vähintään {best} × {best}.',
    undoAfter: 'Voit kumota muutoksen {undoHours} tunnin ajan.',
    undoImpossible:
      'Tätä ei voi kumota: aiempaa kuvaa ei ollut, eikä Microsoft 365 voi poistaa tätä kuvaa.',
    there: 'Kuva on Microsoft 365:ssä.',
    taken: 'Microsoft 365 on hyväksynyt muutoksen.',
    takenAndLags: 'Microsoft 365 on hyväksynyt muutoksen mutta näyttää vielä vanhan kuvan.',
    gone: 'Microsoft 365 on poistanut kuvan.',
    lagGroup:
      'Se tallennettiin tiimin ryhmän kuvaksi. Se näkyy Teamsissa muutaman tunnin kuluttua.',
    onlyDirectory:
      'Postilaatikkoa ei ole, joten kuva on tallennettu vain Entraan. Se ei näy Outlookissa eikä SharePointissa.',
    removed: 'Microsoft 365:ssä ei ollut aiempaa kuvaa, joten kuvaa ei nyt ole.',
    nothingChanged: 'Mitään ei muutettu.',
    lapsed:
      'Kukaan ei valinnut ”Vahvista” {proposalMinutes} minuutin kuluessa, joten mitään ei muutettu. Lähetä kuva uudelleen.',
    lapsedDialog:
      'Kukaan ei valinnut ”Vahvista” {proposalMinutes} minuutin kuluessa, joten mitään ei muutettu. Valitse toiminto uudelleen.',
    lapsedRemoval:
      'Kukaan ei valinnut ”Vahvista” {proposalMinutes} minuutin kuluessa, joten mitään ei muutettu. Kirjoita komento uudelleen.',
    previewAlt: 'Uuden kuvan esikatselu',
    listedAlt: 'Kuva sellaisena kuin se näkyy keskusteluluettelossa',
    appliedAlt: 'Uusi kuva',
    removeAlt: 'Poistettavaksi ehdotettu kuva',
    removedAlt: 'Poistettu kuva',
    administrator: 'Järjestelmänvalvoja: {contact}',
    details: 'Tiedot',
    requestId: 'Pyynnön tunnus: {id}',
    etag: { none: 'ETag: ei ole', some: 'ETag: {etag}' },
  },

  seen: {
    all: 'Muutos näkyy Teamsissa, Outlookissa ja SharePointissa muutaman minuutin kuluttua, joskus vasta kolmen päivän kuluttua.',
    people:
      'Muutos näkyy Teamsissa, Outlookissa ja SharePointissa muutaman minuutin kuluttua, joskus vasta kolmen päivän kuluttua. Muut voivat nähdä Teamsissa vanhan kuvan vielä viikkoja (jopa 60 päivää), elleivät he kirjaudu Teamsista ulos ja takaisin sisään tai tyhjennä sen välimuistia.',
  },

  framed: {
    crop: 'Rajaus: {crop}',
    turns: { 90: 'käännetty oikealle', 180: 'ylösalaisin', 270: 'käännetty vasemmalle' },
    grounds: { white: 'valkoisella taustalla', black: 'mustalla taustalla' },
    chosen: '{title}, valittu',
  },
};
