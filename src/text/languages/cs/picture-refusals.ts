import type { Translated } from '../../parts/translated';

export const pictureRefusals: Translated<'pictureRefusals', 'cs'> = {
  'photo.missing': {
    there:
      'V této zprávě nevidím žádný obrázek. Vyberte prosím zprávu s obrázkem, nebo obrázek vložte do zprávy, kterou mi pošlete.',
    personal:
      'Zatím nevidím žádný obrázek. Pošlete ho do {stepsMinutes} minut, vložený nebo jako soubor. Pamatuji si, o co jste požádali.',
    shared:
      'Zatím nevidím žádný obrázek. Do {stepsMinutes} minut mě zmiňte a vložte ho. Pamatuji si, o co jste požádali.',
  },
  'photo.hidden': {
    personal: 'Aplikace Teams mi obrázek z vaší zprávy neukazuje. Připojte ho prosím jako soubor.',
    shared:
      'Aplikace Teams mi obrázek z vaší zprávy neukazuje. Vložte ho přímo do zprávy, nebo mi ho pošlete jako soubor v našem osobním chatu.',
  },
  'photo.unseen': 'Tento chat nebo tuto zprávu nevidím. Pošlete mi obrázek v našem osobním chatu.',
  'photo.elsewhere': {
    gif: 'Tohle je GIF z nabídky v Teams a ten načíst neumím. Uložte si obrázek do zařízení a potom soubor připojte nebo vložte.',
    sticker:
      'Tohle je nálepka z nabídky v Teams a tu načíst neumím. Uložte si obrázek do zařízení a potom soubor připojte nebo vložte.',
    page: 'Obrázek z vaší zprávy je na webové stránce a odtamtud ho načíst neumím. Uložte si obrázek do zařízení a potom soubor připojte nebo vložte.',
    text: 'Obrázek z vaší zprávy je součástí jejího textu a tam ho přečíst neumím. Uložte si obrázek do zařízení a potom soubor připojte nebo vložte.',
    loop: 'Obrázek z vaší zprávy je v komponentě Loop, kterou otevřít neumím. Uložte si obrázek do zařízení a potom soubor připojte nebo vložte.',
    card: 'Obrázek z vaší zprávy patří ke kartě nebo k náhledu odkazu a odtamtud ho načíst neumím. Uložte si obrázek do zařízení a potom soubor připojte nebo vložte.',
  },
  'photo.lost':
    'Ve vaší zprávě nevidím žádný obrázek. Aplikace Teams na telefonu někdy vynechá obrázek z galerie nebo z OneDrivu. Použijte v Teams tlačítko fotoaparátu, obrázek vložte, nebo použijte Teams na počítači.',
  'photo.in_personal_chat':
    'Tato akce je pro kanály a jiné chaty. Tady mi obrázek jednoduše pošlete, nebo na něj odpovězte „nastavit moji fotku“.',
  'photo.several': {
    one: 'Ve vaší zprávě je {count} obrázek. Pošlete prosím jenom ten, který chcete.',
    few: 'Ve vaší zprávě jsou {count} obrázky. Pošlete jich prosím jenom pár, nebo jenom ten, který chcete.',
    other:
      'Ve vaší zprávě je {count} obrázků. Pošlete jich prosím jenom pár, nebo jenom ten, který chcete.',
  },
  'photo.or_source':
    'Ve vaší zprávě je obrázek a zároveň píšete, čí fotka se má použít. Jedno z toho prosím vynechte.',
  'photo.none': {
    me: 'Nemáte žádnou fotku, takže se nic nezměnilo. Pokud ji chcete nastavit, pošlete mi obrázek a napište „nastavit moji fotku“.',
    name: 'Pro „{name}“ žádná fotka neexistuje, takže se nic nezměnilo. Zkontrolujte prosím jméno, nebo zvolte jiné.',
  },
  'photo.forgotten': {
    personal:
      'Tento obrázek už nemám, uchovávám je nejvýš {undoHours} hodin. Pošlete ho prosím znovu.',
    shared:
      'Tento obrázek už nemám, uchovávám je nejvýš {undoHours} hodin. Pošlete mi ho prosím v našem osobním chatu.',
  },
  'photo.too_large': 'Tento obrázek je příliš velký. Pošlete prosím obrázek do {megabytes} MB.',
  'photo.too_small':
    'Tento obrázek je příliš malý ({width} × {height} pixelů). Musí mít aspoň {minimum} × {minimum}, lépe {photoSide} × {photoSide}.',
  'photo.too_long':
    'Jedna strana obrázku je víc než {times}krát delší než druhá. Pošlete prosím jenom jeho část.',
  'photo.too_many_pixels':
    'Tento obrázek má víc než {megapixels} megapixelů. Pošlete prosím menší verzi.',
  'photo.too_much_memory':
    'Přečtení tohoto obrázku ({format}) by zabralo příliš mnoho paměti. Pošlete prosím menší verzi, nebo ho uložte jako běžný JPEG.',
  'photo.unsupported': {
    unknown: 'Tento soubor jako fotku použít neumím. Pošlete prosím obrázek: {formats}.',
    heic: 'Obrázky HEIC číst neumím. Pošlete ho prosím jako JPEG. Na iPhonu: Nastavení › Fotoaparát › Formáty › Nejkompatibilnější.',
    rare: 'Tento neobvyklý druh formátu {format} číst neumím. Otevřete ho prosím, uložte jako běžný JPEG a pošlete ten.',
    screenshot:
      'Tento soubor jako fotku použít neumím ({format}). Udělejte prosím snímek obrazovky toho, co chcete použít, a pošlete ten.',
    saveAnew:
      'Tento soubor jako fotku použít neumím ({format}). Otevřete ho prosím, uložte nebo exportujte jako JPEG nebo PNG a pošlete ten.',
  },
  'photo.damaged':
    'Tento obrázek je poškozený, jeho část nejde přečíst. Otevřete ho prosím, uložte znovu a pošlete nový soubor.',
  'photo.too_slow':
    'Čtení tohoto obrázku trvalo příliš dlouho. Pošlete ho prosím znovu, nebo pošlete menší či jednodušší verzi.',
  'download.forbidden_host':
    'Z místa, kde je tento obrázek uložený, ho načíst neumím. Může to být třeba webová stránka nebo nabídka GIFů a nálepek v Teams. Uložte si obrázek do zařízení a potom soubor připojte nebo vložte.',
  'download.too_slow': 'Obrázek nedorazil včas. Pošlete ho prosím znovu.',
  'download.busy': 'Služba, ve které je obrázek uložený, je přetížená.',
  'download.unavailable': {
    file: 'Aplikace Teams mi obrázek nepředala. Připojte ho prosím ještě jednou. Pokud to nepomůže, vložte ho do zprávy.',
    personal:
      'Aplikace Teams mi obrázek nepředala. Pošlete ho prosím znovu, nejlépe jako připojený soubor.',
    shared:
      'Aplikace Teams mi obrázek nepředala. Pošlete ho prosím znovu. Nejlepší je připojit ho jako soubor v našem osobním chatu.',
  },
};

export const formatNames: Translated<'formatNames', 'cs'> = {
  'cropped AVIF': 'oříznutý AVIF',
  'cropped HEIC': 'oříznutý HEIC',
  'animated AVIF': 'animovaný AVIF',
  'HEIC sequence': 'sekvence HEIC',
  'compressed BMP': 'komprimovaný BMP',
  'unusual BMP': 'neobvyklý BMP',
  'very old TIFF': 'velmi starý TIFF',
  'camera raw': 'RAW z fotoaparátu',
  Office: 'dokument Office',
  'ZIP or Office': 'dokument Office nebo archiv ZIP',
  'cursor (CUR)': 'kurzor (CUR)',
  'icon (ICNS)': 'ikona (ICNS)',
  'icon (ICO)': 'ikona (ICO)',
  video: 'video',
};
