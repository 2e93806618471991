import { spawnSync } from 'node:child_process';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { inTurns, median } from './shared-parts/in-turns';

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
export async function bench(): Promise<boolean> {
  const [off, on] = await inTurns(
    rounds,
    () => start({}),
    () => start({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9' }),
  );
  const load = loadavg()[0]?.toFixed(1);
  console.log(`milliseconds of CPU at the start, median of ${rounds}; load ${load}`);
  const holds = [
    report('without an address', off, bars.off),
    report('with one', on, bars.on),
    off.every(({ files }) => files === 0),
  ];
  return holds.every(Boolean);
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
  const [cpu, files] = [
    median(starts.map((each) => each.cpu)),
    median(starts.map((each) => each.files)),
  ];
  const holds = cpu <= bar;
  const said = `${what}: ${cpu.toFixed(1)}, at most ${bar}; ${files} files of OpenTelemetry`;
  console.log(`${holds ? 'holds ' : 'MISSED'}  ${said}`);
  return holds;
}
