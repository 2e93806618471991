import { join } from 'node:path';
import { runTrusting, typescript } from './support/trusting-process';

const jest = join(__dirname, '..', 'node_modules', 'jest', 'bin', 'jest.js');

// Arguments go to jest as they are.
void runTrusting(jest, process.argv.slice(2), typescript).then((code) => {
  process.exitCode = code;
});
