import type { Translated } from '../../parts/translated';

export const pictureRefusals: Translated<'pictureRefusals', 'pl'> = {
  'photo.missing': {
    there:
      'W tej wiadomości nie widzę obrazu. Wybierz wiadomość z obrazem albo wklej obraz do wiadomości skierowanej do mnie.',
    personal:
      'Nie widzę jeszcze obrazu. Wyślij go w ciągu {stepsMinutes} minut, wklejony lub jako plik: pamiętam Twoją prośbę.',
    shared:
      'Nie widzę jeszcze obrazu. W ciągu {stepsMinutes} minut dodaj wzmiankę o mnie i wklej obraz: pamiętam Twoją prośbę.',
  },
  'photo.hidden': {
    personal: 'Aplikacja Teams nie pokazuje mi obrazu z Twojej wiadomości. Załącz go jako plik.',
    shared:
      'Aplikacja Teams nie pokazuje mi obrazu z Twojej wiadomości. Wklej go do wiadomości albo wyślij mi jako plik w naszym czacie osobistym.',
  },
  'photo.unseen':
    'Nie widzę tego czatu lub tej wiadomości. Wyślij mi obraz w naszym czacie osobistym.',
  'photo.elsewhere': {
    gif: 'To plik GIF z selektora aplikacji Teams i nie mogę go pobrać. Zapisz obraz na urządzeniu, a potem załącz lub wklej plik.',
    sticker:
      'To naklejka z selektora aplikacji Teams i nie mogę jej pobrać. Zapisz obraz na urządzeniu, a potem załącz lub wklej plik.',
    page: 'Obraz z Twojej wiadomości jest na stronie internetowej i nie mogę go stamtąd pobrać. Zapisz obraz na urządzeniu, a potem załącz lub wklej plik.',
    text: 'Obraz z Twojej wiadomości jest częścią jej tekstu i nie mogę go tam odczytać. Zapisz obraz na urządzeniu, a potem załącz lub wklej plik.',
    loop: 'Obraz z Twojej wiadomości jest w składniku Loop, którego nie mogę otworzyć. Zapisz obraz na urządzeniu, a potem załącz lub wklej plik.',
    card: 'Obraz z Twojej wiadomości należy do karty lub podglądu linku i nie mogę go stamtąd pobrać. Zapisz obraz na urządzeniu, a potem załącz lub wklej plik.',
  },
  'photo.lost':
    'W Twojej wiadomości nie widzę obrazu. Na telefonach aplikacja Teams czasem pomija obrazy z galerii lub usługi OneDrive. Użyj przycisku aparatu w aplikacji Teams, wklej obraz albo skorzystaj z aplikacji Teams na komputerze.',
  'photo.in_personal_chat':
    'Ta akcja jest przeznaczona dla kanałów i innych czatów. Tutaj wystarczy wysłać mi obraz albo odpowiedzieć na wiadomość z obrazem, pisząc „ustaw moje zdjęcie”.',
  'photo.several': {
    one: 'W Twojej wiadomości jest {count} obraz. Wyślij tylko ten, którego chcesz użyć.',
    few: 'W Twojej wiadomości są {count} obrazy. Wyślij tylko kilka z nich albo ten jeden, którego chcesz użyć.',
    many: 'W Twojej wiadomości jest {count} obrazów. Wyślij tylko kilka z nich albo ten jeden, którego chcesz użyć.',
    other:
      'W Twojej wiadomości jest {count} obrazu. Wyślij tylko kilka z nich albo ten jeden, którego chcesz użyć.',
  },
  'photo.or_source':
    'W Twojej wiadomości jest obraz, a oprócz niego jest podane zdjęcie do użycia. Pozostaw tylko jedno z nich.',
  'photo.none': {
    me: 'Nie masz zdjęcia, więc niczego nie zmieniono. Aby je ustawić, wyślij mi obraz i napisz „ustaw moje zdjęcie”.',
    name: 'Pod nazwą „{name}” nie ma zdjęcia, więc niczego nie zmieniono. Sprawdź nazwę albo wybierz inną.',
  },
  'photo.forgotten': {
    personal:
      'Nie mam już tego obrazu: przechowuję obrazy najwyżej przez {undoHours} godziny. Wyślij go ponownie.',
    shared:
      'Nie mam już tego obrazu: przechowuję obrazy najwyżej przez {undoHours} godziny. Wyślij mi go w naszym czacie osobistym.',
  },
  'photo.too_large': 'Ten obraz jest za duży. Wyślij obraz mniejszy niż {megabytes} MB.',
  'photo.too_small':
    'Ten obraz jest za mały ({width} × {height} pikseli). Potrzeba co najmniej {minimum} × {minimum}, a najlepiej {photoSide} × {photoSide}.',
  'photo.too_long':
    'Jeden bok tego obrazu jest ponad {times} razy dłuższy od drugiego. Wyślij fragment obrazu.',
  'photo.too_many_pixels':
    'Rozdzielczość tego obrazu przekracza {megapixels} Mpx. Wyślij mniejszą wersję.',
  'photo.too_much_memory':
    'Odczytanie tego obrazu ({format}) zajęłoby zbyt dużo pamięci. Wyślij mniejszą wersję albo zapisz go jako zwykły plik JPEG.',
  'photo.unsupported': {
    unknown: 'Tego pliku nie mogę użyć jako zdjęcia. Wyślij obraz: {formats}.',
    heic: 'Nie mogę odczytać obrazów HEIC. Wyślij go jako plik JPEG; na telefonie iPhone: Ustawienia › Aparat › Formaty › Najbardziej zgodne.',
    rare: 'Nie mogę odczytać tego rzadkiego rodzaju pliku {format}. Otwórz go, zapisz jako zwykły plik JPEG i wyślij ten plik.',
    screenshot:
      'Tego pliku nie mogę użyć jako zdjęcia ({format}). Zrób zrzut ekranu tego, czego chcesz użyć, i wyślij go.',
    saveAnew:
      'Tego pliku nie mogę użyć jako zdjęcia ({format}). Otwórz go, zapisz lub wyeksportuj jako JPEG lub PNG i wyślij ten plik.',
  },
  'photo.damaged':
    'Ten obraz jest uszkodzony: jego części nie można odczytać. Otwórz go, zapisz ponownie i wyślij nowy plik.',
  'photo.too_slow':
    'Odczytywanie tego obrazu trwało zbyt długo. Wyślij go ponownie albo wyślij jego mniejszą lub prostszą wersję.',
  'download.forbidden_host':
    'Nie mogę pobrać tego obrazu z miejsca, w którym jest przechowywany, na przykład ze strony internetowej lub z selektora plików GIF i naklejek w aplikacji Teams. Zapisz obraz na urządzeniu, a potem załącz lub wklej plik.',
  'download.too_slow': 'Obraz nie dotarł na czas. Wyślij go jeszcze raz.',
  'download.busy': 'Usługa, która przechowuje obraz, jest przeciążona.',
  'download.unavailable': {
    file: 'Aplikacja Teams nie przekazała mi obrazu. Załącz go jeszcze raz; jeśli to nie pomoże, wklej go do wiadomości.',
    personal:
      'Aplikacja Teams nie przekazała mi obrazu. Wyślij go ponownie, najlepiej jako załączony plik.',
    shared:
      'Aplikacja Teams nie przekazała mi obrazu. Wyślij go ponownie; najlepiej załącz go jako plik w naszym czacie osobistym.',
  },
};

export const formatNames: Translated<'formatNames', 'pl'> = {
  'cropped AVIF': 'przycięty plik AVIF',
  'cropped HEIC': 'przycięty plik HEIC',
  'animated AVIF': 'animowany plik AVIF',
  'HEIC sequence': 'sekwencja HEIC',
  'compressed BMP': 'skompresowany plik BMP',
  'unusual BMP': 'nietypowy plik BMP',
  'very old TIFF': 'bardzo stary plik TIFF',
  'camera raw': 'plik RAW z aparatu',
  Office: 'dokument pakietu Office',
  'ZIP or Office': 'dokument pakietu Office lub archiwum ZIP',
  'cursor (CUR)': 'kursor (CUR)',
  'icon (ICNS)': 'ikona (ICNS)',
  'icon (ICO)': 'ikona (ICO)',
  video: 'film wideo',
};
