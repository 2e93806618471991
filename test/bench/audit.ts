import { join } from 'node:path';
import { runTrusting, typescript } from '../support/trusting-process';

/** Times `npm run audit` over 200,000 records: in the SQLite store, and in the blob store where its stand-in is installed. */
export async function bench(): Promise<boolean> {
  return (await runTrusting(join(__dirname, 'audit-parts', 'child.ts'), [], typescript)) === 0;
}
