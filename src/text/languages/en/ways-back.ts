import { whenBackIn } from '../../parts/when-back';

const pressLater = {
  soon: 'Please press “Try again” in a minute.',
  seconds: (count: number) => `Please press “Try again” in ${count} seconds.`,
  minutes: (count: number) => `Please press “Try again” in ${count} minutes.`,
  hours: (count: number) => `Please press “Try again” in ${count} hours.`,
};
const searchLater = {
  soon: 'Please search again in a minute.',
  seconds: (count: number) => `Please search again in ${count} seconds.`,
  minutes: (count: number) => `Please search again in ${count} minutes.`,
  hours: (count: number) => `Please search again in ${count} hours.`,
};
const tryLater = {
  soon: 'Please try again in a minute.',
  seconds: (count: number) => `Please try again in ${count} seconds.`,
  minutes: (count: number) => `Please try again in ${count} minutes.`,
  hours: (count: number) => `Please try again in ${count} hours.`,
};
const wait = {
  soon: 'Please wait a minute.',
  seconds: (count: number) => `Please wait ${count} seconds.`,
  minutes: (count: number) => `Please wait ${count} minutes.`,
  hours: (count: number) => `Please wait ${count} hours.`,
};

/** Say when to come back. */
export const { retryLater, whenBack } = whenBackIn({ pressLater, searchLater, tryLater, wait });
