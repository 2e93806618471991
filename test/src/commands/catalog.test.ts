import { parse } from '../../../src/commands/parse';
import { plainCommands } from '../../../src/commands/vocabulary';

const keysOf = plainCommands.map(({ keys, name }) => ({ name, keys: [...keys] }));

it('no word is the key of two commands: the second would never be found by it', () => {
  const keys = keysOf.flatMap((command) => command.keys);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

it.each(keysOf)('each key of $name means that command when it is said alone', ({ keys, name }) => {
  const read = keys.map((key) => parse(key));
  expect(read.map((parsed) => parsed.kind === 'command' && parsed.command.name)).toEqual(
    keys.map(() => name),
  );
});
