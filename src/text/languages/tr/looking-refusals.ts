import type { Translated } from '../../parts/translated';

export const lookingRefusals: Translated<'lookingRefusals', 'tr'> = {
  'auth.sign_in_refused':
    'Microsoft 365, yeniden oturum açsanız bile oturumunuzu kabul etmiyor. Lütfen bir yöneticiden Entra oturum açma günlüğünü denetlemesini isteyin.',
  'auth.not_silent':
    'Teams oturumunuzu otomatik olarak açamadı. Düğmeyi yeniden seçin, ardından Teams önerdiğinde “Oturum aç” düğmesini seçin.',
  'auth.no_account':
    'Hesabınız bu kuruluşa ait değil. Lütfen bir yöneticiden sizi davet etmesini isteyin veya PhotoBot’u kendi kuruluşunuzda kullanın.',
  'auth.account_blocked':
    'Hesabınız devre dışı veya kilitli. Lütfen bir yöneticiden engeli kaldırmasını isteyin.',
  'auth.not_photo_administrator':
    'Bunu yalnızca PhotoBot’un fotoğraf yöneticileri listesindeki kişiler görebilir. Lütfen bunlardan birine başvurun.',
  'auth.application_denied':
    'PhotoBot’un bu fotoğrafı görme izni yok. Lütfen bir yöneticiden PhotoBot’a izin vermesini isteyin, ardından “Yeniden dene” düğmesini seçin.',
  'auth.guest': 'Burada konuksunuz ve fotoğrafınız kendi kuruluşunuzda.',
  'graph.denied': 'Microsoft 365 buna izin vermedi. Bunu görme yetkiniz olmayabilir.',
  'graph.no_mailbox':
    'Fotoğrafın bulunabileceği bir Exchange Online posta kutusu yok. Yeni bir hesap posta kutusunu bir gün içinde alabilir; almazsa bir yöneticiye başvurun.',
  'graph.no_licence': {
    you: 'Hesabınızda fotoğraf için gereken Exchange Online lisansı yok. Lütfen bir yöneticiden lisans isteyin.',
    user: 'Bu kişinin hesabında fotoğraf için gereken Exchange Online lisansı yok. Lütfen bir yöneticiden lisans isteyin.',
    group:
      'Grupta fotoğraf için gereken Exchange Online lisansı yok. Lütfen bir yöneticiden lisans isteyin.',
    team: 'Ekipte fotoğraf için gereken Exchange Online lisansı yok. Lütfen bir yöneticiden lisans isteyin.',
  },
  'graph.mailbox_full': {
    you: 'Posta kutunuz dolu, bu nedenle Microsoft 365 fotoğrafı göstermiyor. Lütfen oradan bir şeyler silin veya bir yöneticiden daha fazla yer isteyin, ardından yeniden bakın.',
    user: 'Bu kişinin posta kutusu dolu, bu nedenle Microsoft 365 fotoğrafı göstermiyor. Lütfen bu kişiden veya bir yöneticiden yer açmasını isteyin, ardından yeniden bakın.',
    group:
      'Grubun posta kutusu dolu, bu nedenle Microsoft 365 fotoğrafı göstermiyor. Lütfen oradan bir şeyler silin veya bir yöneticiden daha fazla yer isteyin, ardından yeniden bakın.',
    team: 'Ekibin posta kutusu dolu, bu nedenle Microsoft 365 fotoğrafı göstermiyor. Lütfen oradan bir şeyler silin veya bir yöneticiden daha fazla yer isteyin, ardından yeniden bakın.',
  },
  'graph.storage_full':
    'Bu fotoğrafın depolama alanı dolu, bu nedenle Microsoft 365 fotoğrafı göstermiyor. Lütfen bir yöneticiden yer açmasını isteyin.',
  'graph.account_disabled': {
    you: 'Hesabınız engellenmiş veya devre dışı, bu nedenle Microsoft 365 fotoğrafını göstermiyor. Lütfen bir yöneticiye başvurun.',
    user: 'Bu kişinin hesabı engellenmiş veya devre dışı, bu nedenle Microsoft 365 fotoğrafını göstermiyor. Lütfen bir yöneticiye başvurun.',
    group:
      'Grubun hesabı engellenmiş veya devre dışı, bu nedenle Microsoft 365 fotoğrafını göstermiyor. Lütfen bir yöneticiye başvurun.',
    team: 'Ekibin hesabı engellenmiş veya devre dışı, bu nedenle Microsoft 365 fotoğrafını göstermiyor. Lütfen bir yöneticiye başvurun.',
  },
  'graph.access_policy':
    'Kuruluşunuzun bir ilkesi PhotoBot’un bu posta kutusuna erişimini engelliyor. Lütfen bir yöneticiye başvurun.',
  'graph.target_is_guest': 'Bu kişi burada konuk ve fotoğrafı kendi kuruluşunda.',
  'graph.unsupported_tenant': 'Microsoft 365 bu tür kuruluşlar için fotoğraf saklamaz.',
  'bot.busy':
    'Şu anda çok sayıda resim işliyorum. Lütfen bir dakika sonra “Yeniden dene” düğmesini seçin.',
};
