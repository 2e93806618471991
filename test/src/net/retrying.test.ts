import { retrying } from '../../../src/net/retrying';

it('waits for admission and rests between the tries, until one succeeds', async () => {
  const seen: string[] = [];
  const note = (what: string) => Promise.resolve(void seen.push(what));
  const result = await retrying({
    admitted: () => note('admitted'),
    attempt: () =>
      seen.length > 4 ? Promise.resolve('done') : Promise.reject(new Error(`${seen.length}`)),
    pauseAfter: (thrown, tries) => Number((thrown as Error).message) * 100 + tries,
    sleep: (milliseconds) => note(`slept ${milliseconds}`),
  });
  expect(result).toBe('done');
  expect(seen).toEqual(['admitted', 'slept 101', 'admitted', 'slept 302', 'admitted']);
});

it('ends with what is to be told where no other try is worth it', async () => {
  const told = new Error('enough');
  let slept = 0;
  const trying = retrying({
    attempt: () => Promise.reject(new Error('failed')),
    pauseAfter(_thrown, tries) {
      if (tries === 2) throw told;
      return 0;
    },
    sleep: () => Promise.resolve(void (slept += 1)),
  });
  await expect(trying).rejects.toBe(told);
  expect(slept).toBe(1);
});

it('tries nothing that is not admitted', async () => {
  const refused = new Error('resting');
  const attempt = () => Promise.reject(new Error('tried'));
  const admitted = () => Promise.reject(refused);
  const pauseAfter = () => 0;
  const sleep = () => Promise.resolve();
  await expect(retrying({ admitted, attempt, pauseAfter, sleep })).rejects.toBe(refused);
});
