import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from '../support/run-program';
import { root } from '../support/sources';

/** The icons that Teams demands, by the side in pixels. */
export const icons = { color: 192, outline: 32 } as const;
export type IconName = keyof typeof icons;
export const iconNames: readonly IconName[] = ['color', 'outline'];

export function iconPath(name: IconName): string {
  return join(root, 'appPackage', `${name}.png`);
}

/** Returns the PNGs of the drawings in appPackage/icons/. */
export function drawIcons(): Readonly<Record<IconName, Buffer>> {
  const drawn = runProgram('draw-icons', iconNames) as Record<IconName, string>;
  return {
    color: Buffer.from(drawn.color, 'base64'),
    outline: Buffer.from(drawn.outline, 'base64'),
  };
}

// `npx tsx test/appPackage/make-icons.ts` writes them after a change of a drawing.
if (require.main === module) {
  const drawn = drawIcons();
  for (const name of iconNames) writeFileSync(iconPath(name), drawn[name]);
}
