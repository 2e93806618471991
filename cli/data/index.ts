import { Environment, ConfigError, ownEnvironment } from '../../bot/config/environment';
import { readStore } from '../../bot/config/store-config';
import { backUpStore, restoreStore } from '../../src/index';

const usage = 'npm run data -- backup|restore FILE';

/**
 * `npm run data -- backup FILE` writes what the SQLite store has into a new file, `restore FILE` makes such a file the
 * store. PhotoBot may run meanwhile. Reads STORE and STORE_PATH. Ends with 1 where that cannot be done.
 */
async function main([what, file, ...more]: readonly string[]): Promise<string> {
  if (!file || more.length > 0 || (what !== 'backup' && what !== 'restore')) {
    throw new ConfigError([]);
  }
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
  const { code = 'unknown', errcode } = thrown as { code?: unknown; errcode?: unknown };
  return sentences[errcode === 13 ? 'ENOSPC' : String(code)] ?? `That could not be done (${code}).`;
}

const sentences: Readonly<Record<string, string>> = {
  EACCES: 'That is not allowed here: run this as the user of the bot, or as root.',
  EEXIST: 'The file is there already: name a new one.',
  ENOENT: 'There is no such file or folder.',
  ENOSPC: 'The disk is full: make room on it. Nothing was changed.',
  EPERM: 'That is not allowed here: run this as the user of the bot, or as root.',
  'store.cut_off':
    'Beside it lies a file that ends in .partial: another backup is being made, or was cut off. Delete that, or name another file.',
  'store.damaged': 'The file is damaged: take another backup. Nothing was changed.',
  'store.inside':
    'The file would be in STORE_PATH, where the store keeps its own: name one in another folder.',
  'store.missing': 'There is no store in STORE_PATH: set it to the folder of the bot’s store.',
  'store.newer':
    'The file is of a later version of PhotoBot: restore it with that one. Nothing was changed.',
  'store.no_backup':
    'The file is no backup: name one that npm run data -- backup has made. Nothing was changed.',
  'store.unfinished':
    'The file is of a store that was not closed, and what was written last is beside it: make a backup of that store first, with STORE_PATH set to its folder. Nothing was changed.',
};
