import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { read, root } from '../support/sources';
import { without } from './guard';
import { guards } from './guards';

it('are many, each with a name of its own', () => {
  expect(guards.length).toBeGreaterThanOrEqual(90);
  expect(new Set(guards.map(({ name }) => name)).size).toBe(guards.length);
});

it('have near tests that there are', () => {
  expect(guards.filter(({ test }) => !existsSync(join(root, test)))).toEqual([]);
});

it('stand in their files once, as the table has them', () => {
  const strange = guards.flatMap((guard) => {
    try {
      return without(guard, read(guard.file)) === read(guard.file) ? [guard.name] : [];
    } catch (thrown) {
      return [String(thrown)];
    }
  });
  expect(strange).toEqual([]);
});
