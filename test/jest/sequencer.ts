import Sequencer from '@jest/test-sequencer';

/** What takes longest, the longest first: what starts last must not keep the other workers waiting. */
const slowFirst = [
  /e2e\/(late-and-lost|token-service|canary|start|undo-untidy|connector|crash)\./,
  /e2e\/(places|hostile|faults|verbs|targets|extension|decision|entra|kinds|where)|local\/run\.|turns\/adapter/,
  /photos\/(read-heic|convert)|sqlite\/sqlite-store|test\/lint\./,
  /e2e\//,
];

const turnOf = (path: string) => {
  const found = slowFirst.findIndex((slow) => slow.test(path));
  return found < 0 ? slowFirst.length : found;
};

/** Orders the test files by how long they take: by these groups, and within each as Jest remembers it or by size. */
class SlowFirst extends Sequencer {
  override sort(tests: Tests): Tests {
    const remembered = super.sort(tests) as Tests;
    return remembered.sort((one, other) => turnOf(one.path) - turnOf(other.path));
  }
}

type Tests = Parameters<Sequencer['sort']>[0];

export = SlowFirst;
