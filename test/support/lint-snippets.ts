import { ESLint } from 'eslint';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';

type Snippet = { readonly path: string; readonly code: string };

/**
 * Run as a program: lints the snippets that come in as JSON as if they stood in their files, and prints for each the
 * rules that it breaks.
 */
async function main(): Promise<void> {
  const eslint = new ESLint({
    cwd: join(__dirname, '../..'),
    // The rules under test need no types, and the files do not exist.
    overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
    ruleFilter: ({ ruleId }) => ruleId.startsWith('no-restricted-'),
  });
  const snippets = (await json(process.stdin)) as Snippet[];
  const broken: string[][] = [];
  for (const { path, code } of snippets) {
    const [result] = await eslint.lintText(code, { filePath: path });
    broken.push((result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message));
  }
  process.stdout.write(JSON.stringify(broken));
}

void main();
