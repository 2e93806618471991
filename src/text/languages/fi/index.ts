import type { Translated } from '../../parts/translated';

export { accountRefusals } from './account-refusals';
export { changeTexts } from './changes';
export { photoHeadings } from './headings';
export { helpTexts } from './help';
export { lookingRefusals } from './looking-refusals';
export { noteTexts } from './notes';
export { formatNames, pictureRefusals } from './picture-refusals';
export { questionTexts } from './questions';
export { otherRefusals } from './refusals';
export { waiting } from './waiting';

/** Finnish: Microsoft 365’s terms, and the imperative of “sinä”. */
export const frameTexts: Translated<'frameTexts', 'fi'> = {
  buttons: {
    confirm: 'Vahvista',
    tryAgain: 'Yritä uudelleen',
    cancel: 'Peruuta',
    undo: 'Kumoa',
    restore: 'Palauta',
    turnLeft: 'Käännä vasemmalle',
    turnRight: 'Käännä oikealle',
    grant: 'Myönnä käyttöoikeus',
    signIn: 'Jatka',
    choices: 'Näytä vaihtoehdot',
    install: 'Lisää tähän tiimiin',
  },

  cropNames: {
    auto: 'Automaattinen',
    centre: 'Keskeltä',
    top: 'Ylhäältä',
    bottom: 'Alhaalta',
    left: 'Vasemmalta',
    right: 'Oikealta',
    fit: 'Koko kuva',
  },

  groundNames: { white: 'Valkoinen', black: 'Musta' },

  signIn: {
    title: 'Kirjaudu PhotoBotiin',
    button: 'Kirjaudu sisään',
    text: 'PhotoBot vaihtaa kuvia sinun oikeuksillasi. Kirjaudu sisään.',
    notSilent:
      'Teams ei voinut kirjata sinua sisään automaattisesti. Kirjaudu tästä, niin jatkan pyyntösi käsittelyä. Jos sivulla näkyy kuusinumeroinen koodi, lähetä se minulle.',
  },

  pages: {
    granted: {
      heading: 'Valmis.',
      next: 'Palaa Teamsiin ja valitse ”Yritä uudelleen”.',
    },
    lapsed: {
      heading: 'Tämä linkki on vanhentunut.',
      next: 'Palaa Teamsiin ja valitse siellä painike uudelleen.',
    },
    notGranted: 'Käyttöoikeutta ei myönnetty.',
    notSignedIn: 'Et ole kirjautunut sisään.',
    reasons: {
      declined:
        'Käyttöoikeus evättiin, joten mikään ei ole muuttunut. Jos haluat myöntää sen, palaa Teamsiin ja valitse uudelleen ”Myönnä käyttöoikeus”.',
      administrator:
        'Tämän käyttöoikeuden voi myöntää vain organisaatiosi järjestelmänvalvoja. Pyydä häntä tekemään se, palaa sitten Teamsiin ja valitse ”Yritä uudelleen”.',
      unfinished:
        'Kirjautumista ei viety loppuun. Palaa Teamsiin ja valitse siellä painike uudelleen.',
      policy:
        'Organisaatiosi käytäntö estää tämän kirjautumisen esimerkiksi tällä laitteella. Ota yhteyttä järjestelmänvalvojaan, palaa sitten Teamsiin ja yritä uudelleen.',
      account:
        'Tililläsi ei ole tähän oikeutta. Ota yhteyttä järjestelmänvalvojaan, palaa sitten Teamsiin ja yritä uudelleen.',
      unavailable:
        'Microsoftin kirjautumispalvelu ei vastaa juuri nyt. Palaa Teamsiin ja yritä uudelleen muutaman minuutin kuluttua.',
      registration:
        'Microsoft ei hyväksy PhotoBotia sellaisena kuin se on rekisteröity. Pyydä järjestelmänvalvojaa tarkistamaan sovelluksen rekisteröinti, palaa sitten Teamsiin ja yritä uudelleen.',
      unknown:
        'Microsoft hylkäsi pyynnön. Palaa Teamsiin ja yritä uudelleen. Jos se ei auta, ota yhteyttä järjestelmänvalvojaan.',
    },
  },
};
