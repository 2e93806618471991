import type { Translated } from '../../parts/translated';

export const waiting: Translated<'waiting', 'nb'> = {
  retry: {
    press: 'Velg deretter «Prøv på nytt».',
    action: 'Velg deretter handlingen på nytt.',
    search: 'Søk deretter på nytt.',
    code: 'Send meg deretter koden på nytt.',
    message: 'Send meg deretter meldingen på nytt, med bildet hvis den hadde et.',
  },
  whenBack: {
    pressLater: {
      soon: 'Velg «Prøv på nytt» om et minutt.',
      seconds: {
        one: 'Velg «Prøv på nytt» om {count} sekund.',
        other: 'Velg «Prøv på nytt» om {count} sekunder.',
      },
      minutes: {
        one: 'Velg «Prøv på nytt» om {count} minutt.',
        other: 'Velg «Prøv på nytt» om {count} minutter.',
      },
      hours: {
        one: 'Velg «Prøv på nytt» om {count} time.',
        other: 'Velg «Prøv på nytt» om {count} timer.',
      },
    },
    searchLater: {
      soon: 'Søk på nytt om et minutt.',
      seconds: { one: 'Søk på nytt om {count} sekund.', other: 'Søk på nytt om {count} sekunder.' },
      minutes: { one: 'Søk på nytt om {count} minutt.', other: 'Søk på nytt om {count} minutter.' },
      hours: { one: 'Søk på nytt om {count} time.', other: 'Søk på nytt om {count} timer.' },
    },
    tryLater: {
      soon: 'Prøv på nytt om et minutt.',
      seconds: {
        one: 'Prøv på nytt om {count} sekund.',
        other: 'Prøv på nytt om {count} sekunder.',
      },
      minutes: {
        one: 'Prøv på nytt om {count} minutt.',
        other: 'Prøv på nytt om {count} minutter.',
      },
      hours: { one: 'Prøv på nytt om {count} time.', other: 'Prøv på nytt om {count} timer.' },
    },
    wait: {
      soon: 'Vent et minutt.',
      seconds: { one: 'Vent {count} sekund.', other: 'Vent {count} sekunder.' },
      minutes: { one: 'Vent {count} minutt.', other: 'Vent {count} minutter.' },
      hours: { one: 'Vent {count} time.', other: 'Vent {count} timer.' },
    },
  },
};
