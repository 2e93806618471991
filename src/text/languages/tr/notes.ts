import type { Translated } from '../../parts/translated';

export const noteTexts: Translated<'noteTexts', 'tr'> = {
  working: {
    heading: 'Bir dakika…',
    line: 'Bu, her zamankinden uzun sürüyor. Yanıtım burada görünecek. Henüz değişiklik yapılmadı.',
  },

  notes: {
    busy: {
      heading: 'Şu anda çok meşgulüm',
      line: 'İletinizi okuyamadım ve değişiklik yapılmadı. Lütfen bir dakika sonra yeniden gönderin.',
    },
    moved: {
      heading: 'Diğer karta bakın',
      line: 'Bu kart burada iki kez var ve diğeri kullanıldı. Sonuç orada.',
    },
    'signed-in': {
      heading: 'Oturumunuz açık',
      line: 'İsteğinize devam ediyorum.',
    },
    'signed-out': {
      heading: 'Oturumunuz kapatıldı',
      line: 'Oturum bilgilerinizi sildim. Fotoğraflarınız ve geçmişiniz olduğu gibi kalıyor. Oturum gerektiren bir düğmeyi yeniden seçtiğinizde Teams oturumunuzu açar.',
    },
  },

  how: {
    personal:
      'Bana bir resim gönderin ve “fotoğrafımı ayarla” veya sahibi olduğunuz bir ekip için “Launch Team ekibinin fotoğrafını ayarla” yazın. Nasıl görüneceğini bir kartta görürsünüz ve siz onaylamadan hiçbir şey değişmez.',
    groupChat:
      'Bir resim yapıştırın, benden bahsedin ve “fotoğrafımı ayarla” veya sahibi olduğunuz bir ekip için “Launch Team ekibinin fotoğrafını ayarla” yazın. Nasıl görüneceğini bir kartta görürsünüz ve siz onaylamadan hiçbir şey değişmez.',
    channel:
      'Bir resim yapıştırın, benden bahsedin ve “ekip fotoğrafını ayarla” veya kendi fotoğrafınız için “fotoğrafımı ayarla” yazın. Nasıl görüneceğini bir kartta görürsünüz ve siz onaylamadan hiçbir şey değişmez.',
  },

  sayings: {
    thanks: 'Rica ederim!',
    ok: '👍',
    who: 'Ben PhotoBot. Bir resmi Microsoft 365’te sizin, bir ekibin, bir grubun veya başka birinin fotoğrafı yaparım. Burada yapabildiğim her şeyi görmek için “yardım” yazın.',
    privacy:
      'Resmi yalnızca onayladığınız fotoğraf için kullanırım. Değişikliği geri alabilmeniz için en çok {undoHours} saat saklarım. Sizin yetkinizle çalışırım ve kartlarınızı yalnızca siz kullanabilirsiniz.',
    seen: 'Kuruluşunuzdaki herkes kişilerin, ekiplerin ve grupların fotoğraflarını Teams, Outlook ve SharePoint’te görebilir. Yeni bir fotoğrafı diğer kişiler birkaç dakika, bazen birkaç gün sonra görür. “fotoğrafımı göster” şu anki fotoğrafınızı gösterir.',
    cancelled: 'İptal edildi. Değişiklik yapılmadı.',
    'open-proposal':
      'Henüz değişiklik yapılmadı. Sürdürmek için yukarıdaki kartta “Onayla”, vazgeçmek için “İptal” düğmesini seçin.',
    'open-question':
      'Henüz değişiklik yapılmadı. Yukarıdaki kart sizi bekliyor: Düğmelerinden birini veya “İptal” düğmesini seçin.',
    'framed-anew':
      'Yukarıdaki karttaki fotoğrafı değiştirdim. Siz “Onayla” düğmesini seçmeden hiçbir şey ayarlanmaz.',
    'nothing-waits':
      'Burada sizi bekleyen bir kart yok, bu nedenle değişiklik yapılmadı. Kartların süresi {proposalMinutes} dakika sonra dolar; baştan başlamak için resmi bana yeniden gönderin.',
    'nothing-open':
      'Burada iptal edilebilecek bir şeyiniz yok. “geri al” son değişikliğinizi geri alır.',
  },

  undeclared: 'PhotoBot bunu sunmuyor. Neler yapabildiğini görmek için “yardım” yazın.',

  tooBusy: 'Şu anda çok meşgulüm ve değişiklik yapılmadı. Lütfen birazdan yeniden deneyin.',

  photoNotices: {
    undone: 'Önceki fotoğrafınız geri yüklendi',
    same: 'Fotoğrafınız değiştirilmedi',
    set: { done: 'Fotoğrafınız değiştirildi', unknown: 'Fotoğrafınız değiştirilmiş olabilir' },
    remove: { done: 'Fotoğrafınız kaldırıldı', unknown: 'Fotoğrafınız kaldırılmış olabilir' },
  },

  contactNotices: {
    undone: 'Outlook kişilerinizden birinin önceki fotoğrafı geri yüklendi',
    same: 'Outlook kişilerinizden birinin fotoğrafı değiştirilmedi',
    set: {
      done: 'Outlook kişilerinizden birinin fotoğrafı değiştirildi',
      unknown: 'Outlook kişilerinizden birinin fotoğrafı değiştirilmiş olabilir',
    },
    remove: {
      done: 'Outlook kişilerinizden birinin fotoğrafı kaldırıldı',
      unknown: 'Outlook kişilerinizden birinin fotoğrafı kaldırılmış olabilir',
    },
  },

  noticeLines: {
    nobody: 'Bunu kuruluşunuzun bir fotoğraf yöneticisi yaptı.',
    by: 'Bunu kuruluşunuzun bir fotoğraf yöneticisi yaptı: {name}.',
    contact: 'Outlook kişiniz: {name}',
    mine: 'Fotoğrafı “fotoğrafımı ayarla” komutuyla değiştirebilirsiniz.',
    restore: '{undoHours} saat içinde “Geri yükle” ile önceki duruma dönebilirsiniz.',
    before: 'Önce',
    now: 'Şimdi',
    none: 'Fotoğraf yok',
    beforeAlt: 'Önceki fotoğraf',
  },

  purposes: {
    'own-photo': 'kendi fotoğrafınızı değiştirmek',
    'somebodys-photo': 'başka birinin fotoğrafını değiştirmek',
    'anybodys-photo': 'fotoğraf yöneticilerinin herkesin fotoğrafını değiştirebilmesini sağlamak',
    'group-photo': 'sahibi olduğunuz bir grubun fotoğrafını değiştirmek',
    'team-photo': 'sahibi olduğunuz bir ekibin fotoğrafını değiştirmek',
    'contacts-photo': 'Outlook kişilerinizi bulmak ve fotoğraflarını değiştirmek',
    'anybodys-contacts-photo':
      'fotoğraf yöneticilerinin herkesin Outlook kişilerini bulabilmesini ve fotoğraflarını değiştirebilmesini sağlamak',
    'find-people': 'kişileri adlarıyla bulmak ve fotoğraflarını görmek',
    'find-groups': 'grupları adlarıyla bulmak',
    'find-teams': 'ekiplerinizi adlarıyla bulmak ve fotoğraflarını görmek',
    'find-owned': 'sahibi olduğunuz ekipleri ve grupları listelemek',
    'channel-picture': 'Teams göndermediğinde, kanaldaki bir iletinin resmini almak',
    'chat-picture': 'Teams göndermediğinde, sohbetteki bir iletinin resmini almak',
    'attached-picture': 'dosya olarak eklenmiş bir resmi almak',
    'photo-policy': 'fotoğrafları kimin değiştirebileceğini öğrenmek',
  },

  purposeAnd: ' ve ',
};
