import type { TrailQuery } from '../../src/index';

/** What is asked, and how it is to be answered. */
export type Asked = { readonly query: TrailQuery; readonly json: boolean };

/** Returns what the arguments ask, and nothing where they make no sense. */
export function readQuery(given: readonly string[], now: number): Asked | undefined {
  const values = new Map<string, string>();
  const rest = [...given];
  for (let name = rest.shift(); name !== undefined; name = rest.shift()) {
    const value = name === '--json' ? '' : rest.shift();
    if (!names.includes(name) || values.has(name)) return undefined;
    // No id and no time begins so; it is the next name.
    if (value === undefined || value.startsWith('--')) return undefined;
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

/** Source: https://www.rfc-editor.org/rfc/rfc3339, where the seconds and the zone may be left out */
const isoTime =
  /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/** Returns the time of a text such as `2026-11-29T14:00`, which is UTC, or `2d`, which is two days ago. */
function timeOf(text: string, now: number): number {
  const [, count, unit = ''] = /^(\d{1,6})([mhd])$/.exec(text) ?? [];
  if (count !== undefined) return now - Number(count) * (units[unit] ?? 0);
  const [, day = '', zone] = isoTime.exec(text) ?? [];
  // The 30th of February would be a day in March.
  const midnight = Date.parse(day);
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== day) return NaN;
  return Date.parse(text.includes('T') && zone === undefined ? `${text}Z` : text);
}
