import { isObject } from '../../http/body';

type Json = Readonly<Record<string, unknown>>;

/** Returns all actions of one type, however deep they sit. */
export function actionsOf(card: unknown, type: string): readonly Json[] {
  return partsOf(card, (part) => part['type'] === type);
}

/**
 * Returns what a dialog's form sends: every input's value laid over the data of the button.
 * Source: https://learn.microsoft.com/adaptive-cards/authoring-cards/input-validation
 * @throws Error when the client would not let the person submit, or has no such button or input
 */
export function submitData(
  card: Json,
  inputs: Readonly<Record<string, string>> = {},
  title?: string,
): unknown {
  const button = actionsOf(card, 'Action.Submit').find(
    (each) => title === undefined || each['title'] === title,
  );
  if (!button) throw new Error(`the dialog has no button ${title ?? 'to submit with'}`);
  const fields = partsOf(card, ({ id, type }) => /^Input\./.test(String(type)) && !!id);
  const unknown = Object.keys(inputs).find((id) => !fields.some((field) => field['id'] === id));
  if (unknown !== undefined) throw new Error(`the dialog has no input ${unknown}`);
  const data = button['data'];
  if (button['associatedInputs'] === 'none') return data ?? {};
  const values = fields.flatMap((field) => {
    const id = String(field['id']);
    const value = inputs[id] ?? ownValue(field);
    if (field['isRequired'] === true && !value) throw new Error(`input ${id} is required`);
    return value === undefined ? [] : [[id, value] as const];
  });
  return { ...(isObject(data) ? data : {}), ...Object.fromEntries(values) };
}

/** A text that nobody wrote is empty, a toggle is off; anything else without a value is not sent. */
function ownValue({ type, value, valueOff }: Json): string | undefined {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (type === 'Input.Toggle') return typeof valueOff === 'string' ? valueOff : 'false';
  return type === 'Input.Text' ? '' : undefined;
}

function partsOf(part: unknown, fits: (part: Json) => boolean): readonly Json[] {
  if (Array.isArray(part)) return part.flatMap((each) => partsOf(each, fits));
  if (!isObject(part)) return [];
  const self = fits(part) ? [part] : [];
  return [...self, ...Object.values(part).flatMap((each) => partsOf(each, fits))];
}
