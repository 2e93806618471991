import type { Installation } from '../cli/doctor/installation';
import { openInstallation } from '../cli/doctor/installation';
import type { Variables } from './support/bot-process';
import { launchProgram } from './support/bot-process';
import { checkTokens } from './support/token-watch';

let installation: Installation;
beforeAll(async () => {
  installation = await openInstallation();
});
afterAll(async () => {
  checkTokens(installation.local);
  await installation.close();
});

/** Runs the real program as an operator does. */
async function examine(changed: Variables = {}) {
  const { folder, local } = installation;
  const child = launchProgram('cli/doctor/index.ts', { ...local.environment(), ...changed }, [
    folder,
  ]);
  const { code } = await child.ended;
  return { code, output: child.output(), lines: child.output().trimEnd().split('\n') };
}

describe('npm run doctor', () => {
  it('finds nothing wrong where nothing is, and ends with 0', async () => {
    const assertion = installation.local.tokens.assertion('adele');
    const { code, lines, output } = await examine({ DOCTOR_ASSERTION: assertion });
    expect(output).not.toMatch(/^(warning|PROBLEM)/m);
    expect(lines.at(-1)).toMatch(/^\d+ ok, 0 warnings, 0 problems, 1 unchecked$/);
    expect(code).toBe(0);
  });

  it('ends with 1 when anything is, and still looks at the rest', async () => {
    const { code, lines, output } = await examine({ OAUTH_CONNECTION_NAME: 'other', PORT: 'x' });
    expect(lines.filter((line) => line.startsWith('PROBLEM'))).toEqual([
      'PROBLEM    configuration: PORT is missing or wrong',
      expect.stringMatching(/^PROBLEM {4}OAuth connection: /) as string,
    ]);
    expect(output).toMatch(/^ok {9}credential: /m);
    expect(lines.at(-1)).toContain('2 problems');
    expect(code).toBe(1);
  });

  it('prints neither secrets nor tokens, whatever happens', async () => {
    const secret = 'canary~Q8.of-a-secret';
    const genuine = installation.local.environment()['BOT_CLIENT_SECRET'] ?? '';
    const assertion = installation.local.tokens.assertion('adele');
    const outputs = [
      await examine({ BOT_CLIENT_SECRET: secret, DOCTOR_ASSERTION: assertion }),
      await examine({ DOCTOR_ASSERTION: `${assertion.slice(0, -4)}AAAA` }),
      await examine({ DOCTOR_ASSERTION: secret, BOT_CLIENT_SECRET: undefined, BOT_ID: secret }),
    ].map(({ output }) => output);
    for (const output of outputs) {
      expect(output).toContain('PROBLEM');
      expect(output).not.toContain(secret);
      expect(output).not.toContain(genuine);
      expect(output).not.toMatch(/eyJ/);
    }
  }, 60_000);
});
