import { readFileSync } from 'node:fs';
import { appLanguages, fileOf } from '../appPackage/localized';
import { read } from '../support/sources';
import type { Project } from './support/project';
import { openProject } from './support/project';

let project: Project;
beforeEach(() => {
  project = openProject();
});
afterEach(() => project.close());

describe('the project file, read by the toolkit itself', () => {
  it('is taken', () => {
    expect(project.readsProjectFile()).toBe(true);
  });

  it.each([
    ['of a version that does not know all of its actions', /^version: v1\.11$/m, 'version: v1.7'],
    ['of a version that no toolkit knows', /^version: v1\.11$/m, 'version: v9.9'],
    ['with a parameter that an action does not have', /manifestPath:/, 'manifest:'],
  ])('would be refused if it were %s', (_what, pattern, instead) => {
    const mistaken = read('teamsapp.yml').replace(pattern, instead);
    expect(mistaken).not.toBe(read('teamsapp.yml'));
    project.write('teamsapp.yml', mistaken);
    expect(project.readsProjectFile()).toBe(false);
  });
});

describe('the app package, made by the toolkit itself', () => {
  it('has a manifest that fits its schema', () => {
    expect(project.toolkit('validate', '--manifest-file', './appPackage/manifest.json')).toBe(0);
  });

  it('would be refused with a manifest that does not', () => {
    const manifest = read('appPackage/manifest.json');
    project.write('appPackage/manifest.json', manifest.replace(/"accentColor": "[^"]*"/, '"a": 1'));
    expect(project.toolkit('validate', '--manifest-file', './appPackage/manifest.json')).not.toBe(
      0,
    );
  });

  it('is built, with every variable filled in', () => {
    expect(project.toolkit('package')).toBe(0);
    const manifest = project.read('appPackage/build/manifest.dev.json');
    expect(manifest).toContain(project.values.BOT_ID);
    expect(manifest).not.toContain('${{');
    const zip = readFileSync(project.path('appPackage/build/appPackage.dev.zip')).toString(
      'latin1',
    );
    for (const name of ['manifest.json', 'color.png', 'outline.png']) expect(zip).toContain(name);
    for (const tag of appLanguages) expect(zip).toContain(fileOf(tag));
  });

  it('would not be built without a variable', () => {
    project.write('env/.env.dev', project.read('env/.env.dev').replace(/^BOT_DOMAIN=.*$/m, ''));
    expect(project.toolkit('package')).not.toBe(0);
  });
});
