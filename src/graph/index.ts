import type { GraphClientDeps } from './client';
import { createGraphClient } from './client';
import { createDirectory } from './directory';
import { readMessage } from './messages';
import { createGraphPhotos } from './photos';
import { readPhotoPolicy } from './photo-policy';

/** Opens Microsoft Graph: one client, and what is asked by it. */
export function openGraph(needs: GraphClientDeps) {
  const client = createGraphClient(needs);
  return {
    graph: createGraphPhotos(client),
    directory: createDirectory({ client, cloud: needs.cloud }),
    /** Reads what a message shows, by its path below `/v1.0`. */
    readMessage: (path: string, token: string) => readMessage(client, path, token),
    readPolicy: (token: string) => readPhotoPolicy(client, token),
  };
}
