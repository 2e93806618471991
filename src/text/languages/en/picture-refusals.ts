/** The refusals about the picture itself, or about getting it. */
export const pictureRefusals = {
  'photo.missing': {
    there:
      'I see no picture in that message. Please choose a message with a picture, or paste the picture into a message to me.',
    personal:
      'I see no picture yet. Send it within {stepsMinutes} minutes, pasted or as a file: I remember what you asked for.',
    shared:
      'I see no picture yet. Mention me and paste it within {stepsMinutes} minutes: I remember what you asked for.',
  },
  'photo.hidden': {
    personal: 'Teams does not show me the picture in your message. Please attach it as a file.',
    shared:
      'Teams does not show me the picture in your message. Paste it into the message, or send it to me as a file in our personal chat.',
  },
  'photo.unseen':
    'I cannot see this chat or this message. Send me the picture in our personal chat.',
  'photo.elsewhere': {
    gif: 'That is a GIF from Teams’ picker, and I cannot fetch it. Save the picture on your device, then attach or paste the file.',
    sticker:
      'That is a sticker from Teams’ picker, and I cannot fetch it. Save the picture on your device, then attach or paste the file.',
    page: 'The picture in your message is on a web page, and I cannot fetch it from there. Save the picture on your device, then attach or paste the file.',
    text: 'The picture in your message is part of its text, and I cannot read it there. Save the picture on your device, then attach or paste the file.',
    loop: 'The picture in your message is in a Loop component, which I cannot open. Save the picture on your device, then attach or paste the file.',
    card: 'The picture in your message belongs to a card or to the preview of a link, and I cannot fetch it from there. Save the picture on your device, then attach or paste the file.',
  },
  'photo.lost':
    'I see no picture in your message. On phones Teams sometimes leaves out one from the gallery or from OneDrive. Use the camera button of Teams, paste the picture, or use Teams on a computer.',
  'photo.in_personal_chat':
    'This action is for channels and other chats. Here you can simply send me the picture, or reply to one with “set my photo”.',
  'photo.several': {
    one: 'There is {count} picture in your message. Please send just the one you want.',
    other:
      'There are {count} pictures in your message. Please send only a few of them, or just the one you want.',
  },
  'photo.or_source':
    'There is a picture in your message, and you also name a photo to use. Please leave one of them out.',
  'photo.none': {
    me: 'You have no photo, so nothing was changed. To set one, send me a picture with “set my photo”.',
    name: 'There is no photo of {name}, so nothing was changed. Please check the name, or choose another one.',
  },
  'photo.forgotten': {
    personal:
      'I no longer have that picture: I keep one for {undoHours} hours at most. Please send it again.',
    shared:
      'I no longer have that picture: I keep one for {undoHours} hours at most. Please send it to me in our personal chat.',
  },
  'photo.too_large': 'That picture is too large. Please send one below {megabytes} MB.',
  'photo.too_small':
    'That picture is too small ({width} × {height} pixels). It needs at least {minimum} × {minimum}, better {photoSide} × {photoSide}.',
  'photo.too_long':
    'One side of that picture is more than {times} times as long as the other. Please send a part of it.',
  'photo.too_many_pixels':
    'That picture has more than {megapixels} megapixels. Please send a smaller version.',
  'photo.too_much_memory':
    'Reading that picture ({format}) would take too much memory. Please send a smaller version, or save it as an ordinary JPEG.',
  'photo.unsupported': {
    unknown: 'I cannot use that file as a photo. Please send a picture: {formats}.',
    heic: 'I cannot read HEIC pictures. Please send it as a JPEG; on an iPhone: Settings › Camera › Formats › Most Compatible.',
    rare: 'I cannot read this rare kind of {format}. Please open it, save it as an ordinary JPEG and send that.',
    screenshot:
      'I cannot use that file as a photo ({format}). Please take a screenshot of what you want to use, and send that.',
    saveAnew:
      'I cannot use that file as a photo ({format}). Please open it, save or export it as a JPEG or PNG, and send that.',
  },
  'photo.damaged':
    'That picture is damaged: part of it cannot be read. Please open it, save it again and send the new file.',
  'photo.too_slow':
    'Reading that picture took too long. Please send it once more, or a smaller or simpler version of it.',
  'download.forbidden_host':
    'I cannot fetch that picture from where it is stored, such as a web page or Teams’ picker of GIFs and stickers. Save the picture on your device, then attach or paste the file.',
  'download.too_slow': 'The picture did not arrive in time. Please post the picture again.',
  'download.busy': 'The service that keeps the picture is busy.',
  'download.unavailable': {
    file: 'Teams did not give me the picture. Please attach it once more; if that does not help, paste it into your message.',
    personal:
      'Teams did not give me the picture. Please send it again, best as a file that you attach.',
    shared:
      'Teams did not give me the picture. Please send it again; attaching it as a file in our personal chat works best.',
  },
} as const;

/** What people sent, by a name that stands in brackets. All others are called as they are. */
export const formatNames = {
  'cropped AVIF': 'cropped AVIF',
  'cropped HEIC': 'cropped HEIC',
  'animated AVIF': 'animated AVIF',
  'HEIC sequence': 'HEIC sequence',
  'compressed BMP': 'compressed BMP',
  'unusual BMP': 'unusual BMP',
  'very old TIFF': 'very old TIFF',
  'camera raw': 'camera raw',
  Office: 'Office document',
  'ZIP or Office': 'Office document or ZIP archive',
  'cursor (CUR)': 'cursor (CUR)',
  'icon (ICNS)': 'icon (ICNS)',
  'icon (ICO)': 'icon (ICO)',
  video: 'video',
} as const;
