import type { Translated } from '../../parts/translated';

export { accountRefusals } from './account-refusals';
export { changeTexts } from './changes';
export { photoHeadings } from './headings';
export { helpTexts } from './help';
export { lookingRefusals } from './looking-refusals';
export { noteTexts } from './notes';
export { formatNames, pictureRefusals } from './picture-refusals';
export { questionTexts } from './questions';
export { otherRefusals } from './refusals';
export { waiting } from './waiting';

/** Turkish: Microsoft 365’s terms, and “siz”. */
export const frameTexts: Translated<'frameTexts', 'tr'> = {
  buttons: {
    confirm: 'Onayla',
    tryAgain: 'Yeniden dene',
    cancel: 'İptal',
    undo: 'Geri al',
    restore: 'Geri yükle',
    turnLeft: 'Sola döndür',
    turnRight: 'Sağa döndür',
    grant: 'İzin ver',
    signIn: 'Devam',
    choices: 'Seçenekleri göster',
    install: 'Bu ekibe ekle',
  },

  cropNames: {
    auto: 'Otomatik',
    centre: 'Orta',
    top: 'Üst',
    bottom: 'Alt',
    left: 'Sol',
    right: 'Sağ',
    fit: 'Resmin tamamı',
  },

  groundNames: { white: 'Beyaz', black: 'Siyah' },

  signIn: {
    title: 'PhotoBot’ta oturum açın',
    button: 'Oturum aç',
    text: 'PhotoBot, fotoğrafları sizin yetkinizle değiştirir. Lütfen oturum açın.',
    notSilent:
      'Teams oturumunuzu otomatik olarak açamadı. Buradan oturum açın; isteğinize devam edeceğim. Sayfada altı haneli bir kod görünürse kodu bana gönderin.',
  },

  pages: {
    granted: {
      heading: 'Tamamlandı.',
      next: 'Teams’e dönün ve “Yeniden dene” düğmesini seçin.',
    },
    lapsed: {
      heading: 'Bu bağlantının süresi doldu.',
      next: 'Teams’e dönün ve oradaki düğmeyi yeniden seçin.',
    },
    notGranted: 'İzin verilmedi.',
    notSignedIn: 'Oturum açılmadı.',
    reasons: {
      declined:
        'İzin reddedildi, bu nedenle değişiklik yapılmadı. İzin vermek için Teams’e dönün ve “İzin ver” düğmesini yeniden seçin.',
      administrator:
        'Bu izni yalnızca kuruluşunuzun bir yöneticisi verebilir. Bir yöneticiden bunu isteyin, ardından Teams’e dönün ve “Yeniden dene” düğmesini seçin.',
      unfinished: 'Oturum açma tamamlanmadı. Teams’e dönün ve oradaki düğmeyi yeniden seçin.',
      policy:
        'Kuruluşunuzun bir ilkesi bu oturum açma işlemini engelliyor, örneğin bu cihazda. Yöneticinize başvurun, ardından Teams’e dönün ve yeniden deneyin.',
      account:
        'Hesabınızın burada bunu yapma yetkisi yok. Yöneticinize başvurun, ardından Teams’e dönün ve yeniden deneyin.',
      unavailable:
        'Microsoft’un oturum açma hizmeti şu anda yanıt vermiyor. Teams’e dönün ve birkaç dakika sonra yeniden deneyin.',
      registration:
        'Microsoft, PhotoBot uygulamasını kaydedildiği biçimiyle kabul etmiyor. Yöneticinizden uygulama kaydını denetlemesini isteyin, ardından Teams’e dönün ve yeniden deneyin.',
      unknown:
        'Microsoft isteği reddetti. Teams’e dönün ve yeniden deneyin. Sorun devam ederse yöneticinize başvurun.',
    },
  },
};
