import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { jsonIn } from '../../src/index';

/** The version of this PhotoBot, as its package says it; the sources are nearer to that than what is built of them. */
export const version = versionAbove(__dirname);

function versionAbove(folder: string): string {
  const file = join(folder, 'package.json');
  const { name, version: said } = (existsSync(file) ? jsonIn(readFileSync(file)) : {}) as {
    readonly name?: string;
    readonly version?: string;
  };
  if (name === 'photobot' && said !== undefined) return said;
  return dirname(folder) === folder ? 'unknown' : versionAbove(dirname(folder));
}
