import type { PictureElsewhere, UnreadFormat } from '../../../errors';
import { limits } from '../../../limits';
import { displayName, numbers, pictureless } from '../../parts/words';
import type { pictureSentences as english } from '../en/picture-refusals';
import { advice } from './buttons';
import { formats } from './help';
import { whenBack } from './ways-back';

const { megabytes, stepsMinutes, undoHours } = numbers;
const { resend } = advice;

const elsewhere: Readonly<Record<PictureElsewhere, string>> = {
  gif: 'Das ist ein GIF aus der Auswahl von Teams, und ich kann es nicht holen. Speichern Sie das Bild auf Ihrem Gerät, und fügen Sie dann die Datei an oder ein.',
  sticker:
    'Das ist ein Sticker aus der Auswahl von Teams, und ich kann ihn nicht holen. Speichern Sie das Bild auf Ihrem Gerät, und fügen Sie dann die Datei an oder ein.',
  page: 'Das Bild in Ihrer Nachricht ist auf einer Webseite, und von dort kann ich es nicht holen. Speichern Sie das Bild auf Ihrem Gerät, und fügen Sie dann die Datei an oder ein.',
  text: 'Das Bild in Ihrer Nachricht ist Teil ihres Textes, und dort kann ich es nicht lesen. Speichern Sie das Bild auf Ihrem Gerät, und fügen Sie dann die Datei an oder ein.',
  loop: 'Das Bild in Ihrer Nachricht ist in einer Loop-Komponente, die ich nicht öffnen kann. Speichern Sie das Bild auf Ihrem Gerät, und fügen Sie dann die Datei an oder ein.',
  card: 'Das Bild in Ihrer Nachricht gehört zu einer Karte oder zur Vorschau eines Links, und von dort kann ich es nicht holen. Speichern Sie das Bild auf Ihrem Gerät, und fügen Sie dann die Datei an oder ein.',
};

export const pictureSentences: typeof english = {
  'photo.missing': ({ here }) => {
    if (here === undefined)
      return 'In dieser Nachricht sehe ich kein Bild. Bitte wählen Sie eine andere, oder fügen Sie das Bild in eine Nachricht an mich ein.';
    return here === 'personal'
      ? `Ich sehe noch kein Bild. Senden Sie es innerhalb von ${stepsMinutes} Minuten, eingefügt oder als Datei: Ich weiß noch, worum Sie gebeten haben.`
      : `Ich sehe noch kein Bild. Erwähnen Sie mich, und fügen Sie es innerhalb von ${stepsMinutes} Minuten ein: Ich weiß noch, worum Sie gebeten haben.`;
  },
  'photo.hidden': ({ here }) =>
    here === 'personal'
      ? 'Teams zeigt mir das Bild in Ihrer Nachricht nicht. Bitte fügen Sie es als Datei an.'
      : 'Teams zeigt mir das Bild in Ihrer Nachricht nicht. Fügen Sie es in die Nachricht ein, oder senden Sie es mir in unserem persönlichen Chat als Datei.',
  'photo.unseen': () =>
    'Ich kann diesen Chat oder diese Nachricht nicht sehen. Senden Sie mir das Bild in unserem persönlichen Chat.',
  'photo.elsewhere': ({ what }) => elsewhere[what],
  'photo.lost': () =>
    'Ich sehe kein Bild in Ihrer Nachricht. Auf Smartphones lässt Teams manchmal eines aus der Galerie oder aus OneDrive weg. Verwenden Sie die Kameraschaltfläche von Teams, fügen Sie das Bild ein, oder verwenden Sie Teams auf einem Computer.',
  'photo.in_personal_chat': () =>
    'In unserem persönlichen Chat ist keine Aktion nötig: Senden Sie mir das Bild, oder antworten Sie mit „mein Foto setzen“.',
  'photo.several': ({ count }) =>
    `In Ihrer Nachricht sind ${count} Bilder. Bitte senden Sie nur wenige davon oder nur das eine, das Sie möchten.`,
  'photo.or_source': () =>
    'In Ihrer Nachricht ist ein Bild, und Sie nennen auch ein Foto, das verwendet werden soll. Bitte lassen Sie eines davon weg.',
  'photo.none': ({ kind, name }) =>
    kind === 'me' ? 'Sie haben kein Foto.' : `Es gibt kein Foto von ${displayName(name)}.`,
  'photo.forgotten': ({ here }) =>
    here === 'personal'
      ? `Ich habe dieses Bild nicht mehr: Ich behalte ein Bild höchstens ${undoHours} Stunden. Bitte senden Sie es noch einmal.`
      : `Ich habe dieses Bild nicht mehr: Ich behalte ein Bild höchstens ${undoHours} Stunden. Bitte senden Sie es mir in unserem persönlichen Chat.`,
  'photo.too_large': () => `Dieses Bild ist zu groß. Bitte senden Sie eines unter ${megabytes} MB.`,
  'photo.too_small': ({ width, height, minimum }) =>
    `Dieses Bild ist zu klein (${width} × ${height} Pixel). Es braucht mindestens ${minimum} × ${minimum}, besser ${limits.photoSide} × ${limits.photoSide}.`,
  'photo.too_long': ({ times }) =>
    `Eine Seite dieses Bildes ist mehr als ${times}-mal so lang wie die andere. Bitte senden Sie einen Teil davon.`,
  'photo.too_many_pixels': ({ megapixels }) =>
    `Dieses Bild hat mehr als ${megapixels} Megapixel. Bitte senden Sie eine kleinere Version.`,
  'photo.too_much_memory': ({ format }) =>
    `Dieses Bild (${format}) zu lesen würde zu viel Arbeitsspeicher brauchen. Bitte senden Sie eine kleinere Version, oder speichern Sie es als gewöhnliches JPEG.`,
  'photo.unsupported': ({ format }) => unsupported(format),
  'photo.damaged': () =>
    'Dieses Bild ist beschädigt: Ein Teil davon kann nicht gelesen werden. Bitte öffnen Sie es, speichern Sie es noch einmal, und senden Sie die neue Datei.',
  'photo.too_slow': () =>
    'Dieses Bild zu lesen hat zu lange gedauert. Bitte senden Sie eine kleinere oder einfachere Version davon.',
  'download.forbidden_host': () =>
    'Von dort, wo dieses Bild gespeichert ist, kann ich es nicht holen, etwa von einer Webseite oder aus der Auswahl von GIFs und Stickern in Teams. Speichern Sie das Bild auf Ihrem Gerät, und fügen Sie dann die Datei an oder ein.',
  'download.too_slow': () => `Das Bild ist nicht rechtzeitig angekommen. ${resend}`,
  'download.busy': (details) =>
    `Der Dienst, der das Bild speichert, ist ausgelastet. ${whenBack('tryLater', details)}`,
  'download.unavailable': ({ as, here }) => {
    if (as === 'file')
      return 'Teams hat mir das Bild nicht gegeben. Bitte fügen Sie es noch einmal an; wenn das nicht hilft, fügen Sie es in Ihre Nachricht ein.';
    return here === 'personal'
      ? 'Teams hat mir das Bild nicht gegeben. Bitte senden Sie es noch einmal, am besten als angefügte Datei.'
      : 'Teams hat mir das Bild nicht gegeben. Bitte senden Sie es noch einmal; am besten fügen Sie es in unserem persönlichen Chat als Datei an.';
  },
};

/** Rare kinds of formats whose usual kinds are read. */
const rareFormats: Readonly<Partial<Record<UnreadFormat, string>>> = {
  'rare AVIF': 'AVIF',
  'rare HEIC': 'HEIC',
  'rare JPEG': 'JPEG',
  'rare TIFF': 'TIFF',
};

/** What has another name in German; all others are called as they are. */
const unreadFormats: Readonly<Partial<Record<UnreadFormat, string>>> = {
  'cropped AVIF': 'zugeschnittenes AVIF',
  'cropped HEIC': 'zugeschnittenes HEIC',
  'animated AVIF': 'animiertes AVIF',
  'HEIC sequence': 'HEIC-Sequenz',
  'compressed BMP': 'komprimiertes BMP',
  'unusual BMP': 'ungewöhnliches BMP',
  'very old TIFF': 'sehr altes TIFF',
  'camera raw': 'Kamera-Rohdaten',
  Office: 'Office-Dokument',
  'ZIP or Office': 'Office-Dokument oder ZIP-Archiv',
  'cursor (CUR)': 'Cursor (CUR)',
  'icon (ICNS)': 'Symbol (ICNS)',
  'icon (ICO)': 'Symbol (ICO)',
  video: 'Video',
};

const takeScreenshot =
  'Bitte machen Sie einen Screenshot von dem, was Sie verwenden möchten, und senden Sie ihn.';
const saveAnew =
  'Bitte öffnen Sie die Datei, speichern oder exportieren Sie sie als JPEG oder PNG, und senden Sie diese.';

function unsupported(format: UnreadFormat | undefined): string {
  if (format === undefined)
    return `Diese Datei kann ich nicht als Foto verwenden. Bitte senden Sie ein Bild: ${formats}.`;
  if (format === 'HEIC')
    return 'HEIC-Bilder kann ich nicht lesen. Bitte senden Sie es als JPEG; auf einem iPhone: Einstellungen › Kamera › Formate › Maximale Kompatibilität.';
  const rare = rareFormats[format];
  if (rare !== undefined)
    return `Diese seltene Art von ${rare} kann ich nicht lesen. Bitte öffnen Sie das Bild, speichern Sie es als gewöhnliches JPEG, und senden Sie dieses.`;
  return `Diese Datei kann ich nicht als Foto verwenden (${unreadFormats[format] ?? format}). ${pictureless.includes(format) ? takeScreenshot : saveAnew}`;
}
