import type { Translated } from '../../parts/translated';

export const accountRefusals: Translated<'accountRefusals', 'fi'> = {
  'auth.outsider':
    'Tämä keskustelu kuuluu toiselle organisaatiolle, ja palvelen vain siihen kuuluvia henkilöitä. Pyydä apua joltakulta heistä, esimerkiksi tiimin omistajalta. Oman kuvasi voit vaihtaa käyttämällä PhotoBotia omassa organisaatiossasi.',
  'auth.sign_in_stale': {
    search: 'Kirjautumisesi on vanhentunut. Kirjaudu sisään hakemalla uudelleen.',
    press: 'Kirjautumisesi on vanhentunut. Kirjaudu sisään valitsemalla ”Yritä uudelleen”.',
  },
  'auth.sign_in_refused':
    'Microsoft 365 hylkää kirjautumisesi, uudenkin, joten mitään ei muutettu. Pyydä järjestelmänvalvojaa tarkistamaan asia Entran kirjautumislokista.',
  'auth.not_silent':
    'Teams ei voinut kirjata sinua sisään automaattisesti, joten mitään ei muutettu. Valitse painike uudelleen ja sitten ”Kirjaudu sisään”, kun Teams tarjoaa sitä.',
  'auth.app_missing':
    'Teams ei voinut kirjata sinua sisään automaattisesti, koska et ole lisännyt PhotoBotia. Lisää se kohdassa ”Sovellukset” ja valitse painike uudelleen, tai valitse ”Kirjaudu sisään”, kun Teams tarjoaa sitä.',
  'auth.code_wrong':
    'Koodi on väärä tai vanhentunut. Tarkista kuusi numeroa tai hanki uusi koodi valitsemalla uudelleen ”Kirjaudu sisään”.',
  'auth.consent_needed': {
    missing: 'PhotoBot tarvitsee käyttöoikeuden {scopes}. Sitä ei ole vielä myönnetty.',
    missingFor:
      'PhotoBot tarvitsee käyttöoikeuden {scopes}, jotta se voi {purpose}. Sitä ei ole vielä myönnetty.',
    administrator:
      'Organisaatiosi järjestelmänvalvoja voi myöntää sen kaikille valitsemalla ”Myönnä käyttöoikeus”. Valitse sen jälkeen ”Yritä uudelleen”.',
    yourself:
      'Voit myöntää sen itse valitsemalla ”Myönnä käyttöoikeus”, ellei organisaatiosi jätä sitä järjestelmänvalvojille. Valitse sen jälkeen ”Yritä uudelleen”.',
  },
  'auth.step_up_needed':
    'Organisaatiosi vaatii tähän vahvemman kirjautumisen, esimerkiksi toisen tunnistautumistavan. Valitse ”Yritä uudelleen” ja sitten ”Kirjaudu sisään”, jos Teams näyttää sen. Jos se ei auta, kirjaudu ulos Teamsista, kirjaudu takaisin sisään ja valitse ”Yritä uudelleen”.',
  'auth.blocked_by_policy':
    'Organisaatiosi käytäntö estää tämän kirjautumisen esimerkiksi tällä laitteella. Ota yhteyttä järjestelmänvalvojaan.',
  'auth.not_assigned':
    'Organisaatiossasi vain määritetyt henkilöt saavat käyttää PhotoBotia. Pyydä järjestelmänvalvojaa lisäämään sinut (Entrassa: Enterprise applications › PhotoBot › Users and groups).',
  'auth.no_account':
    'Tilisi ei kuulu tähän organisaatioon, joten mitään ei muutettu. Pyydä järjestelmänvalvojalta kutsu tai käytä PhotoBotia omassa organisaatiossasi.',
  'auth.account_blocked':
    'Tilisi on poistettu käytöstä tai lukittu, joten mitään ei muutettu. Pyydä järjestelmänvalvojaa avaamaan se.',
  'auth.misconfigured': {
    credential:
      'PhotoBot ei voinut tunnistautua Microsoft 365:een. Pyydä järjestelmänvalvojaa tarkistamaan sen tunnistetiedot.',
    connection:
      'Kirjautumispalvelu ei hyväksy tapaa, jolla PhotoBot on yhdistetty siihen. Pyydä järjestelmänvalvojaa tarkistamaan sen Azure-botin OAuth-yhteys.',
    registration:
      'PhotoBotia ei ole rekisteröity oikein Microsoft 365:een. Pyydä järjestelmänvalvojaa tarkistamaan sovelluksen rekisteröinti.',
  },
  'auth.unavailable': 'Kirjautumispalvelu ei vastaa juuri nyt.',
  'auth.wrong_person': {
    search:
      'Kirjauduit toisella tilillä, joten en hakenut mitään. Hae uudelleen ja kirjaudu tilillä, jota käytät Teamsissa.',
    press:
      'Kirjauduit toisella tilillä, joten en tehnyt mitään. Valitse painike uudelleen ja kirjaudu tilillä, jota käytät Teamsissa.',
  },
  'auth.not_owner': {
    group:
      'Vain ryhmän omistaja voi vaihtaa ryhmän kuvan, joten mitään ei muutettu. Pyydä ryhmän omistajaa tekemään se.',
    team: 'Vain tiimin omistaja voi vaihtaa tiimin kuvan, joten mitään ei muutettu. Pyydä tiimin omistajaa lähettämään kuva. Jos tiimi on arkistoitu, omistajan täytyy ensin palauttaa se.',
  },
  'auth.not_administrator':
    'Vain käyttäjien järjestelmänvalvoja, henkilöiden järjestelmänvalvoja, yleinen järjestelmänvalvoja tai PhotoBotin kuvien järjestelmänvalvoja voi vaihtaa jonkun muun kuvan, joten mitään ei muutettu. Pyydä apua joltakulta heistä.',
  'auth.not_photo_administrator':
    'Vain PhotoBotin kuvien järjestelmänvalvojien luettelossa olevat henkilöt voivat tehdä tämän, joten mitään ei muutettu. Pyydä apua joltakulta heistä.',
  'auth.application_denied':
    'PhotoBotilla itsellään ei ole oikeutta vaihtaa tätä kuvaa, joten mitään ei muutettu. Pyydä järjestelmänvalvojaa myöntämään sille käyttöoikeus ja valitse sitten ”Yritä uudelleen”.',
  'auth.guest':
    'Olet täällä vieraana. Vieraat vaihtavat kuvansa omassa organisaatiossaan, joten mitään ei muutettu.',
  'auth.guest_not_owner': {
    group:
      'Vain ryhmän omistaja voi vaihtaa ryhmän kuvan, eikä vieras voi olla omistaja, joten mitään ei muutettu. Pyydä ryhmän omistajaa lähettämään kuva.',
    team: 'Vain tiimin omistaja voi vaihtaa tiimin kuvan, eikä vieras voi olla omistaja, joten mitään ei muutettu. Pyydä tiimin omistajaa lähettämään kuva.',
  },
  'auth.sign_out_failed': {
    misconfigured:
      'Kirjautumispalvelu ei suostu kirjaamaan sinua ulos, joten olet edelleen kirjautuneena. Pyydä järjestelmänvalvojaa tarkistamaan, miten PhotoBot on yhdistetty siihen.',
    unreachable:
      'En saanut yhteyttä kirjautumispalveluun, joten saatat olla edelleen kirjautuneena. Kirjoita ”kirjaudu ulos” uudelleen minuutin kuluttua.',
  },
  'graph.no_mailbox':
    'Kuvalle ei ole Exchange Online -postilaatikkoa, joten mitään ei muutettu. Uusi tili saattaa saada sellaisen vuorokauden kuluessa. Jos ei saa, ota yhteyttä järjestelmänvalvojaan.',
  'graph.no_licence': {
    you: 'Tililläsi ei ole Exchange Online -lisenssiä, jonka kuva vaatii, joten mitään ei muutettu. Pyydä sitä järjestelmänvalvojalta.',
    user: 'Tämän henkilön tilillä ei ole Exchange Online -lisenssiä, jonka kuva vaatii, joten mitään ei muutettu. Pyydä sitä järjestelmänvalvojalta.',
    group:
      'Ryhmällä ei ole Exchange Online -lisenssiä, jonka kuva vaatii, joten mitään ei muutettu. Pyydä sitä järjestelmänvalvojalta.',
    team: 'Tiimillä ei ole Exchange Online -lisenssiä, jonka kuva vaatii, joten mitään ei muutettu. Pyydä sitä järjestelmänvalvojalta.',
  },
  'graph.mailbox_full': {
    you: 'Postilaatikkosi on täynnä, joten mitään ei muutettu. Poista sieltä jotakin tai pyydä järjestelmänvalvojalta lisää tilaa, ja yritä sitten uudelleen.',
    user: 'Tämän henkilön postilaatikko on täynnä, joten mitään ei muutettu. Pyydä häntä tai järjestelmänvalvojaa vapauttamaan tilaa, ja yritä sitten uudelleen.',
    group:
      'Ryhmän postilaatikko on täynnä, joten mitään ei muutettu. Poista sieltä jotakin tai pyydä järjestelmänvalvojalta lisää tilaa, ja yritä sitten uudelleen.',
    team: 'Tiimin postilaatikko on täynnä, joten mitään ei muutettu. Poista sieltä jotakin tai pyydä järjestelmänvalvojalta lisää tilaa, ja yritä sitten uudelleen.',
  },
  'graph.storage_full':
    'Tämän kuvan tallennustila on täynnä, joten mitään ei muutettu. Pyydä järjestelmänvalvojaa vapauttamaan tilaa, ja yritä sitten uudelleen.',
  'graph.account_disabled': {
    you: 'Tilisi on estetty tai poistettu käytöstä, joten mitään ei muutettu. Ota yhteyttä järjestelmänvalvojaan.',
    user: 'Tämän henkilön tili on estetty tai poistettu käytöstä, joten mitään ei muutettu. Ota yhteyttä järjestelmänvalvojaan.',
    group:
      'Ryhmän tili on estetty tai poistettu käytöstä, joten mitään ei muutettu. Ota yhteyttä järjestelmänvalvojaan.',
    team: 'Tiimin tili on estetty tai poistettu käytöstä, joten mitään ei muutettu. Ota yhteyttä järjestelmänvalvojaan.',
  },
  'graph.mailbox_closed': {
    you: 'Postilaatikkosi on organisaatiosi omilla palvelimilla, tai käytäntö estää sovelluksia käyttämästä sitä, joten PhotoBot ei pääse siihen. Ota yhteyttä järjestelmänvalvojaan.',
    user: 'Tämän henkilön postilaatikko on organisaatiosi omilla palvelimilla, tai käytäntö estää sovelluksia käyttämästä sitä, joten PhotoBot ei pääse siihen. Ota yhteyttä järjestelmänvalvojaan.',
    group:
      'Ryhmän postilaatikko on organisaatiosi omilla palvelimilla, tai käytäntö estää sovelluksia käyttämästä sitä, joten PhotoBot ei pääse siihen. Ota yhteyttä järjestelmänvalvojaan.',
    team: 'Tiimin postilaatikko on organisaatiosi omilla palvelimilla, tai käytäntö estää sovelluksia käyttämästä sitä, joten PhotoBot ei pääse siihen. Ota yhteyttä järjestelmänvalvojaan.',
  },
  'graph.access_policy':
    'Organisaatiosi käytäntö estää PhotoBotia käyttämästä tätä postilaatikkoa, joten mitään ei muutettu. Ota yhteyttä järjestelmänvalvojaan.',
};
