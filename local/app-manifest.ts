import { z } from 'zod';

const context = z.enum(['compose', 'commandBox', 'message']);

const command = z.object({
  id: z.string().max(64),
  type: z.enum(['query', 'action']).default('query'),
  title: z.string().max(32),
  description: z.string().max(128).default(''),
  context: z.array(context).max(3).default(['compose', 'commandBox']),
  initialRun: z.boolean().default(false),
  fetchTask: z.boolean().default(false),
  parameters: z.array(z.object({ name: z.string(), title: z.string() })).default([]),
});

const commandList = z.object({
  scopes: z.array(z.string()),
  commands: z.array(z.object({ title: z.string() })),
});

const manifest = z.object({
  name: z.object({ short: z.string() }),
  bots: z
    .array(z.object({ commandLists: z.array(commandList).default([]) }))
    .max(1)
    .default([]),
  composeExtensions: z
    .array(z.object({ commands: z.array(command).max(10) }))
    .max(1)
    .default([]),
  validDomains: z.array(z.string()).default([]),
  webApplicationInfo: z.object({ resource: z.string() }).partial().optional(),
});

export type CommandContext = z.infer<typeof context>;
export type ExtensionCommand = z.infer<typeof command>;

/** What Teams knows of the app. */
export type AppManifest = {
  readonly name: string;
  /** What the bot can be told, by the scopes that Teams offers it in. */
  readonly botCommands: readonly {
    readonly scopes: readonly string[];
    readonly titles: readonly string[];
  }[];
  /** The commands of the message extension; none when the app has no extension. */
  readonly commands: readonly ExtensionCommand[];
  /** Hosts, with a port where the stand-ins have one. */
  readonly validDomains: readonly string[];
  /** The API that single sign-on gives tokens for. */
  readonly resource: string | undefined;
};

/** What stands for the values that a tenant's administrator fills in. */
export type Filling = {
  readonly botId: string;
  /** The origin that stands for the bot's own domain. */
  readonly bot: string;
  /** The origin that stands for `https://token.botframework.com`. */
  readonly tokenService: string;
};

/** A bot that has nothing but a name and a sign-in. */
const plain = {
  name: { short: 'Bot' },
  validDomains: ['${{BOT_DOMAIN}}', 'token.botframework.com'],
  webApplicationInfo: { resource: 'api://botid-${{BOT_ID}}' },
};

/**
 * Reads the app's manifest as Teams has it after the installation in this tenant.
 * Source: https://learn.microsoft.com/microsoft-365/extensibility/schema/
 */
export function readAppManifest(
  { bot, botId, tokenService }: Filling,
  given: object = plain,
): AppManifest {
  const values: Readonly<Record<string, string>> = { BOT_ID: botId, BOT_DOMAIN: hostOf(bot) };
  const filled = JSON.stringify(given).replace(
    /\$\{\{(\w+)\}\}/g,
    (_, name: string) => values[name] ?? '',
  );
  const read = manifest.parse(JSON.parse(filled));
  return {
    name: read.name.short,
    botCommands: read.bots.flatMap(({ commandLists }) =>
      commandLists.map(({ commands, scopes }) => ({
        scopes: scopes.map((scope) => scope.toLowerCase()),
        titles: commands.map(({ title }) => title),
      })),
    ),
    commands: read.composeExtensions.flatMap(({ commands }) => commands),
    validDomains: read.validDomains.map((domain) =>
      domain === 'token.botframework.com' ? hostOf(tokenService) : domain,
    ),
    resource: read.webApplicationInfo?.resource,
  };
}

const hostOf = (origin: string) => new URL(origin).host;

/**
 * Returns whether Teams shows an address inside itself: its host is among the valid domains, where `*.` stands for one
 * label.
 * Source: https://learn.microsoft.com/microsoft-365/extensibility/schema/root#validdomains
 */
export function isValidAddress({ validDomains }: AppManifest, address: unknown): address is string {
  if (typeof address !== 'string' || !URL.canParse(address)) return false;
  const { host, hostname, protocol } = new URL(address);
  // The stand-ins have no TLS; nobody else is excused from it.
  const safe = protocol === 'https:' || (protocol === 'http:' && hostname === '127.0.0.1');
  return safe && validDomains.some((domain) => covers(domain, host));
}

function covers(domain: string, host: string): boolean {
  if (!domain.startsWith('*.')) return domain === host;
  return host.endsWith(domain.slice(1)) && host.split('.').length === domain.split('.').length;
}
