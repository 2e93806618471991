import type { Translated } from '../../parts/translated';

export const pictureRefusals: Translated<'pictureRefusals', 'nb'> = {
  'photo.missing': {
    there:
      'Jeg ser ikke noe bilde i den meldingen. Velg en melding med et bilde, eller lim inn bildet i en melding til meg.',
    personal:
      'Jeg ser ikke noe bilde ennå. Send det innen {stepsMinutes} minutter, limt inn eller som fil. Jeg husker hva du ba om.',
    shared:
      'Jeg ser ikke noe bilde ennå. Omtal meg, og lim det inn innen {stepsMinutes} minutter. Jeg husker hva du ba om.',
  },
  'photo.hidden': {
    personal: 'Teams viser meg ikke bildet i meldingen din. Legg det ved som en fil.',
    shared:
      'Teams viser meg ikke bildet i meldingen din. Lim det inn i meldingen, eller send det til meg som en fil i den personlige chatten vår.',
  },
  'photo.unseen':
    'Jeg kan ikke se denne chatten eller denne meldingen. Send meg bildet i den personlige chatten vår.',
  'photo.elsewhere': {
    gif: 'Det er en GIF fra GIF-menyen i Teams, og den kan jeg ikke hente. Lagre bildet på enheten din, og legg deretter ved eller lim inn filen.',
    sticker:
      'Det er et klistremerke fra menyen i Teams, og det kan jeg ikke hente. Lagre bildet på enheten din, og legg deretter ved eller lim inn filen.',
    page: 'Bildet i meldingen din ligger på en nettside, og der kan jeg ikke hente det fra. Lagre bildet på enheten din, og legg deretter ved eller lim inn filen.',
    text: 'Bildet i meldingen din er en del av teksten, og der kan jeg ikke lese det. Lagre bildet på enheten din, og legg deretter ved eller lim inn filen.',
    loop: 'Bildet i meldingen din ligger i en Loop-komponent, og en slik kan jeg ikke åpne. Lagre bildet på enheten din, og legg deretter ved eller lim inn filen.',
    card: 'Bildet i meldingen din hører til et kort eller til forhåndsvisningen av en kobling, og der kan jeg ikke hente det fra. Lagre bildet på enheten din, og legg deretter ved eller lim inn filen.',
  },
  'photo.lost':
    'Jeg ser ikke noe bilde i meldingen din. På telefoner utelater Teams noen ganger et bilde fra galleriet eller fra OneDrive. Bruk kameraknappen i Teams, lim inn bildet, eller bruk Teams på en datamaskin.',
  'photo.in_personal_chat':
    'Denne handlingen er for kanaler og andre chatter. Her kan du rett og slett sende meg bildet eller svare på et bilde med «endre profilbildet mitt».',
  'photo.several': {
    one: 'Det er ett bilde i meldingen din. Send bare det du vil bruke.',
    other:
      'Det er {count} bilder i meldingen din. Send bare noen få av dem, eller bare det du vil bruke.',
  },
  'photo.or_source':
    'Det er et bilde i meldingen din, og du nevner også et eksisterende bilde som skal brukes. Utelat ett av dem.',
  'photo.none': {
    me: 'Du har ikke noe profilbilde, så ingenting ble endret. Send meg et bilde med «endre profilbildet mitt» hvis du vil ha et.',
    name: 'Det er ikke noe bilde for {name}, så ingenting ble endret. Kontroller navnet, eller velg et annet.',
  },
  'photo.forgotten': {
    personal:
      'Jeg har ikke bildet lenger: Jeg tar vare på et bilde i høyst {undoHours} timer. Send det på nytt.',
    shared:
      'Jeg har ikke bildet lenger: Jeg tar vare på et bilde i høyst {undoHours} timer. Send det til meg i den personlige chatten vår.',
  },
  'photo.too_large': 'Bildet er for stort. Send et som er mindre enn {megabytes} MB.',
  'photo.too_small':
    'Bildet er for lite ({width} × {height} piksler). Det må være minst {minimum} × {minimum}, helst {photoSide} × {photoSide}.',
  'photo.too_long':
    'Den ene siden av bildet er mer enn {times} ganger så lang som den andre. Send en del av bildet.',
  'photo.too_many_pixels': 'Bildet har mer enn {megapixels} megapiksler. Send en mindre versjon.',
  'photo.too_much_memory':
    'Det ville kreve for mye minne å lese bildet ({format}). Send en mindre versjon, eller lagre det som en vanlig JPEG.',
  'photo.unsupported': {
    unknown:
      'Den filen kan jeg ikke bruke som bilde. Send et bilde i et av disse formatene: {formats}.',
    heic: 'Jeg kan ikke lese HEIC-bilder. Send bildet som JPEG. På en iPhone: Innstillinger › Kamera › Formater › Mest kompatibel.',
    rare: 'Jeg kan ikke lese denne sjeldne typen {format}. Åpne bildet, lagre det som en vanlig JPEG, og send den.',
    screenshot:
      'Den filen kan jeg ikke bruke som bilde ({format}). Ta et skjermbilde av det du vil bruke, og send det.',
    saveAnew:
      'Den filen kan jeg ikke bruke som bilde ({format}). Åpne den, lagre eller eksporter den som JPEG eller PNG, og send den.',
  },
  'photo.damaged':
    'Bildet er skadet: En del av det kan ikke leses. Åpne det, lagre det på nytt, og send den nye filen.',
  'photo.too_slow':
    'Det tok for lang tid å lese bildet. Send det på nytt, eller send en mindre eller enklere versjon av det.',
  'download.forbidden_host':
    'Jeg kan ikke hente bildet fra stedet der det er lagret, for eksempel en nettside eller menyen med GIF-er og klistremerker i Teams. Lagre bildet på enheten din, og legg deretter ved eller lim inn filen.',
  'download.too_slow': 'Bildet kom ikke fram i tide. Send bildet på nytt.',
  'download.busy': 'Tjenesten der bildet ligger, er overbelastet.',
  'download.unavailable': {
    file: 'Teams ga meg ikke bildet. Legg det ved en gang til. Hvis det ikke hjelper, limer du det inn i meldingen.',
    personal: 'Teams ga meg ikke bildet. Send det på nytt, helst som en fil du legger ved.',
    shared:
      'Teams ga meg ikke bildet. Send det på nytt. Det fungerer best hvis du legger det ved som en fil i den personlige chatten vår.',
  },
};

export const formatNames: Translated<'formatNames', 'nb'> = {
  'cropped AVIF': 'beskåret AVIF',
  'cropped HEIC': 'beskåret HEIC',
  'animated AVIF': 'animert AVIF',
  'HEIC sequence': 'HEIC-sekvens',
  'compressed BMP': 'komprimert BMP',
  'unusual BMP': 'uvanlig BMP',
  'very old TIFF': 'svært gammel TIFF',
  'camera raw': 'RAW-fil fra et kamera',
  Office: 'Office-dokument',
  'ZIP or Office': 'Office-dokument eller ZIP-arkiv',
  'cursor (CUR)': 'markør (CUR)',
  'icon (ICNS)': 'ikon (ICNS)',
  'icon (ICO)': 'ikon (ICO)',
  video: 'video',
};
