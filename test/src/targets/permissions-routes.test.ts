import { clouds } from '../../../src/clouds';
import type { Target } from '../../../src/targets/target';
import { routesTo } from '../../../src/targets/permissions';

const person = { objectId: 'o-1', address: 'o-1', name: 'Megan' };
const user: Target = { kind: 'user', ...person };
const group: Target = { kind: 'group', groupId: 'g-1', name: 'Marketing' };
const team: Target = { ...group, kind: 'team' };
const contact: Target = { kind: 'contact', contactId: 'k', name: 'Bob', owner: person };
const plain = { asApplication: false, cloud: clouds.public };

describe('routesTo', () => {
  it.each<[Target, string[]]>([
    [user, ['user', 'user-wide']],
    [group, ['group', 'group-wide']],
    [team, ['team', 'team-wide', 'group', 'group-wide']],
    [{ kind: 'contact', contactId: 'k', name: 'Bob' }, ['contact']],
    [{ kind: 'me', objectId: 'o-1', name: 'Megan' }, ['me']],
  ])('tries the narrow route first: %#', (target, expected) => {
    expect(routesTo(target, plain)).toEqual(expected);
  });

  it.each([
    [user, ['user-as-app']],
    [contact, ['contact-as-app']],
    // There is none for these, so that even photo administrators go by their own rights.
    [team, ['team', 'team-wide', 'group', 'group-wide']],
  ])('has one route for the app itself: %#', (target, expected) => {
    expect(routesTo(target, { ...plain, asApplication: true })).toEqual(expected);
  });

  it('leaves out what a cloud does not have', () => {
    const there = { asApplication: false, cloud: clouds.gcchigh };
    expect(routesTo(group, there)).toEqual(['group-wide']);
    expect(routesTo(team, there)).toEqual(['team', 'team-wide', 'group-wide']);
    expect(routesTo(user, there)).toEqual(['user-wide']);
  });
});
