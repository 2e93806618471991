import { spawnSync } from 'node:child_process';
import { loadavg } from 'node:os';
import { join } from 'node:path';

const rounds = 9;
/** How many milliseconds of CPU telemetry may cost at the start: where it has no address, and where it has one. */
const bars = { off: 40, on: 700 } as const;

const root = join(__dirname, '..', '..');

/**
 * What a start does more than it would without telemetry, from the sources, which are compiled on the way: so it is less
 * in a build. The core and the log are there already.
 */
const program = `
  const core = require('./src/index');
  require('./bot/log');
  require('./bot/config/version');
  const { Environment } = require('./bot/config/environment');
  const begun = process.cpuUsage();
  const { readTelemetry } = require('./bot/config/telemetry-config');
  const { watched } = require('./bot/telemetry/watched');
  const cloud = core.clouds.public;
  const telemetry = readTelemetry(new Environment(process.env), cloud);
  const ambient = { fetch, newId: () => 'x', log: {}, now: Date.now };
  watched({ cloud, telemetry }, ambient).then(() => {
    const { user, system } = process.cpuUsage(begun);
    const loaded = Object.keys(require.cache).filter((name) => name.includes('@opentelemetry'));
    console.log(JSON.stringify({ cpu: (user + system) / 1000, files: loaded.length }));
    process.exit(0);
  });`;

type Start = { readonly cpu: number; readonly files: number };

/** Measures what telemetry costs at the start, with and without an address, in turns. */
export function bench(): Promise<boolean> {
  const starts: Record<keyof typeof bars, Start[]> = { off: [], on: [] };
  // The first round reads the files from the disk.
  for (let round = 0; round <= rounds; round += 1) {
    const [off, on] = [start({}), start({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9' })];
    if (round === 0) continue;
    starts.off.push(off);
    starts.on.push(on);
  }
  const load = loadavg()[0]?.toFixed(1);
  console.log(`milliseconds of CPU at the start, median of ${rounds}; load ${load}`);
  const holds = [
    report('without an address', starts.off, bars.off),
    report('with one', starts.on, bars.on),
    starts.off.every(({ files }) => files === 0),
  ];
  return Promise.resolve(holds.every(Boolean));
}

function start(environment: Readonly<Record<string, string>>): Start {
  const { PATH = '' } = process.env;
  const { stderr, stdout } = spawnSync(
    process.execPath,
    ['--require', './tools/typescript.js', '-e', program],
    { cwd: root, env: { PATH, ...environment }, encoding: 'utf8' },
  );
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Start;
}

function report(what: string, starts: readonly Start[], bar: number): boolean {
  const middle = starts.toSorted((one, other) => one.cpu - other.cpu)[Math.floor(rounds / 2)];
  const { cpu = NaN, files = NaN } = middle ?? {};
  const holds = cpu <= bar;
  const said = `${what}: ${cpu.toFixed(1)}, at most ${bar}; ${files} files of OpenTelemetry`;
  console.log(`${holds ? 'holds ' : 'MISSED'}  ${said}`);
  return holds;
}
