import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { escapeHtml } from '../html-page';
import type { Answer } from '../http/answer';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** Returns a file of the page by its path; there is a list of them, so no path can lead elsewhere. */
export type StaticFiles = (path: string) => Answer | undefined;

/** @param iconPath a PNG or SVG of the app; a drawn one stands in */
export function openStaticFiles(botName: string, iconPath?: string): StaticFiles {
  const pageFolder = join(__dirname, '../page');
  const names = readdirSync(pageFolder).filter((name) => extname(name) in types);
  const files = new Map(names.map((name) => [`/${name}`, join(pageFolder, name)]));
  const renderer = dirname(require.resolve('adaptivecards/package.json'));
  files.set('/', join(pageFolder, 'index.html'));
  files.set('/adaptivecards.js', join(renderer, 'dist/adaptivecards.min.js'));
  files.set('/app-icon', iconPath ?? join(pageFolder, 'app.svg'));
  return (path) => {
    const file = files.get(path);
    if (file === undefined || !existsSync(file)) return undefined;
    // Read each time, so that who works on the page need only reload it.
    const bytes = readFileSync(file);
    return {
      status: 200,
      headers: { 'content-type': types[extname(file)] ?? 'application/octet-stream' },
      body: extname(file) === '.html' ? named(bytes, botName) : bytes,
    };
  };
}

/** The page calls the bot by its name. */
function named(html: Buffer, botName: string): string {
  return html.toString('utf8').replaceAll('{{bot}}', () => escapeHtml(botName));
}
