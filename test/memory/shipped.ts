import { read } from '../support/sources';

/** Returns the settings of memory with which the template in infra/ starts the bot. */
export function shippedMemory(): Readonly<Record<string, string>> {
  const found = [...read('infra/azure.bicep').matchAll(/^ +(MALLOC_\w+): '(\d+)'$/gm)];
  if (found.length === 0) throw new Error('the template says nothing of malloc');
  return Object.fromEntries(found.map(([, name = '', value = '']) => [name, value]));
}
