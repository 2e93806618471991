import type { Person, PersonKey } from './tenant/people';
import { personKeys } from './tenant/people';
import type { Tenant } from './tenant/tenant';

/** Returns a small page that works without scripts. */
export function page(title: string, content: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<meta name="viewport" content="width=device-width">
<style>body{font:16px system-ui,sans-serif;max-width:30rem;margin:3rem auto;padding:0 1rem}
button,select{font:inherit;padding:.4rem .8rem;margin:.5rem .5rem 0 0}output{font:600 2rem monospace}</style>
<h1>${escapeHtml(title)}</h1>${content}</html>`;
}

/** Lets one choose who one is; `hint` is a key or a user principal name. */
export function personChooser(tenant: Tenant, hint: string | null): string {
  const chosen = hintedPerson(tenant, hint)?.key;
  const options = personKeys.map((key) => {
    const selected = key === chosen ? ' selected' : '';
    return `<option value="${key}"${selected}>${escapeHtml(tenant.people[key].name)}</option>`;
  });
  return `<label>You are <select name="who">${options.join('')}</select></label>`;
}

export function hintedPerson(tenant: Tenant, hint: string | null): Person | undefined {
  if (hint === null) return undefined;
  const key = personKeys.find((each) => each === hint) satisfies PersonKey | undefined;
  return key ? tenant.people[key] : tenant.find(hint);
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
