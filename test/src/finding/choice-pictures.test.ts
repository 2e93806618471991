import { createChoicePictures } from '../../../src/finding/choice-pictures';
import type { GraphPhotos } from '../../../src/graph/photos';
import type { Assertion } from '../../../src/outside';
import type { Question } from '../../../src/targets/wish';

const adele: Assertion = { token: 'a', objectId: 'o-adele', tenantId: 't-1', guest: false };

const groups: Question = {
  kind: 'choice',
  part: 'whose',
  fits: true,
  wanted: 'Sales',
  candidates: ['Sales', 'Sales East', 'Sales West'].map((name) => ({
    name,
    detail: '',
    target: { kind: 'group', groupId: name, name },
  })),
  more: 0,
};

type Read = ReturnType<GraphPhotos['read']>;

/** What reads a photo of each, and a converter that is asked for one picture at a time or says that it is busy. */
function openChoices(read: (name: string) => Read) {
  const kept = new Map<string, string>();
  let working = false;
  const choices = createChoicePictures({
    readPhoto: ({ name }) => read(name),
    converter: {
      async thumbnail(photo) {
        if (working) throw new Error('busy');
        working = true;
        await new Promise(setImmediate);
        working = false;
        return { preview: photo, width: 648, height: 648 };
      },
    },
    pictures: {
      keep(_id, part, bytes) {
        kept.set(part, bytes.toString());
        return Promise.resolve();
      },
    },
  });
  return { choices, kept };
}

const photoOf = (name: string): Read =>
  Promise.resolve({ kind: 'photo', jpeg: Buffer.from(name), etag: '' });

it('makes the photos small one after another, so that each choice has its own', async () => {
  const { choices, kept } = openChoices(photoOf);
  await choices.keepPhotos('j-1', groups, adele);
  expect([...kept.values()]).toEqual(['Sales', 'Sales East', 'Sales West']);
});

it('does without the photo of a choice that has none, or that cannot be read', async () => {
  const { choices, kept } = openChoices((name) => {
    if (name === 'Sales') return Promise.reject(new Error('unreachable'));
    return name === 'Sales East' ? Promise.resolve({ kind: 'none' }) : photoOf(name);
  });
  await choices.keepPhotos('j-1', groups, adele);
  expect([...kept.values()]).toEqual(['Sales West']);
});
