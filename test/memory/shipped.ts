import { read } from '../support/sources';

/** Returns the setting of memory with which the template in infra/ starts the bot. */
export function shippedMemory(): { readonly MALLOC_ARENA_MAX: string } {
  const value = /MALLOC_ARENA_MAX: '(\d+)'/.exec(read('infra/azure.bicep'))?.[1];
  if (value === undefined) throw new Error('the template says nothing of MALLOC_ARENA_MAX');
  return { MALLOC_ARENA_MAX: value };
}
