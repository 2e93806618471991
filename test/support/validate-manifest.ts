import { AppManifestUtils } from '@microsoft/app-manifest';
import type { AppManifest } from '@microsoft/app-manifest';
import http from 'node:http';
import https from 'node:https';
import { json } from 'node:stream/consumers';

/** Run as a program: prints what the schema of Teams, which comes with the package, finds wrong with a manifest. */
async function main(): Promise<void> {
  const refuse = () => {
    throw new Error('the schema must not come from the network');
  };
  Object.assign(globalThis, { fetch: refuse });
  Object.assign(http, { request: refuse });
  Object.assign(https, { request: refuse });
  const manifest = (await json(process.stdin)) as AppManifest;
  process.stdout.write(JSON.stringify(await AppManifestUtils.validateAgainstSchema(manifest)));
}

void main();
