import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { absentPackages } from './absent-packages';
import { licenceOf } from './licences';

/** What is in a build, by paths as npm has them, such as `node_modules/restify/lib/server.js`. */
export type Contents = {
  readonly root: string;
  /** Where the copied packages come from. */
  readonly installed: string;
  /** Every file that went into a program. */
  readonly inside: readonly string[];
  /** The folders of the packages that lie beside the programs. */
  readonly copied: readonly string[];
};

type Lock = { readonly packages: Readonly<Record<string, { readonly integrity?: string }>> };
type Manifest = { readonly name: string; readonly version: string };
type Part = Manifest & { readonly folder: string; readonly place: string };

/**
 * Writes `THIRD-PARTY.txt`, with the licence of every package in the build, and `sbom.json`: a scanner sees no packages
 * in a file that was made of them.
 * Source: https://cyclonedx.org/docs/1.5/json/
 */
export function writeNotices(folder: string, contents: Contents): void {
  const parts = partsOf(contents);
  const { packages } = readJson(path.join(contents.root, 'package-lock.json')) as Lock;
  const { name, version } = readJson(path.join(contents.root, 'package.json')) as Manifest;
  const sbom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', name, version, 'bom-ref': name } },
    components: parts.map((part) => componentOf(part, packages[part.place]?.integrity)),
  };
  writeFileSync(path.join(folder, 'sbom.json'), `${JSON.stringify(sbom, null, 1)}\n`);
  writeFileSync(path.join(folder, 'THIRD-PARTY.txt'), noticesOf(parts));
}

function partsOf({ root, installed, inside, copied }: Contents): Part[] {
  const places = inside.flatMap((file) => {
    const [place] = /^.*node_modules\/(@[^/]+\/)?[^/]+/.exec(file) ?? [];
    return file.startsWith('absent:') || place === undefined ? [] : [place];
  });
  const folders = new Map(places.map((place) => [place, path.join(root, place)]));
  for (const place of copied) folders.set(place, path.join(installed, place));
  const parts = [...folders].map(([place, folder]) => {
    const { name, version } = readJson(path.join(folder, 'package.json')) as Manifest;
    return { place, folder, name, version };
  });
  const idOf = ({ name, version }: Part) => `${name}@${version}`;
  // The same version can be installed in several places.
  const unique = new Map(parts.map((part) => [idOf(part), part]));
  return [...unique.values()].toSorted((one, other) => (idOf(one) < idOf(other) ? -1 : 1));
}

function componentOf({ folder, name, version }: Part, integrity: string | undefined) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const [, sum] = /^sha512-(.+)$/.exec(integrity ?? '') ?? [];
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    purl,
    licenses: [{ expression: licenceOf(folder).name }],
    ...(sum && {
      hashes: [{ alg: 'SHA-512', content: Buffer.from(sum, 'base64').toString('hex') }],
    }),
  };
}

function noticesOf(parts: readonly Part[]): string {
  const notices = parts.map(({ folder, name, version }) => {
    const licence = licenceOf(folder);
    return `${name} ${version} (${licence.name})\n\n${licence.text.trim()}\n`;
  });
  const [begin, end] = [absentPackages.slice(0, -1).join(', '), absentPackages.at(-1)];
  const head = `PhotoBot contains the packages below. Not in it, though others ask for them: ${begin} and ${end}.
What lies in node_modules/ is as its authors made it, and may be replaced. The sources of libvips and the libraries in it
are at https://github.com/lovell/sharp-libvips, those of libheif at https://github.com/strukturag/libheif.
`;
  return [head, ...notices].join(`\n${'-'.repeat(80)}\n\n`);
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
