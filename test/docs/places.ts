import { tables } from './tables';

/** Gives the README with its tables as the sources have them now. @throws Error when a place is missing */
export function withTables(readme: string): string {
  return Object.entries(tables()).reduce((text, [name, table]) => {
    const place = new RegExp(`(<!-- table: ${name} -->\n)[\\s\\S]*?(\n<!-- end -->)`);
    if (!place.test(text)) throw new Error(`the README has no place for the table ${name}`);
    return text.replace(place, (_, start: string, end: string) => `${start}\n${table}\n${end}`);
  }, readme);
}
