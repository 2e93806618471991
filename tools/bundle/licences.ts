import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

type Licence = { /** By SPDX, such as `MIT`. */ readonly name: string; readonly text: string };

type Manifest = {
  readonly name: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
};

/** What these say elsewhere than in their `package.json`: in their readme or in the file of the licence. */
const named: Readonly<Record<string, string>> = {
  cldrjs: 'MIT',
  'escape-regexp-component': 'MIT',
  'exif-parser': 'MIT',
};

/** The words of https://spdx.org/licenses/MIT.html, for packages that only name it. */
const mit = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** Returns the licence of a package in a folder. @throws Error when nothing says which, so that nobody ships it */
export function licenceOf(folder: string): Licence {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest;
  const name = manifest.license ?? named[manifest.name];
  if (name === undefined) throw new Error(`${manifest.name} names no licence`);
  const text = textIn(folder) ?? (name === 'MIT' ? `${holder(manifest)}\n\n${mit}` : undefined);
  // Such as a package with libraries of others, whose licences its readme lists.
  return { name, text: text ?? readme(folder) ?? name };
}

function textIn(folder: string): string | undefined {
  const files = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)/i.test(name));
  const texts = files.toSorted().map((name) => readFileSync(path.join(folder, name), 'utf8'));
  return texts.length > 0 ? texts.join('\n') : granted(readme(folder));
}

/** The end of a readme that has the words of a licence, from its heading. */
function granted(text: string | undefined): string | undefined {
  const at = text?.search(/^.*licen[cs]e.*\n(?=[^]*permission is hereby granted)/im) ?? -1;
  return at < 0 ? undefined : text?.slice(at);
}

function readme(folder: string): string | undefined {
  const name = readdirSync(folder).find((each) => /^readme/i.test(each));
  return name === undefined ? undefined : readFileSync(path.join(folder, name), 'utf8');
}

const holder = ({ author, name }: Manifest) =>
  `Copyright (c) ${(typeof author === 'string' ? author : author?.name) ?? `the authors of ${name}`}`;
