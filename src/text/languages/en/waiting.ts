/** When to come back, and what to try again where there is no such button. */
export const waiting = {
  retry: {
    press: 'Then press “Try again”.',
    action: 'Then choose the action again.',
    search: 'Then search again.',
    code: 'Then send me the code again.',
    message: 'Then send me your message again, with its picture if it had one.',
  },
  whenBack: {
    pressLater: {
      soon: 'Please press “Try again” in a minute.',
      seconds: {
        one: 'Please press “Try again” in {count} second.',
        other: 'Please press “Try again” in {count} seconds.',
      },
      minutes: {
        one: 'Please press “Try again” in {count} minute.',
        other: 'Please press “Try again” in {count} minutes.',
      },
      hours: {
        one: 'Please press “Try again” in {count} hour.',
        other: 'Please press “Try again” in {count} hours.',
      },
    },
    searchLater: {
      soon: 'Please search again in a minute.',
      seconds: {
        one: 'Please search again in {count} second.',
        other: 'Please search again in {count} seconds.',
      },
      minutes: {
        one: 'Please search again in {count} minute.',
        other: 'Please search again in {count} minutes.',
      },
      hours: {
        one: 'Please search again in {count} hour.',
        other: 'Please search again in {count} hours.',
      },
    },
    tryLater: {
      soon: 'Please try again in a minute.',
      seconds: {
        one: 'Please try again in {count} second.',
        other: 'Please try again in {count} seconds.',
      },
      minutes: {
        one: 'Please try again in {count} minute.',
        other: 'Please try again in {count} minutes.',
      },
      hours: {
        one: 'Please try again in {count} hour.',
        other: 'Please try again in {count} hours.',
      },
    },
    wait: {
      soon: 'Please wait a minute.',
      seconds: { one: 'Please wait {count} second.', other: 'Please wait {count} seconds.' },
      minutes: { one: 'Please wait {count} minute.', other: 'Please wait {count} minutes.' },
      hours: { one: 'Please wait {count} hour.', other: 'Please wait {count} hours.' },
    },
  },
} as const;
