import type { Translated } from '../../parts/translated';

export const waiting: Translated<'waiting', 'pl'> = {
  retry: {
    press: 'Następnie wybierz „Spróbuj ponownie”.',
    action: 'Następnie wybierz akcję jeszcze raz.',
    search: 'Następnie wyszukaj jeszcze raz.',
    code: 'Następnie wyślij mi kod jeszcze raz.',
    message: 'Następnie wyślij mi jeszcze raz wiadomość, razem z obrazem, jeśli go zawierała.',
  },
  whenBack: {
    pressLater: {
      soon: 'Wybierz „Spróbuj ponownie” za minutę.',
      seconds: {
        one: 'Wybierz „Spróbuj ponownie” za {count} sekundę.',
        few: 'Wybierz „Spróbuj ponownie” za {count} sekundy.',
        many: 'Wybierz „Spróbuj ponownie” za {count} sekund.',
        other: 'Wybierz „Spróbuj ponownie” za {count} sekundy.',
      },
      minutes: {
        one: 'Wybierz „Spróbuj ponownie” za {count} minutę.',
        few: 'Wybierz „Spróbuj ponownie” za {count} minuty.',
        many: 'Wybierz „Spróbuj ponownie” za {count} minut.',
        other: 'Wybierz „Spróbuj ponownie” za {count} minuty.',
      },
      hours: {
        one: 'Wybierz „Spróbuj ponownie” za {count} godzinę.',
        few: 'Wybierz „Spróbuj ponownie” za {count} godziny.',
        many: 'Wybierz „Spróbuj ponownie” za {count} godzin.',
        other: 'Wybierz „Spróbuj ponownie” za {count} godziny.',
      },
    },
    searchLater: {
      soon: 'Wyszukaj ponownie za minutę.',
      seconds: {
        one: 'Wyszukaj ponownie za {count} sekundę.',
        few: 'Wyszukaj ponownie za {count} sekundy.',
        many: 'Wyszukaj ponownie za {count} sekund.',
        other: 'Wyszukaj ponownie za {count} sekundy.',
      },
      minutes: {
        one: 'Wyszukaj ponownie za {count} minutę.',
        few: 'Wyszukaj ponownie za {count} minuty.',
        many: 'Wyszukaj ponownie za {count} minut.',
        other: 'Wyszukaj ponownie za {count} minuty.',
      },
      hours: {
        one: 'Wyszukaj ponownie za {count} godzinę.',
        few: 'Wyszukaj ponownie za {count} godziny.',
        many: 'Wyszukaj ponownie za {count} godzin.',
        other: 'Wyszukaj ponownie za {count} godziny.',
      },
    },
    tryLater: {
      soon: 'Spróbuj ponownie za minutę.',
      seconds: {
        one: 'Spróbuj ponownie za {count} sekundę.',
        few: 'Spróbuj ponownie za {count} sekundy.',
        many: 'Spróbuj ponownie za {count} sekund.',
        other: 'Spróbuj ponownie za {count} sekundy.',
      },
      minutes: {
        one: 'Spróbuj ponownie za {count} minutę.',
        few: 'Spróbuj ponownie za {count} minuty.',
        many: 'Spróbuj ponownie za {count} minut.',
        other: 'Spróbuj ponownie za {count} minuty.',
      },
      hours: {
        one: 'Spróbuj ponownie za {count} godzinę.',
        few: 'Spróbuj ponownie za {count} godziny.',
        many: 'Spróbuj ponownie za {count} godzin.',
        other: 'Spróbuj ponownie za {count} godziny.',
      },
    },
    wait: {
      soon: 'Poczekaj minutę.',
      seconds: {
        one: 'Poczekaj {count} sekundę.',
        few: 'Poczekaj {count} sekundy.',
        many: 'Poczekaj {count} sekund.',
        other: 'Poczekaj {count} sekundy.',
      },
      minutes: {
        one: 'Poczekaj {count} minutę.',
        few: 'Poczekaj {count} minuty.',
        many: 'Poczekaj {count} minut.',
        other: 'Poczekaj {count} minuty.',
      },
      hours: {
        one: 'Poczekaj {count} godzinę.',
        few: 'Poczekaj {count} godziny.',
        many: 'Poczekaj {count} godzin.',
        other: 'Poczekaj {count} godziny.',
      },
    },
  },
};
