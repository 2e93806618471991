import { Session } from 'node:inspector/promises';
import { relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { root } from '../support/sources';

export type Coverage = {
  /** Returns what some work comes to, and the files of src/ and bot/ in which a function ran, as paths from the root. */
  around<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly files: string[] }>;
};

/** Long enough for what goes on after an earlier answer to end. */
const quietMilliseconds = 1500;

/**
 * Counts from now on which functions of this process run. A module's own code is no function; nor is what the compiler
 * puts in front of it, such as a getter for each export.
 * Source: https://chromedevtools.github.io/devtools-protocol/v8/Profiler/#method-takePreciseCoverage
 */
export async function startCoverage(): Promise<Coverage> {
  const session = new Session();
  session.connect();
  await session.post('Debugger.enable');
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

  const beginnings = new Map<string, number>();
  /** Where a module's own code begins. */
  async function beginningOf(scriptId: string): Promise<number> {
    const known = beginnings.get(scriptId);
    if (known !== undefined) return known;
    const { scriptSource } = await session.post('Debugger.getScriptSource', { scriptId });
    const beginning = scriptSource.search(/module\.exports ?= ?__toCommonJS/);
    beginnings.set(scriptId, beginning);
    return beginning;
  }

  /** The files in which a function has run since the last time. */
  async function take(): Promise<string[]> {
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const found: string[] = [];
    for (const { functions, scriptId, url } of result) {
      const file = url.startsWith('file:') ? relative(root, fileURLToPath(url)) : '';
      if (!/^(src|bot)\//.test(file)) continue;
      const beginning = Math.max(0, await beginningOf(scriptId));
      const ran = functions.some(({ functionName, ranges: [range] }) => {
        const { count = 0, startOffset = 0 } = range ?? {};
        return count > 0 && startOffset > beginning && functionName !== '__name';
      });
      if (ran) found.push(file);
    }
    return found.sort();
  }

  return {
    async around(work) {
      await sleep(quietMilliseconds);
      await take();
      const result = await work();
      return { result, files: await take() };
    },
  };
}
