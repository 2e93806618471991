import type { Environment } from './environment';

/** Where changes and their pictures are kept. */
export type StoreConfig =
  | {
      readonly kind: 'sqlite';
      readonly path: string;
      /** Whether several processes of this machine work on it. */
      readonly shared: boolean;
    }
  | { readonly kind: 'memory' }
  | {
      readonly kind: 'blob';
      readonly containerUrl: string;
      /** The managed identity that may use the container, where it is not the bot's own credential. */
      readonly identityClientId?: string;
    };

/** Reads where things are kept, and whether so many processes can share that. */
export function readStore(
  environment: Environment,
  cloud: string,
  development: boolean,
): StoreConfig {
  if (environment.text('STORE') === 'file') {
    const todo =
      'is file, which there is no more; set STORE=sqlite with another STORE_PATH, and delete the old folder: what is in it is not taken over';
    environment.refuse('STORE', todo);
    return { kind: 'memory' };
  }
  const kind = environment.choice('STORE', ['sqlite', 'memory', 'blob']);
  const url = environment.optional('BLOB_CONTAINER_URL');
  const identity = environment.optional('BLOB_IDENTITY_CLIENT_ID');
  const shared = environment.whole('INSTANCE_COUNT', 1, 1000) > 1;
  if (shared && kind === 'memory') {
    const todo =
      'is above 1, and memory cannot be shared; set STORE=sqlite, or STORE=blob for several machines';
    environment.refuse('INSTANCE_COUNT', todo);
  }
  if (kind === 'sqlite') return { kind, path: environment.text('STORE_PATH'), shared };
  if (kind === 'memory') return { kind };
  if (url === undefined) {
    environment.refuse(
      'BLOB_CONTAINER_URL',
      'is not set; set it to the https address of a container',
    );
  } else if (!isContainer(url, cloud) && !(development && isOnThisMachine(url))) {
    const todo =
      'is no container of this cloud; write https://<account>.blob.<domain of the cloud>/<container>';
    environment.refuse('BLOB_CONTAINER_URL', todo);
  }
  const identityClientId =
    identity === undefined
      ? undefined
      : environment.guid('BLOB_IDENTITY_CLIENT_ID', 'a managed identity’s client ID');
  return { kind, containerUrl: url ?? '', identityClientId };
}

/** Source: https://learn.microsoft.com/azure/storage/common/storage-account-overview#storage-account-endpoints */
const domains: Readonly<Record<string, string>> = {
  public: 'core.windows.net',
  gcchigh: 'core.usgovcloudapi.net',
  dod: 'core.usgovcloudapi.net',
  china: 'core.chinacloudapi.cn',
};

/**
 * The whole address is compared, so that no other host gets the token, and no signature, which would be a secret, hides
 * in what is otherwise none.
 */
function isContainer(url: string, cloud: string): boolean {
  const [, domain] = /^https:\/\/[a-z0-9]{3,24}\.blob\.([a-z.]+)\/[a-z0-9-]{3,63}$/.exec(url) ?? [];
  return domain !== undefined && domain === domains[cloud];
}

/** An emulator. Without TLS it takes no tokens, so its address may carry a signature. */
function isOnThisMachine(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname, protocol } = new URL(url);
  return /^https?:$/.test(protocol) && (hostname === '127.0.0.1' || hostname === 'localhost');
}
