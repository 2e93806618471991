import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Running } from '../../../cli/local/run';
import { runLocal } from '../../../cli/local/run';
import { builtProgram } from '../../e2e/support/built-bot';

// Each test loads the whole bot in a process of its own.
jest.setTimeout(60_000);

const alive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

let running: Running | undefined;
const start = (options: { port?: number; onDeath?: (how: string) => void } = {}) =>
  runLocal({
    port: 0,
    print: () => undefined,
    verbose: false,
    onDeath: () => undefined,
    // `.ci/run` starts it from the sources.
    program: builtProgram('bot/index.ts'),
    ...options,
  });

afterEach(async () => {
  await running?.close();
  running = undefined;
});

describe('npm run local', () => {
  it('takes the next port when its own is taken, and greets people in every place', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    running = await start({ port }).finally(() => other.close());

    const { teams } = running.local;
    expect(Number(new URL(running.address).port)).toBeGreaterThan(port);
    expect((await fetch(running.address)).status).toBe(200);
    for (const place of ['channel', 'group', 'personal'] as const) {
      const greeting = await teams.waitFor(place, 'gus', ({ from }) => from === 'bot');
      expect(greeting.card).toBeDefined();
    }
  });

  it('has a photo administrator, for whom PhotoBot uses a permission of its own', async () => {
    running = await start();
    const { teams, tenant } = running.local;
    const bytes = readFileSync(join(__dirname, '../../fixtures/pictures/photo.jpg'));
    const images = [{ bytes, as: 'inline' as const }];
    await teams.send({ from: 'megan', in: 'channel', text: 'set photo of @{diego}', images });
    const proposal = await teams.waitFor('channel', 'megan', ({ card }) =>
      JSON.stringify(card ?? {}).includes('you are a photo administrator'),
    );
    expect(proposal.from).toBe('bot');
    expect(tenant.settings.applicationRoles).toContain('ProfilePhoto.ReadWrite.All');
  });

  it('leaves no process behind', async () => {
    running = await start();
    const { pid } = running.bot;
    expect(alive(pid)).toBe(true);
    await running.close();
    expect(alive(pid)).toBe(false);
    await expect(fetch(running.address)).rejects.toThrow();
  });

  it('says so when the bot dies', async () => {
    const died = new Promise<string>((resolve) => {
      void start({ onDeath: resolve }).then((started) => {
        running = started;
        process.kill(started.bot.pid, 'SIGKILL');
      });
    });
    expect(await died).toContain('SIGKILL');
  });
});
