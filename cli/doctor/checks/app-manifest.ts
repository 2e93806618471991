import { z } from 'zod';
import { exchangeUri } from '../../../bot/tokens/sso';
import type { BrokenRule } from '../manifest';
import { examineManifest } from '../manifest';
import type { Check, Patient } from '../patient';
import { cloudSettings } from '../patient';

const name = 'app manifest';

const manifestShape = z.object({
  bots: z.array(z.object({ botId: z.string() })).catch([]),
  validDomains: z.array(z.string()).catch([]),
  webApplicationInfo: z.object({ id: z.string(), resource: z.string() }).partial().catch({}),
});

/**
 * Whether the package for Teams is about this bot.
 * Source: https://learn.microsoft.com/microsoft-365/extensibility/schema/root
 */
export const checkAppManifest: Check = {
  name,
  needs: ['BOT_ID', 'BOT_ENDPOINT', ...cloudSettings],
  run: (patient) =>
    examineManifest(patient, name, 'manifest.json', (manifest) => judge(patient, manifest)),
};

function judge({ config }: Patient, manifest: unknown): readonly BrokenRule[] {
  const { bots, validDomains, webApplicationInfo } = manifestShape.parse(manifest);
  const { botId, cloud, endpoint } = config;
  const resource = exchangeUri(botId);
  const rules: readonly (readonly [boolean, string, string])[] = [
    [bots[0]?.botId.toLowerCase() === botId, 'botId is not BOT_ID', botId],
    [webApplicationInfo.id?.toLowerCase() === botId, 'webApplicationInfo.id is not BOT_ID', botId],
    [
      webApplicationInfo.resource?.toLowerCase() === resource,
      'webApplicationInfo.resource is not the bot’s own API',
      resource,
    ],
    ...[endpoint, cloud.bot.tokenServiceOrigin].map((origin) => {
      const { host, hostname } = new URL(origin);
      const covered = validDomains.some(
        (domain) => domain === host || covers(domain.toLowerCase(), hostname),
      );
      return [covered, `validDomains lacks ${hostname}`, hostname] as const;
    }),
  ];
  return rules
    .filter(([holds]) => !holds)
    .map(([, says, value]) => ({
      mark: 'problem',
      says,
      todo: `Write ${value} there and upload the app package again.`,
    }));
}

/** `*.example.com` stands for the hosts right below it. */
function covers(domain: string, host: string): boolean {
  return domain.startsWith('*.') ? host.endsWith(domain.slice(1)) : domain === host;
}
