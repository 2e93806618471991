import { constants, existsSync } from 'node:fs';
import { access, statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { RestError } from '@azure/storage-blob';
import type { StoreConfig } from '../../../bot/config/config';
import { openBlobStore } from '../../../bot/storage/blob-store';
import { storeCredential } from '../../../bot/tokens/app-credential';
import { isNetworkShare } from '../../../src/index';
import { allowOutgoing, reasonOf } from '../ask';
import type { Finding } from '../finding';
import { about } from '../finding';
import type { Check, Patient } from '../patient';
import { identitySettings } from '../patient';

const store = about('store');
type Blob = Extract<StoreConfig, { readonly kind: 'blob' }>;

/** Whether what has to outlive the process can be kept. Nothing is written. */
export const checkStore: Check = {
  name: 'store',
  needs: [
    'STORE',
    'STORE_PATH',
    'BLOB_CONTAINER_URL',
    'BLOB_IDENTITY_CLIENT_ID',
    'INSTANCE_COUNT',
    ...identitySettings,
  ],
  async run(patient) {
    const { store: config } = patient.config;
    switch (config.kind) {
      case 'memory':
        return [
          store.warning(
            'is in memory: a restart forgets every proposal and every undo',
            'Set STORE=sqlite, or STORE=blob for several machines.',
          ),
        ];
      case 'sqlite':
        return [await judgeFolder(resolve(config.path))];
      case 'blob':
        return [await judgeContainer(patient, config)];
    }
  },
};

/** The bot makes its folder itself, so the nearest one that is there counts. */
async function judgeFolder(path: string): Promise<Finding> {
  if (!existsSync(path) && dirname(path) !== path) return judgeFolder(dirname(path));
  if (isNetworkShare((await statfs(path)).type)) {
    return store.problem(
      'the folder is on a network share, where a database does not stay whole',
      'Set STORE_PATH to a folder on a local disk, or set STORE=blob.',
    );
  }
  try {
    await access(path, constants.W_OK | constants.X_OK);
    return store.ok('the folder can be written to');
  } catch {
    return store.problem(
      'the folder cannot be written to',
      'Let the user of the bot write to STORE_PATH, or set another folder.',
    );
  }
}

/** Opening a container looks into it with the rights that the bot will have. */
async function judgeContainer({ config, now }: Patient, { containerUrl }: Blob): Promise<Finding> {
  const credential = storeCredential(config);
  // Nothing is written, so nothing needs an id.
  const newId = () => '';
  try {
    await openBlobStore({ containerUrl, credential, now, newId });
    return store.ok('the container is there and may be read');
  } catch (thrown) {
    return store.problem(
      `the container cannot be used (${codeOf(thrown)})`,
      todo(thrown, containerUrl),
    );
  }
}

function todo(thrown: unknown, containerUrl: string): string {
  const status = thrown instanceof RestError ? thrown.statusCode : undefined;
  if (status === 404) return 'Make the container, or correct BLOB_CONTAINER_URL.';
  if (status === 401 || status === 403) {
    return 'Give the identity of the bot the role Storage Blob Data Contributor on the container, and let this machine through the firewall of the storage account.';
  }
  return allowOutgoing(containerUrl);
}

function codeOf(thrown: unknown): string {
  if (!(thrown instanceof RestError)) return reasonOf(thrown);
  const { code } = thrown;
  return code !== undefined && /^\w{1,60}$/.test(code) ? code : `HTTP ${thrown.statusCode ?? 0}`;
}
