import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from './finding';
import { about } from './finding';
import type { Patient } from './patient';

/** A rule about a manifest that is broken, as a problem or a warning. */
export type BrokenRule = {
  readonly mark: 'problem' | 'warning';
  readonly says: string;
  readonly todo: string;
};

/**
 * Reads a manifest with its placeholders filled in: from the environment, else from the configuration. Those that
 * nobody fills in stay as they are.
 * @throws Error when there is no such file, or no JSON in it
 */
export async function readManifest(
  { config, manifests: { environment } }: Pick<Patient, 'config' | 'manifests'>,
  folder: string,
  file: string,
): Promise<unknown> {
  const text = await readFile(join(folder, file), 'utf8');
  const known: Readonly<Record<string, string>> = {
    BOT_ID: config.botId,
    BOT_DOMAIN: new URL(config.endpoint).host,
  };
  const filled = text.replace(
    /\$\{\{\s*(\w+)\s*\}\}/g,
    (placeholder, name: string) => environment[name]?.trim() || known[name] || placeholder,
  );
  return JSON.parse(filled);
}

/** Looks at one manifest, wherever it is, and makes findings of the rules that it breaks. */
export async function examineManifest(
  patient: Patient,
  name: string,
  file: string,
  judge: (manifest: unknown) => readonly BrokenRule[],
): Promise<readonly Finding[]> {
  const { ok, problem, unchecked } = about(name);
  const { folder } = patient.manifests;
  if (folder === undefined) {
    return [unchecked('is not here', 'Give the folder of the manifests as an argument.')];
  }
  let manifest: unknown;
  try {
    manifest = await readManifest(patient, folder, file);
  } catch (thrown) {
    return thrown instanceof SyntaxError
      ? [problem(`${file} is no JSON`, 'Take the file of this release and change it anew.')]
      : [unchecked(`${file} is not there`, 'Give the folder of the manifests as an argument.')];
  }
  const broken = judge(manifest);
  return broken.length === 0
    ? [ok('fits the configuration')]
    : broken.map((each) => ({ check: name, ...each }));
}
