/*
 * `npm run build [-- PLATFORM]` makes what runs in production: dist/, which needs no installation. PLATFORM is such as
 * `linux-x64`; else it is this machine's. `--out FOLDER` puts it there instead. `--in-process` adds
 * `bot/in-process.js`, for tests.
 */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { copyPackages } from './kept-packages';
import { writeNotices } from './notices';
import { installFor } from './other-platform';
import { bundlePrograms, root, usual } from './programs';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      out: { type: 'string', default: usual },
      'in-process': { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const [platform = thisPlatform()] = positionals;
  const folder = path.resolve(values.out);
  rmSync(folder, { recursive: true, force: true });
  const { inputs } = await bundlePrograms(folder, values['in-process']);
  const copy = (installed: string) => {
    const copied = copyPackages(installed, folder, platform);
    writeNotices(folder, { root, installed, inside: Object.keys(inputs), copied });
  };
  if (platform === thisPlatform()) copy(root);
  else installFor(platform, root, copy);
  writeManifest(folder);
  // The doctor reads the manifests.
  for (const name of ['manifest.json', 'aad.manifest.json']) {
    cpSync(path.join(root, 'appPackage', name), path.join(folder, 'appPackage', name));
  }
}

function thisPlatform(): string {
  const { header } = process.report.getReport() as {
    readonly header: { readonly glibcVersionRuntime?: string };
  };
  const musl = process.platform === 'linux' && header.glibcVersionRuntime === undefined;
  return `${process.platform}${musl ? 'musl' : ''}-${process.arch}`;
}

/** The same commands as in the sources, from the folder of the build. */
function writeManifest(folder: string): void {
  const {
    name,
    version,
    license,
    type,
    engines,
    scripts: all,
  } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Readonly<
    Record<string, string>
  > & { scripts: Readonly<Record<string, string>> };
  const built = Object.entries(all).filter(([, script]) => script.includes(' dist/'));
  const scripts: Record<string, string> = {};
  for (const [command, script] of built) scripts[command] = script.replace(' dist/', ' ');
  const manifest = { name, version, private: true, license, type, engines };
  const text = JSON.stringify({ ...manifest, scripts }, null, 2);
  writeFileSync(path.join(folder, 'package.json'), `${text}\n`);
}

void main();
