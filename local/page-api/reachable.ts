import { refusal } from './input';

/** Waits for what needs the bot. @throws HTTPException with 502 when the bot is not there */
export async function reachable<Result>(talking: Promise<Result>): Promise<Result> {
  try {
    return await talking;
  } catch {
    throw refusal(502, 'The bot cannot be reached.');
  }
}
