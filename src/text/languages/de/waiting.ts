import type { Translated } from '../../parts/translated';

export const waiting: Translated<'waiting', 'de'> = {
  retry: {
    press: 'Wählen Sie dann „Erneut versuchen“.',
    action: 'Wählen Sie dann die Aktion noch einmal.',
    search: 'Suchen Sie dann noch einmal.',
    code: 'Senden Sie mir dann den Code noch einmal.',
    message: 'Senden Sie mir dann Ihre Nachricht noch einmal, mit dem Bild, wenn sie eines hatte.',
  },
  whenBack: {
    pressLater: {
      soon: 'Bitte wählen Sie in einer Minute „Erneut versuchen“.',
      seconds: {
        one: 'Bitte wählen Sie in {count} Sekunde „Erneut versuchen“.',
        other: 'Bitte wählen Sie in {count} Sekunden „Erneut versuchen“.',
      },
      minutes: {
        one: 'Bitte wählen Sie in {count} Minute „Erneut versuchen“.',
        other: 'Bitte wählen Sie in {count} Minuten „Erneut versuchen“.',
      },
      hours: {
        one: 'Bitte wählen Sie in {count} Stunde „Erneut versuchen“.',
        other: 'Bitte wählen Sie in {count} Stunden „Erneut versuchen“.',
      },
    },
    searchLater: {
      soon: 'Bitte suchen Sie in einer Minute noch einmal.',
      seconds: {
        one: 'Bitte suchen Sie in {count} Sekunde noch einmal.',
        other: 'Bitte suchen Sie in {count} Sekunden noch einmal.',
      },
      minutes: {
        one: 'Bitte suchen Sie in {count} Minute noch einmal.',
        other: 'Bitte suchen Sie in {count} Minuten noch einmal.',
      },
      hours: {
        one: 'Bitte suchen Sie in {count} Stunde noch einmal.',
        other: 'Bitte suchen Sie in {count} Stunden noch einmal.',
      },
    },
    tryLater: {
      soon: 'Bitte versuchen Sie es in einer Minute erneut.',
      seconds: {
        one: 'Bitte versuchen Sie es in {count} Sekunde erneut.',
        other: 'Bitte versuchen Sie es in {count} Sekunden erneut.',
      },
      minutes: {
        one: 'Bitte versuchen Sie es in {count} Minute erneut.',
        other: 'Bitte versuchen Sie es in {count} Minuten erneut.',
      },
      hours: {
        one: 'Bitte versuchen Sie es in {count} Stunde erneut.',
        other: 'Bitte versuchen Sie es in {count} Stunden erneut.',
      },
    },
    wait: {
      soon: 'Bitte warten Sie eine Minute.',
      seconds: {
        one: 'Bitte warten Sie {count} Sekunde.',
        other: 'Bitte warten Sie {count} Sekunden.',
      },
      minutes: {
        one: 'Bitte warten Sie {count} Minute.',
        other: 'Bitte warten Sie {count} Minuten.',
      },
      hours: {
        one: 'Bitte warten Sie {count} Stunde.',
        other: 'Bitte warten Sie {count} Stunden.',
      },
    },
  },
};
