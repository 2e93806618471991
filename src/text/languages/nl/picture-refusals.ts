import type { Translated } from '../../parts/translated';

export const pictureRefusals: Translated<'pictureRefusals', 'nl'> = {
  'photo.missing': {
    there:
      'Ik zie geen afbeelding in dat bericht. Kies een bericht met een afbeelding, of plak de afbeelding in een bericht aan mij.',
    personal:
      'Ik zie nog geen afbeelding. Stuur die binnen {stepsMinutes} minuten, geplakt of als bestand. Ik onthoud wat je hebt gevraagd.',
    shared:
      'Ik zie nog geen afbeelding. Vermeld mij en plak de afbeelding binnen {stepsMinutes} minuten. Ik onthoud wat je hebt gevraagd.',
  },
  'photo.hidden': {
    personal:
      'Teams laat mij de afbeelding in je bericht niet zien. Voeg de afbeelding toe als bestand.',
    shared:
      'Teams laat mij de afbeelding in je bericht niet zien. Plak de afbeelding in het bericht, of stuur die als bestand in onze persoonlijke chat.',
  },
  'photo.unseen':
    'Ik kan deze chat of dit bericht niet zien. Stuur me de afbeelding in onze persoonlijke chat.',
  'photo.elsewhere': {
    gif: 'Dat is een GIF uit het GIF-menu van Teams en die kan ik niet ophalen. Sla de afbeelding op je apparaat op en voeg het bestand daarna toe of plak het.',
    sticker:
      'Dat is een sticker uit het stickermenu van Teams en die kan ik niet ophalen. Sla de afbeelding op je apparaat op en voeg het bestand daarna toe of plak het.',
    page: 'De afbeelding in je bericht staat op een webpagina en daar kan ik die niet ophalen. Sla de afbeelding op je apparaat op en voeg het bestand daarna toe of plak het.',
    text: 'De afbeelding in je bericht maakt deel uit van de tekst en daar kan ik die niet lezen. Sla de afbeelding op je apparaat op en voeg het bestand daarna toe of plak het.',
    loop: 'De afbeelding in je bericht staat in een Loop-onderdeel, en dat kan ik niet openen. Sla de afbeelding op je apparaat op en voeg het bestand daarna toe of plak het.',
    card: 'De afbeelding in je bericht hoort bij een kaart of bij het voorbeeld van een koppeling en daar kan ik die niet ophalen. Sla de afbeelding op je apparaat op en voeg het bestand daarna toe of plak het.',
  },
  'photo.lost':
    'Ik zie geen afbeelding in je bericht. Op telefoons laat Teams soms een afbeelding uit de galerie of uit OneDrive weg. Gebruik de cameraknop van Teams, plak de afbeelding of gebruik Teams op een computer.',
  'photo.in_personal_chat':
    'Deze actie is voor kanalen en andere chats. Hier kun je me de afbeelding gewoon sturen, of op een afbeelding antwoorden met “wijzig mijn foto”.',
  'photo.several': {
    one: 'Er staat één afbeelding in je bericht. Stuur alleen de afbeelding die je wilt gebruiken.',
    other:
      'Er staan {count} afbeeldingen in je bericht. Stuur er maar een paar, of alleen de afbeelding die je wilt gebruiken.',
  },
  'photo.or_source':
    'Er staat een afbeelding in je bericht en je noemt ook een foto die ik moet gebruiken. Laat een van beide weg.',
  'photo.none': {
    me: 'Je hebt geen foto, dus er is niets gewijzigd. Wil je er een instellen, stuur me dan een afbeelding met “wijzig mijn foto”.',
    name: 'Er is geen foto van {name}, dus er is niets gewijzigd. Controleer de naam of kies een andere.',
  },
  'photo.forgotten': {
    personal:
      'Ik heb die afbeelding niet meer: ik bewaar een afbeelding hooguit {undoHours} uur. Stuur de afbeelding opnieuw.',
    shared:
      'Ik heb die afbeelding niet meer: ik bewaar een afbeelding hooguit {undoHours} uur. Stuur me de afbeelding in onze persoonlijke chat.',
  },
  'photo.too_large':
    'Die afbeelding is te groot. Stuur een afbeelding van minder dan {megabytes} MB.',
  'photo.too_small':
    'Die afbeelding is te klein ({width} × {height} pixels). Minimaal {minimum} × {minimum} is nodig, {photoSide} × {photoSide} is beter.',
  'photo.too_long':
    'De ene zijde van die afbeelding is meer dan {times} keer zo lang als de andere. Stuur een deel ervan.',
  'photo.too_many_pixels':
    'Die afbeelding heeft meer dan {megapixels} megapixels. Stuur een kleinere versie.',
  'photo.too_much_memory':
    'Het lezen van die afbeelding ({format}) kost te veel geheugen. Stuur een kleinere versie of sla de afbeelding op als gewone JPEG.',
  'photo.unsupported': {
    unknown: 'Ik kan dat bestand niet als foto gebruiken. Stuur een afbeelding: {formats}.',
    heic: 'Ik kan geen HEIC-afbeeldingen lezen. Stuur de afbeelding als JPEG. Op een iPhone: Instellingen › Camera › Structuren › Meest compatibel.',
    rare: 'Ik kan dit zeldzame type {format} niet lezen. Open het bestand, sla het op als gewone JPEG en stuur die.',
    screenshot:
      'Ik kan dat bestand niet als foto gebruiken ({format}). Maak een schermopname van wat je wilt gebruiken en stuur die.',
    saveAnew:
      'Ik kan dat bestand niet als foto gebruiken ({format}). Open het bestand, bewaar of exporteer het als JPEG of PNG en stuur dat.',
  },
  'photo.damaged':
    'Die afbeelding is beschadigd: een deel kan niet worden gelezen. Open de afbeelding, sla die opnieuw op en stuur het nieuwe bestand.',
  'photo.too_slow':
    'Het lezen van die afbeelding duurde te lang. Stuur deze opnieuw, of een kleinere of eenvoudigere versie.',
  'download.forbidden_host':
    'Ik kan die afbeelding niet ophalen van de plek waar die staat, zoals een webpagina of het menu met GIF’s en stickers van Teams. Sla de afbeelding op je apparaat op en voeg het bestand daarna toe of plak het.',
  'download.too_slow': 'De afbeelding is niet op tijd aangekomen. Stuur de afbeelding opnieuw.',
  'download.busy': 'De service waar de afbeelding staat, is overbelast.',
  'download.unavailable': {
    file: 'Ik heb de afbeelding niet van Teams gekregen. Voeg de afbeelding opnieuw toe. Helpt dat niet, plak die dan in je bericht.',
    personal:
      'Ik heb de afbeelding niet van Teams gekregen. Stuur de afbeelding opnieuw, het liefst als toegevoegd bestand.',
    shared:
      'Ik heb de afbeelding niet van Teams gekregen. Stuur de afbeelding opnieuw, het liefst als toegevoegd bestand in onze persoonlijke chat.',
  },
};

export const formatNames: Translated<'formatNames', 'nl'> = {
  'cropped AVIF': 'bijgesneden AVIF',
  'cropped HEIC': 'bijgesneden HEIC',
  'animated AVIF': 'geanimeerde AVIF',
  'HEIC sequence': 'HEIC-reeks',
  'compressed BMP': 'gecomprimeerde BMP',
  'unusual BMP': 'ongebruikelijke BMP',
  'very old TIFF': 'heel oude TIFF',
  'camera raw': 'RAW-bestand van een camera',
  Office: 'Office-document',
  'ZIP or Office': 'Office-document of ZIP-archief',
  'cursor (CUR)': 'cursor (CUR)',
  'icon (ICNS)': 'pictogram (ICNS)',
  'icon (ICO)': 'pictogram (ICO)',
  video: 'video',
};
