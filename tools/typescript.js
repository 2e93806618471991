'use strict';

/*
 * Lets a process load TypeScript, and every thread and process that inherits `--require` and the environment. In a run
 * of the tests each file is transpiled once for all of them. `tsx`, which is for use by hand, looks through all JavaScript
 * of the packages too, and that takes as long as loading it.
 */
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { join, relative } = require('node:path');
const { pid } = require('node:process');
const { threadId } = require('node:worker_threads');

const root = join(__dirname, '..');
const folderOfRun = process.env.LOCAL_AUTHORITY_FOLDER;
const kept = folderOfRun && join(folderOfRun, 'transpiled');

/** Where the source map of each file that was loaded is kept, by the file's path. */
const sourceMaps = (exports.sourceMaps = new Map());

Module._extensions['.ts'] = (module, path) => module._compile(codeOf(path), path);

const { _resolveFilename: resolve } = Module;
/** A dynamic import has the name that the file will have when it is built. */
Module._resolveFilename = (request, parent, ...more) => {
  const isSource = /^\.\.?\/.*\.js$/.test(request) && /\.ts$/.test(parent?.filename);
  const source = isSource && join(parent.path, request.replace(/js$/, 'ts'));
  return source && existsSync(source) ? source : resolve(request, parent, ...more);
};

function codeOf(path) {
  const output = sourceOf(path) === path && keptPath(path);
  if (!output) return transpile(path, 'inline').code;
  sourceMaps.set(path, `${output}.map`);
  if (existsSync(output)) return readFileSync(output, 'utf8');
  const { code, map } = transpile(path, true);
  mkdirSync(kept, { recursive: true });
  keep(`${output}.map`, map);
  // Last: it also says that its map is there.
  keep(output, code);
  return code;
}

/** The file that is read for this one: in a folder of sources that stand for those of the same path, if there is one. */
function sourceOf(path) {
  const instead = process.env.SOURCES_INSTEAD;
  const other = instead && join(instead, relative(root, path));
  return other && existsSync(other) ? other : path;
}

/** Where the JavaScript of a file is kept for the others of this run; its source map is beside it. */
function keptPath(path) {
  const name = relative(root, path);
  return kept && !name.startsWith('..')
    ? join(kept, `${name.replaceAll(/[\\/]/g, '+')}.js`)
    : undefined;
}

/** At once, for those who read meanwhile. */
function keep(path, content) {
  const unfinished = `${path}.${pid}-${threadId}`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, path);
}

function transpile(path, sourceMaps) {
  // Only where it is needed: most threads find all that they load.
  const { transformSync } = require('@swc/core');
  return transformSync(readFileSync(sourceOf(path), 'utf8'), {
    filename: path,
    swcrc: false,
    sourceMaps,
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'commonjs' },
  });
}
