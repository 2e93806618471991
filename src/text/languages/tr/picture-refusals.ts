import type { Translated } from '../../parts/translated';

export const pictureRefusals: Translated<'pictureRefusals', 'tr'> = {
  'photo.missing': {
    there:
      'Bu iletide resim görmüyorum. Lütfen resim içeren bir ileti seçin veya resmi bana göndereceğiniz bir iletiye yapıştırın.',
    personal:
      'Henüz resim görmüyorum. {stepsMinutes} dakika içinde yapıştırarak veya dosya olarak gönderin: Ne istediğinizi hatırlıyorum.',
    shared:
      'Henüz resim görmüyorum. {stepsMinutes} dakika içinde benden bahsedin ve resmi yapıştırın: Ne istediğinizi hatırlıyorum.',
  },
  'photo.hidden': {
    personal: 'Teams iletinizdeki resmi bana göstermiyor. Lütfen resmi dosya olarak ekleyin.',
    shared:
      'Teams iletinizdeki resmi bana göstermiyor. Resmi iletiye yapıştırın veya kişisel sohbetimizde bana dosya olarak gönderin.',
  },
  'photo.unseen':
    'Bu sohbeti veya bu iletiyi göremiyorum. Resmi kişisel sohbetimizde bana gönderin.',
  'photo.elsewhere': {
    gif: 'Bu, Teams’in seçicisinden eklenen bir GIF ve onu alamıyorum. Resmi cihazınıza kaydedin, ardından dosyayı ekleyin veya yapıştırın.',
    sticker:
      'Bu, Teams’in seçicisinden eklenen bir çıkartma ve onu alamıyorum. Resmi cihazınıza kaydedin, ardından dosyayı ekleyin veya yapıştırın.',
    page: 'İletinizdeki resim bir web sayfasında ve resmi oradan alamıyorum. Resmi cihazınıza kaydedin, ardından dosyayı ekleyin veya yapıştırın.',
    text: 'İletinizdeki resim iletinin metninin bir parçası ve resmi oradan okuyamıyorum. Resmi cihazınıza kaydedin, ardından dosyayı ekleyin veya yapıştırın.',
    loop: 'İletinizdeki resim, açamadığım bir Loop bileşeninde. Resmi cihazınıza kaydedin, ardından dosyayı ekleyin veya yapıştırın.',
    card: 'İletinizdeki resim bir karta veya bağlantı önizlemesine ait ve resmi oradan alamıyorum. Resmi cihazınıza kaydedin, ardından dosyayı ekleyin veya yapıştırın.',
  },
  'photo.lost':
    'İletinizde resim görmüyorum. Telefonlarda Teams bazen galeriden veya OneDrive’dan gelen resmi göndermez. Teams’in kamera düğmesini kullanın, resmi yapıştırın veya Teams’i bilgisayarda kullanın.',
  'photo.in_personal_chat':
    'Bu eylem kanallar ve diğer sohbetler içindir. Burada resmi bana doğrudan gönderebilir veya bir resmi “fotoğrafımı ayarla” diye yanıtlayabilirsiniz.',
  'photo.several': {
    one: 'İletinizde {count} resim var. Lütfen yalnızca istediğinizi gönderin.',
    other:
      'İletinizde {count} resim var. Lütfen yalnızca birkaçını veya yalnızca istediğinizi gönderin.',
  },
  'photo.or_source':
    'İletinizde bir resim var ve ayrıca kullanılacak bir fotoğraf belirtiyorsunuz. Lütfen bunlardan birini çıkarın.',
  'photo.none': {
    me: 'Fotoğrafınız yok, bu nedenle değişiklik yapılmadı. Fotoğraf ayarlamak için bana bir resim gönderin ve “fotoğrafımı ayarla” yazın.',
    name: '“{name}” için fotoğraf yok, bu nedenle değişiklik yapılmadı. Lütfen adı denetleyin veya başka bir ad seçin.',
  },
  'photo.forgotten': {
    personal:
      'Bu resim artık bende yok: Resimleri en çok {undoHours} saat saklarım. Lütfen yeniden gönderin.',
    shared:
      'Bu resim artık bende yok: Resimleri en çok {undoHours} saat saklarım. Lütfen kişisel sohbetimizde bana gönderin.',
  },
  'photo.too_large': 'Bu resim çok büyük. Lütfen {megabytes} MB altında bir resim gönderin.',
  'photo.too_small':
    'Bu resim çok küçük ({width} × {height} piksel). En az {minimum} × {minimum}, tercihen {photoSide} × {photoSide} olmalı.',
  'photo.too_long':
    'Bu resmin bir kenarı diğerinin {times} katından daha uzun. Lütfen resmin bir bölümünü gönderin.',
  'photo.too_many_pixels':
    'Bu resim {megapixels} megapikselden büyük. Lütfen daha küçük bir sürümünü gönderin.',
  'photo.too_much_memory':
    'Bu resmi ({format}) okumak çok fazla bellek gerektiriyor. Lütfen daha küçük bir sürümünü gönderin veya normal bir JPEG olarak kaydedin.',
  'photo.unsupported': {
    unknown: 'Bu dosyayı fotoğraf olarak kullanamıyorum. Lütfen bir resim gönderin: {formats}.',
    heic: 'HEIC resimlerini okuyamıyorum. Lütfen JPEG olarak gönderin; iPhone’da: Ayarlar › Kamera › Biçimler › En Uyumlu.',
    rare: 'Nadir rastlanan bu {format} türünü okuyamıyorum. Lütfen dosyayı açın, normal bir JPEG olarak kaydedin ve onu gönderin.',
    screenshot:
      'Bu dosyayı fotoğraf olarak kullanamıyorum ({format}). Lütfen kullanmak istediğiniz şeyin ekran görüntüsünü alın ve onu gönderin.',
    saveAnew:
      'Bu dosyayı fotoğraf olarak kullanamıyorum ({format}). Lütfen dosyayı açın, JPEG veya PNG olarak kaydedin ya da dışarı aktarın ve onu gönderin.',
  },
  'photo.damaged':
    'Bu resim bozuk, bir bölümü okunamıyor. Lütfen resmi açın, yeniden kaydedin ve yeni dosyayı gönderin.',
  'photo.too_slow':
    'Bu resmi okumak çok uzun sürdü. Lütfen yeniden gönderin ya da daha küçük veya daha basit bir sürümünü gönderin.',
  'download.forbidden_host':
    'Bu resmi, bir web sayfası veya Teams’in GIF ve çıkartma seçicisi gibi saklandığı yerden alamıyorum. Resmi cihazınıza kaydedin, ardından dosyayı ekleyin veya yapıştırın.',
  'download.too_slow': 'Resim zamanında gelmedi. Lütfen resmi yeniden gönderin.',
  'download.busy': 'Resmin saklandığı hizmet meşgul.',
  'download.unavailable': {
    file: 'Teams resmi bana vermedi. Lütfen yeniden ekleyin; işe yaramazsa resmi iletinize yapıştırın.',
    personal: 'Teams resmi bana vermedi. Lütfen yeniden, tercihen dosya olarak ekleyip gönderin.',
    shared:
      'Teams resmi bana vermedi. Lütfen yeniden gönderin; en iyisi, kişisel sohbetimizde dosya olarak eklemektir.',
  },
};

export const formatNames: Translated<'formatNames', 'tr'> = {
  'cropped AVIF': 'kırpılmış AVIF',
  'cropped HEIC': 'kırpılmış HEIC',
  'animated AVIF': 'animasyonlu AVIF',
  'HEIC sequence': 'HEIC dizisi',
  'compressed BMP': 'sıkıştırılmış BMP',
  'unusual BMP': 'alışılmadık BMP',
  'very old TIFF': 'çok eski TIFF',
  'camera raw': 'kamera ham dosyası (RAW)',
  Office: 'Office belgesi',
  'ZIP or Office': 'Office belgesi veya ZIP arşivi',
  'cursor (CUR)': 'imleç (CUR)',
  'icon (ICNS)': 'simge (ICNS)',
  'icon (ICO)': 'simge (ICO)',
  video: 'video',
};
