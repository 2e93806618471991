import type { Translated } from '../../parts/translated';

export const photoHeadings: Translated<'photoHeadings', 'tr'> = {
  setting: {
    proposed: {
      me: 'Fotoğrafınız ayarlansın mı?',
      user: 'Bu kişinin fotoğrafı ayarlansın mı?',
      group: 'Grup fotoğrafı ayarlansın mı?',
      team: 'Ekip fotoğrafı ayarlansın mı?',
      contact: 'Outlook kişisinin fotoğrafı ayarlansın mı?',
    },
    applying: {
      me: 'Fotoğrafınız ayarlanıyor…',
      user: 'Bu kişinin fotoğrafı ayarlanıyor…',
      group: 'Grup fotoğrafı ayarlanıyor…',
      team: 'Ekip fotoğrafı ayarlanıyor…',
      contact: 'Outlook kişisinin fotoğrafı ayarlanıyor…',
    },
    applied: {
      me: 'Fotoğrafınız ayarlandı',
      user: 'Bu kişinin fotoğrafı ayarlandı',
      group: 'Grup fotoğrafı ayarlandı',
      team: 'Ekip fotoğrafı ayarlandı',
      contact: 'Outlook kişisinin fotoğrafı ayarlandı',
    },
    unknown: {
      me: 'Fotoğrafınız ayarlanmış olabilir',
      user: 'Bu kişinin fotoğrafı ayarlanmış olabilir',
      group: 'Grup fotoğrafı ayarlanmış olabilir',
      team: 'Ekip fotoğrafı ayarlanmış olabilir',
      contact: 'Outlook kişisinin fotoğrafı ayarlanmış olabilir',
    },
  },

  removing: {
    proposed: {
      me: 'Fotoğrafınız kaldırılsın mı?',
      user: 'Bu kişinin fotoğrafı kaldırılsın mı?',
      group: 'Grup fotoğrafı kaldırılsın mı?',
      team: 'Ekip fotoğrafı kaldırılsın mı?',
      contact: 'Outlook kişisinin fotoğrafı kaldırılsın mı?',
    },
    applying: {
      me: 'Fotoğrafınız kaldırılıyor…',
      user: 'Bu kişinin fotoğrafı kaldırılıyor…',
      group: 'Grup fotoğrafı kaldırılıyor…',
      team: 'Ekip fotoğrafı kaldırılıyor…',
      contact: 'Outlook kişisinin fotoğrafı kaldırılıyor…',
    },
    applied: {
      me: 'Fotoğrafınız kaldırıldı',
      user: 'Bu kişinin fotoğrafı kaldırıldı',
      group: 'Grup fotoğrafı kaldırıldı',
      team: 'Ekip fotoğrafı kaldırıldı',
      contact: 'Outlook kişisinin fotoğrafı kaldırıldı',
    },
    unknown: {
      me: 'Fotoğrafınız kaldırılmış olabilir',
      user: 'Bu kişinin fotoğrafı kaldırılmış olabilir',
      group: 'Grup fotoğrafı kaldırılmış olabilir',
      team: 'Ekip fotoğrafı kaldırılmış olabilir',
      contact: 'Outlook kişisinin fotoğrafı kaldırılmış olabilir',
    },
  },

  restoring: {
    undoing: {
      me: 'Önceki fotoğrafınız geri yükleniyor…',
      user: 'Bu kişinin önceki fotoğrafı geri yükleniyor…',
      group: 'Önceki grup fotoğrafı geri yükleniyor…',
      team: 'Önceki ekip fotoğrafı geri yükleniyor…',
      contact: 'Outlook kişisinin önceki fotoğrafı geri yükleniyor…',
    },
    undone: {
      me: 'Önceki fotoğrafınız geri yüklendi',
      user: 'Bu kişinin önceki fotoğrafı geri yüklendi',
      group: 'Önceki grup fotoğrafı geri yüklendi',
      team: 'Önceki ekip fotoğrafı geri yüklendi',
      contact: 'Outlook kişisinin önceki fotoğrafı geri yüklendi',
    },
    unknown: {
      me: 'Önceki fotoğrafınız geri yüklenmiş olabilir',
      user: 'Bu kişinin önceki fotoğrafı geri yüklenmiş olabilir',
      group: 'Önceki grup fotoğrafı geri yüklenmiş olabilir',
      team: 'Önceki ekip fotoğrafı geri yüklenmiş olabilir',
      contact: 'Outlook kişisinin önceki fotoğrafı geri yüklenmiş olabilir',
    },
    failed: {
      me: 'Fotoğrafınız değiştirilmedi',
      user: 'Bu kişinin fotoğrafı değiştirilmedi',
      group: 'Grup fotoğrafı değiştirilmedi',
      team: 'Ekip fotoğrafı değiştirilmedi',
      contact: 'Outlook kişisinin fotoğrafı değiştirilmedi',
    },
  },

  plainHeadings: {
    now: {
      me: 'Şu anki fotoğrafınız',
      user: 'Bu kişinin şu anki fotoğrafı',
      group: 'Şu anki grup fotoğrafı',
      team: 'Şu anki ekip fotoğrafı',
      contact: 'Outlook kişisinin şu anki fotoğrafı',
    },
    set: {
      me: 'Fotoğrafınızı ayarlama',
      user: 'Kişinin fotoğrafını ayarlama',
      group: 'Grup fotoğrafını ayarlama',
      team: 'Ekip fotoğrafını ayarlama',
      contact: 'Outlook kişisinin fotoğrafını ayarlama',
    },
    remove: {
      me: 'Fotoğrafınızı kaldırma',
      user: 'Kişinin fotoğrafını kaldırma',
      group: 'Grup fotoğrafını kaldırma',
      team: 'Ekip fotoğrafını kaldırma',
      contact: 'Outlook kişisinin fotoğrafını kaldırma',
    },
  },

  shown: {
    none: 'Fotoğraf yok.',
    alt: 'Şu anki fotoğraf',
    facts: '{width} × {height} piksel, {kilobytes} KB',
  },
};
