import type { TrailQuery } from '../../src/index';

/** What is asked, and how it is to be answered. */
export type Asked = { readonly query: TrailQuery; readonly json: boolean };

/** Returns what the arguments ask, and nothing where they make no sense. */
export function readQuery(given: readonly string[], now: number): Asked | undefined {
  const values = new Map<string, string>();
  const rest = [...given];
  for (let name = rest.shift(); name !== undefined; name = rest.shift()) {
    const value = name === '--json' ? '' : rest.shift();
    if (!names.includes(name) || value === undefined || values.has(name)) return undefined;
    values.set(name, value);
  }
  const [by, target] = [values.get('--by')?.toLowerCase(), values.get('--target')];
  const since = values.get('--since');
  const from = since === undefined ? undefined : timeOf(since, now);
  if (from !== undefined && Number.isNaN(from)) return undefined;
  const query = {
    ...(by !== undefined && { by }),
    ...(target !== undefined && { target: isGuid.test(target) ? target.toLowerCase() : target }),
    ...(from !== undefined && { since: from }),
  };
  return { query, json: values.has('--json') };
}

const names = ['--by', '--json', '--since', '--target'];
const isGuid = /^[0-9a-f-]{36}$/i;
const units: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Returns the time of a text such as `2026-11-29T14:00`, which is UTC, or `2d`, which is two days ago. */
function timeOf(text: string, now: number): number {
  const [, count, unit = ''] = /^(\d{1,6})([mhd])$/.exec(text) ?? [];
  if (count !== undefined) return now - Number(count) * (units[unit] ?? 0);
  const isLocal = /T[\d:.]+$/.test(text);
  return Date.parse(isLocal ? `${text}Z` : text);
}
