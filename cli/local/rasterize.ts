import { spawn } from 'node:child_process';
import { join } from 'node:path';

const program = `
const sharp = require('sharp');
const chunks = [];
process.stdin.on('data', (chunk) => chunks.push(chunk));
process.stdin.on('end', () => {
  const [width, height] = process.argv.slice(1).map(Number);
  const drawn = sharp(Buffer.concat(chunks), { density: 300 }).resize(width, height);
  drawn.png({ compressionLevel: 1 }).toBuffer().then((png) => process.stdout.write(png));
});`;

/**
 * Draws an SVG as a PNG, in a process of its own: the bot, which may be in this one, has every vector format switched
 * off, and that holds for a whole process.
 */
export async function rasterize(svg: string, width: number, height: number): Promise<Buffer> {
  const child = spawn(process.execPath, ['-e', program, String(width), String(height)], {
    cwd: join(__dirname, '../..'),
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(svg);
  const chunks: Buffer[] = [];
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) chunks.push(chunk);
  if (chunks.length === 0) throw new Error('a picture could not be drawn');
  return Buffer.concat(chunks);
}
