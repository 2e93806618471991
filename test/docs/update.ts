import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { read, root } from '../support/sources';
import { withTables } from './readme';

/** `npx tsx test/docs/update.ts` brings the README's tables up to date. */
async function main(): Promise<void> {
  const path = join(root, 'README.md');
  const options = { ...(await resolveConfig(path)), filepath: path };
  writeFileSync(path, await format(withTables(read('README.md')), options));
}

void main();
