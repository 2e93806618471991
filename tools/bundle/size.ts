/* `npm run build:size` prints how large the build is, unpacked, and ends with 1 when it is above its bars. */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { usual } from './programs';

type Row = {
  readonly part: string;
  readonly files: number;
  readonly MB: number;
  readonly bar: number;
};

const heic = path.join('node_modules', 'libheif-js');

function main(): void {
  const files = readdirSync(usual, { recursive: true, encoding: 'utf8' })
    .map((name) => ({ name, stat: statSync(path.join(usual, name)) }))
    .filter(({ stat }) => stat.isFile());
  const measure = (part: string, bar: number, wanted: (name: string) => boolean): Row => {
    const counted = files.filter(({ name }) => wanted(name));
    const bytes = counted.reduce((sum, { stat }) => sum + stat.size, 0);
    return { part, files: counted.length, MB: Math.ceil(bytes / 10_000) / 100, bar };
  };
  const rows = [
    measure('the build with HEIC', 50, () => true),
    measure('without HEIC', 40, (name) => !name.startsWith(heic)),
    measure('the bot itself', 7, (name) => name === path.join('bot', 'index.js')),
  ];
  console.table(rows);
  if (rows.some(({ MB, bar }) => MB > bar)) process.exitCode = 1;
}

main();
