import type { Translated } from '../../parts/translated';

export const otherRefusals: Translated<'otherRefusals', 'tr'> = {
  'command.unknown': {
    open: 'Bunu anlamadım. Yukarıdaki kartın düğmelerini kullanın. Veya “hayır, Megan Bowen” gibi kimin fotoğrafının ayarlanacağını ya da “üst” veya “sola döndür” gibi fotoğrafın nasıl kırpılacağını veya döndürüleceğini yazın.',
    plain: 'Bunu anlamadım. Burada neler yapabildiğimi görmek için “yardım” yazın.',
    of: 'Bunu anlamadım. Sonuna adı ekleyerek “{nearest} …” mi demek istediniz? Burada neler yapabildiğimi görmek için “yardım” yazın.',
    help: 'Bunu anlamadım. “yardım” mı demek istediniz?',
    nearest:
      'Bunu anlamadım. Bunu mu demek istediniz: “{nearest}”? Burada neler yapabildiğimi görmek için “yardım” yazın.',
  },
  'command.no_team_here':
    'Bu konuşmada ekip yok. Bunu ekibin bir kanalına yazın veya ekibin adını ekleyin: “… ekibinin fotoğrafını ayarla”. Kendi fotoğrafınız için “fotoğrafımı ayarla” yazın.',
  'command.no_team_in_meeting':
    'Toplantıların, fotoğrafını ayarlayabileceğim bir ekibi yoktur. Bunu ekibin bir kanalına yazın veya ekibin adını ekleyin: “… ekibinin fotoğrafını ayarla”. Kendi fotoğrafınız için “fotoğrafımı ayarla” yazın.',
  'command.no_chat_photo': {
    meeting:
      'Toplantıların resmini hiçbir uygulama göremez veya değiştiremez. Kişilerin, ekiplerin ve grupların fotoğraflarını ayarlayabilirim; nasıl yapıldığını görmek için “yardım” yazın.',
    chat: 'Sohbetlerin resmini hiçbir uygulama göremez veya değiştiremez. Grup sohbetinde resmi Teams’te kendiniz değiştirebilirsiniz: Sohbet adının yanındaki resmi seçin. Kişilerin, ekiplerin ve grupların fotoğraflarını ayarlayabilirim; nasıl yapıldığını görmek için “yardım” yazın.',
  },
  'command.name_missing': {
    user: 'Kimin fotoğrafı? Kişiden bahsedin veya adresini ya da tırnak içinde adını yazın: "Megan Bowen" kullanıcısının fotoğrafını ayarla.',
    group:
      'Hangi grup? Adını veya e-posta adresini yazın: "Marketing" grubunun fotoğrafını ayarla.',
    team: 'Hangi ekip? Adını yazın: "Launch Team" ekibinin fotoğrafını ayarla.',
    contact: 'Hangi Outlook kişisi? Adını yazın: "Bob Smith" Outlook kişisinin fotoğrafını ayarla.',
    groupNotChat:
      'Hangi Microsoft 365 grubu? Adını veya e-posta adresini yazın: "Marketing" grubunun fotoğrafını ayarla. Bu sohbetin resmini hiçbir uygulama değiştiremez.',
  },
  'target.unknown': {
    user: '“{name}” adlı bir kişi bulamadım. Lütfen adı denetleyin. Ekip için “… ekibinin fotoğrafı”, grup için “… grubunun fotoğrafı”, Outlook kişilerinizden biri için “… Outlook kişisinin fotoğrafı” yazın.',
    group:
      '“{name}” adlı bir grup bulamadım. Lütfen adı denetleyin. Ekip için “… ekibinin fotoğrafı” yazın.',
    team: '“{name}” adlı bir ekip bulamadım. Yalnızca üyesi olduğunuz ekipleri görüyorum. Lütfen adı denetleyin.',
    contact: '“{name}” adlı bir Outlook kişisi bulamadım. Lütfen adı denetleyin.',
  },
  'target.none_owned': {
    group:
      'Fotoğrafı ayarlanabilecek bir Microsoft 365 grubunun sahibi değilsiniz. Bir grup sahibinden isteyin veya bunun yerine kimin fotoğrafının ayarlanacağını yazın.',
    team: 'Hiçbir ekibin sahibi değilsiniz. Ekibin bir sahibinden fotoğrafı ayarlamasını isteyin veya bunun yerine kimin fotoğrafının ayarlanacağını yazın.',
  },
  'target.unknown_mention':
    'Teams bu kişinin kim olduğunu bana söylemiyor. Lütfen kişiden bahsetmek yerine adresini yazın.',
  'target.outsider': {
    nobody:
      'Bu kişi başka bir kuruluştan ve Microsoft 365 yalnızca bu kuruluşun fotoğraflarını görmeme ve değiştirmeme izin veriyor. Bu kişi kendi fotoğrafını kendi kuruluşunda değiştirebilir.',
    name: '{name} başka bir kuruluştan ve Microsoft 365 yalnızca bu kuruluşun fotoğraflarını görmeme ve değiştirmeme izin veriyor. Bu kişi kendi fotoğrafını kendi kuruluşunda değiştirebilir.',
  },
  'change.unknown':
    'Bu kart artık geçerli değil. Lütfen, varsa resmi de göndererek yeniden başlayın.',
  'change.not_yours': {
    name: 'Bu düğmeleri yalnızca {name} kullanabilir. Kendi değişikliğinizi yapmak için kendi resminizi gönderin.',
    nobody:
      'Bu düğmeleri yalnızca isteği yapan kişi kullanabilir. Kendi değişikliğinizi yapmak için kendi resminizi gönderin.',
  },
  'change.elsewhere': 'Bu kart başka bir konuşmada oluşturuldu ve yalnızca orada çalışır.',
  'change.uncertain': {
    staysUnsaid: 'Microsoft 365 fotoğrafı kabul edip etmediğini bildirmedi.',
    staysUnseen: 'Microsoft 365 yeni fotoğrafı henüz göstermiyor.',
    remove: 'Fotoğraf Microsoft 365’te hâlâ görünüyor. Kaybolursa “Geri al” onu geri yükler.',
    unsaid:
      'Microsoft 365 fotoğrafı kabul edip etmediğini bildirmedi. Yeni fotoğraf görünürse “Geri al” öncekini geri yükler.',
    unseen:
      'Microsoft 365 yeni fotoğrafı henüz göstermiyor. Yeni fotoğraf görünürse “Geri al” öncekini geri yükler.',
  },
  'change.undo_uncertain': {
    remove:
      'Fotoğraf Microsoft 365’te hâlâ görünüyor. Lütfen bir dakika sonra “Yeniden dene” düğmesini seçin.',
    unsaid:
      'Microsoft 365 önceki fotoğrafı geri yükleyip yüklemediğini bildirmedi. Lütfen bir dakika sonra “Yeniden dene” düğmesini seçin.',
    unseen:
      'Microsoft 365 önceki fotoğrafı henüz göstermiyor. Lütfen bir dakika sonra “Yeniden dene” düğmesini seçin.',
  },
  'change.undo_lapsed':
    'Önceki fotoğraf yalnızca {undoHours} saat saklanır, bu nedenle bu değişiklik artık geri alınamaz.',
  'change.overtaken': {
    me: 'Bu arada biri fotoğrafı değiştirdi, bu nedenle eskisini geri yüklemedim. “fotoğrafımı ayarla” komutuyla başka bir fotoğraf ayarlayabilirsiniz.',
    user: 'Bu arada biri fotoğrafı değiştirdi, bu nedenle eskisini geri yüklemedim. Hangi fotoğrafın kalacağına fotoğrafın sahibi veya bir yönetici karar verir.',
    group:
      'Bu arada biri fotoğrafı değiştirdi, bu nedenle eskisini geri yüklemedim. Hangi fotoğrafın kalacağına grubun sahipleri karar verir.',
    team: 'Bu arada biri fotoğrafı değiştirdi, bu nedenle eskisini geri yüklemedim. Hangi fotoğrafın kalacağına ekibin sahipleri karar verir.',
    contact: 'Bu arada biri fotoğrafı değiştirdi, bu nedenle eskisini geri yüklemedim.',
  },
  'change.newer_photo':
    'Fotoğraf bu arada başka bir yerde değiştirildi, bu nedenle olduğu gibi bıraktım. Değişikliğinizi hâlâ istiyorsanız “Yeniden dene” düğmesini seçin. “Geri al” daha sonra o yeni fotoğrafı geri yükleyebilir.',
  'change.cannot_undo':
    'Daha önce fotoğraf yoktu ve Microsoft 365 bu fotoğrafı kaldıramaz. Değiştirmek için başka bir resim gönderin.',
  'change.cannot_remove': {
    contact:
      'Microsoft 365 bir Outlook kişisinin fotoğrafını kaldıramaz. Fotoğrafı değiştirebilirsiniz: Başka bir resim gönderin ve “… Outlook kişisinin fotoğrafını ayarla” yazın. Fotoğraf son {undoHours} saat içinde burada ayarlandıysa “geri al” öncekini geri yükler.',
    team: 'Microsoft 365 bir ekibin fotoğrafını kaldıramaz. Fotoğrafı değiştirebilirsiniz: Başka bir resim gönderin ve “ekip fotoğrafını ayarla” yazın. Fotoğraf son {undoHours} saat içinde burada ayarlandıysa “geri al” öncekini geri yükler.',
  },
  'change.nothing_to_undo': {
    none: 'Bu konuşmada geri alınacak bir değişiklik yok. “geçmiş” son değişikliklerinizi listeler.',
    undone:
      'Bu konuşmadaki son değişikliğiniz zaten geri alındı. “geçmiş” son değişikliklerinizi listeler.',
  },
  'change.undo_not_yours': {
    nobody:
      'Buradaki son değişikliği başka biri yaptı ve yalnızca o geri alabilir. Yetkiniz varsa bunun yerine başka bir fotoğraf ayarlayabilirsiniz.',
    name: 'Buradaki son değişikliği {name} yaptı ve yalnızca o geri alabilir. Yetkiniz varsa bunun yerine başka bir fotoğraf ayarlayabilirsiniz.',
  },
  'policy.on_premises':
    'Kuruluşunuz kişilerin fotoğraflarını kendi dizininde tutuyor, bu nedenle fotoğraflar burada değiştirilemez. Lütfen bir yöneticiye başvurun.',
  'policy.roles':
    'Kuruluşunuzda fotoğrafları, kişilerin kendi fotoğrafları dahil, yalnızca belirli yöneticiler değiştirebilir. Lütfen bir yöneticiye başvurun.',
  'group.on_premises':
    'Kuruluşunuz bu grubu kendi dizininde tutuyor, bu nedenle grubun fotoğrafı burada ayarlanamaz. Lütfen bir yöneticiye başvurun.',
  'group.without_photo': 'Bu bir Microsoft 365 grubu değil. Diğer grupların fotoğrafı yoktur.',
  'graph.denied':
    'Microsoft 365 buna izin vermedi, bu nedenle değişiklik yapılmadı. Bu fotoğrafı değiştirme yetkiniz olmayabilir.',
  'graph.not_shown': {
    own: 'Bu size ait olduğu hâlde Microsoft 365 görmeme izin vermiyor. Lütfen bir yöneticiye başvurun: Kuruluşunuzun bir kuralı PhotoBot’u engelliyor olabilir.',
    group:
      'Microsoft 365 bunu görmenize izin vermiyor. Bu kuruluşta konuk olabilirsiniz veya grup gizli olabilir.',
    guest:
      'Microsoft 365 bunu görmenize izin vermiyor. Bu kuruluşta konuk olabilirsiniz: Konuklar daha azını görür.',
  },
  'graph.photos_managed':
    'Kuruluşunuz kişilerin kendi fotoğraflarını burada değiştirmesine izin vermiyor, bu nedenle değişiklik yapılmadı.',
  'graph.not_found':
    'Microsoft 365 bu fotoğrafın kime ait olduğunu bilmiyor. Ekip veya hesap yeniyse on beş dakika sonra yeniden deneyin.',
  'graph.target_is_guest':
    'Bu kişi burada konuk. Konuklar kendi fotoğraflarını kendi kuruluşlarında ayarlar, bu nedenle değişiklik yapılmadı.',
  'graph.too_new': {
    group:
      'Grup çok yeni, Microsoft 365 hâlâ oluşturuyor. Lütfen on beş dakika sonra “Yeniden dene” düğmesini seçin.',
    team: 'Ekip çok yeni, Microsoft 365 hâlâ oluşturuyor. Lütfen on beş dakika sonra “Yeniden dene” düğmesini seçin.',
  },
  'graph.unsupported_tenant':
    'Microsoft 365 bu tür kuruluşlar için fotoğraf saklamaz, bu nedenle değişiklik yapılmadı.',
  'graph.bad_photo': 'Microsoft 365 bu resmi kabul etmedi. Lütfen başka bir resim deneyin.',
  'graph.refused':
    'Microsoft 365 bunu reddediyor ve yeniden denemek işe yaramaz. Lütfen bir yöneticiye başvurun.',
  'graph.too_large': 'Fotoğraf Microsoft 365 için çok büyük. Lütfen başka bir resim deneyin.',
  'graph.busy': 'Microsoft 365 meşgul.',
  'graph.failed': 'Microsoft 365 bunu şu anda yapamadı.',
  'graph.unreachable': 'Microsoft 365 şu anda yanıt vermiyor.',
  'search.slow': 'Microsoft 365 şu anda yavaş. Lütfen birazdan yeniden arayın.',
  'bot.busy':
    'Şu anda çok sayıda resim işliyorum. Lütfen sizinkini bir dakika sonra yeniden gönderin.',
  'bot.restarted':
    'PhotoBot bu tamamlanmadan yeniden başlatıldı. Lütfen “Yeniden dene” düğmesini seçin.',
  'bot.updating': 'PhotoBot şu anda güncelleniyor. Lütfen birkaç dakika sonra yeniden deneyin.',
  'bot.bug':
    'Benim tarafımda bir sorun oluştu. Lütfen yeniden deneyin; sorun yinelenirse yöneticinize bildirin.',
  'limit.open': {
    one: 'Sizi bekleyen bir fotoğraf zaten var. Lütfen önce onu onaylayın veya iptal edin.',
    other:
      'Sizi bekleyen {count} fotoğraf zaten var. Lütfen önce bunlardan birini onaylayın veya iptal edin.',
  },
  'limit.proposals': 'Son bir saat içinde çok sayıda fotoğraf değişikliği istediniz.',
  'limit.changes': {
    application: 'Yöneticiler son bir saat içinde çok sayıda fotoğraf değiştirdi.',
    group: 'Bu grubun fotoğrafı son bir saat içinde çok sık değiştirildi.',
    own: 'Son bir saat içinde çok sayıda fotoğraf değiştirdiniz.',
    team: 'Bu ekibin fotoğrafı son bir saat içinde çok sık değiştirildi.',
  },
  'limit.codes': 'Kod birkaç kez yanlış girildi.',
  'limit.searches': 'Kısa sürede çok sık arama yaptınız.',
  'limit.messages':
    'Yanıtlayabileceğimden çok ileti geldi. Yeniden yazmadan önce lütfen bir dakika bekleyin.',
  'team.unknown':
    'Teams bunun hangi ekip olduğunu bana söylemiyor. Lütfen PhotoBot’u ekibe ekleyin, ardından yeniden deneyin.',
  'teams.refused': 'Teams buraya yazmama izin vermiyor.',
  'teams.card_refused': {
    unchanged:
      'Teams kartımı kabul etmedi, bu nedenle bunu size gösteremiyorum ve değişiklik yapılmadı. Lütfen başka bir resim deneyin; sorun yinelenirse yöneticinize bildirin.',
    answer: 'Teams yanıtımı içeren kartı kabul etmedi. “geçmiş” son değişikliklerinizi listeler.',
  },
  'teams.busy': 'Teams şu anda meşgul. Lütfen bir dakika sonra yeniden deneyin.',
  'teams.unauthorized':
    'Teams şu anda PhotoBot’u kabul etmiyor. Lütfen bir dakika sonra yeniden deneyin; sorun yinelenirse yöneticinize bildirin.',
  'teams.unreachable':
    'Teams şu anda bana yanıt vermiyor. Lütfen bir dakika sonra yeniden deneyin.',
  'team.archived':
    'Bu ekip arşivlenmiş; bir sahibi ekibi geri yükleyene kadar fotoğrafını kimse değiştiremez.',
};
