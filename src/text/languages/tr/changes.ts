import type { Translated } from '../../parts/translated';

export const changeTexts: Translated<'changeTexts', 'tr'> = {
  headings: {
    overtaken: 'Hiçbir şey geri alınmadı',
    cancelled: 'İptal edildi',
    lapsed: 'Bu önerinin süresi doldu',
  },

  owners: {
    asker: 'İsteği yapan kişinin fotoğrafı',
    me: '{name} (kendi fotoğrafı)',
    group: 'Grup: {name}',
    team: 'Ekip: {name}',
    contact: 'Outlook kişiniz: {name}',
    contactOf: 'Outlook kişisi ({owner}): {name}',
  },

  onConfirm: {
    set: '“Onayla” düğmesini seçtiğinizde fotoğraf Microsoft 365’e kaydedilir.',
    remove: '“Onayla” düğmesini seçtiğinizde fotoğraf Microsoft 365’ten kaldırılır.',
    asApplication: {
      set: 'Fotoğraf yöneticisi olduğunuz için, “Onayla” düğmesini seçtiğinizde fotoğraf PhotoBot’un kendi izniyle Microsoft 365’e kaydedilir. Fotoğrafın sahibine bildirilir.',
      remove:
        'Fotoğraf yöneticisi olduğunuz için, “Onayla” düğmesini seçtiğinizde fotoğraf PhotoBot’un kendi izniyle Microsoft 365’ten kaldırılır. Fotoğrafın sahibine bildirilir.',
    },
  },

  rights: {
    user: 'Kullanıcı Yöneticisi, Kişi Yöneticisi veya Genel Yönetici olmanız gerekir.',
    group: 'Grubun sahibi olmanız gerekir.',
    team: 'Ekibin sahibi olmanız gerekir.',
  },

  undoBefore: {
    team: 'Değişikliği {undoHours} saat içinde geri alabilirsiniz; ancak bu, ekibin ilk fotoğrafıysa Microsoft 365 onu kaldıramaz.',
    contact:
      'Değişikliği {undoHours} saat içinde geri alabilirsiniz; ancak bu, kişinin ilk fotoğrafıysa Microsoft 365 onu kaldıramaz.',
    usual: 'Değişikliği {undoHours} saat içinde geri alabilirsiniz.',
  },

  lines: {
    askedBy: {
      nobody: 'Düğmeleri yalnızca isteği yapan kişi kullanabilir.',
      name: 'Düğmeleri yalnızca {name} kullanabilir.',
    },
    damaged: 'Dosya bozuk, bir bölümü eksik. Okunabilen kısmı bu; lütfen dikkatle bakın.',
    earlier: {
      words: 'Bu resmi, daha önce yazdığınız istek için kullanıyorum.',
      picture: 'Daha önce gönderdiğiniz resmi kullanıyorum.',
    },
    unread: 'Bunu anlamadım ve dikkate almadım: “{words}”',
    lookAgain: 'Denetlemeye devam ediyorum. Sonuç bu kartta görünecek.',
    lookedLong: 'Sonucu öğrenemedim ve artık denetlemiyorum. Lütfen fotoğrafa kendiniz bakın.',
    small:
      'Fotoğraf yalnızca {side} × {side} piksel olduğundan bulanık görünebilir. En iyisi {best} × {best} veya daha büyüğüdür.',
    undoAfter: 'Değişikliği {undoHours} saat içinde geri alabilirsiniz.',
    undoImpossible:
      'Bu değişiklik geri alınamaz: Daha önce fotoğraf yoktu ve Microsoft 365 bu fotoğrafı kaldıramaz.',
    there: 'Fotoğraf Microsoft 365’te.',
    taken: 'Microsoft 365 değişikliği kabul etti.',
    takenAndLags: 'Microsoft 365 değişikliği kabul etti ancak hâlâ eski fotoğrafı gösteriyor.',
    gone: 'Microsoft 365 fotoğrafı kaldırdı.',
    lagGroup:
      'Ekibe ait grubun fotoğrafı olarak kaydedildi. Teams bunu birkaç saat sonra gösterir.',
    onlyDirectory:
      'Posta kutusu olmadığından fotoğraf yalnızca Entra’da saklanıyor. Outlook ve SharePoint’te görünmez.',
    removed: 'Microsoft 365’te daha önce fotoğraf yoktu, bu nedenle şimdi de yok.',
    nothingChanged: 'Değişiklik yapılmadı.',
    lapsed:
      '{proposalMinutes} dakika içinde kimse “Onayla” düğmesini seçmedi, bu nedenle değişiklik yapılmadı. Lütfen resmi yeniden gönderin.',
    lapsedDialog:
      '{proposalMinutes} dakika içinde kimse “Onayla” düğmesini seçmedi, bu nedenle değişiklik yapılmadı. Lütfen eylemi yeniden seçin.',
    lapsedRemoval:
      '{proposalMinutes} dakika içinde kimse “Onayla” düğmesini seçmedi, bu nedenle değişiklik yapılmadı. Lütfen komutu yeniden yazın.',
    previewAlt: 'Yeni fotoğrafın önizlemesi',
    listedAlt: 'Fotoğrafın sohbet listesindeki görünümü',
    appliedAlt: 'Yeni fotoğraf',
    removeAlt: 'Kaldırılacak fotoğraf',
    removedAlt: 'Kaldırılan fotoğraf',
    administrator: 'Yönetici: {contact}',
    details: 'Ayrıntılar',
    requestId: 'İstek kimliği: {id}',
    etag: { none: 'ETag: yok', some: 'ETag: {etag}' },
  },

  seen: {
    all: 'Değişikliğin Teams, Outlook ve SharePoint’te görünmesi birkaç dakikayı, bazen üç günü bulabilir.',
    people:
      'Değişikliğin Teams, Outlook ve SharePoint’te görünmesi birkaç dakikayı, bazen üç günü bulabilir. Teams’te diğer kişiler, oturumlarını kapatıp yeniden açmadıkça veya önbelleği temizlemedikçe eski fotoğrafı haftalarca (60 güne kadar) görebilir.',
  },

  framed: {
    crop: 'Kırpma: {crop}',
    turns: { 90: 'sağa döndürülmüş', 180: 'ters çevrilmiş', 270: 'sola döndürülmüş' },
    grounds: { white: 'beyaz arka planlı', black: 'siyah arka planlı' },
    chosen: '{title}, seçili',
  },
};
