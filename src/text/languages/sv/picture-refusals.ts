import type { Translated } from '../../parts/translated';

export const pictureRefusals: Translated<'pictureRefusals', 'sv'> = {
  'photo.missing': {
    there:
      'Jag ser ingen bild i det meddelandet. Välj ett meddelande med en bild, eller klistra in bilden i ett meddelande till mig.',
    personal:
      'Jag ser ingen bild ännu. Skicka den inom {stepsMinutes} minuter, inklistrad eller som fil. Jag kommer ihåg vad du bad om.',
    shared:
      'Jag ser ingen bild ännu. Omnämn mig och klistra in den inom {stepsMinutes} minuter. Jag kommer ihåg vad du bad om.',
  },
  'photo.hidden': {
    personal: 'Teams visar mig inte bilden i ditt meddelande. Bifoga den som en fil.',
    shared:
      'Teams visar mig inte bilden i ditt meddelande. Klistra in den i meddelandet, eller skicka den till mig som en fil i vår personliga chatt.',
  },
  'photo.unseen':
    'Jag kan inte se den här chatten eller det här meddelandet. Skicka bilden till mig i vår personliga chatt.',
  'photo.elsewhere': {
    gif: 'Det är en GIF från GIF-menyn i Teams, och den kan jag inte hämta. Spara bilden på din enhet och bifoga eller klistra sedan in filen.',
    sticker:
      'Det är ett klistermärke från menyn i Teams, och det kan jag inte hämta. Spara bilden på din enhet och bifoga eller klistra sedan in filen.',
    page: 'Bilden i ditt meddelande finns på en webbsida, och därifrån kan jag inte hämta den. Spara bilden på din enhet och bifoga eller klistra sedan in filen.',
    text: 'Bilden i ditt meddelande är en del av texten, och där kan jag inte läsa den. Spara bilden på din enhet och bifoga eller klistra sedan in filen.',
    loop: 'Bilden i ditt meddelande finns i en Loop-komponent, och en sådan kan jag inte öppna. Spara bilden på din enhet och bifoga eller klistra sedan in filen.',
    card: 'Bilden i ditt meddelande hör till ett kort eller till förhandsvisningen av en länk, och därifrån kan jag inte hämta den. Spara bilden på din enhet och bifoga eller klistra sedan in filen.',
  },
  'photo.lost':
    'Jag ser ingen bild i ditt meddelande. På mobiltelefoner utelämnar Teams ibland en bild från galleriet eller OneDrive. Använd kameraknappen i Teams, klistra in bilden eller använd Teams på en dator.',
  'photo.in_personal_chat':
    'Den här åtgärden är till för kanaler och andra chattar. Här kan du helt enkelt skicka bilden till mig, eller svara på en bild med ”ändra min profilbild”.',
  'photo.several': {
    one: 'Det finns en bild i ditt meddelande. Skicka bara den du vill använda.',
    other:
      'Det finns {count} bilder i ditt meddelande. Skicka bara några av dem, eller bara den du vill använda.',
  },
  'photo.or_source':
    'Det finns en bild i ditt meddelande, och du anger också en befintlig bild som ska användas. Ta bara med en av dem.',
  'photo.none': {
    me: 'Du har ingen profilbild, så inget har ändrats. Om du vill ha en skickar du en bild till mig med ”ändra min profilbild”.',
    name: 'Det finns ingen bild för {name}, så inget har ändrats. Kontrollera namnet eller välj ett annat.',
  },
  'photo.forgotten': {
    personal:
      'Jag har inte kvar bilden: jag sparar en bild i högst {undoHours} timmar. Skicka den igen.',
    shared:
      'Jag har inte kvar bilden: jag sparar en bild i högst {undoHours} timmar. Skicka den till mig i vår personliga chatt.',
  },
  'photo.too_large': 'Bilden är för stor. Skicka en som är mindre än {megabytes} MB.',
  'photo.too_small':
    'Bilden är för liten ({width} × {height} bildpunkter). Den måste vara minst {minimum} × {minimum}, helst {photoSide} × {photoSide}.',
  'photo.too_long':
    'Bildens ena sida är mer än {times} gånger så lång som den andra. Skicka en del av bilden.',
  'photo.too_many_pixels': 'Bilden har mer än {megapixels} megapixel. Skicka en mindre version.',
  'photo.too_much_memory':
    'Det skulle kräva för mycket minne att läsa bilden ({format}). Skicka en mindre version eller spara den som en vanlig JPEG.',
  'photo.unsupported': {
    unknown:
      'Den filen kan jag inte använda som bild. Skicka en bild i något av formaten {formats}.',
    heic: 'Jag kan inte läsa HEIC-bilder. Skicka bilden som JPEG. På en iPhone: Inställningar › Kamera › Format › Mest kompatibel.',
    rare: 'Jag kan inte läsa den här ovanliga typen av {format}. Öppna bilden, spara den som en vanlig JPEG och skicka den.',
    screenshot:
      'Den filen kan jag inte använda som bild ({format}). Ta en skärmbild av det du vill använda och skicka den.',
    saveAnew:
      'Den filen kan jag inte använda som bild ({format}). Öppna den, spara eller exportera den som JPEG eller PNG och skicka den.',
  },
  'photo.damaged':
    'Bilden är skadad: en del av den går inte att läsa. Öppna den, spara den igen och skicka den nya filen.',
  'photo.too_slow':
    'Det tog för lång tid att läsa bilden. Skicka den igen, eller en mindre eller enklare version av den.',
  'download.forbidden_host':
    'Jag kan inte hämta bilden från platsen där den är sparad, till exempel en webbsida eller menyn med GIF:ar och klistermärken i Teams. Spara bilden på din enhet och bifoga eller klistra sedan in filen.',
  'download.too_slow': 'Bilden kom inte fram i tid. Skicka bilden igen.',
  'download.busy': 'Tjänsten där bilden finns är överbelastad.',
  'download.unavailable': {
    file: 'Teams gav mig inte bilden. Bifoga den en gång till. Om det inte hjälper klistrar du in den i meddelandet.',
    personal: 'Teams gav mig inte bilden. Skicka den igen, helst som en bifogad fil.',
    shared:
      'Teams gav mig inte bilden. Skicka den igen. Det fungerar bäst om du bifogar den som en fil i vår personliga chatt.',
  },
};

export const formatNames: Translated<'formatNames', 'sv'> = {
  'cropped AVIF': 'beskuren AVIF',
  'cropped HEIC': 'beskuren HEIC',
  'animated AVIF': 'animerad AVIF',
  'HEIC sequence': 'HEIC-sekvens',
  'compressed BMP': 'komprimerad BMP',
  'unusual BMP': 'ovanlig BMP',
  'very old TIFF': 'mycket gammal TIFF',
  'camera raw': 'RAW-fil från en kamera',
  Office: 'Office-dokument',
  'ZIP or Office': 'Office-dokument eller ZIP-arkiv',
  'cursor (CUR)': 'markör (CUR)',
  'icon (ICNS)': 'ikon (ICNS)',
  'icon (ICO)': 'ikon (ICO)',
  video: 'video',
};
