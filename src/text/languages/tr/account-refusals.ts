import type { Translated } from '../../parts/translated';

export const accountRefusals: Translated<'accountRefusals', 'tr'> = {
  'auth.outsider':
    'Bu konuşma başka bir kuruluşa ait ve ben yalnızca o kuruluştaki kişiler için çalışırım. Lütfen onlardan birine, örneğin ekibin bir sahibine başvurun. Kendi fotoğrafınız için PhotoBot’u kendi kuruluşunuzda kullanın.',
  'auth.sign_in_stale': {
    search: 'Oturumunuzun süresi doldu. Oturum açmak için lütfen yeniden arayın.',
    press: 'Oturumunuzun süresi doldu. Oturum açmak için lütfen “Yeniden dene” düğmesini seçin.',
  },
  'auth.sign_in_refused':
    'Microsoft 365, yeniden oturum açsanız bile oturumunuzu kabul etmiyor, bu nedenle değişiklik yapılmadı. Lütfen bir yöneticiden Entra oturum açma günlüğünü denetlemesini isteyin.',
  'auth.not_silent':
    'Teams oturumunuzu otomatik olarak açamadı, bu nedenle değişiklik yapılmadı. Düğmeyi yeniden seçin, ardından Teams önerdiğinde “Oturum aç” düğmesini seçin.',
  'auth.app_missing':
    'PhotoBot’u eklemediğiniz için Teams oturumunuzu otomatik olarak açamadı. PhotoBot’u “Uygulamalar” altından ekleyip düğmeyi yeniden seçin veya Teams önerdiğinde “Oturum aç” düğmesini seçin.',
  'auth.code_wrong':
    'Bu kod yanlış veya süresi dolmuş. Altı haneyi denetleyin ya da yeni bir kod almak için “Oturum aç” düğmesini yeniden seçin.',
  'auth.consent_needed': {
    missing: 'PhotoBot için {scopes} izni gerekiyor. Bu izin henüz verilmedi.',
    missingFor: 'PhotoBot’un {purpose} için {scopes} iznine ihtiyacı var. Bu izin henüz verilmedi.',
    administrator:
      'Kuruluşunuzun bir yöneticisi “İzin ver” düğmesiyle herkes için izin verebilir. Sonra “Yeniden dene” düğmesini seçin.',
    yourself:
      'Kuruluşunuz bunu yöneticilere bırakmadıysa “İzin ver” düğmesiyle kendiniz izin verebilirsiniz. Sonra “Yeniden dene” düğmesini seçin.',
  },
  'auth.step_up_needed':
    'Kuruluşunuz bunun için çok faktörlü kimlik doğrulaması gibi daha güçlü bir oturum açma yöntemi istiyor. “Yeniden dene” düğmesini, ardından Teams gösterirse “Oturum aç” düğmesini seçin. Bu işe yaramazsa Teams oturumunuzu kapatın, yeniden oturum açın ve “Yeniden dene” düğmesini seçin.',
  'auth.blocked_by_policy':
    'Kuruluşunuzun bir ilkesi bu oturum açma işlemini engelliyor, örneğin bu cihazda. Lütfen bir yöneticiye başvurun.',
  'auth.not_assigned':
    'Kuruluşunuz PhotoBot’u yalnızca atanmış kişilerin kullanmasına izin veriyor; bir yöneticiden sizi atamasını isteyin (Kurumsal uygulamalar › PhotoBot › Kullanıcılar ve gruplar).',
  'auth.no_account':
    'Hesabınız bu kuruluşa ait değil, bu nedenle değişiklik yapılmadı. Lütfen bir yöneticiden sizi davet etmesini isteyin veya PhotoBot’u kendi kuruluşunuzda kullanın.',
  'auth.account_blocked':
    'Hesabınız devre dışı veya kilitli, bu nedenle değişiklik yapılmadı. Lütfen bir yöneticiden engeli kaldırmasını isteyin.',
  'auth.misconfigured': {
    credential:
      'PhotoBot kimliğini Microsoft 365’e kanıtlayamadı. Lütfen bir yöneticiden kimlik bilgilerini denetlemesini isteyin.',
    connection:
      'Oturum açma hizmeti, PhotoBot’un kendisine bağlanma biçimini kabul etmiyor. Lütfen bir yöneticiden Azure Bot’un OAuth bağlantısını denetlemesini isteyin.',
    registration:
      'PhotoBot, Microsoft 365’e doğru kaydedilmemiş. Lütfen bir yöneticiden uygulama kaydını denetlemesini isteyin.',
  },
  'auth.unavailable': 'Oturum açma hizmeti şu anda yanıt vermiyor.',
  'auth.wrong_person': {
    search:
      'Başka bir hesapla oturum açtınız, bu nedenle arama yapmadım. Yeniden arayın ve Teams’te kullandığınız hesapla oturum açın.',
    press:
      'Başka bir hesapla oturum açtınız, bu nedenle hiçbir şey yapmadım. Düğmeyi yeniden seçin ve Teams’te kullandığınız hesapla oturum açın.',
  },
  'auth.not_owner': {
    group:
      'Grubun fotoğrafını yalnızca sahipleri değiştirebilir, bu nedenle değişiklik yapılmadı. Lütfen bunu sahiplerinden birinden isteyin.',
    team: 'Ekibin fotoğrafını yalnızca sahipleri değiştirebilir, bu nedenle değişiklik yapılmadı. Lütfen sahiplerinden birinden resmi göndermesini isteyin; ekip arşivlenmişse önce bir sahibin ekibi geri yüklemesi gerekir.',
  },
  'auth.not_administrator':
    'Başka birinin fotoğrafını yalnızca Kullanıcı Yöneticisi, Kişi Yöneticisi, Genel Yönetici veya PhotoBot fotoğraf yöneticisi değiştirebilir, bu nedenle değişiklik yapılmadı. Lütfen bunlardan birine başvurun.',
  'auth.not_photo_administrator':
    'Bunu yalnızca PhotoBot’un fotoğraf yöneticileri listesindeki kişiler yapabilir, bu nedenle değişiklik yapılmadı. Lütfen bunlardan birine başvurun.',
  'auth.application_denied':
    'PhotoBot’un bu fotoğrafı değiştirme izni yok, bu nedenle değişiklik yapılmadı. Lütfen bir yöneticiden PhotoBot’a izin vermesini isteyin, ardından “Yeniden dene” düğmesini seçin.',
  'auth.guest':
    'Burada konuksunuz. Konuklar kendi fotoğraflarını kendi kuruluşlarında ayarlar, bu nedenle değişiklik yapılmadı.',
  'auth.guest_not_owner': {
    group:
      'Grubun fotoğrafını yalnızca sahipleri değiştirebilir ve konuklar grup sahibi olamaz, bu nedenle değişiklik yapılmadı. Lütfen sahiplerden birinden resmi göndermesini isteyin.',
    team: 'Ekibin fotoğrafını yalnızca sahipleri değiştirebilir ve konuklar ekip sahibi olamaz, bu nedenle değişiklik yapılmadı. Lütfen sahiplerden birinden resmi göndermesini isteyin.',
  },
  'auth.sign_out_failed': {
    misconfigured:
      'Oturum açma hizmeti oturumunuzu kapatmayı reddediyor, bu nedenle oturumunuz hâlâ açık. Lütfen bir yöneticiden PhotoBot’un bu hizmete nasıl bağlandığını denetlemesini isteyin.',
    unreachable:
      'Oturum açma hizmetine ulaşamadım, bu nedenle oturumunuz hâlâ açık olabilir. Lütfen bir dakika sonra yeniden “oturumu kapat” yazın.',
  },
  'graph.no_mailbox':
    'Fotoğrafın saklanacağı bir Exchange Online posta kutusu yok, bu nedenle değişiklik yapılmadı. Yeni bir hesap posta kutusunu bir gün içinde alabilir; almazsa bir yöneticiye başvurun.',
  'graph.no_licence': {
    you: 'Hesabınızda fotoğraf için gereken Exchange Online lisansı yok, bu nedenle değişiklik yapılmadı. Lütfen bir yöneticiden lisans isteyin.',
    user: 'Bu kişinin hesabında fotoğraf için gereken Exchange Online lisansı yok, bu nedenle değişiklik yapılmadı. Lütfen bir yöneticiden lisans isteyin.',
    group:
      'Grupta fotoğraf için gereken Exchange Online lisansı yok, bu nedenle değişiklik yapılmadı. Lütfen bir yöneticiden lisans isteyin.',
    team: 'Ekipte fotoğraf için gereken Exchange Online lisansı yok, bu nedenle değişiklik yapılmadı. Lütfen bir yöneticiden lisans isteyin.',
  },
  'graph.mailbox_full': {
    you: 'Posta kutunuz dolu, bu nedenle değişiklik yapılmadı. Lütfen oradan bir şeyler silin veya bir yöneticiden daha fazla yer isteyin, ardından yeniden deneyin.',
    user: 'Bu kişinin posta kutusu dolu, bu nedenle değişiklik yapılmadı. Lütfen bu kişiden veya bir yöneticiden yer açmasını isteyin, ardından yeniden deneyin.',
    group:
      'Grubun posta kutusu dolu, bu nedenle değişiklik yapılmadı. Lütfen oradan bir şeyler silin veya bir yöneticiden daha fazla yer isteyin, ardından yeniden deneyin.',
    team: 'Ekibin posta kutusu dolu, bu nedenle değişiklik yapılmadı. Lütfen oradan bir şeyler silin veya bir yöneticiden daha fazla yer isteyin, ardından yeniden deneyin.',
  },
  'graph.storage_full':
    'Bu fotoğrafın depolama alanı dolu, bu nedenle değişiklik yapılmadı. Lütfen bir yöneticiden yer açmasını isteyin, ardından yeniden deneyin.',
  'graph.account_disabled': {
    you: 'Hesabınız engellenmiş veya devre dışı, bu nedenle değişiklik yapılmadı. Lütfen bir yöneticiye başvurun.',
    user: 'Bu kişinin hesabı engellenmiş veya devre dışı, bu nedenle değişiklik yapılmadı. Lütfen bir yöneticiye başvurun.',
    group:
      'Grubun hesabı engellenmiş veya devre dışı, bu nedenle değişiklik yapılmadı. Lütfen bir yöneticiye başvurun.',
    team: 'Ekibin hesabı engellenmiş veya devre dışı, bu nedenle değişiklik yapılmadı. Lütfen bir yöneticiye başvurun.',
  },
  'graph.mailbox_closed': {
    you: 'Posta kutunuz kuruluşunuzun kendi sunucularında bulunduğu veya bir ilke uygulamaların erişimini engellediği için PhotoBot posta kutunuza ulaşamıyor. Lütfen bir yöneticiye başvurun.',
    user: 'Bu kişinin posta kutusu kuruluşunuzun kendi sunucularında bulunduğu veya bir ilke uygulamaların erişimini engellediği için PhotoBot posta kutusuna ulaşamıyor. Lütfen bir yöneticiye başvurun.',
    group:
      'Grubun posta kutusu kuruluşunuzun kendi sunucularında bulunduğu veya bir ilke uygulamaların erişimini engellediği için PhotoBot posta kutusuna ulaşamıyor. Lütfen bir yöneticiye başvurun.',
    team: 'Ekibin posta kutusu kuruluşunuzun kendi sunucularında bulunduğu veya bir ilke uygulamaların erişimini engellediği için PhotoBot posta kutusuna ulaşamıyor. Lütfen bir yöneticiye başvurun.',
  },
  'graph.access_policy':
    'Kuruluşunuzun bir ilkesi PhotoBot’un bu posta kutusuna erişimini engelliyor, bu nedenle değişiklik yapılmadı. Lütfen bir yöneticiye başvurun.',
};
