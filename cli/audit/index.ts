import { randomUUID } from 'node:crypto';
import { ConfigError, Environment, ownEnvironment } from '../../bot/config/environment';
import { readStore } from '../../bot/config/store-config';
import { createLog, muteConsole } from '../../bot/log';
import type { AuditLine, Log, Store } from '../../src/index';
import { hasStore, jsonIn, openSqliteStore } from '../../src/index';
import type { Asked } from './query';
import { readQuery } from './query';
import { recordsOf } from './records';
import { auditLines, auditTable } from './table';

const usage = 'npm run audit -- [--target ID] [--by ID] [--since TIME] [--json]';
/** The version of the lines that this one writes. */
const newest: AuditLine['v'] = 1;
/** Lines of the audit that were found damaged, and those that only a later version understands. */
let unread = 0;
let newer = 0;
const silent = createLog({ level: 'silent' });
const log: Log = {
  ...silent,
  error: (event) => void (event === 'store.record_damaged' && (unread += 1)),
};
const ambient = { log, newId: randomUUID, now: Date.now };

/**
 * `npm run audit` tells who changed whose photo, from the store of the bot, which may run meanwhile. `--target` and `--by`
 * take object ids, `--since` a time in UTC or one such as `2d` ago. Prints a table, with `--json` a line of JSON for each
 * record. Ends with 1 where that cannot be done, and where some of it is damaged or of a later version.
 */
async function main(given: readonly string[]): Promise<string> {
  muteConsole(log);
  const asked = readQuery(given, Date.now());
  if (!asked) throw new ConfigError([]);
  const store = await openConfiguredStore();
  try {
    return await answer(store, asked);
  } finally {
    await store.close();
  }
}

async function answer({ trail }: Pick<Store, 'trail'>, { json, query }: Asked): Promise<string> {
  const texts = await trail.find(query);
  const lines = texts.map((text) => jsonIn(text) as AuditLine);
  const known = lines.filter(({ v }: { readonly v: number }) => v <= newest);
  newer = lines.length - known.length;
  const records = recordsOf(known);
  return json ? auditLines(records) : auditTable(records);
}

/** Opens the store that the settings name. */
async function openConfiguredStore(): Promise<Store> {
  const environment = new Environment(ownEnvironment);
  if (environment.text('STORE') === 'blob') {
    const { readConfig } = await import('../../bot/config/config.js');
    const { openStore } = await import('../../bot/storage/open-store.js');
    return openStore(readConfig(ownEnvironment), ambient);
  }
  const store = readStore(environment, 'public', false);
  environment.check();
  if (store.kind !== 'sqlite' || !hasStore(store.path)) {
    const name = store.kind === 'sqlite' ? 'STORE_PATH' : 'STORE';
    throw new ConfigError([
      { name, todo: 'names no store that keeps an audit; set that of the bot' },
    ]);
  }
  return openSqliteStore({ path: store.path, ...ambient });
}

main(process.argv.slice(2)).then(
  (said) => {
    process.stdout.write(said);
    if (newer > 0) process.stderr.write(`Of a later version, and not shown: ${newer}.\n`);
    if (unread > 0)
      process.stderr.write(`Damaged, and not shown: ${unread}. There may have been more.\n`);
    if (newer + unread > 0) process.exitCode = 1;
  },
  (thrown: unknown) => {
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : 'unknown';
    const told = thrown instanceof ConfigError ? thrown.message || `Usage: ${usage}` : undefined;
    process.stderr.write(`${told ?? `The audit cannot be read (${code}).`}\n`);
    process.exitCode = 1;
  },
);
