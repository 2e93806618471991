import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const values: Readonly<Record<string, string>> = {
  AAD_APP_ACCESS_AS_USER_PERMISSION_ID: '44444444-4444-4444-8444-444444444444',
  AAD_APP_OBJECT_ID: '33333333-3333-4333-8333-333333333333',
  APP_NAME_SUFFIX: '-dev',
  BOT_DOMAIN: 'photobot.example.com',
  BOT_ID: '11111111-1111-4111-8111-111111111111',
  DEVELOPER_NAME: 'Contoso',
  DEVELOPER_PRIVACY_URL: 'https://www.example.com/privacy',
  DEVELOPER_TERMS_URL: 'https://www.example.com/terms',
  DEVELOPER_WEBSITE_URL: 'https://www.example.com',
  TEAMS_APP_ID: '22222222-2222-4222-8222-222222222222',
};

/**
 * Reads a manifest of appPackage/ as the toolkit would fill it in.
 * @throws Error for a variable that has no value here
 */
export function readFilled(file: string): unknown {
  const text = readFileSync(join(__dirname, '../../appPackage', file), 'utf8');
  const filled = text.replace(/\$\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for ${name}`);
    return value;
  });
  return JSON.parse(filled);
}
