import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { Answer } from '../http/answer';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
};

/** Gives a file of the page by its path; there is a list of them, so no path can lead elsewhere. */
export type StaticFiles = (path: string) => Answer | undefined;

export function openStaticFiles(): StaticFiles {
  const pageFolder = join(__dirname, '../page');
  const names = readdirSync(pageFolder).filter((name) => extname(name) in types);
  const files = new Map(names.map((name) => [`/${name}`, join(pageFolder, name)]));
  const renderer = dirname(require.resolve('adaptivecards/package.json'));
  files.set('/', join(pageFolder, 'index.html'));
  files.set('/adaptivecards.js', join(renderer, 'dist/adaptivecards.min.js'));
  files.set('/photobot.png', join(__dirname, '../../appPackage/color.png'));
  return (path) => {
    const file = files.get(path);
    if (file === undefined || !existsSync(file)) return undefined;
    // Read each time, so that whoever works on the page need only reload it.
    return {
      status: 200,
      headers: { 'content-type': types[extname(file)] ?? 'application/octet-stream' },
      body: readFileSync(file),
    };
  };
}
