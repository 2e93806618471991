import type { Translated } from '../../parts/translated';

export const pictureRefusals: Translated<'pictureRefusals', 'es'> = {
  'photo.missing': {
    there:
      'No veo ninguna imagen en ese mensaje. Elija un mensaje con una imagen o pegue la imagen en un mensaje dirigido a mí.',
    personal:
      'Todavía no veo ninguna imagen. Envíela en los próximos {stepsMinutes} minutos, pegada o como archivo: recuerdo lo que ha pedido.',
    shared:
      'Todavía no veo ninguna imagen. Mencióneme y péguela en los próximos {stepsMinutes} minutos: recuerdo lo que ha pedido.',
  },
  'photo.hidden': {
    personal: 'Teams no me muestra la imagen de su mensaje. Adjúntela como archivo.',
    shared:
      'Teams no me muestra la imagen de su mensaje. Péguela en el mensaje o envíemela como archivo en nuestro chat personal.',
  },
  'photo.unseen':
    'No puedo ver este chat o este mensaje. Envíeme la imagen en nuestro chat personal.',
  'photo.elsewhere': {
    gif: 'Es un GIF del selector de Teams y no puedo obtenerlo. Guarde la imagen en su dispositivo y, después, adjunte o pegue el archivo.',
    sticker:
      'Es un adhesivo del selector de Teams y no puedo obtenerlo. Guarde la imagen en su dispositivo y, después, adjunte o pegue el archivo.',
    page: 'La imagen de su mensaje está en una página web y no puedo obtenerla de allí. Guarde la imagen en su dispositivo y, después, adjunte o pegue el archivo.',
    text: 'La imagen de su mensaje forma parte del texto y no puedo leerla allí. Guarde la imagen en su dispositivo y, después, adjunte o pegue el archivo.',
    loop: 'La imagen de su mensaje está en un componente de Loop, que no puedo abrir. Guarde la imagen en su dispositivo y, después, adjunte o pegue el archivo.',
    card: 'La imagen de su mensaje pertenece a una tarjeta o a la vista previa de un vínculo y no puedo obtenerla de allí. Guarde la imagen en su dispositivo y, después, adjunte o pegue el archivo.',
  },
  'photo.lost':
    'No veo ninguna imagen en su mensaje. En los teléfonos, Teams a veces omite las imágenes de la galería o de OneDrive. Use el botón de la cámara de Teams, pegue la imagen o use Teams en un equipo de escritorio.',
  'photo.in_personal_chat':
    'Esta acción es para los canales y otros chats. Aquí basta con que me envíe la imagen o responda a una con “cambiar mi foto”.',
  'photo.several': {
    one: 'Hay una imagen en su mensaje. Envíe solo la que quiera.',
    other: 'Hay {count} imágenes en su mensaje. Envíe solo unas pocas, o solo la que quiera.',
  },
  'photo.or_source':
    'En su mensaje hay una imagen y también indica una foto que se debe usar. Deje solo una de las dos.',
  'photo.none': {
    me: 'Usted no tiene foto, por lo que no se ha cambiado nada. Para poner una, envíeme una imagen con “cambiar mi foto”.',
    name: 'No hay ninguna foto de {name}, por lo que no se ha cambiado nada. Compruebe el nombre o elija otro.',
  },
  'photo.forgotten': {
    personal:
      'Ya no tengo la imagen: conservo las imágenes {undoHours} horas como máximo. Envíela de nuevo.',
    shared:
      'Ya no tengo la imagen: conservo las imágenes {undoHours} horas como máximo. Envíemela en nuestro chat personal.',
  },
  'photo.too_large': 'La imagen ocupa demasiado. Envíe una de menos de {megabytes} MB.',
  'photo.too_small':
    'La imagen es demasiado pequeña ({width} × {height} píxeles). Debe tener al menos {minimum} × {minimum}; mejor, {photoSide} × {photoSide}.',
  'photo.too_long':
    'Un lado de la imagen es más de {times} veces más largo que el otro. Envíe solo una parte.',
  'photo.too_many_pixels':
    'La imagen tiene más de {megapixels} megapíxeles. Envíe una versión más pequeña.',
  'photo.too_much_memory':
    'Leer la imagen ({format}) requeriría demasiada memoria. Envíe una versión más pequeña o guárdela como un JPEG normal.',
  'photo.unsupported': {
    unknown: 'No puedo usar ese archivo como foto. Envíe una imagen: {formats}.',
    heic: 'No puedo leer imágenes HEIC. Envíela como JPEG; en un iPhone: Ajustes › Cámara › Formatos › El más compatible.',
    rare: 'No puedo leer esta variante poco común de {format}. Abra la imagen, guárdela como un JPEG normal y envíe ese archivo.',
    screenshot:
      'No puedo usar ese archivo como foto ({format}). Haga una captura de pantalla de lo que quiera usar y envíela.',
    saveAnew:
      'No puedo usar ese archivo como foto ({format}). Ábralo, guárdelo o expórtelo como JPEG o PNG, y envíe ese archivo.',
  },
  'photo.damaged':
    'La imagen está dañada: una parte no se puede leer. Ábrala, guárdela de nuevo y envíe el archivo nuevo.',
  'photo.too_slow':
    'Leer la imagen ha tardado demasiado. Envíela de nuevo, o una versión más pequeña o más sencilla.',
  'download.forbidden_host':
    'No puedo obtener la imagen del lugar donde está guardada, por ejemplo una página web o el selector de GIF y adhesivos de Teams. Guarde la imagen en su dispositivo y, después, adjunte o pegue el archivo.',
  'download.too_slow': 'La imagen no ha llegado a tiempo. Publíquela de nuevo.',
  'download.busy': 'El servicio que guarda la imagen está ocupado.',
  'download.unavailable': {
    file: 'Teams no me ha entregado la imagen. Adjúntela de nuevo; si no funciona, péguela en su mensaje.',
    personal:
      'Teams no me ha entregado la imagen. Envíela de nuevo, preferiblemente como archivo adjunto.',
    shared:
      'Teams no me ha entregado la imagen. Envíela de nuevo, preferiblemente como archivo adjunto en nuestro chat personal.',
  },
};

export const formatNames: Translated<'formatNames', 'es'> = {
  'cropped AVIF': 'AVIF recortado',
  'cropped HEIC': 'HEIC recortado',
  'animated AVIF': 'AVIF animado',
  'HEIC sequence': 'secuencia HEIC',
  'compressed BMP': 'BMP comprimido',
  'unusual BMP': 'BMP poco común',
  'very old TIFF': 'TIFF muy antiguo',
  'camera raw': 'RAW de cámara',
  Office: 'documento de Office',
  'ZIP or Office': 'documento de Office o archivo ZIP',
  'cursor (CUR)': 'cursor (CUR)',
  'icon (ICNS)': 'icono (ICNS)',
  'icon (ICO)': 'icono (ICO)',
  video: 'vídeo',
};
