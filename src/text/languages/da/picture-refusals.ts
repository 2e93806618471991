import type { Translated } from '../../parts/translated';

export const pictureRefusals: Translated<'pictureRefusals', 'da'> = {
  'photo.missing': {
    there:
      'Jeg kan ikke se noget billede i den meddelelse. Vælg en meddelelse med et billede, eller indsæt billedet i en meddelelse til mig.',
    personal:
      'Jeg kan ikke se noget billede endnu. Send det inden for {stepsMinutes} minutter, indsat eller som fil. Jeg husker, hvad du bad om.',
    shared:
      'Jeg kan ikke se noget billede endnu. Omtal mig, og indsæt det inden for {stepsMinutes} minutter. Jeg husker, hvad du bad om.',
  },
  'photo.hidden': {
    personal: 'Teams viser mig ikke billedet i din meddelelse. Vedhæft det som en fil.',
    shared:
      'Teams viser mig ikke billedet i din meddelelse. Indsæt det i meddelelsen, eller send mig det som en fil i vores personlige chat.',
  },
  'photo.unseen':
    'Jeg kan ikke se denne chat eller denne meddelelse. Send mig billedet i vores personlige chat.',
  'photo.elsewhere': {
    gif: 'Det er en GIF fra GIF-menuen i Teams, og den kan jeg ikke hente. Gem billedet på din enhed, og vedhæft eller indsæt derefter filen.',
    sticker:
      'Det er et klistermærke fra menuen i Teams, og det kan jeg ikke hente. Gem billedet på din enhed, og vedhæft eller indsæt derefter filen.',
    page: 'Billedet i din meddelelse ligger på en webside, og der kan jeg ikke hente det fra. Gem billedet på din enhed, og vedhæft eller indsæt derefter filen.',
    text: 'Billedet i din meddelelse er en del af teksten, og der kan jeg ikke læse det. Gem billedet på din enhed, og vedhæft eller indsæt derefter filen.',
    loop: 'Billedet i din meddelelse ligger i en Loop-komponent, og sådan en kan jeg ikke åbne. Gem billedet på din enhed, og vedhæft eller indsæt derefter filen.',
    card: 'Billedet i din meddelelse hører til et kort eller til forhåndsvisningen af et link, og der kan jeg ikke hente det fra. Gem billedet på din enhed, og vedhæft eller indsæt derefter filen.',
  },
  'photo.lost':
    'Jeg kan ikke se noget billede i din meddelelse. På telefoner udelader Teams nogle gange et billede fra galleriet eller fra OneDrive. Brug kameraknappen i Teams, indsæt billedet, eller brug Teams på en computer.',
  'photo.in_personal_chat':
    'Denne handling er til kanaler og andre chats. Her kan du bare sende mig billedet eller svare på et billede med ”skift mit profilbillede”.',
  'photo.several': {
    one: 'Der er ét billede i din meddelelse. Send kun det, du vil bruge.',
    other:
      'Der er {count} billeder i din meddelelse. Send kun nogle få af dem eller kun det, du vil bruge.',
  },
  'photo.or_source':
    'Der er et billede i din meddelelse, og du nævner også et eksisterende billede, der skal bruges. Udelad et af dem.',
  'photo.none': {
    me: 'Du har ikke noget profilbillede, så der er ikke ændret noget. Send mig et billede med ”skift mit profilbillede”, hvis du vil have et.',
    name: 'Der er ikke noget billede for {name}, så der er ikke ændret noget. Kontrollér navnet, eller vælg et andet.',
  },
  'photo.forgotten': {
    personal:
      'Jeg har ikke længere billedet: Jeg gemmer et billede i højst {undoHours} timer. Send det igen.',
    shared:
      'Jeg har ikke længere billedet: Jeg gemmer et billede i højst {undoHours} timer. Send mig det i vores personlige chat.',
  },
  'photo.too_large': 'Billedet er for stort. Send et på under {megabytes} MB.',
  'photo.too_small':
    'Billedet er for lille ({width} × {height} pixel). Det skal være mindst {minimum} × {minimum}, helst {photoSide} × {photoSide}.',
  'photo.too_long':
    'Billedets ene side er mere end {times} gange så lang som den anden. Send en del af billedet.',
  'photo.too_many_pixels': 'Billedet har mere end {megapixels} megapixel. Send en mindre version.',
  'photo.too_much_memory':
    'Det ville kræve for meget hukommelse at læse billedet ({format}). Send en mindre version, eller gem det som en almindelig JPEG.',
  'photo.unsupported': {
    unknown:
      'Den fil kan jeg ikke bruge som billede. Send et billede i et af disse formater: {formats}.',
    heic: 'Jeg kan ikke læse HEIC-billeder. Send billedet som JPEG. På en iPhone: Indstillinger › Kamera › Formater › Mest kompatibel.',
    rare: 'Jeg kan ikke læse denne sjældne type {format}. Åbn billedet, gem det som en almindelig JPEG, og send den.',
    screenshot:
      'Den fil kan jeg ikke bruge som billede ({format}). Tag et skærmbillede af det, du vil bruge, og send det.',
    saveAnew:
      'Den fil kan jeg ikke bruge som billede ({format}). Åbn den, gem eller eksportér den som JPEG eller PNG, og send den.',
  },
  'photo.damaged':
    'Billedet er beskadiget: En del af det kan ikke læses. Åbn det, gem det igen, og send den nye fil.',
  'photo.too_slow':
    'Det tog for lang tid at læse billedet. Send det igen, eller send en mindre eller enklere version af det.',
  'download.forbidden_host':
    'Jeg kan ikke hente billedet der, hvor det ligger, f.eks. på en webside eller i menuen med GIF’er og klistermærker i Teams. Gem billedet på din enhed, og vedhæft eller indsæt derefter filen.',
  'download.too_slow': 'Billedet nåede ikke frem i tide. Send billedet igen.',
  'download.busy': 'Den tjeneste, hvor billedet ligger, er overbelastet.',
  'download.unavailable': {
    file: 'Teams gav mig ikke billedet. Vedhæft det igen. Hvis det ikke hjælper, skal du indsætte det i din meddelelse.',
    personal: 'Teams gav mig ikke billedet. Send det igen, helst som en vedhæftet fil.',
    shared:
      'Teams gav mig ikke billedet. Send det igen. Det virker bedst, hvis du vedhæfter det som en fil i vores personlige chat.',
  },
};

export const formatNames: Translated<'formatNames', 'da'> = {
  'cropped AVIF': 'beskåret AVIF',
  'cropped HEIC': 'beskåret HEIC',
  'animated AVIF': 'animeret AVIF',
  'HEIC sequence': 'HEIC-sekvens',
  'compressed BMP': 'komprimeret BMP',
  'unusual BMP': 'usædvanlig BMP',
  'very old TIFF': 'meget gammel TIFF',
  'camera raw': 'RAW-fil fra et kamera',
  Office: 'Office-dokument',
  'ZIP or Office': 'Office-dokument eller ZIP-arkiv',
  'cursor (CUR)': 'markør (CUR)',
  'icon (ICNS)': 'ikon (ICNS)',
  'icon (ICO)': 'ikon (ICO)',
  video: 'video',
};
