import { startPhotobotTenant } from '../../../cli/local/tenant';
import { createWeather, varyTenant } from '../../../local/weather/weather';

const activity = { type: 'message', conversation: { id: 'a:1' }, locale: 'en-US' };

it('is fair unless said otherwise', async () => {
  const local = await startPhotobotTenant();
  try {
    expect(local.tenant.settings).toMatchObject({ photosKept: 'asSent', teamRoute: 'works' });
    expect(local.weather.send(activity)).toEqual({ activity, twice: false, beside: [] });
    expect(local.weather.happened).toEqual([]);
  } finally {
    await local.close();
  }
});

it('turns when it is told to', () => {
  const weather = createWeather({ seed: 1, roughness: 'rough' });
  const send = () => Array.from({ length: 50 }, () => weather.send(activity).activity);
  expect(send().some((each) => each['locale'] === undefined)).toBe(true);
  weather.turn('fair');
  expect(send().every((each) => each === activity)).toBe(true);
});

it('makes tenants that differ from each other, and stay as they are', async () => {
  const local = await startPhotobotTenant();
  try {
    const { settings } = local.tenant;
    const settled = Array.from({ length: 60 }, (_, seed) => {
      varyTenant({ seed, roughness: 'rough' }, settings);
      return `${settings.photoEtagHeader} ${settings.photosKept}`;
    });
    expect(new Set(settled).size).toBe(10);
    varyTenant({ seed: 59, roughness: 'rough' }, settings);
    expect(`${settings.photoEtagHeader} ${settings.photosKept}`).toBe(settled[59]);
  } finally {
    await local.close();
  }
});
