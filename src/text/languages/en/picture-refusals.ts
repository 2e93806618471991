import type { PictureElsewhere, RefusalCode, UnreadFormat } from '../../../errors';
import { limits } from '../../../limits';
import { advice } from './buttons';
import { formats } from './help';
import type { Sentences } from '../../parts/words';
import { displayName, numbers, pictureless } from '../../parts/words';
import { whenBack } from './ways-back';

const { megabytes, stepsMinutes, undoHours } = numbers;
const { resend } = advice;

type PictureCode = Extract<RefusalCode, `photo.${string}` | `download.${string}`>;

/** What is said of a picture of which only the place is known. */
const elsewhere: Readonly<Record<PictureElsewhere, string>> = {
  gif: 'That is a GIF from Teams’ picker, and I cannot fetch it. Save the picture on your device, then attach or paste the file.',
  sticker:
    'That is a sticker from Teams’ picker, and I cannot fetch it. Save the picture on your device, then attach or paste the file.',
  page: 'The picture in your message is on a web page, and I cannot fetch it from there. Save the picture on your device, then attach or paste the file.',
  text: 'The picture in your message is part of its text, and I cannot read it there. Save the picture on your device, then attach or paste the file.',
  loop: 'The picture in your message is in a Loop component, which I cannot open. Save the picture on your device, then attach or paste the file.',
  card: 'The picture in your message belongs to a card or to the preview of a link, and I cannot fetch it from there. Save the picture on your device, then attach or paste the file.',
};

/** The sentences of the refusals that are about the picture itself, or about getting it. */
export const pictureSentences: Sentences<PictureCode> = {
  'photo.missing': ({ here }) => {
    if (here === undefined)
      return 'I see no picture in that message. Please choose a message with a picture, or paste the picture into a message to me.';
    return here === 'personal'
      ? `I see no picture yet. Send it within ${stepsMinutes} minutes, pasted or as a file: I remember what you asked for.`
      : `I see no picture yet. Mention me and paste it within ${stepsMinutes} minutes: I remember what you asked for.`;
  },
  'photo.hidden': ({ here }) =>
    here === 'personal'
      ? 'Teams does not show me the picture in your message. Please attach it as a file.'
      : 'Teams does not show me the picture in your message. Paste it into the message, or send it to me as a file in our personal chat.',
  'photo.unseen': () =>
    'I cannot see this chat or this message. Send me the picture in our personal chat.',
  'photo.elsewhere': ({ what }) => elsewhere[what],
  'photo.lost': () =>
    'I see no picture in your message. On phones Teams sometimes leaves out one from the gallery or from OneDrive. Use the camera button of Teams, paste the picture, or use Teams on a computer.',
  'photo.in_personal_chat': () =>
    'This action is for channels and other chats. Here you can simply send me the picture, or reply to one with “set my photo”.',
  'photo.several': ({ count }) =>
    `There are ${count} pictures in your message. Please send only a few of them, or just the one you want.`,
  'photo.or_source': () =>
    'There is a picture in your message, and you also name a photo to use. Please leave one of them out.',
  'photo.none': ({ kind, name }) =>
    kind === 'me'
      ? 'You have no photo, so nothing was changed. To set one, send me a picture with “set my photo”.'
      : `There is no photo of ${displayName(name)}, so nothing was changed. Please check the name, or choose another one.`,
  'photo.forgotten': ({ here }) =>
    here === 'personal'
      ? `I no longer have that picture: I keep one for ${undoHours} hours at most. Please send it again.`
      : `I no longer have that picture: I keep one for ${undoHours} hours at most. Please send it to me in our personal chat.`,
  'photo.too_large': () => `That picture is too large. Please send one below ${megabytes} MB.`,
  'photo.too_small': ({ width, height, minimum }) =>
    `That picture is too small (${width} × ${height} pixels). It needs at least ${minimum} × ${minimum}, better ${limits.photoSide} × ${limits.photoSide}.`,
  'photo.too_long': ({ times }) =>
    `One side of that picture is more than ${times} times as long as the other. Please send a part of it.`,
  'photo.too_many_pixels': ({ megapixels }) =>
    `That picture has more than ${megapixels} megapixels. Please send a smaller version.`,
  'photo.too_much_memory': ({ format }) =>
    `Reading that picture (${format}) would take too much memory. Please send a smaller version, or save it as an ordinary JPEG.`,
  'photo.unsupported': ({ format }) => unsupported(format),
  'photo.damaged': () =>
    'That picture is damaged: part of it cannot be read. Please open it, save it again and send the new file.',
  'photo.too_slow': () =>
    'Reading that picture took too long. Please send a smaller or simpler version of it.',
  'download.forbidden_host': () =>
    'I cannot fetch that picture from where it is stored, such as a web page or Teams’ picker of GIFs and stickers. Save the picture on your device, then attach or paste the file.',
  'download.too_slow': () => `The picture did not arrive in time. ${resend}`,
  'download.busy': (details) =>
    `The service that keeps the picture is busy. ${whenBack('tryLater', details)}`,
  'download.unavailable': ({ as, here }) => {
    if (as === 'file')
      return 'Teams did not give me the picture. Please attach it once more; if that does not help, paste it into your message.';
    return here === 'personal'
      ? 'Teams did not give me the picture. Please send it again, best as a file that you attach.'
      : 'Teams did not give me the picture. Please send it again; attaching it as a file in our personal chat works best.';
  },
};

type RareFormat = Extract<UnreadFormat, `rare ${string}`>;

/** Rare kinds of formats whose usual kinds are read. */
const rareFormats: Readonly<Record<RareFormat, string>> = {
  'rare AVIF': 'AVIF',
  'rare HEIC': 'HEIC',
  'rare JPEG': 'JPEG',
  'rare TIFF': 'TIFF',
};

/** What people sent, by a name that stands in brackets. */
const unreadFormats: Readonly<Record<Exclude<UnreadFormat, RareFormat | 'HEIC'>, string>> = {
  'HDR AVIF': 'HDR AVIF',
  'HDR HEIC': 'HDR HEIC',
  'cropped AVIF': 'cropped AVIF',
  'cropped HEIC': 'cropped HEIC',
  'animated AVIF': 'animated AVIF',
  'HEIC sequence': 'HEIC sequence',
  HEIF: 'HEIF',
  'compressed BMP': 'compressed BMP',
  'unusual BMP': 'unusual BMP',
  'very old TIFF': 'very old TIFF',
  'camera raw': 'camera raw',
  'JPEG 2000': 'JPEG 2000',
  'JPEG XL': 'JPEG XL',
  'JPEG XR': 'JPEG XR',
  MNG: 'MNG',
  JNG: 'JNG',
  OpenEXR: 'OpenEXR',
  'Radiance HDR': 'Radiance HDR',
  DICOM: 'DICOM',
  GIMP: 'GIMP',
  Photoshop: 'Photoshop',
  PostScript: 'PostScript',
  SVG: 'SVG',
  HTML: 'HTML',
  XML: 'XML',
  PDF: 'PDF',
  Office: 'Office document',
  'ZIP or Office': 'Office document or ZIP archive',
  'cursor (CUR)': 'cursor (CUR)',
  'icon (ICNS)': 'icon (ICNS)',
  'icon (ICO)': 'icon (ICO)',
  video: 'video',
};

function unsupported(format: UnreadFormat | undefined): string {
  if (format === undefined) {
    return `I cannot use that file as a photo. Please send a picture: ${formats}.`;
  }
  if (format === 'HEIC') {
    return 'I cannot read HEIC pictures. Please send it as a JPEG; on an iPhone: Settings › Camera › Formats › Most Compatible.';
  }
  return isRare(format)
    ? `I cannot read this rare kind of ${rareFormats[format]}. Please open it, save it as an ordinary JPEG and send that.`
    : `I cannot use that file as a photo (${unreadFormats[format]}). ${pictureless.includes(format) ? takeScreenshot : saveAnew}`;
}

const takeScreenshot = 'Please take a screenshot of what you want to use, and send that.';
const saveAnew = 'Please open it, save or export it as a JPEG or PNG, and send that.';

function isRare(format: UnreadFormat): format is RareFormat {
  return format in rareFormats;
}
