import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { typescript } from '../../../support/trusting-process';

const root = path.join(__dirname, '../../../..');

/** A copy of the sources beside every installed package but one. */
function copyWithout(absent: string): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'no-decoder-'));
  cpSync(path.join(root, 'src'), path.join(copy, 'src'), { recursive: true });
  mkdirSync(path.join(copy, 'node_modules'));
  for (const name of readdirSync(path.join(root, 'node_modules'))) {
    if (name === absent) continue;
    symlinkSync(path.join(root, 'node_modules', name), path.join(copy, 'node_modules', name));
  }
  return copy;
}

const script = `
  const { readFileSync } = require('node:fs');
  const { guardPicture } = require('./src/photos/guard/guard');
  try {
    console.log(guardPicture(readFileSync(process.argv[2])).format);
  } catch ({ code, details }) {
    console.log(code, JSON.stringify(details));
  }
`;

it.each([
  ['libheif-js', 'photo.unsupported {"format":"HEIC"}'],
  ['another-package', 'HEIC'],
])('without the package %s a HEIC gives %s', (absent, expected) => {
  const copy = copyWithout(absent);
  try {
    writeFileSync(path.join(copy, 'guard.cjs'), script);
    const heic = path.join(root, 'test/fixtures/heic/quarters.heic');
    const options = ['--require', typescript, 'guard.cjs', heic];
    expect(execFileSync(process.execPath, options, { cwd: copy }).toString().trim()).toBe(expected);
  } finally {
    rmSync(copy, { recursive: true });
  }
});
