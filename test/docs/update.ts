import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { read, root } from '../support/sources';
import { documentsWithTables, withTables } from './places';

/** `npx tsx test/docs/update.ts` brings the tables of the documents up to date. */
async function main(): Promise<void> {
  for (const document of documentsWithTables) {
    const path = join(root, document);
    const options = { ...(await resolveConfig(path)), filepath: path };
    writeFileSync(path, await format(withTables(read(document)), options));
  }
}

void main();
