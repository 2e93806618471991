import type { Translated } from '../../parts/translated';

export const pictureRefusals: Translated<'pictureRefusals', 'fi'> = {
  'photo.missing': {
    there:
      'En näe tässä viestissä kuvaa. Valitse viesti, jossa on kuva, tai liitä kuva minulle lähetettävään viestiin.',
    personal:
      'En näe vielä kuvaa. Lähetä se {stepsMinutes} minuutin kuluessa liittämällä se viestiin tai tiedostona. Muistan, mitä pyysit.',
    shared:
      'En näe vielä kuvaa. Mainitse minut ja liitä kuva {stepsMinutes} minuutin kuluessa. Muistan, mitä pyysit.',
  },
  'photo.hidden': {
    personal: 'Teams ei näytä minulle viestisi kuvaa. Liitä se tiedostona.',
    shared:
      'Teams ei näytä minulle viestisi kuvaa. Liitä se suoraan viestiin tai lähetä se minulle tiedostona henkilökohtaisessa keskustelussamme.',
  },
  'photo.unseen':
    'En näe tätä keskustelua tai tätä viestiä. Lähetä kuva minulle henkilökohtaisessa keskustelussamme.',
  'photo.elsewhere': {
    gif: 'Tämä on GIF-kuva Teamsin valikoimasta, enkä voi noutaa sitä. Tallenna kuva laitteeseesi ja liitä sitten tiedosto viestiin.',
    sticker:
      'Tämä on tarra Teamsin valikoimasta, enkä voi noutaa sitä. Tallenna kuva laitteeseesi ja liitä sitten tiedosto viestiin.',
    page: 'Viestisi kuva on verkkosivulla, enkä voi noutaa sitä sieltä. Tallenna kuva laitteeseesi ja liitä sitten tiedosto viestiin.',
    text: 'Viestisi kuva on osa viestin tekstiä, enkä voi lukea sitä siitä. Tallenna kuva laitteeseesi ja liitä sitten tiedosto viestiin.',
    loop: 'Viestisi kuva on Loop-komponentissa, jota en voi avata. Tallenna kuva laitteeseesi ja liitä sitten tiedosto viestiin.',
    card: 'Viestisi kuva kuuluu korttiin tai linkin esikatseluun, enkä voi noutaa sitä siitä. Tallenna kuva laitteeseesi ja liitä sitten tiedosto viestiin.',
  },
  'photo.lost':
    'En näe viestissäsi kuvaa. Puhelimissa Teams jättää joskus pois gallerian tai OneDriven kuvan. Käytä Teamsin kamerapainiketta, liitä kuva viestiin tai käytä Teamsia tietokoneella.',
  'photo.in_personal_chat':
    'Tämä toiminto on kanavia ja muita keskusteluja varten. Täällä voit yksinkertaisesti lähettää minulle kuvan tai vastata kuvaan ”vaihda kuvani”.',
  'photo.several': {
    one: 'Viestissäsi on yksi kuva. Lähetä vain se, jonka haluat.',
    other: 'Viestissäsi on {count} kuvaa. Lähetä niistä vain muutama tai vain se, jonka haluat.',
  },
  'photo.or_source':
    'Viestissäsi on kuva, ja lisäksi mainitset käytettävän kuvan. Jätä toinen niistä pois.',
  'photo.none': {
    me: 'Sinulla ei ole profiilikuvaa, joten mitään ei muutettu. Jos haluat lisätä sellaisen, lähetä minulle kuva ja kirjoita ”vaihda kuvani”.',
    name: 'Nimellä ”{name}” ei ole kuvaa, joten mitään ei muutettu. Tarkista nimi tai valitse toinen.',
  },
  'photo.forgotten': {
    personal:
      'Minulla ei ole enää tätä kuvaa: säilytän kuvan enintään {undoHours} tuntia. Lähetä se uudelleen.',
    shared:
      'Minulla ei ole enää tätä kuvaa: säilytän kuvan enintään {undoHours} tuntia. Lähetä se minulle henkilökohtaisessa keskustelussamme.',
  },
  'photo.too_large': 'Kuva on liian suuri. Lähetä kuva, joka on alle {megabytes} Mt.',
  'photo.too_small':
    'Kuva on liian pieni ({width} × {height} kuvapistettä). Sen täytyy olla vähintään {minimum} × {minimum}, mielellään {photoSide} × {photoSide}.',
  'photo.too_long':
    'Kuvan toinen sivu on yli {times} kertaa niin pitkä kuin toinen. Lähetä vain osa kuvasta.',
  'photo.too_many_pixels': 'Kuvassa on yli {megapixels} megapikseliä. Lähetä pienempi versio.',
  'photo.too_much_memory':
    'Tämän kuvan lukeminen ({format}) veisi liikaa muistia. Lähetä pienempi versio tai tallenna se tavallisena JPEG-kuvana.',
  'photo.unsupported': {
    unknown: 'En voi käyttää tätä tiedostoa kuvana. Lähetä kuva: {formats}.',
    heic: 'En voi lukea HEIC-kuvia. Lähetä kuva JPEG-muodossa. iPhonessa: Asetukset › Kamera › Tiedostomuodot › Yhteensopivin.',
    rare: 'En voi lukea tätä harvinaista tiedostomuotoa ({format}). Avaa kuva, tallenna se tavallisena JPEG-kuvana ja lähetä se.',
    screenshot:
      'En voi käyttää tätä tiedostoa kuvana ({format}). Ota näyttökuva siitä, mitä haluat käyttää, ja lähetä se.',
    saveAnew:
      'En voi käyttää tätä tiedostoa kuvana ({format}). Avaa se, tallenna tai vie se JPEG- tai PNG-muodossa ja lähetä se.',
  },
  'photo.damaged':
    'Kuva on vioittunut, eikä sen kaikkia osia voi lukea. Avaa se, tallenna se uudelleen ja lähetä uusi tiedosto.',
  'photo.too_slow':
    'Kuvan lukeminen kesti liian kauan. Lähetä se uudelleen, tai lähetä siitä pienempi tai yksinkertaisempi versio.',
  'download.forbidden_host':
    'En voi noutaa tätä kuvaa paikasta, johon se on tallennettu, esimerkiksi verkkosivulta tai Teamsin GIF- ja tarravalikoimasta. Tallenna kuva laitteeseesi ja liitä sitten tiedosto viestiin.',
  'download.too_slow': 'Kuva ei saapunut ajoissa. Lähetä kuva uudelleen.',
  'download.busy': 'Palvelu, johon kuva on tallennettu, on ruuhkautunut.',
  'download.unavailable': {
    file: 'Teams ei antanut kuvaa minulle. Liitä tiedosto uudelleen. Jos se ei auta, liitä kuva suoraan viestiin.',
    personal:
      'Teams ei antanut kuvaa minulle. Lähetä se uudelleen, mieluiten liitettynä tiedostona.',
    shared:
      'Teams ei antanut kuvaa minulle. Lähetä se uudelleen. Varmin tapa on liittää se tiedostona henkilökohtaisessa keskustelussamme.',
  },
};

export const formatNames: Translated<'formatNames', 'fi'> = {
  'cropped AVIF': 'rajattu AVIF-kuva',
  'cropped HEIC': 'rajattu HEIC-kuva',
  'animated AVIF': 'animoitu AVIF-kuva',
  'HEIC sequence': 'HEIC-kuvasarja',
  'compressed BMP': 'pakattu BMP-kuva',
  'unusual BMP': 'epätavallinen BMP-kuva',
  'very old TIFF': 'hyvin vanha TIFF-kuva',
  'camera raw': 'kameran RAW-kuva',
  Office: 'Office-asiakirja',
  'ZIP or Office': 'Office-asiakirja tai ZIP-arkisto',
  'cursor (CUR)': 'osoitin (CUR)',
  'icon (ICNS)': 'kuvake (ICNS)',
  'icon (ICO)': 'kuvake (ICO)',
  video: 'videotiedosto',
};
