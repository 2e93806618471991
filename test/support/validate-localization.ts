import { AppManifestUtils } from '@microsoft/app-manifest';
import type { AppManifest } from '@microsoft/app-manifest';
import { json } from 'node:stream/consumers';
import { manifestVersion } from '../../appPackage/manifest.json';
import { read } from './sources';

const schemas = 'node_modules/@microsoft/app-manifest/build/json-schemas/teams';

type Schema = Parameters<typeof AppManifestUtils.validateAgainstSchema>[1];

/** Run as a program: prints what the schema of Teams finds wrong with the words of an app, in each of some languages. */
async function main(): Promise<void> {
  const languages = (await json(process.stdin)) as readonly AppManifest[];
  const wrong = await Promise.all(
    languages.map((words) => AppManifestUtils.validateAgainstSchema(words, readSchema())),
  );
  process.stdout.write(JSON.stringify(wrong));
}

function readSchema(): Schema {
  const path = `${schemas}/v${manifestVersion}/MicrosoftTeams.Localization.schema.json`;
  const schema = JSON.parse(read(path)) as { readonly patternProperties: object };
  const patterns = Object.entries(schema.patternProperties).filter(([name]) => isPattern(name));
  return { ...schema, patternProperties: Object.fromEntries(patterns) } as unknown as Schema;
}

/** Two of the schema's patterns, for activities, are none in the mode that the validator uses. */
function isPattern(name: string): boolean {
  try {
    return new RegExp(name, 'u').source === name;
  } catch {
    return false;
  }
}

void main();
