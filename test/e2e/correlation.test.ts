import { inline, picture } from './support/house';
import { openedHouse } from './support/opened-house';
import { headingOf } from './support/words';

const house = openedHouse();

it('one id leads from a click of Teams to the calls of Graph, on every line of the log', async () => {
  const images = inline(picture('small.jpg'));
  const { answer } = await house.ask({ in: 'channel', text: 'set team photo', images });
  const proposed = house.lines.find(({ event }) => event === 'job.proposed')!['correlation'];
  (house.lines as unknown[]).length = 0;
  await house.press(answer, { in: 'channel', verb: 'confirm' });
  await house.teams.waitFor('channel', 'diego', (m) => headingOf(m) === 'The team photo is set');

  const graph = house.requests.filter(({ service }) => service === 'graph');
  const ids = new Set(graph.map(({ headers }) => headers['client-request-id']));
  expect(ids.size).toBe(1);
  const [correlation] = ids;
  expect(correlation).not.toBe(proposed);
  const lines = house.lines.filter((line) => line['correlation'] === correlation);
  expect(lines.map(({ event }) => event)).toEqual(
    expect.arrayContaining(['graph.answered', 'job.applied']),
  );
  const hash = expect.stringMatching(/^[0-9a-f]{12}$/) as string;
  for (const line of lines)
    expect(line).toMatchObject({ requester: hash, team: hash, tenant: hash });
  expect(house.lines.filter((line) => line['correlation'] === undefined)).toEqual([]);
  // Who signs in silently sends the click again, as a request of its own.
  const clicks = new Set(house.lines.map((line) => line['correlation']));
  expect(clicks.size).toBeLessThanOrEqual(3);
  const put = lines.find((line) => line['event'] === 'graph.answered' && line['level'] === 'info');
  expect(put).toMatchObject({ status: 204, requestId: expect.any(String) as string });
});
