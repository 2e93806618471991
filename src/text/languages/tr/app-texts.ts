import type { Translated } from '../../parts/translated';

export const appTexts: Translated<'appTexts', 'tr'> = {
  name: 'PhotoBot: kişiler, gruplar, ekipler ve Outlook kişileri için fotoğraflar',
  short: 'Kişi, ekip, grup ve Outlook kişisi fotoğraflarını sohbetten ayarlar.',
  full: [
    'PhotoBot’a bir sohbette resim gönderin veya bir kanalda resimle birlikte ondan bahsedin ve kimin fotoğrafı olacağını yazın: kendinizin, sahibi olduğunuz bir ekibin veya Microsoft 365 grubunun, Outlook kişilerinizden birinin ya da yöneticiyseniz başka birinin. Kimi kastettiğinizi adını veya adresini yazarak ya da ondan bahsederek belirtin; birden fazla sonuç varsa PhotoBot seçmenizi ister. Bir fotoğrafı şu anki hâliyle gösterebilir, resim yerine birinin zaten kullandığı fotoğrafı alabilir ve Microsoft 365’in izin verdiği yerde bir fotoğrafı kaldırabilir.',
    'PhotoBot fotoğrafın nasıl görüneceğini gösterir, kırpmayı seçmenizi sağlar ve siz Onayla’yı seçmeden hiçbir şeyi değiştirmez. Sonra fotoğrafı sizin adınıza Microsoft 365’e kaydeder: yalnızca değiştirme izniniz olanı değiştirebilirsiniz, yani bir ekibin fotoğrafını yalnızca sahiplerinden biri değiştirebilir. Microsoft 365’in izin verdiği yerde değişikliği 24 saat boyunca geri alabilirsiniz; "geçmiş" son değişikliklerinizi listeler.',
    'Bir kuruluş fotoğraf yöneticileri belirleyebilir; PhotoBot onlar için başkalarının fotoğraflarını ve kişilerini kendi izniyle değiştirir. Bu değişikliklerin her biri kaydedilir ve PhotoBot kişisel sohbetini biliyorsa fotoğrafın sahibine haber verir.',
    'PhotoBot yalnızca kendisine gönderilen veya kendisinden bahseden iletileri okur. Teams bir resmi vermezse, sizin iletinizi veya yanıtladığınız iletiyi de sizin yetkinizle ve yalnızca siz Devam’ı seçtikten sonra okur. Hazırlanan fotoğrafı siz onaylayana, iptal edene veya önerinin süresi dolana kadar saklar. Önceki fotoğrafı geri yüklenebileceği 24 saat boyunca, yeni fotoğrafı ve kırpıldığı resmi yeniden kullanabilmeniz için aynı süre boyunca, geçmişinizin satırlarını ise 90 gün saklar.',
    'Ekiplerin, grupların ve diğer kişilerin fotoğrafları ayarlanmadan önce kuruluşunuzun bir yöneticisi bir kez izin vermelidir; kuruluşunuzun kurallarına göre kendi fotoğrafınız ve kişileriniz için de gerekebilir. Uygulama ekiplere (özel ve paylaşılan kanallar dahil), grup sohbetlerine, toplantılara ve kişisel sohbete yüklenebilir. Yalnızca konuşmanın ait olduğu kuruluştaki kişiler için çalışır.',
  ],
  commandTitles: {
    'set-my-photo': 'fotoğrafımı ayarla',
    'set-team-photo': 'ekip fotoğrafını ayarla',
    'set-named-team-photo': 'ekip fotoğrafını ayarla:',
    'set-group-photo': 'grup fotoğrafını ayarla:',
    'set-user-photo': 'fotoğrafını ayarla:',
    'set-contact-photo': 'Outlook kişisinin fotoğrafını ayarla:',
    'use-photo': 'fotoğrafını kullan:',
    'show-photo': 'fotoğrafımı göster',
    'remove-photo': 'fotoğrafımı kaldır',
    undo: 'geri al',
    cancel: 'iptal',
    history: 'geçmiş',
    'sign-out': 'oturumu kapat',
    help: 'yardım',
  },
  extension: {
    'set-my-photo': {
      title: 'Fotoğrafımı ayarla',
      description:
        'Bir iletideki resmi veya yakın zamanda ayarladığınız bir fotoğrafı kendi fotoğrafınız yapar',
    },
    'set-team-photo': {
      title: 'Ekip fotoğrafını ayarla',
      description:
        'Bir iletideki resmi veya yakın zamanda ayarladığınız bir fotoğrafı bu ekibin fotoğrafı yapar (yalnızca sahipler)',
    },
    'photo-of': {
      title: 'Fotoğraf bul',
      description: 'Bir kişinin, ekibin veya grubun fotoğrafını bulur ve iletinize ekler',
    },
  },
  nameParameter: { title: 'Ad', description: 'Bir kişinin, ekibin veya grubun adı' },
};
