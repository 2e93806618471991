import type { Translated } from '../../parts/translated';

export const helpTexts: Translated<'helpTexts', 'tr'> = {
  help: {
    heading: 'PhotoBot fotoğrafları ayarlar',
    intro: {
      personal:
        'Bana bir resim gönderin. Fotoğrafınız olarak nasıl görüneceğini gösteririm, siz de onaylarsınız. Veya bunlardan birini yazın:',
      groupChat:
        'Benden bahsedin ve bunlardan birini yazın. Fotoğraf ayarlamak için resmi ekleyin:',
      channel: 'Benden bahsedin ve bunlardan birini yazın. Fotoğraf ayarlamak için resmi ekleyin:',
    },
    forOthers: 'O kuruluştaki kişiler burada şunları yazabilir:',
    more: 'Daha fazla',
    outro:
      'Kırpmayı seçmek için “üst”, “orta”, “alt”, “sol”, “sağ” veya “tamamı”, resmi döndürmek için “sola döndür”, siyah arka plan için “siyah arka plan” ekleyin. Biçimler: {formats}, en çok {megabytes} MB. Siz onaylamadan hiçbir şey değişmez ve değişikliği {undoHours} saat içinde geri alabilirsiniz.',
  },

  commandExamples: {
    'set-my-photo': 'fotoğrafımı ayarla',
    'set-team-photo': 'ekip fotoğrafını ayarla',
    'set-named-team-photo': '"Launch Team" ekibinin fotoğrafını ayarla',
    'set-group-photo': '"Marketing" grubunun fotoğrafını ayarla',
    'set-user-photo': '"Megan Bowen" kullanıcısının fotoğrafını ayarla',
    'set-contact-photo': '"Bob Smith" Outlook kişisinin fotoğrafını ayarla',
    'use-photo': '"Diego Siciliani" kullanıcısının fotoğrafını benim fotoğrafım olarak kullan',
    'show-photo': '"Diego Siciliani" kullanıcısının fotoğrafını göster',
    'remove-photo': '"Marketing" grubunun fotoğrafını kaldır',
    cancel: 'iptal',
    undo: 'geri al',
    history: 'geçmiş',
    'sign-out': 'oturumu kapat',
    help: 'yardım',
  },

  commandLines: {
    'set-my-photo': 'İletinizdeki resmi kendi fotoğrafınız yapar',
    'set-team-photo': 'İletinizdeki resmi bu ekibin fotoğrafı yapar (yalnızca sahipler)',
    'set-named-team-photo':
      'Nerede olursanız olun, resmi sahibi olduğunuz bir ekibin fotoğrafı yapar; ekibin adını yazın',
    'set-group-photo':
      'Resmi, sahibi olduğunuz bir Microsoft 365 grubunun fotoğrafı yapar; adını veya e-posta adresini yazın',
    'set-user-photo':
      'Resmi başka birinin fotoğrafı yapar (yalnızca yöneticiler); ondan bahsedin veya adresini ya da adını yazın',
    'set-contact-photo':
      'Resmi Outlook kişilerinizden birinin fotoğrafı yapar; kişinin adını yazın',
    'use-photo': 'Resim yerine, birinin veya bir ekibin zaten kullandığı fotoğrafı alır',
    'show-photo':
      'Fotoğraf gösterir; “… ekibinin fotoğrafını göster”, “… grubunun fotoğrafını göster”, “… Outlook kişisinin fotoğrafını göster”',
    'remove-photo':
      'Siz onayladıktan sonra fotoğrafı kaldırır; bir kişi için ayrıca “… kullanıcısının fotoğrafını kaldır”',
    cancel: 'Buradaki en yeni önerinizi, kartındaki İptal düğmesi gibi iptal eder',
    undo: 'Bu konuşmadaki son fotoğraf değişikliğinizi geri alır',
    history: 'Son değişikliklerinizi, kişisel sohbette geri alma düğmeleriyle birlikte listeler',
    'sign-out':
      'Oturum bilgilerinizi siler; oturum gerektiren sonraki düğme oturumunuzu yeniden açar',
    help: 'PhotoBot’un burada neler yapabildiğini gösterir',
  },

  wholeTeamLines: {
    private: 'Özel kanalların kendi fotoğrafı yoktur: Bu, tüm ekibin fotoğrafıdır.',
    shared:
      'Paylaşılan kanalların kendi fotoğrafı yoktur: Bu, kanalın sahibi olan tüm ekibin fotoğrafıdır.',
  },

  helpNotes: {
    meeting:
      'Toplantıların ekibi yoktur ve hiçbir uygulama toplantının resmini ayarlayamaz. Bir ekibin fotoğrafı için ekibin adını yazın veya komutu ekibin kanallarından birine yazın.',
    groupChat: 'Bu sohbetin resmini hiçbir uygulama değiştiremez.',
    private:
      'Bu kanalın kendi fotoğrafı yoktur: “ekip fotoğrafını ayarla” tüm ekibin fotoğrafını ayarlar.',
    shared:
      'Bu kanalın kendi fotoğrafı yoktur: “ekip fotoğrafını ayarla” kanalın sahibi olan tüm ekibin fotoğrafını ayarlar. Yalnızca kanalın sahibi olan kuruluştaki kişiler için çalışırım.',
  },

  places: {
    personal: 'kişisel sohbetimizde',
    groupChat: 'bir grup sohbetinde',
    channel: 'bir kanalda',
  },

  outcomes: {
    unknown: 'yapılmış olabilir',
    proposed: 'henüz yapılmadı',
    applying: 'yapılıyor',
    applied: 'yapıldı',
    undoing: 'geri alınıyor',
    undone: 'geri alındı',
    cancelled: 'iptal edildi',
    lapsed: 'süresi doldu',
    failed: 'başarısız oldu',
  },

  historyWords: {
    heading: 'Son değişiklikleriniz',
    none: 'Henüz bir fotoğraf değiştirmediniz.',
    noneHere:
      'Son değişikliklerinizin hiçbiri bu konuşmada yapılmadı. Kişisel sohbetimizde “geçmiş” komutu tümünü gösterir.',
    onlyHere: 'Yalnızca bu konuşmadakiler. Kişisel sohbetimizde “geçmiş” komutu tümünü gösterir.',
    what: '{what}: {name}',
    when: { known: '{time}', utc: '{time} (UTC)' },
    undo: 'Değişikliği geri al, {number}/{count}. {line}',
  },
};
