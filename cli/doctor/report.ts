import type { Finding, Mark } from './finding';

const marks: Readonly<Record<Mark, string>> = {
  ok: 'ok       ',
  warning: 'warning  ',
  problem: 'PROBLEM  ',
  unchecked: 'unchecked',
};

/** Writes the findings as plain text: a line each, what to do below it, and at the end how many there are of which. */
export function report(findings: readonly Finding[]): string {
  const lines = findings.flatMap(({ mark, check, says, todo }) => [
    `${marks[mark]}  ${check}: ${says}`,
    ...(todo === undefined ? [] : [`             ${todo}`]),
  ]);
  const count = (mark: Mark) => findings.filter((finding) => finding.mark === mark).length;
  const counts = [
    `${count('ok')} ok`,
    plural(count('warning'), 'warning'),
    plural(count('problem'), 'problem'),
    `${count('unchecked')} unchecked`,
  ];
  return [...lines, counts.join(', '), ''].join('\n');
}

/** Returns 1 when anything keeps the bot from working, else 0: warnings and what was not checked do not count. */
export function exitCodeOf(findings: readonly Finding[]): 0 | 1 {
  return findings.some(({ mark }) => mark === 'problem') ? 1 : 0;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
