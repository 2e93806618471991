import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLists } from '../appPackage/command-lists';
import { appLanguages, fileOf, localizationInfo, localized } from '../appPackage/localized';
import { read, root } from '../support/sources';
import { documentsWithTables, withTables } from './places';

const manifest = 'appPackage/manifest.json';

/**
 * `npx tsx test/docs/update.ts` brings up to date the tables of the documents, the commands of the manifest, and what
 * Teams shows of the app in other languages.
 */
function main(): void {
  for (const document of documentsWithTables) write(document, withTables(read(document)));
  write(manifest, withCommands(read(manifest)));
  const languages = appLanguages.map((tag) => {
    const file = join('appPackage', fileOf(tag));
    write(file, JSON.stringify(localized(tag)));
    return file;
  });
  const formatter = join(root, 'node_modules', 'oxfmt', 'bin', 'oxfmt');
  execFileSync(process.execPath, [formatter, ...documentsWithTables, manifest, ...languages], {
    cwd: root,
  });
}

function write(file: string, text: string): void {
  writeFileSync(join(root, file), text);
}

function withCommands(text: string): string {
  const all = JSON.parse(text) as { readonly bots: readonly object[] };
  const bots = all.bots.map((bot) => ({ ...bot, commandLists: commandLists() }));
  return JSON.stringify({ ...all, localizationInfo: localizationInfo(), bots }, null, 2);
}

main();
