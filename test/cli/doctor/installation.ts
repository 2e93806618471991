import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Examination } from '../../../cli/doctor/examine';
import { examine } from '../../../cli/doctor/examine';
import type { Finding } from '../../../cli/doctor/finding';
import type { PhotobotTenant } from '../../../cli/local/tenant';
import { startPhotobotTenant } from '../../../cli/local/tenant';
import { answer, startScriptedServer } from '../../support/http-server';
import { root } from '../../support/sources';

/** A tenant with PhotoBot installed as it should be, for tests to spoil. */
export type Installation = {
  readonly local: PhotobotTenant;
  /** The manifests, as somebody would have them who installed the bot in this tenant. */
  readonly folder: string;
  /** Changes the text of a manifest until `mend`. */
  spoil(file: string, from: string, to: string): void;
  examine(changed?: Partial<Examination> & { readonly variables?: Variables }): Promise<Findings>;
  mend(): void;
  close(): Promise<void>;
};

type Variables = Readonly<Record<string, string | undefined>>;

export type Findings = {
  readonly all: readonly Finding[];
  /** What became of one thing, such as `problem`; several of them are separated by blanks. */
  mark(check: string): string;
  find(check: string): readonly Finding[];
};

export async function openInstallation(): Promise<Installation> {
  const local = await startPhotobotTenant();
  const bot = await startScriptedServer();
  bot.script(answer(200, 'ok'));
  local.connectBot(bot.origin);
  const folder = mkdtempSync(join(tmpdir(), 'photobot-manifests-'));
  const mend = () => {
    writeManifests(local, folder);
    local.faults.clear();
    local.tenant.settings.applicationRoles.length = 0;
  };
  mend();
  return {
    local,
    folder,
    mend,
    spoil(file, from, to) {
      const path = join(folder, file);
      const text = readFileSync(path, 'utf8');
      if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
      writeFileSync(path, text.replaceAll(from, to));
    },
    async examine({ variables, ...changed } = {}) {
      return findingsOf(
        await examine({
          environment: { ...local.environment(), ...variables },
          assertion: local.tokens.assertion('adele'),
          folder,
          fetch,
          now: Date.now,
          ...changed,
        }),
      );
    },
    async close() {
      await local.close();
      await bot.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function findingsOf(all: readonly Finding[]): Findings {
  const find = (check: string) => all.filter((finding) => finding.check === check);
  return {
    all,
    find,
    mark: (check) =>
      find(check)
        .map(({ mark }) => mark)
        .join(' '),
  };
}

function writeManifests(local: PhotobotTenant, folder: string): void {
  const { BOT_ENDPOINT = '' } = local.environment();
  const tokenService = local.cloud.bot.tokenServiceOrigin;
  for (const file of ['manifest.json', 'aad.manifest.json']) {
    const text = readFileSync(join(root, 'appPackage', file), 'utf8')
      .replaceAll('https://token.botframework.com', tokenService)
      .replaceAll('token.botframework.com', new URL(tokenService).hostname)
      .replaceAll('https://${{BOT_DOMAIN}}', BOT_ENDPOINT);
    writeFileSync(join(folder, file), text);
  }
}
