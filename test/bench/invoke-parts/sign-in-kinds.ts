import { randomUUID } from 'node:crypto';
import type { Invoke, Kind } from './kind';
import { times } from './kind';

const adele = { by: 'adele', in: 'personal' } as const;

/** What clients send about a sign-in. */
export const signInKinds: readonly Kind[] = [
  {
    name: 'signin/tokenExchange',
    prepare: ({ local }, count) =>
      many(count, async () => {
        const asked = { ...adele, id: randomUUID(), connectionName: 'photobot' };
        const [answer] = await local.teams.exchangeFromClients({
          ...asked,
          devices: ['desktop'],
        });
        return answer?.status;
      }),
  },
  {
    name: 'signin/verifyState',
    async prepare(stage, count) {
      // One page of the token service gives digits as often as somebody signs in on it.
      const then = { kind: 'answer', status: 400, body: {} } as const;
      stage.local.faults.add({ service: 'tokenService', path: /exchange/, then });
      const { signInLink = '' } = await stage.click(await stage.ask([stage.brought]), 'confirm');
      const { teams } = stage.local;
      const codes = await times(count, () => teams.signIn('adele', signInLink));
      return codes.map((state) =>
        invoke(async () => (await teams.verifyState({ ...adele, state })).status),
      );
    },
  },
  {
    name: 'signin/failure',
    prepare: ({ local }, count) =>
      many(
        count,
        async () => (await local.teams.signInFailure({ ...adele, code: 'tokenmissing' })).status,
      ),
  },
];

type Send = () => Promise<number | undefined>;

function many(count: number, send: Send): Promise<readonly Invoke[]> {
  return Promise.resolve(Array.from({ length: count }, () => invoke(send)));
}

function invoke(send: Send): Invoke {
  return async () => {
    const begun = performance.now();
    const status = await send();
    return { milliseconds: performance.now() - begun, ok: status === 200 };
  };
}
