import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { escapeHtml } from '../html-page';

const pageFolder = join(__dirname, '../page');

/**
 * Serves the files of the page. Each is read when asked for, so that a change is there with the next reload.
 * @param iconPath a PNG or SVG of the app; a drawn one stands in
 */
export function staticFiles(botName: string, iconPath = join(pageFolder, 'app.svg')): Hono {
  const renderer = dirname(require.resolve('adaptivecards/package.json'));
  const page = new Hono();
  page.use(async (context, next) => {
    context.header('cache-control', 'no-store');
    await next();
  });
  page.get('/', (context) => context.html(named(botName)));
  page.get('/app-icon', serveStatic({ path: iconPath }));
  page.get('/adaptivecards.js', serveStatic({ path: join(renderer, 'dist/adaptivecards.min.js') }));
  // What describes the page to the compiler lies there too, and is no part of it.
  page.get('/:file{.+[.](?:css|js|svg)}', serveStatic({ root: pageFolder }));
  return page;
}

/** The page calls the bot by its name. */
function named(botName: string): string {
  const html = readFileSync(join(pageFolder, 'index.html'), 'utf8');
  return html.replaceAll('{{bot}}', () => escapeHtml(botName));
}
