import { Environment, ConfigError, ownEnvironment } from '../../bot/config/environment';
import { readStore } from '../../bot/config/store-config';
import { backUpStore, restoreStore } from '../../src/index';

const usage = 'npm run data -- backup|restore FILE';

/**
 * `npm run data -- backup FILE` writes what the SQLite store has into a new file, `restore FILE` makes such a file the
 * store. PhotoBot may run meanwhile. Reads STORE and STORE_PATH. Ends with 1 where that cannot be done.
 */
async function main([what, file]: readonly string[]): Promise<string> {
  if (file === undefined || (what !== 'backup' && what !== 'restore')) throw new ConfigError([]);
  const environment = new Environment(ownEnvironment);
  const store = readStore(environment, 'public', false);
  environment.check();
  if (store.kind !== 'sqlite') {
    const todo = 'is not sqlite; docs/administrators.md says how others are backed up';
    throw new ConfigError([{ name: 'STORE', todo }]);
  }
  if (what === 'backup') await backUpStore(store.path, file);
  else await restoreStore(store.path, file);
  return what === 'backup' ? 'The backup is made.' : 'The backup is the store now.';
}

main(process.argv.slice(2)).then(
  (said) => process.stdout.write(`${said}\n`),
  (thrown: unknown) => {
    process.stderr.write(`${sentenceOf(thrown)}\n`);
    process.exitCode = 1;
  },
);

function sentenceOf(thrown: unknown): string {
  if (thrown instanceof ConfigError) return thrown.message || `Usage: ${usage}`;
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : 'unknown';
  const known: Readonly<Record<string, string>> = {
    EEXIST: 'The file is there already: name a new one.',
    ENOENT: 'There is no such file or folder.',
    'store.damaged': 'The file is damaged, or no backup. Nothing was changed.',
    'store.missing': 'There is no store in STORE_PATH.',
    'store.newer': 'The file is of a later version. Nothing was changed.',
  };
  return known[code] ?? `That could not be done (${code}).`;
}
