import { setTimeout } from 'node:timers/promises';
import { createCards, createSpeak } from '../../../bot/cards/card';
import { readConfig } from '../../../bot/config/config';
import { createConnector } from '../../../bot/outbound/connector/connector';
import { createConversations } from '../../../bot/outbound/conversations';
import { createBotToken } from '../../../bot/tokens/shared-tokens';
import type { PhotobotTenant } from '../../../cli/local/tenant';
import { startPhotobotTenant } from '../../../cli/local/tenant';
import type { Conversations, Place } from '../../../src/index';
import { recordedLog } from '../../support/recorded-log';
import { channelPlace } from './channel-place';

let local: PhotobotTenant;
let place: Place;
let conversations: Conversations;
beforeAll(async () => {
  local = await startPhotobotTenant();
  const { cloud } = local;
  const config = readConfig(local.environment());
  const { log } = recordedLog();
  const botToken = createBotToken({ config, log, now: Date.now });
  // So that the patience below is spent on the connector alone.
  await botToken();
  place = channelPlace(local);
  const speak = createSpeak('en');
  const sleep = (milliseconds: number) => setTimeout(milliseconds, undefined);
  const ambient = { fetch, now: Date.now, sleep, random: Math.random, log };
  conversations = createConversations({
    connector: createConnector({ ...ambient, cloud, botToken, patienceMilliseconds: 2000 }),
    connectionName: config.connectionName,
    tokenService: { signInLink: () => Promise.reject(new Error('nobody signs in here')) },
    cards: createCards({ speak, now: Date.now }),
    speak,
    log,
  });
});
afterAll(() => local.close());

const help = () => ({ kind: 'help', place }) as const;

it('posts and updates a card without an incoming activity', async () => {
  const id = await conversations.post(place, help());
  const [message] = local.teams.messages('channel', 'diego');
  expect(message).toMatchObject({ id, from: 'bot', version: 1 });
  await conversations.update(place, id ?? '', help());
  expect(local.teams.messages('channel', 'diego')[0]).toMatchObject({ id, version: 2 });
});

it.each(['POST', 'PUT'])('gives up on a connector that does not answer a %s', async (method) => {
  const id = await conversations.post(place, help());
  local.faults.add({ service: 'connector', method, then: { kind: 'hang' } });
  const sent =
    method === 'POST'
      ? conversations.post(place, help())
      : conversations.update(place, id ?? '', help());
  await expect(sent).rejects.toMatchObject({ code: 'teams.unreachable' });
});

it('fails for a conversation that the bot is not in', async () => {
  const elsewhere = { ...place, conversationId: '19:nowhere@thread.v2' };
  await expect(conversations.post(elsewhere, help())).rejects.toMatchObject({
    code: 'teams.refused',
    details: { status: 404, answer: 'ConversationNotFound' },
  });
});

it('takes its token to no other host', async () => {
  const before = local.requests.length;
  const evil = { ...place, serviceUrl: 'https://smba.trafficmanager.net.example/' };
  await expect(conversations.post(evil, help())).rejects.toThrow();
  expect(local.requests).toHaveLength(before);
});
