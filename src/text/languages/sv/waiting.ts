import type { Translated } from '../../parts/translated';

export const waiting: Translated<'waiting', 'sv'> = {
  retry: {
    press: 'Välj sedan ”Försök igen”.',
    action: 'Välj sedan åtgärden igen.',
    search: 'Sök sedan igen.',
    code: 'Skicka sedan koden till mig igen.',
    message: 'Skicka sedan meddelandet till mig igen, med bilden om det hade någon.',
  },
  whenBack: {
    pressLater: {
      soon: 'Välj ”Försök igen” om en minut.',
      seconds: {
        one: 'Välj ”Försök igen” om {count} sekund.',
        other: 'Välj ”Försök igen” om {count} sekunder.',
      },
      minutes: {
        one: 'Välj ”Försök igen” om {count} minut.',
        other: 'Välj ”Försök igen” om {count} minuter.',
      },
      hours: {
        one: 'Välj ”Försök igen” om {count} timme.',
        other: 'Välj ”Försök igen” om {count} timmar.',
      },
    },
    searchLater: {
      soon: 'Sök igen om en minut.',
      seconds: { one: 'Sök igen om {count} sekund.', other: 'Sök igen om {count} sekunder.' },
      minutes: { one: 'Sök igen om {count} minut.', other: 'Sök igen om {count} minuter.' },
      hours: { one: 'Sök igen om {count} timme.', other: 'Sök igen om {count} timmar.' },
    },
    tryLater: {
      soon: 'Försök igen om en minut.',
      seconds: { one: 'Försök igen om {count} sekund.', other: 'Försök igen om {count} sekunder.' },
      minutes: { one: 'Försök igen om {count} minut.', other: 'Försök igen om {count} minuter.' },
      hours: { one: 'Försök igen om {count} timme.', other: 'Försök igen om {count} timmar.' },
    },
    wait: {
      soon: 'Vänta en minut.',
      seconds: { one: 'Vänta {count} sekund.', other: 'Vänta {count} sekunder.' },
      minutes: { one: 'Vänta {count} minut.', other: 'Vänta {count} minuter.' },
      hours: { one: 'Vänta {count} timme.', other: 'Vänta {count} timmar.' },
    },
  },
};
