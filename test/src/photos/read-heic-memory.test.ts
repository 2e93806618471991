import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gridFile, property } from '../../fixtures/heif';
import { photoScene, picture } from '../../fixtures/scenes';
import { typescript } from '../../support/trusting-process';

const folder = mkdtempSync(path.join(tmpdir(), 'heic-memory-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Took = {
  readonly outcomes: readonly unknown[];
  readonly rise: number;
  readonly stayed: number;
};

function converting(...files: readonly Buffer[]): Took {
  const names = files.map((file, index) => {
    const name = path.join(folder, String(index));
    writeFileSync(name, file);
    return name;
  });
  const script = path.join(__dirname, '../../memory/peak.ts');
  const flags = ['--expose-gc', '--require', typescript];
  const output = execFileSync(process.execPath, [...flags, script, ...names]);
  return JSON.parse(output.toString()) as Took;
}

const phone = gridFile(5712, 4284, property.turn(3));

it('a picture of 24 megapixels takes less than 300 MB, which do not stay', () => {
  const { outcomes, rise, stayed } = converting(phone);
  expect(outcomes).toEqual(['ok']);
  expect(rise).toBeLessThan(300);
  expect(stayed).toBeLessThan(120);
}, 120_000);

it('two at once take less than 550 MB, of whatever formats', async () => {
  const jpeg = await picture(photoScene(4000, 3000), 4000, 3000).jpeg().toBuffer();
  for (const other of [phone, jpeg]) {
    const { outcomes, rise } = converting(phone, other);
    expect(outcomes).toEqual(['ok', 'ok']);
    expect(rise).toBeLessThan(550);
  }
}, 240_000);
