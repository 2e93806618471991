import { whenBackIn } from '../../parts/when-back';

const pressLater = {
  soon: 'Bitte wählen Sie in einer Minute „Erneut versuchen“.',
  seconds: (count: number) => `Bitte wählen Sie in ${count} Sekunden „Erneut versuchen“.`,
  minutes: (count: number) => `Bitte wählen Sie in ${count} Minuten „Erneut versuchen“.`,
  hours: (count: number) => `Bitte wählen Sie in ${count} Stunden „Erneut versuchen“.`,
};
const searchLater = {
  soon: 'Bitte suchen Sie in einer Minute noch einmal.',
  seconds: (count: number) => `Bitte suchen Sie in ${count} Sekunden noch einmal.`,
  minutes: (count: number) => `Bitte suchen Sie in ${count} Minuten noch einmal.`,
  hours: (count: number) => `Bitte suchen Sie in ${count} Stunden noch einmal.`,
};
const tryLater = {
  soon: 'Bitte versuchen Sie es in einer Minute erneut.',
  seconds: (count: number) => `Bitte versuchen Sie es in ${count} Sekunden erneut.`,
  minutes: (count: number) => `Bitte versuchen Sie es in ${count} Minuten erneut.`,
  hours: (count: number) => `Bitte versuchen Sie es in ${count} Stunden erneut.`,
};
const wait = {
  soon: 'Bitte warten Sie eine Minute.',
  seconds: (count: number) => `Bitte warten Sie ${count} Sekunden.`,
  minutes: (count: number) => `Bitte warten Sie ${count} Minuten.`,
  hours: (count: number) => `Bitte warten Sie ${count} Stunden.`,
};

export const { retryLater, whenBack } = whenBackIn({ pressLater, searchLater, tryLater, wait });
