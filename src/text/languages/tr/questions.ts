import type { Translated } from '../../parts/translated';

export const questionTexts: Translated<'questionTexts', 'tr'> = {
  asks: {
    cancelled: 'İptal edildi',
    lapsed: 'Bu sorunun süresi doldu',
    failed: 'Bu mümkün değil',
    picture: 'Hangi resim?',
    own: { group: 'Hangi grup?', team: 'Hangi ekip?' },
    whose: 'Kimin fotoğrafı ayarlansın?',
    which: 'Hangi “{name}”?',
    notFound: '“{name}” bulunamadı',
    permission: 'Bir izin eksik',
    problem: 'Bu işlem henüz tamamlanamadı',
    mayFind: 'Resmi arayabilir miyim?',
    mayUndo: 'Önceki fotoğrafı geri yükleyebilir miyim?',
    mayLook: 'Fotoğrafa bakabilir miyim?',
    mayLookUp: {
      name: '“{name}” adını arayabilir miyim?',
      team: 'Ekiplerinize bakabilir miyim?',
      group: 'Gruplarınıza bakabilir miyim?',
    },
  },

  signInLines: {
    find: 'Teams resmi bana göndermedi. “Devam” düğmesini seçerseniz resmi iletide sizin yetkinizle ararım. Henüz değişiklik yapılmadı.',
    named:
      '“Devam” düğmesini seçerseniz bu adı sizin yetkinizle ararım. Henüz değişiklik yapılmadı.',
    team: '“Devam” düğmesini seçerseniz hangi ekiplerin sahibi olduğunuza sizin yetkinizle bakarım. Henüz değişiklik yapılmadı.',
    group:
      '“Devam” düğmesini seçerseniz hangi grupların sahibi olduğunuza sizin yetkinizle bakarım. Henüz değişiklik yapılmadı.',
    use: '“Devam” düğmesini seçerseniz fotoğrafa sizin yetkinizle bakarım. Henüz değişiklik yapılmadı.',
    show: '“Devam” düğmesini seçerseniz fotoğrafa sizin yetkinizle bakarım.',
    remove:
      '“Devam” düğmesini seçerseniz fotoğrafa sizin yetkinizle bakarım. Henüz değişiklik yapılmadı.',
    undo: 'Bunun için oturum açmanız gerekiyor. Sürdürmek için “Devam” düğmesini seçin.',
  },

  groupTraits: {
    team: 'ekibi var',
    dynamic: 'dinamik üyelik',
    hidden: 'gizli üyelik',
  },

  looking: {
    picture: 'Resim aranıyor…',
    set: 'Ayarlanacak fotoğraf aranıyor…',
    show: 'Fotoğraf aranıyor…',
    remove: 'Fotoğraf aranıyor…',
  },

  lookingInDialog: {
    picture: 'Resim aranıyor',
    set: 'Ayarlanacak fotoğraf aranıyor',
  },

  questionLines: {
    looking: 'Bu biraz sürebilir. Henüz değişiklik yapılmadı.',
    wait: 'Resmi arıyorum. Birazdan “Devam” düğmesini seçin. Henüz değişiklik yapılmadı.',
    offers: {
      me: 'Benim fotoğrafım',
      team: 'Bu ekip',
      'own-team': 'Bir ekip…',
      'own-group': 'Bir grup…',
      user: 'Başka biri…',
    },
    whose: 'Kimin fotoğrafının ayarlanacağını seçin. Henüz değişiklik yapılmadı.',
    whoseOfSeveral:
      'Fotoğrafları tek tek ayarlıyorum. İlkini seçin; bir başkası için resmi yeniden gönderin. Henüz değişiklik yapılmadı.',
    name: 'Kimin fotoğrafının ayarlanacağını {stepsMinutes} dakika içinde yazın, örneğin “Megan Bowen” veya “Megan Bowen’ın fotoğrafını ayarla”. Kanalda veya grup sohbetinde benden de bahsedin. Resmi o zamana kadar saklarım.',
    notThisChat:
      'Bu sohbetin resmini hiçbir uygulama değiştiremez. Burada bir Microsoft 365 grubunun fotoğrafını ayarlayabilirsiniz.',
    chooseOwn: 'Sahibi olduklarınız bunlar. Birini seçin. Henüz değişiklik yapılmadı.',
    choose: 'Birden fazla sonuç var. Birini seçin. Henüz değişiklik yapılmadı.',
    nearest: 'Bunlardan birini mi demek istediniz? Henüz değişiklik yapılmadı.',
    hidden:
      'Birden fazla sonuç var. “Seçenekleri göster” düğmesini seçin, seçenekleri yalnızca siz görürsünüz.',
    hiddenNearest:
      'Benzer adlar var. “Seçenekleri göster” düğmesini seçin, seçenekleri yalnızca siz görürsünüz.',
    more: {
      one: '{count} sonuç daha var. Adın daha uzun bir bölümünü yazın veya adın tamamını tırnak içine alın.',
      other:
        '{count} sonuç daha var. Adın daha uzun bir bölümünü yazın veya adın tamamını tırnak içine alın.',
    },
    lapsed: '{proposalMinutes} dakikadır burada bir şey olmadı. Lütfen komutu yeniden yazın.',
    lapsedDialog: '{proposalMinutes} dakikadır burada bir şey olmadı. Lütfen eylemi yeniden seçin.',
    nothingChanged: 'Değişiklik yapılmadı.',
    choosePicture: 'Birden fazla resim var. Birini seçin. Henüz değişiklik yapılmadı.',
    picture: 'Resim {number}',
    pictureOf: 'Fotoğraf: {name}',
    smallOf: 'Önizleme: {name}',
    row: '{name}, {detail}',
    rowOf: '{row}, seçenek {number}/{count}',
  },

  recentWords: {
    heading: { me: 'Fotoğrafınızı ayarlayın', team: 'Ekip fotoğrafını ayarlayın' },
    wait: 'Son zamanlarda ayarladığınız fotoğrafları arıyorum. Birazdan “Devam” düğmesini seçin. Henüz değişiklik yapılmadı.',
    choose:
      'Son {undoHours} saat içinde ayarladığınız bir fotoğrafı kullanın. Henüz değişiklik yapılmadı.',
    row: '{whose}. {when}. Fotoğraf {number}/{count}',
    when: {
      hours: { one: 'Bir saat önce ayarlandı', other: '{count} saat önce ayarlandı' },
      minutes: { one: 'Bir dakika önce ayarlandı', other: '{count} dakika önce ayarlandı' },
      now: 'Az önce ayarlandı',
    },
    send: 'Yeni bir resim için, resmi kişisel sohbetimizde bana şu metinle gönderin:',
    sendHere: 'Yeni bir resim için, resmi burada bana şu metinle gönderin:',
    noTeam:
      'Bu konuşmada ekip yok. Resmi, sahibi olduğunuz bir ekibin adıyla birlikte kişisel sohbetimizde bana gönderin, örneğin:',
    noTeamHere:
      'Bu konuşmada ekip yok. Resmi, sahibi olduğunuz bir ekibin adıyla birlikte burada bana gönderin, örneğin:',
    unseen: {
      me: 'Bu sohbette olmadığım için sohbeti göremiyorum. Resmi kişisel sohbetimizde bana şu metinle gönderin:',
      team: 'Bu sohbette olmadığım için sohbeti göremiyorum. Resmi, sahibi olduğunuz bir ekibin adıyla birlikte kişisel sohbetimizde bana gönderin, örneğin:',
    },
    teamExample: '"Launch Team" ekibinin fotoğrafını ayarla',
    commands: { me: 'fotoğrafımı ayarla', team: '{name} ekibinin fotoğrafını ayarla' },
    openChat: 'Sohbetimizi aç',
  },

  notSearched: {
    user: 'Aranmayanlar: kişiler',
    team: 'Aranmayanlar: ekipler',
    group: 'Aranmayanlar: gruplar',
    'user, team': 'Aranmayanlar: kişiler ve ekipler',
    'user, group': 'Aranmayanlar: kişiler ve gruplar',
    'team, group': 'Aranmayanlar: ekipler ve gruplar',
    'user, team, group': 'Aranmayanlar: kişiler, ekipler ve gruplar',
  },

  searchNotGranted: {
    user: 'Kişileri bulmak için bir izne ihtiyacım var ve bu izin verilmedi. Bana adı ekleyerek “… kullanıcısının fotoğrafını göster” yazın. Yanıtımda iznin nasıl verileceğini açıklarım.',
    team: 'Ekipleri bulmak için bir izne ihtiyacım var ve bu izin verilmedi. Bana adı ekleyerek “… ekibinin fotoğrafını göster” yazın. Yanıtımda iznin nasıl verileceğini açıklarım.',
    group:
      'Grupları bulmak için bir izne ihtiyacım var ve bu izin verilmedi. Bana adı ekleyerek “… grubunun fotoğrafını göster” yazın. Yanıtımda iznin nasıl verileceğini açıklarım.',
  },

  extension: {
    dialogTitle: 'PhotoBot',
    signInNeeded: 'Oturumunuzun süresi doldu. Bu pencereyi kapatın ve eylemi yeniden seçin.',
    searchAgain:
      'Kuruluşunuz bunun için çok faktörlü kimlik doğrulaması gibi daha güçlü bir oturum açma yöntemi istiyor. Yeniden arayın ve Teams gösterirse “Oturum aç” düğmesini seçin.',
    photoOf: 'Fotoğraf: {name}',
    noPhoto: 'Fotoğraf yok',
    notSearched: 'Her yerde arama yapılmadı',
  },
};
