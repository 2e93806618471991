import type { HistoryLine } from '../../../src/index';
import { openStage, personal } from '../../support/stage';

it('keeps an answer that is still to be sent, without the photos on it', async () => {
  const { replies } = openStage().deps;
  const line: HistoryLine = {
    id: 'c-1',
    action: 'set',
    target: { kind: 'team', name: 'Photo Team' },
    place: 'channel',
    conversation: 'x',
    at: 0,
    state: 'applied',
    undoable: true,
  };
  const lines = [{ ...line, picture: Buffer.from('listed') }, line];
  await replies.keep({
    id: 'r-1',
    place: personal,
    card: { kind: 'history', place: personal, lines },
  });
  const kept = await replies.load('r-1');
  expect(kept?.card).toEqual({ kind: 'history', place: personal, lines: [line, line] });
});
