import type { Translated } from '../../parts/translated';

export const pictureRefusals: Translated<'pictureRefusals', 'fr'> = {
  'photo.missing': {
    there:
      'Je ne vois pas d’image dans ce message. Veuillez choisir un message qui contient une image, ou coller l’image dans un message que vous m’envoyez.',
    personal:
      'Je ne vois pas encore d’image. Envoyez-la dans les {stepsMinutes} minutes, collée ou en tant que fichier : je me souviens de votre demande.',
    shared:
      'Je ne vois pas encore d’image. Mentionnez-moi et collez-la dans les {stepsMinutes} minutes : je me souviens de votre demande.',
  },
  'photo.hidden': {
    personal:
      'Teams ne me montre pas l’image de votre message. Veuillez la joindre en tant que fichier.',
    shared:
      'Teams ne me montre pas l’image de votre message. Collez-la dans le message, ou envoyez-la-moi en tant que fichier dans notre conversation privée.',
  },
  'photo.unseen':
    'Je ne peux pas voir cette conversation ou ce message. Envoyez-moi l’image dans notre conversation privée.',
  'photo.elsewhere': {
    gif: 'C’est un GIF du sélecteur de Teams, et je ne peux pas le récupérer. Enregistrez l’image sur votre appareil, puis joignez ou collez le fichier.',
    sticker:
      'C’est un autocollant du sélecteur de Teams, et je ne peux pas le récupérer. Enregistrez l’image sur votre appareil, puis joignez ou collez le fichier.',
    page: 'L’image de votre message se trouve sur une page web, où je ne peux pas la récupérer. Enregistrez l’image sur votre appareil, puis joignez ou collez le fichier.',
    text: 'L’image de votre message est intégrée à son texte, et je ne peux pas l’y lire. Enregistrez l’image sur votre appareil, puis joignez ou collez le fichier.',
    loop: 'L’image de votre message se trouve dans un composant Loop, que je ne peux pas ouvrir. Enregistrez l’image sur votre appareil, puis joignez ou collez le fichier.',
    card: 'L’image de votre message fait partie d’une carte ou de l’aperçu d’un lien, où je ne peux pas la récupérer. Enregistrez l’image sur votre appareil, puis joignez ou collez le fichier.',
  },
  'photo.lost':
    'Je ne vois pas d’image dans votre message. Sur les téléphones, Teams omet parfois les images de la galerie ou de OneDrive. Utilisez le bouton Appareil photo de Teams, collez l’image, ou utilisez Teams sur un ordinateur.',
  'photo.in_personal_chat':
    'Cette action est destinée aux canaux et aux autres conversations. Ici, il suffit de m’envoyer l’image, ou de répondre à une image avec « changer ma photo ».',
  'photo.several': {
    one: 'Votre message contient une image. Veuillez n’envoyer que celle que vous voulez.',
    other:
      'Votre message contient {count} images. Veuillez n’en envoyer que quelques-unes, ou seulement celle que vous voulez.',
  },
  'photo.or_source':
    'Votre message contient une image, et vous y indiquez aussi une photo à utiliser. Veuillez n’en garder qu’une.',
  'photo.none': {
    me: 'Vous n’avez pas de photo ; rien n’a donc été modifié. Pour en définir une, envoyez-moi une image avec « changer ma photo ».',
    name: 'Il n’y a pas de photo pour {name} ; rien n’a donc été modifié. Veuillez vérifier le nom, ou en choisir un autre.',
  },
  'photo.forgotten': {
    personal:
      'Je n’ai plus cette image : je conserve les images {undoHours} heures au maximum. Veuillez la renvoyer.',
    shared:
      'Je n’ai plus cette image : je conserve les images {undoHours} heures au maximum. Veuillez me l’envoyer dans notre conversation privée.',
  },
  'photo.too_large':
    'Cette image est trop volumineuse. Veuillez en envoyer une de moins de {megabytes} Mo.',
  'photo.too_small':
    'Cette image est trop petite ({width} × {height} pixels). Il faut au moins {minimum} × {minimum}, de préférence {photoSide} × {photoSide}.',
  'photo.too_long':
    'L’un des côtés de cette image est plus de {times} fois plus long que l’autre. Veuillez n’en envoyer qu’une partie.',
  'photo.too_many_pixels':
    'Cette image compte plus de {megapixels} mégapixels. Veuillez en envoyer une version plus petite.',
  'photo.too_much_memory':
    'La lecture de cette image ({format}) demanderait trop de mémoire. Veuillez en envoyer une version plus petite, ou l’enregistrer au format JPEG ordinaire.',
  'photo.unsupported': {
    unknown:
      'Je ne peux pas utiliser ce fichier comme photo. Veuillez envoyer une image : {formats}.',
    heic: 'Je ne peux pas lire les images HEIC. Veuillez l’envoyer au format JPEG ; sur un iPhone : Réglages › Appareil photo › Formats › Le plus compatible.',
    rare: 'Je ne peux pas lire cette variante rare de {format}. Veuillez ouvrir l’image, l’enregistrer au format JPEG ordinaire et envoyer le nouveau fichier.',
    screenshot:
      'Je ne peux pas utiliser ce fichier comme photo ({format}). Veuillez faire une capture d’écran de ce que vous voulez utiliser, et l’envoyer.',
    saveAnew:
      'Je ne peux pas utiliser ce fichier comme photo ({format}). Veuillez l’ouvrir, l’enregistrer ou l’exporter au format JPEG ou PNG, puis envoyer le nouveau fichier.',
  },
  'photo.damaged':
    'Cette image est endommagée : une partie est illisible. Veuillez l’ouvrir, l’enregistrer de nouveau et envoyer le nouveau fichier.',
  'photo.too_slow':
    'La lecture de cette image a pris trop de temps. Veuillez l’envoyer de nouveau, ou une version plus petite ou plus simple.',
  'download.forbidden_host':
    'Je ne peux pas récupérer cette image là où elle est stockée, par exemple sur une page web ou dans le sélecteur de GIF et d’autocollants de Teams. Enregistrez l’image sur votre appareil, puis joignez ou collez le fichier.',
  'download.too_slow': 'L’image n’est pas arrivée à temps. Veuillez la publier de nouveau.',
  'download.busy': 'Le service qui stocke l’image est occupé.',
  'download.unavailable': {
    file: 'Teams ne m’a pas transmis l’image. Veuillez la joindre de nouveau ; si cela ne suffit pas, collez-la dans votre message.',
    personal:
      'Teams ne m’a pas transmis l’image. Veuillez la renvoyer, de préférence en fichier joint.',
    shared:
      'Teams ne m’a pas transmis l’image. Veuillez la renvoyer, de préférence en fichier joint dans notre conversation privée.',
  },
};

export const formatNames: Translated<'formatNames', 'fr'> = {
  'cropped AVIF': 'AVIF rogné',
  'cropped HEIC': 'HEIC rogné',
  'animated AVIF': 'AVIF animé',
  'HEIC sequence': 'séquence HEIC',
  'compressed BMP': 'BMP compressé',
  'unusual BMP': 'BMP inhabituel',
  'very old TIFF': 'TIFF très ancien',
  'camera raw': 'format RAW d’appareil photo',
  Office: 'document Office',
  'ZIP or Office': 'document Office ou archive ZIP',
  'cursor (CUR)': 'curseur (CUR)',
  'icon (ICNS)': 'icône (ICNS)',
  'icon (ICO)': 'icône (ICO)',
  video: 'vidéo',
};
