import type { Translated } from '../../parts/translated';

export const lookingRefusals: Translated<'lookingRefusals', 'fi'> = {
  'auth.sign_in_refused':
    'Microsoft 365 hylkää kirjautumisesi, uudenkin. Pyydä järjestelmänvalvojaa tarkistamaan asia Entran kirjautumislokista.',
  'auth.not_silent':
    'Teams ei voinut kirjata sinua sisään automaattisesti. Valitse painike uudelleen ja sitten ”Kirjaudu sisään”, kun Teams tarjoaa sitä.',
  'auth.no_account':
    'Tilisi ei kuulu tähän organisaatioon. Pyydä järjestelmänvalvojalta kutsu tai käytä PhotoBotia omassa organisaatiossasi.',
  'auth.account_blocked':
    'Tilisi on poistettu käytöstä tai lukittu. Pyydä järjestelmänvalvojaa avaamaan se.',
  'auth.not_photo_administrator':
    'Vain PhotoBotin kuvien järjestelmänvalvojien luettelossa olevat henkilöt voivat nähdä tämän. Pyydä apua joltakulta heistä.',
  'auth.application_denied':
    'PhotoBotilla itsellään ei ole oikeutta nähdä tätä kuvaa. Pyydä järjestelmänvalvojaa myöntämään sille käyttöoikeus ja valitse sitten ”Yritä uudelleen”.',
  'auth.guest': 'Olet täällä vieraana, ja kuvasi on omassa organisaatiossasi.',
  'graph.denied': 'Microsoft 365 ei sallinut tätä. Sinulla ei ehkä ole oikeutta nähdä sitä.',
  'graph.no_mailbox':
    'Kuvalle ei ole Exchange Online -postilaatikkoa. Uusi tili saattaa saada sellaisen vuorokauden kuluessa. Jos ei saa, ota yhteyttä järjestelmänvalvojaan.',
  'graph.no_licence': {
    you: 'Tililläsi ei ole Exchange Online -lisenssiä, jonka kuva vaatii. Pyydä sitä järjestelmänvalvojalta.',
    user: 'Tämän henkilön tilillä ei ole Exchange Online -lisenssiä, jonka kuva vaatii. Pyydä sitä järjestelmänvalvojalta.',
    group:
      'Ryhmällä ei ole Exchange Online -lisenssiä, jonka kuva vaatii. Pyydä sitä järjestelmänvalvojalta.',
    team: 'Tiimillä ei ole Exchange Online -lisenssiä, jonka kuva vaatii. Pyydä sitä järjestelmänvalvojalta.',
  },
  'graph.mailbox_full': {
    you: 'Postilaatikkosi on täynnä, joten Microsoft 365 ei näytä kuvaa. Poista sieltä jotakin tai pyydä järjestelmänvalvojalta lisää tilaa, ja katso sitten uudelleen.',
    user: 'Tämän henkilön postilaatikko on täynnä, joten Microsoft 365 ei näytä kuvaa. Pyydä häntä tai järjestelmänvalvojaa vapauttamaan tilaa, ja katso sitten uudelleen.',
    group:
      'Ryhmän postilaatikko on täynnä, joten Microsoft 365 ei näytä kuvaa. Poista sieltä jotakin tai pyydä järjestelmänvalvojalta lisää tilaa, ja katso sitten uudelleen.',
    team: 'Tiimin postilaatikko on täynnä, joten Microsoft 365 ei näytä kuvaa. Poista sieltä jotakin tai pyydä järjestelmänvalvojalta lisää tilaa, ja katso sitten uudelleen.',
  },
  'graph.storage_full':
    'Tämän kuvan tallennustila on täynnä, joten Microsoft 365 ei näytä sitä. Pyydä järjestelmänvalvojaa vapauttamaan tilaa.',
  'graph.account_disabled': {
    you: 'Tilisi on estetty tai poistettu käytöstä, joten Microsoft 365 ei näytä sen kuvaa. Ota yhteyttä järjestelmänvalvojaan.',
    user: 'Tämän henkilön tili on estetty tai poistettu käytöstä, joten Microsoft 365 ei näytä sen kuvaa. Ota yhteyttä järjestelmänvalvojaan.',
    group:
      'Ryhmän tili on estetty tai poistettu käytöstä, joten Microsoft 365 ei näytä sen kuvaa. Ota yhteyttä järjestelmänvalvojaan.',
    team: 'Tiimin tili on estetty tai poistettu käytöstä, joten Microsoft 365 ei näytä sen kuvaa. Ota yhteyttä järjestelmänvalvojaan.',
  },
  'graph.access_policy':
    'Organisaatiosi käytäntö estää PhotoBotia käyttämästä tätä postilaatikkoa. Ota yhteyttä järjestelmänvalvojaan.',
  'graph.target_is_guest':
    'Tämä henkilö on täällä vieraana, ja hänen kuvansa on hänen omassa organisaatiossaan.',
  'graph.unsupported_tenant': 'Microsoft 365 ei säilytä kuvia tällaisille organisaatioille.',
  'bot.busy': 'Käsittelen juuri nyt monia kuvia. Valitse ”Yritä uudelleen” minuutin kuluttua.',
};
