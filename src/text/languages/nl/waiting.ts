import type { Translated } from '../../parts/translated';

export const waiting: Translated<'waiting', 'nl'> = {
  retry: {
    press: 'Selecteer daarna “Opnieuw proberen”.',
    action: 'Kies daarna de actie opnieuw.',
    search: 'Zoek daarna opnieuw.',
    code: 'Stuur me daarna de code opnieuw.',
    message: 'Stuur me daarna je bericht opnieuw, met de afbeelding als die erbij zat.',
  },
  whenBack: {
    pressLater: {
      soon: 'Selecteer over een minuut “Opnieuw proberen”.',
      seconds: {
        one: 'Selecteer over {count} seconde “Opnieuw proberen”.',
        other: 'Selecteer over {count} seconden “Opnieuw proberen”.',
      },
      minutes: {
        one: 'Selecteer over {count} minuut “Opnieuw proberen”.',
        other: 'Selecteer over {count} minuten “Opnieuw proberen”.',
      },
      hours: {
        one: 'Selecteer over {count} uur “Opnieuw proberen”.',
        other: 'Selecteer over {count} uur “Opnieuw proberen”.',
      },
    },
    searchLater: {
      soon: 'Zoek over een minuut opnieuw.',
      seconds: {
        one: 'Zoek over {count} seconde opnieuw.',
        other: 'Zoek over {count} seconden opnieuw.',
      },
      minutes: {
        one: 'Zoek over {count} minuut opnieuw.',
        other: 'Zoek over {count} minuten opnieuw.',
      },
      hours: { one: 'Zoek over {count} uur opnieuw.', other: 'Zoek over {count} uur opnieuw.' },
    },
    tryLater: {
      soon: 'Probeer het over een minuut opnieuw.',
      seconds: {
        one: 'Probeer het over {count} seconde opnieuw.',
        other: 'Probeer het over {count} seconden opnieuw.',
      },
      minutes: {
        one: 'Probeer het over {count} minuut opnieuw.',
        other: 'Probeer het over {count} minuten opnieuw.',
      },
      hours: {
        one: 'Probeer het over {count} uur opnieuw.',
        other: 'Probeer het over {count} uur opnieuw.',
      },
    },
    wait: {
      soon: 'Wacht een minuut.',
      seconds: { one: 'Wacht {count} seconde.', other: 'Wacht {count} seconden.' },
      minutes: { one: 'Wacht {count} minuut.', other: 'Wacht {count} minuten.' },
      hours: { one: 'Wacht {count} uur.', other: 'Wacht {count} uur.' },
    },
  },
};
