import type { TokenCredential } from '@azure/identity';
import { AnonymousCredential, ContainerClient, newPipeline } from '@azure/storage-blob';
import { limits } from '../../src/index';

export type ContainerOptions = {
  /** The address of the container; one that carries its own signature needs no credential. */
  readonly containerUrl: string;
  readonly credential: TokenCredential;
};

/**
 * Returns the client of a container. The SDK repeats what failed by Azure's or the network's fault; nobody else does.
 */
export function openContainer({ containerUrl, credential }: ContainerOptions): ContainerClient {
  const signed = new URL(containerUrl).search !== '';
  const pipeline = newPipeline(signed ? new AnonymousCredential() : credential, {
    retryOptions: {
      maxTries: limits.storeTries,
      retryDelayInMs: limits.storeRetryBaseMilliseconds,
      maxRetryDelayInMs: limits.storeRetryMostMilliseconds,
    },
  });
  return new ContainerClient(containerUrl, pipeline);
}
