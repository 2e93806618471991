import { readFileSync } from 'node:fs';

/** A file says so in the comment that it starts with. */
const isThorough = (path: string) =>
  /^\/\*\*[^/]*@thorough\b/.test(readFileSync(path, 'utf8').slice(0, 500));

/**
 * Leaves out the files that go through every answer of a service, or every damage of a picture or a disk: what they hold
 * has a near test, or one job from end to end, among the others.
 */
export = (paths: readonly string[]) => ({
  filtered: paths.filter((path) => !isThorough(path)),
});
