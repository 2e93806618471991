import { createBreaker } from '../../../src/graph/throttle';
import { limits } from '../../../src/limits';

const { graphBreakerFailures: few, graphBreakerMilliseconds: window } = limits;

let time = 0;
let breaker = createBreaker(() => time);

beforeEach(() => {
  time = 0;
  breaker = createBreaker(() => time);
});

function fail(times: number, apart = 0) {
  for (let failure = 0; failure < times; failure += 1) {
    breaker.failed();
    time += apart;
  }
}

it('stays closed for one failure too few', () => {
  fail(few - 1);
  expect(breaker.rest()).toBe(0);
});

it('opens at the last failure, for as long as the window', () => {
  fail(few);
  expect(breaker.rest()).toBe(window);
  time += window - 1;
  expect(breaker.rest()).toBe(1);
  time += 1;
  expect(breaker.rest()).toBe(0);
});

it('counts only failures within the window', () => {
  fail(few * 3, window / (few - 1));
  expect(breaker.rest()).toBe(0);
});

it('begins to count anew after a success', () => {
  fail(few - 1);
  breaker.succeeded();
  fail(few - 1);
  expect(breaker.rest()).toBe(0);
});

it('lets one call through on trial, and not another beside it', () => {
  fail(few);
  time += window;
  breaker.begin();
  expect(breaker.rest()).toBeGreaterThan(0);
});

it('opens again when the trial fails', () => {
  fail(few);
  time += window;
  breaker.begin();
  breaker.failed();
  expect(breaker.rest()).toBe(window);
});

it('closes when the trial succeeds', () => {
  fail(few);
  time += window;
  breaker.begin();
  breaker.succeeded();
  expect(breaker.rest()).toBe(0);
  fail(few - 1);
  expect(breaker.rest()).toBe(0);
});

it('allows another trial when one never reports', () => {
  fail(few);
  time += window;
  breaker.begin();
  time += limits.graphTryMilliseconds;
  expect(breaker.rest()).toBe(0);
});
