import { readerLanguages } from '../../src/request';
import { missingIn } from '../support/translations';
import { table } from './table';

/** Returns what languages say in English yet, each sentence in a line. */
export function translationTable(): string {
  const missing = readerLanguages.map((tag) => [tag, missingIn(tag)] as const);
  const paths = [...new Set(missing.flatMap(([, each]) => each))].sort();
  const rows = paths.map((path) => [path, tagsWithout(missing, path)]);
  return table(['Sentence', 'Said in English in'], rows.length === 0 ? [['none', '']] : rows);
}

function tagsWithout(missing: readonly (readonly [string, string[]])[], path: string): string {
  return missing
    .filter(([, paths]) => paths.includes(path))
    .map(([tag]) => tag)
    .join(', ');
}
