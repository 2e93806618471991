import type { Plugin } from 'esbuild';

/**
 * What the SDKs load at once and PhotoBot never uses: recognizers of dates and numbers in words, dialogs made of
 * components, and `URL` in JavaScript, which Node has itself.
 */
export const absentPackages = [
  '@microsoft/recognizers-text-choice',
  '@microsoft/recognizers-text-date-time',
  '@microsoft/recognizers-text-number',
  '@microsoft/recognizers-text-suite',
  'botbuilder-dialogs-adaptive-runtime-core',
  'whatwg-url',
] as const;

const isAbsent = new RegExp(`^(${absentPackages.join('|')})(/|$)`);

/** Puts something in the place of a package that can be named and extended, and says so when it is called. */
export const absent: Plugin = {
  name: 'absent',
  setup(build) {
    build.onResolve({ filter: isAbsent }, ({ path }) => ({ path, namespace: 'absent' }));
    build.onLoad({ filter: /./, namespace: 'absent' }, ({ path }) => ({ contents: standIn(path) }));
  },
};

const standIn = (name: string) => `
  const standIn = (name) => {
    const refuse = () => {
      throw new Error(name + ' is not in this build of PhotoBot: tools/bundle/absent-packages.ts');
    };
    return new Proxy(class {}, {
      apply: refuse,
      construct: refuse,
      get: (target, key) =>
        typeof key === 'symbol' || key in target || key === '__esModule' || key === 'then'
          ? target[key]
          : standIn(name + '.' + key),
    });
  };
  module.exports = standIn(${JSON.stringify(name)});`;
