import type { Translated } from '../../parts/translated';

export const waiting: Translated<'waiting', 'tr'> = {
  retry: {
    press: 'Ardından “Yeniden dene” düğmesini seçin.',
    action: 'Ardından eylemi yeniden seçin.',
    search: 'Ardından yeniden arayın.',
    code: 'Ardından kodu bana yeniden gönderin.',
    message: 'Ardından iletinizi, resim içeriyorsa resmiyle birlikte, bana yeniden gönderin.',
  },
  whenBack: {
    pressLater: {
      soon: 'Lütfen bir dakika sonra “Yeniden dene” düğmesini seçin.',
      seconds: {
        one: 'Lütfen {count} saniye sonra “Yeniden dene” düğmesini seçin.',
        other: 'Lütfen {count} saniye sonra “Yeniden dene” düğmesini seçin.',
      },
      minutes: {
        one: 'Lütfen {count} dakika sonra “Yeniden dene” düğmesini seçin.',
        other: 'Lütfen {count} dakika sonra “Yeniden dene” düğmesini seçin.',
      },
      hours: {
        one: 'Lütfen {count} saat sonra “Yeniden dene” düğmesini seçin.',
        other: 'Lütfen {count} saat sonra “Yeniden dene” düğmesini seçin.',
      },
    },
    searchLater: {
      soon: 'Lütfen bir dakika sonra yeniden arayın.',
      seconds: {
        one: 'Lütfen {count} saniye sonra yeniden arayın.',
        other: 'Lütfen {count} saniye sonra yeniden arayın.',
      },
      minutes: {
        one: 'Lütfen {count} dakika sonra yeniden arayın.',
        other: 'Lütfen {count} dakika sonra yeniden arayın.',
      },
      hours: {
        one: 'Lütfen {count} saat sonra yeniden arayın.',
        other: 'Lütfen {count} saat sonra yeniden arayın.',
      },
    },
    tryLater: {
      soon: 'Lütfen bir dakika sonra yeniden deneyin.',
      seconds: {
        one: 'Lütfen {count} saniye sonra yeniden deneyin.',
        other: 'Lütfen {count} saniye sonra yeniden deneyin.',
      },
      minutes: {
        one: 'Lütfen {count} dakika sonra yeniden deneyin.',
        other: 'Lütfen {count} dakika sonra yeniden deneyin.',
      },
      hours: {
        one: 'Lütfen {count} saat sonra yeniden deneyin.',
        other: 'Lütfen {count} saat sonra yeniden deneyin.',
      },
    },
    wait: {
      soon: 'Lütfen bir dakika bekleyin.',
      seconds: {
        one: 'Lütfen {count} saniye bekleyin.',
        other: 'Lütfen {count} saniye bekleyin.',
      },
      minutes: {
        one: 'Lütfen {count} dakika bekleyin.',
        other: 'Lütfen {count} dakika bekleyin.',
      },
      hours: {
        one: 'Lütfen {count} saat bekleyin.',
        other: 'Lütfen {count} saat bekleyin.',
      },
    },
  },
};
