import { signInEverybody } from './asking';
import type { House, HouseOptions } from './house';
import { openHouse } from './house';

/** How the tests of a file find their house. */
export type Opening = HouseOptions & {
  /** Everybody is signed in from the start. */
  readonly signedIn?: true;
  /** Permissions that are granted before each test. */
  readonly granted?: readonly string[];
  /** How long after a test the next one is for the bot, in milliseconds; unless told, all start at the same time. */
  readonly apart?: number;
  /** Opens the house, where that is to happen inside of something else. */
  readonly open?: typeof openHouse;
};

/**
 * Opens one house for all tests of a file, or of a `describe`, and closes it after them. Each test finds the tenant as
 * it was; the messages of earlier tests are still there, and so is what the bot remembers.
 */
export function openedHouse({
  signedIn,
  granted = [],
  apart = 0,
  open = openHouse,
  ...options
}: Opening = {}): House {
  let opened: House | undefined;
  beforeAll(async () => {
    opened = await open(options);
    if (signedIn) await signInEverybody(opened);
  });
  beforeEach(async () => {
    if (!opened) return;
    const ended = opened.ahead();
    await opened.tidy();
    if (apart > 0) opened.forward(ended + apart);
    for (const scope of granted) opened.tenant.consents.grant(scope);
  });
  afterAll(() => opened?.close());
  return new Proxy({} as House, {
    get(_house, name): unknown {
      if (!opened) throw new Error('The house is open in tests only.');
      return Reflect.get(opened, name);
    },
  });
}
