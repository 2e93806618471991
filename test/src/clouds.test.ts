import type { Cloud } from '../../src/clouds';
import { clouds } from '../../src/clouds';
import { allowedUrl } from '../../src/net/hosts';

const all: [string, Cloud][] = Object.entries(clouds);

it.each(all)('%s has the name it is found by', (name, cloud) => {
  expect(cloud.name).toBe(name);
});

it.each(all)(
  'every single origin of %s is https and spelled as a parser spells it',
  (_name, cloud) => {
    const { connectorOrigins, graphOrigin, loginOrigin, teamsOrigin } = cloud;
    const single = [loginOrigin, graphOrigin, teamsOrigin, ...connectorOrigins];
    for (const origin of single) {
      expect(new URL(origin).origin).toBe(origin);
      expect(origin).toMatch(/^https:/);
    }
  },
);

it.each(all)('the bot token of %s goes to no wildcard', (_name, cloud) => {
  expect(cloud.connectorOrigins.filter((origin) => origin.includes('*'))).toEqual([]);
});

it.each(all)('no host of %s is fetched from both with and without the token', (_name, cloud) => {
  for (const origin of cloud.connectorOrigins) {
    expect(allowedUrl(`${origin}/x`, cloud.downloadOrigins)).toBeUndefined();
  }
});

/** Anybody may have a name below these. */
const rentable = [
  'trafficmanager.net',
  'azurewebsites.net',
  'azureedge.net',
  'blob.core.windows.net',
];

it.each(all)('%s trusts no name that anybody can rent', (_name, cloud) => {
  for (const host of rentable) {
    const url = `https://anybody.${host}/x`;
    expect(allowedUrl(url, [...cloud.connectorOrigins, ...cloud.downloadOrigins])).toBeUndefined();
  }
});

it('the clouds of governments and China share no Graph and no sign-in with the public one', () => {
  for (const cloud of [clouds.gcchigh, clouds.dod, clouds.china]) {
    expect(cloud.graphOrigin).not.toBe(clouds.public.graphOrigin);
    expect(cloud.loginOrigin).not.toBe(clouds.public.loginOrigin);
    expect(cloud.bot.issuer).not.toBe(clouds.public.bot.issuer);
  }
});
