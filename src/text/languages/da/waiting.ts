import type { Translated } from '../../parts/translated';

export const waiting: Translated<'waiting', 'da'> = {
  retry: {
    press: 'Vælg derefter ”Prøv igen”.',
    action: 'Vælg derefter handlingen igen.',
    search: 'Søg derefter igen.',
    code: 'Send mig derefter koden igen.',
    message: 'Send mig derefter din meddelelse igen, med billedet, hvis der var et.',
  },
  whenBack: {
    pressLater: {
      soon: 'Vælg ”Prøv igen” om et minut.',
      seconds: {
        one: 'Vælg ”Prøv igen” om {count} sekund.',
        other: 'Vælg ”Prøv igen” om {count} sekunder.',
      },
      minutes: {
        one: 'Vælg ”Prøv igen” om {count} minut.',
        other: 'Vælg ”Prøv igen” om {count} minutter.',
      },
      hours: {
        one: 'Vælg ”Prøv igen” om {count} time.',
        other: 'Vælg ”Prøv igen” om {count} timer.',
      },
    },
    searchLater: {
      soon: 'Søg igen om et minut.',
      seconds: { one: 'Søg igen om {count} sekund.', other: 'Søg igen om {count} sekunder.' },
      minutes: { one: 'Søg igen om {count} minut.', other: 'Søg igen om {count} minutter.' },
      hours: { one: 'Søg igen om {count} time.', other: 'Søg igen om {count} timer.' },
    },
    tryLater: {
      soon: 'Prøv igen om et minut.',
      seconds: { one: 'Prøv igen om {count} sekund.', other: 'Prøv igen om {count} sekunder.' },
      minutes: { one: 'Prøv igen om {count} minut.', other: 'Prøv igen om {count} minutter.' },
      hours: { one: 'Prøv igen om {count} time.', other: 'Prøv igen om {count} timer.' },
    },
    wait: {
      soon: 'Vent et minut.',
      seconds: { one: 'Vent {count} sekund.', other: 'Vent {count} sekunder.' },
      minutes: { one: 'Vent {count} minut.', other: 'Vent {count} minutter.' },
      hours: { one: 'Vent {count} time.', other: 'Vent {count} timer.' },
    },
  },
};
