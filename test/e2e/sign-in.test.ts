import { randomUUID } from 'node:crypto';
import type { House } from './support/house';
import { openHouse } from './support/house';
import { signInFromTwoClients } from './support/two-clients';

describe.each(['memory', 'file'])(
  'two clients that sign in at once, over the %s store',
  (STORE) => {
    let house: House;
    beforeAll(async () => {
      house = await openHouse({ environment: { STORE } });
    });
    afterAll(() => house.close());
    beforeEach(() => house.tidy());

    const signIns = () => house.lines.filter(({ event }) => event === 'sign_in.exchanged');

    it('are both answered, and signed in exactly once', async () => {
      expect(await signInFromTwoClients(house)).toEqual([200, 200]);
      expect(signIns()).toHaveLength(1);
    });

    it('are signed in once for each request, and not again for one that is answered late', async () => {
      const id = randomUUID();
      await signInFromTwoClients(house, { id });
      await signInFromTwoClients(house);
      expect(await signInFromTwoClients(house, { id })).toEqual([200, 200]);
      expect(signIns()).toHaveLength(2);
    });
  },
);
