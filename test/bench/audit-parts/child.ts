import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ContainerClient } from '@azure/storage-blob';
import type { AuditLine } from '../../../src/index';
import { createAuditTrail } from '../../../src/store/sqlite/audit-trail';
import { isInstalled, signed, startAzurite, storageToken } from '../../blob/support/azurite';
import { launchProgram } from '../../e2e/support/bot-process';
import { openFileAt, openStoreAt } from '../../support/sqlite';

const kept = 200_000;
const days = 180;
/** Milliseconds that an answer may take, from the command to its end. */
const bar = 5000;
const dayMilliseconds = 86_400_000;
const start = Date.now() - (days - 1) * dayMilliseconds;
const people = Array.from({ length: 2000 }, () => randomUUID());
const [somebody = ''] = people;
const step = Math.floor(((days - 1) * dayMilliseconds) / kept);

/** A proposal, and what follows it, of one person after the other. */
function lineAt(index: number): AuditLine {
  const by = people[Math.floor(index / 4) % people.length] ?? '';
  const action = (['propose', 'confirm', 'write', 'write'] as const)[index % 4] ?? 'write';
  const job = randomUUID();
  return {
    ...{ v: 1, at: start + index * step, action, by, tenant: job, job, change: 'set' },
    ...(index % 4 === 3 && { outcome: 'done', requestId: job }),
    target: { kind: 'me', id: by },
    ...{ route: 'me', permission: 'User.ReadWrite', before: 'a'.repeat(64), after: 'b'.repeat(64) },
    ...{ correlation: job, place: { kind: 'personal', conversation: 'c'.repeat(64) } },
  };
}

function trailLineAt(index: number) {
  const line = lineAt(index);
  const expiresAt = line.at + days * dayMilliseconds;
  return { at: line.at, by: line.by, target: line.by, expiresAt, text: JSON.stringify(line) };
}

async function inSqlite(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'audit-'));
  try {
    await (await openStoreAt(folder)).close();
    const database = await openFileAt(folder);
    const trail = createAuditTrail(database, () => undefined);
    database.exec('BEGIN IMMEDIATE');
    for (let each = 0; each < kept; each += 1) {
      trail.append({ ...trailLineAt(each), id: randomUUID() });
    }
    database.exec('COMMIT');
    database.close();
    return await questions('SQLite', { STORE_PATH: folder });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function inBlobs(): Promise<boolean> {
  if (!isInstalled()) {
    console.log('left out: the blob store (first: npm ci --prefix tools/azurite)');
    return true;
  }
  const azurite = await startAzurite();
  try {
    const containerUrl = await azurite.container();
    const container = new ContainerClient(containerUrl, storageToken);
    const texts = new Map<string, string[]>();
    for (let each = 0; each < kept; each += 1) {
      const { at, by, expiresAt, target, text } = trailLineAt(each);
      const day = new Date(at).toISOString().slice(0, 10);
      const written = [randomUUID(), at, by, target, expiresAt, text].join('\t');
      texts.set(day, [...(texts.get(day) ?? []), `${written}\n`]);
    }
    for (const [day, lines] of texts) {
      const blob = container.getAppendBlobClient(`audit/${day}-1`);
      await blob.create();
      const bytes = Buffer.from(lines.join(''));
      await blob.appendBlock(bytes, bytes.length);
    }
    return await questions('Blob', {
      ...{ NODE_ENV: 'development', STORE: 'blob', BLOB_CONTAINER_URL: await signed(containerUrl) },
      ...{ BOT_ID: randomUUID(), BOT_TENANT_ID: randomUUID(), BOT_CLIENT_SECRET: 'secret' },
      ...{ BOT_ENDPOINT: 'https://bot.example' },
      NODE_EXTRA_CA_CERTS: process.env['NODE_EXTRA_CA_CERTS'] ?? '',
    });
  } finally {
    await azurite.close();
  }
}

async function questions(store: string, settings: Record<string, string>): Promise<boolean> {
  const asked = [
    ['--target', somebody],
    ['--by', somebody, '--json'],
    ['--since', '7d'],
  ];
  let holds = true;
  for (const args of asked) {
    const began = performance.now();
    const program = launchProgram('cli/audit/index.ts', settings, args);
    const { code } = await program.ended;
    const took = performance.now() - began;
    const lines = program.output().split('\n').length - 1;
    const good = code === 0 && lines >= kept / people.length / 2 && took < bar;
    const what = args.map((each) => (each === somebody ? 'ID' : each)).join(' ');
    console.log(
      `${good ? 'holds ' : 'MISSED'}  ${store}: audit ${what} took ${took.toFixed(0)} ms for ${lines} lines of ${kept} records, at most ${bar}`,
    );
    if (code !== 0) console.log(program.output());
    holds &&= good;
  }
  return holds;
}

async function main(): Promise<void> {
  // Builds the programs, which is not to be timed.
  await launchProgram('cli/audit/index.ts', { STORE: 'memory' }).ended;
  const holds = [await inSqlite(), await inBlobs()];
  console.log(`load of the machine: ${loadavg()[0]?.toFixed(1)}`);
  process.exitCode = holds.every(Boolean) ? 0 : 1;
}

void main();
