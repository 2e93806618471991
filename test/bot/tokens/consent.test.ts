import {
  adminConsentLink,
  consentDetails,
  consentLink,
  needsAdministrator,
} from '../../../bot/tokens/consent';
import { clouds } from '../../../src/index';

const options = {
  cloud: clouds.public,
  tenantId: 't-1',
  botId: 'b-1',
  endpoint: 'https://bot.example',
};

describe('consentLink', () => {
  it('sends an administrator to the admin consent page for the team permission', () => {
    const url = new URL(consentLink(options, ['TeamSettings.ReadWrite.All']));
    expect(url.origin + url.pathname).toBe(
      'https://login.microsoftonline.com/t-1/v2.0/adminconsent',
    );
    expect(Object.fromEntries(url.searchParams)).toEqual({
      client_id: 'b-1',
      scope: 'https://graph.microsoft.com/TeamSettings.ReadWrite.All',
      redirect_uri: 'https://bot.example/consented',
    });
  });

  it('lets people grant the permission for their own photo themselves', () => {
    const url = new URL(consentLink(options, ['User.ReadWrite']));
    expect(url.pathname).toBe('/t-1/oauth2/v2.0/authorize');
    expect(url.searchParams.get('prompt')).toBe('consent');
  });

  it('can ask an administrator for what people could grant themselves', () => {
    const url = new URL(adminConsentLink(options, ['User.ReadWrite']));
    expect(url.pathname).toBe('/t-1/v2.0/adminconsent');
    expect(url.searchParams.get('scope')).toBe('https://graph.microsoft.com/User.ReadWrite');
  });

  it('stays in its cloud', () => {
    const link = consentLink({ ...options, cloud: clouds.gcchigh }, ['User.ReadWrite']);
    expect(new URL(link).hostname).toBe('login.microsoftonline.us');
    expect(link).toContain(encodeURIComponent('https://graph.microsoft.us/User.ReadWrite'));
  });
});

describe('needsAdministrator', () => {
  it.each([
    ['User.ReadWrite', false],
    ['TeamSettings.ReadWrite.All', true],
    ['ProfilePhoto.ReadWrite.All', true],
  ])('for %s is %s', (scope, expected) => {
    expect(needsAdministrator([scope])).toBe(expected);
  });
});

describe('consentDetails', () => {
  it('says which permission, what for and who can grant it', () => {
    expect(consentDetails(options, ['TeamSettings.ReadWrite.All'])).toMatchObject({
      scopes: 'TeamSettings.ReadWrite.All',
      purpose: 'team-photo',
      admin: 1,
    });
    expect(consentDetails(options, ['User.ReadWrite'])).toMatchObject({
      purpose: 'own-photo',
      admin: 0,
    });
    expect(consentDetails(options, ['ProfilePhoto.ReadWrite.All'])).toMatchObject({
      purpose: 'somebodys-photo, group-photo',
    });
  });
});
