import type { Translated } from '../../parts/translated';

export const pictureRefusals: Translated<'pictureRefusals', 'de'> = {
  'photo.missing': {
    there:
      'In dieser Nachricht sehe ich kein Bild. Bitte wählen Sie eine Nachricht mit einem Bild, oder fügen Sie das Bild in eine Nachricht an mich ein.',
    personal:
      'Ich sehe noch kein Bild. Senden Sie es innerhalb von {stepsMinutes} Minuten, eingefügt oder als Datei: Ich weiß noch, worum Sie gebeten haben.',
    shared:
      'Ich sehe noch kein Bild. Erwähnen Sie mich, und fügen Sie es innerhalb von {stepsMinutes} Minuten ein: Ich weiß noch, worum Sie gebeten haben.',
  },
  'photo.hidden': {
    personal: 'Teams zeigt mir das Bild in Ihrer Nachricht nicht. Bitte fügen Sie es als Datei an.',
    shared:
      'Teams zeigt mir das Bild in Ihrer Nachricht nicht. Fügen Sie es in die Nachricht ein, oder senden Sie es mir in unserem persönlichen Chat als Datei.',
  },
  'photo.unseen':
    'Ich kann diesen Chat oder diese Nachricht nicht sehen. Senden Sie mir das Bild in unserem persönlichen Chat.',
  'photo.elsewhere': {
    gif: 'Das ist ein GIF aus der Auswahl von Teams, und das kann ich nicht holen. Speichern Sie das Bild auf Ihrem Gerät, und fügen Sie es dann als Datei an oder direkt in die Nachricht ein.',
    sticker:
      'Das ist ein Sticker aus der Auswahl von Teams, und den kann ich nicht holen. Speichern Sie das Bild auf Ihrem Gerät, und fügen Sie es dann als Datei an oder direkt in die Nachricht ein.',
    page: 'Das Bild in Ihrer Nachricht ist auf einer Webseite, und von dort kann ich es nicht holen. Speichern Sie das Bild auf Ihrem Gerät, und fügen Sie es dann als Datei an oder direkt in die Nachricht ein.',
    text: 'Das Bild in Ihrer Nachricht ist Teil ihres Textes, und dort kann ich es nicht lesen. Speichern Sie das Bild auf Ihrem Gerät, und fügen Sie es dann als Datei an oder direkt in die Nachricht ein.',
    loop: 'Das Bild in Ihrer Nachricht ist in einer Loop-Komponente, die ich nicht öffnen kann. Speichern Sie das Bild auf Ihrem Gerät, und fügen Sie es dann als Datei an oder direkt in die Nachricht ein.',
    card: 'Das Bild in Ihrer Nachricht gehört zu einer Karte oder zur Vorschau eines Links, und von dort kann ich es nicht holen. Speichern Sie das Bild auf Ihrem Gerät, und fügen Sie es dann als Datei an oder direkt in die Nachricht ein.',
  },
  'photo.lost':
    'Ich sehe kein Bild in Ihrer Nachricht. Auf Smartphones lässt Teams Bilder aus der Galerie oder aus OneDrive manchmal weg. Verwenden Sie die Kameraschaltfläche von Teams, fügen Sie das Bild ein, oder verwenden Sie Teams auf einem Computer.',
  'photo.in_personal_chat':
    'Diese Aktion ist für Kanäle und andere Chats gedacht. Hier können Sie mir das Bild einfach senden oder auf eines mit „ändere mein Foto“ antworten.',
  'photo.several': {
    one: 'In Ihrer Nachricht ist ein Bild. Bitte senden Sie nur das eine, das Sie möchten.',
    other:
      'In Ihrer Nachricht sind {count} Bilder. Bitte senden Sie nur wenige davon oder nur das eine, das Sie möchten.',
  },
  'photo.or_source':
    'In Ihrer Nachricht ist ein Bild, und Sie nennen auch ein Foto, das verwendet werden soll. Bitte lassen Sie eines von beiden weg.',
  'photo.none': {
    me: 'Sie haben kein Foto, deshalb wurde nichts geändert. Senden Sie mir ein Bild mit „ändere mein Foto“, um eines festzulegen.',
    name: 'Es gibt kein Foto von {name}, deshalb wurde nichts geändert. Bitte prüfen Sie den Namen, oder wählen Sie einen anderen.',
  },
  'photo.forgotten': {
    personal:
      'Ich habe dieses Bild nicht mehr: Ich behalte ein Bild höchstens {undoHours} Stunden. Bitte senden Sie es noch einmal.',
    shared:
      'Ich habe dieses Bild nicht mehr: Ich behalte ein Bild höchstens {undoHours} Stunden. Bitte senden Sie es mir in unserem persönlichen Chat.',
  },
  'photo.too_large': 'Dieses Bild ist zu groß. Bitte senden Sie eines unter {megabytes} MB.',
  'photo.too_small':
    'Dieses Bild ist zu klein ({width} × {height} Pixel). Es braucht mindestens {minimum} × {minimum}, besser {photoSide} × {photoSide}.',
  'photo.too_long':
    'Eine Seite dieses Bildes ist mehr als {times}-mal so lang wie die andere. Bitte senden Sie einen Teil davon.',
  'photo.too_many_pixels':
    'Dieses Bild hat mehr als {megapixels} Megapixel. Bitte senden Sie eine kleinere Version.',
  'photo.too_much_memory':
    'Um dieses Bild ({format}) zu lesen, wäre zu viel Arbeitsspeicher nötig. Bitte senden Sie eine kleinere Version, oder speichern Sie es als gewöhnliches JPEG.',
  'photo.unsupported': {
    unknown: 'Diese Datei kann ich nicht als Foto verwenden. Bitte senden Sie ein Bild: {formats}.',
    heic: 'HEIC-Bilder kann ich nicht lesen. Bitte senden Sie es als JPEG; auf einem iPhone: Einstellungen › Kamera › Formate › Maximale Kompatibilität.',
    rare: 'Diese seltene Art von {format} kann ich nicht lesen. Bitte öffnen Sie das Bild, speichern Sie es als gewöhnliches JPEG, und senden Sie dieses.',
    screenshot:
      'Diese Datei kann ich nicht als Foto verwenden ({format}). Bitte machen Sie einen Screenshot von dem, was Sie verwenden möchten, und senden Sie ihn.',
    saveAnew:
      'Diese Datei kann ich nicht als Foto verwenden ({format}). Bitte öffnen Sie die Datei, speichern oder exportieren Sie sie als JPEG oder PNG, und senden Sie diese.',
  },
  'photo.damaged':
    'Dieses Bild ist beschädigt: Ein Teil davon kann nicht gelesen werden. Bitte öffnen Sie es, speichern Sie es noch einmal, und senden Sie die neue Datei.',
  'photo.too_slow':
    'Es hat zu lange gedauert, dieses Bild zu lesen. Bitte senden Sie es noch einmal oder eine kleinere oder einfachere Version davon.',
  'download.forbidden_host':
    'Ich kann dieses Bild nicht von dort holen, wo es gespeichert ist, etwa von einer Webseite oder aus der Auswahl von GIFs und Stickern in Teams. Speichern Sie das Bild auf Ihrem Gerät, und fügen Sie es dann als Datei an oder direkt in die Nachricht ein.',
  'download.too_slow':
    'Das Bild ist nicht rechtzeitig angekommen. Bitte senden Sie das Bild noch einmal.',
  'download.busy': 'Der Dienst, der das Bild speichert, ist ausgelastet.',
  'download.unavailable': {
    file: 'Ich habe das Bild von Teams nicht bekommen. Bitte fügen Sie es noch einmal an; wenn das nicht hilft, fügen Sie es in Ihre Nachricht ein.',
    personal:
      'Ich habe das Bild von Teams nicht bekommen. Bitte senden Sie es noch einmal, am besten als angefügte Datei.',
    shared:
      'Ich habe das Bild von Teams nicht bekommen. Bitte senden Sie es noch einmal; am besten fügen Sie es in unserem persönlichen Chat als Datei an.',
  },
};

export const formatNames: Translated<'formatNames', 'de'> = {
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
