import { limits } from '../limits';

/** Makes what people called themselves or their team safe to show: no control or bidi characters, and not too long. */
export function displayName(name: string): string {
  const clean = name
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
  const characters = Array.from(clean);
  return characters.length <= limits.nameCharacters
    ? clean
    : `${characters.slice(0, limits.nameCharacters - 1).join('')}…`;
}
