import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { commandLists } from '../appPackage/command-lists';
import { read, root } from '../support/sources';
import { documentsWithTables, withTables } from './places';

const manifest = 'appPackage/manifest.json';

/** `npx tsx test/docs/update.ts` brings the tables of the documents and the commands of the manifest up to date. */
async function main(): Promise<void> {
  for (const document of documentsWithTables) await write(document, withTables(read(document)));
  await write(manifest, withCommands(read(manifest)));
}

async function write(file: string, text: string): Promise<void> {
  const path = join(root, file);
  const options = { ...(await resolveConfig(path)), filepath: path };
  writeFileSync(path, await format(text, options));
}

function withCommands(text: string): string {
  const all = JSON.parse(text) as { readonly bots: readonly object[] };
  const bots = all.bots.map((bot) => ({ ...bot, commandLists: commandLists() }));
  return JSON.stringify({ ...all, bots }, null, 2);
}

void main();
